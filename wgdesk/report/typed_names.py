"""Splits honorifics and forms of address off a person's name as typed or pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import get_args

from wgdesk.language_table import LANGUAGES, REPORTS
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.typed_titles import every_title
from wgdesk.reads.values.names import SPOKEN, TITLED, Style


@dataclass(frozen=True)
class TypedName:
    """A name, and what the words before it tell: ``gender`` is "f", "m" or "" if unknown."""

    name: str
    gender: str = ""
    style: Style = ""


@cache
def _words_of_honour() -> dict[str, tuple[Style, str]]:
    """Return the honorifics of reports, longest first, with style and gender ("" if both)."""
    found: dict[str, tuple[Style, str]] = {}
    for lang in REPORTS:
        if not LANGUAGES[lang].honorifics:
            continue
        speaks = pack(lang, {})
        for style in (one for one in get_args(Style) if one and one not in SPOKEN):
            for gender in "fm":
                word = speaks.phrase("honorific", honorific=style, g=gender)
                found[word] = (style, "" if word in found else gender)
    return dict(sorted(found.items(), key=lambda one: -len(one[0])))


def typed_name(text: str) -> TypedName:
    """Return the name in typed text, with what the words before it tell.

    An honorific counts only before a form of address or Dr., because some are names too, or if its style goes
    with a title such as Prince, which is part of the name.
    """
    text = " ".join(text.split())
    for word, (style, gender) in _words_of_honour().items():
        if text.startswith(f"{word} "):
            rest = text.removeprefix(f"{word} ")
            plain = _addressed(rest)
            if plain.name != rest:
                return replace(plain, style=style)
            if style in TITLED and " " in rest:
                return TypedName(rest, gender, style)
    return _addressed(text)


def _addressed(text: str) -> TypedName:
    """Return a name without the form of address and Dr. before it: السيد الدكتور."""
    gender: str = ""
    style: Style = ""
    address, doctor = _titles()
    for pattern in (address, doctor):
        found = pattern.match(text)
        if found is not None:
            text = text[found.end() :]
            gender = gender or ("m" if found["m"] else "f" if found["f"] else "")
            style = "doctor" if pattern is doctor else style
    return TypedName(text, gender, style)


@cache
def _titles() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a form of address and of Dr.; the groups "f" and "m" tell the gender."""
    known = every_title()
    before = rf"(?:(?:{known.abbreviation})\s+)?"
    address = rf"{before}(?:(?P<f>{known.woman})|(?P<m>{known.man}))\s+"
    gendered = rf"(?P<f>{known.doctor_woman})|(?P<m>{known.doctor_man})"
    doctor = rf"{before}(?:{gendered}|{known.doctor})\s*(?=\S)"
    return re.compile(address, re.IGNORECASE), re.compile(doctor, re.IGNORECASE)
