"""The other value a doubtful fact may have, read from the mark that a person set."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date

from wgdesk.reads.values import Words
from wgdesk.report.facts import DateSpan, Fact, Ordinal, Symbol

_SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "ru", "CJK": "zh"}


def reading(fact: Fact, alternative: str) -> Fact | None:
    """Return ``alternative`` as a fact of the kind of ``fact``, None if there is none or it makes no sense.

    Numbers are in figures. A text is shown only in reports of its own language.
    """
    if not alternative:
        return None
    if isinstance(fact, Words):
        return Words(((language_of(alternative), alternative),))
    if isinstance(fact, Symbol):
        return Symbol(alternative)
    if isinstance(fact, Ordinal):
        return Ordinal(int(alternative)) if re.fullmatch("[1-9][0-9]{0,3}", alternative) else None
    return None


def day_reading(span: DateSpan, column: str, alternative: str) -> DateSpan | None:
    """Return ``span`` with another first or last day (ISO 8601), None if that is none or turns it round."""
    try:
        day = date.fromisoformat(alternative)
    except ValueError:
        return None
    other = replace(span, first=day) if column == "first_day" else replace(span, last=day)
    return other if other.first <= other.last else None


def language_of(text: str) -> str:
    """Return the language whose script the first letter of ``text`` is written in; English for Latin letters.

    A mark has one text for all languages; its script tells which reports may print it.
    """
    for char in text:
        if char.isalpha():
            return _SCRIPTS.get(unicodedata.name(char, "").split()[0], "en")
    return "en"
