"""A person's name as it is typed or pasted: words of honour and forms of address are no part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import get_args

from wgdesk.languages import LANGUAGES, REPORTS
from wgdesk.reads.values.names import TITLED, Style
from wgdesk.report.language import pack

_ADDRESS = re.compile(r"(?:H\.\s?E\.\s+)?(?:(?P<f>Ms\.?|Mrs\.?|السيدة)|(?P<m>Mr\.?|السيد))\s+", re.IGNORECASE)


@dataclass(frozen=True)
class TypedName:
    """A name, and what the words before it say: ``gender`` is "f", "m" or unknown."""

    name: str
    gender: str = ""
    style: Style = ""


@cache
def _words_of_honour() -> dict[str, tuple[Style, str]]:
    """Return the words of honour in reports, the longest first: their style, and whom they are for."""
    found: dict[str, tuple[Style, str]] = {}
    for lang in REPORTS:
        if not LANGUAGES[lang].honorifics:
            continue
        speaks = pack(lang, {})
        for style in (one for one in get_args(Style) if one):
            for gender in "fm":
                word = speaks.phrase("honorific", honorific=style, g=gender)
                found[word] = (style, "" if word in found else gender)
    return dict(sorted(found.items(), key=lambda one: -len(one[0])))


def typed_name(text: str) -> TypedName:
    """Return the name in what was typed, with what stands before it.

    A word of honour counts before a form of address only, because some are names too, or before a title such
    as Prince: that is part of the name.
    """
    text = " ".join(text.split())
    for word, (style, gender) in _words_of_honour().items():
        if text.startswith(f"{word} "):
            rest = text.removeprefix(f"{word} ")
            address = _ADDRESS.match(rest)
            if address is not None:
                return TypedName(rest[address.end() :], "m" if address["m"] else "f", style)
            if style in TITLED and " " in rest:
                return TypedName(rest, gender, style)
    address = _ADDRESS.match(text)
    if address is None:
        return TypedName(text)
    return TypedName(text[address.end() :], "m" if address["m"] else "f")
