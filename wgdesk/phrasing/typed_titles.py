"""What people type before a name, such as Mr., H.E. or Minister, in any of the languages."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, cast

from wgdesk.language_table import REPORTS


class TypedTitles(NamedTuple):
    """The patterns of one language; an empty one is nothing that people type in it.

    ``address``: forms of address, of whatever gender. ``honour``: words of honour; some are names too, so
    they count before a form of address only, but ``sure_honour`` always. ``degree`` and ``office`` are no
    part of a name either. The others are for names that come in: ``woman`` and ``man`` tell a gender,
    ``doctor_woman`` and ``doctor_man`` a gender and a doctor, ``doctor`` a doctor only; ``abbreviation`` may
    stand before them.
    """

    address: str = ""
    honour: str = ""
    sure_honour: str = ""
    degree: str = ""
    office: str = ""
    woman: str = ""
    man: str = ""
    doctor: str = ""
    doctor_woman: str = ""
    doctor_man: str = ""
    abbreviation: str = ""


@cache
def every_title() -> TypedTitles:
    """Return patterns for the titles of all languages; one that no language has matches nothing."""
    own = [_titles(lang) for lang in REPORTS if find_spec(f"wgdesk.languages.{lang}.titles")]
    joined = ("|".join(filter(None, patterns)) for patterns in zip(*own, strict=True))
    return TypedTitles(*(pattern or "(?!)" for pattern in joined))


def _titles(lang: str) -> TypedTitles:
    return cast(TypedTitles, import_module(f"wgdesk.languages.{lang}.titles").TITLES)


@cache
def titles_before_name() -> re.Pattern[str]:
    """Return the pattern of all that is typed before a name and not printed as a part of it.

    The groups ``honour`` and ``between`` are words of honour before and among forms of address.
    """
    known = every_title()
    return re.compile(
        rf"(?:(?P<honour>{known.honour})\s+)?(?:(?:{known.address})\s+)"
        rf"(?:(?P<between>{known.honour})\s+)?(?:(?:{known.address})\s+)?(?:(?:{known.degree})\s*)*(?=\S)"
        rf"|(?:(?:{known.honour})\s+)?(?:(?:{known.degree})\s*|(?:{known.office})\s+)+(?=\S)"
        rf"|(?:{known.sure_honour})\s+(?=\S)"
    )
