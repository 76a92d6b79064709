"""What people type before a name in any language: Mr., H.E., Minister."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, cast

from wgdesk.language_table import REPORTS


class TypedTitles(NamedTuple):
    """The patterns of one language; an empty one is for something that nobody types in it.

    ``address``: forms of address of either gender. ``honour``: honorifics that count only before a form of
    address, because some are names too; ``sure_honour``: those that always count. ``degree`` and ``office``
    are not part of a name either. ``post``: a title of an office that stands for its holder. The others serve
    to read names: ``woman`` and ``man`` tell the gender, ``doctor_woman`` and ``doctor_man`` the gender of a
    doctor, ``doctor`` only that; ``abbreviation`` may come before them.
    """

    address: str = ""
    honour: str = ""
    sure_honour: str = ""
    degree: str = ""
    office: str = ""
    post: str = ""
    woman: str = ""
    man: str = ""
    doctor: str = ""
    doctor_woman: str = ""
    doctor_man: str = ""
    abbreviation: str = ""


@cache
def every_title() -> TypedTitles:
    """Return the patterns of all languages joined; a pattern that no language has matches nothing."""
    own = [_titles(lang) for lang in REPORTS if find_spec(f"wgdesk.languages.{lang}.titles")]
    joined = ("|".join(filter(None, patterns)) for patterns in zip(*own, strict=True))
    return TypedTitles(*(pattern or "(?!)" for pattern in joined))


def _titles(lang: str) -> TypedTitles:
    return cast(TypedTitles, import_module(f"wgdesk.languages.{lang}.titles").TITLES)


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"(?:{every_title().post})", re.IGNORECASE)


def is_post(typed: str) -> bool:
    """Return whether typed text is a title that stands for a person: Director-General of a body."""
    return _post().match(typed.strip()) is not None


@cache
def titles_before_name() -> re.Pattern[str]:
    """Return the pattern of what people type before a name that is not printed as part of it.

    The groups ``honour`` and ``between`` are honorifics before and among forms of address.
    """
    known = every_title()
    return re.compile(
        rf"(?:(?P<honour>{known.honour})\s+)?(?:(?:{known.address})\s+)"
        rf"(?:(?P<between>{known.honour})\s+)?(?:(?:{known.address})\s+)?(?:(?:{known.degree})\s*)*(?=\S)"
        rf"|(?:(?:{known.honour})\s+)?(?:(?:{known.degree})\s*|(?:{known.office})\s+)+(?=\S)"
        rf"|(?:{known.sure_honour})\s+(?=\S)"
    )
