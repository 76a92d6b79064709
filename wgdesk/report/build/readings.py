"""The other value a doubtful fact may have, read from the mark that a person set."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wgdesk.languages import by_letters
from wgdesk.reads.values import Words
from wgdesk.report.facts import DateSpan, Fact, Ordinal, Symbol


def reading(fact: Fact, alternative: str) -> Fact | None:
    """Return ``alternative`` as a fact of the kind of ``fact``, None if there is none or it makes no sense.

    Numbers are in figures. A text is shown only in reports of its own language.
    """
    if not alternative:
        return None
    if isinstance(fact, Words):
        # A mark has one text for all languages: its letters tell which reports may print it.
        return Words(((by_letters(alternative), alternative),))
    if isinstance(fact, Symbol):
        return Symbol(alternative)
    if isinstance(fact, Ordinal):
        number = number_of(alternative)
        return None if number is None else Ordinal(number)
    return alternative if isinstance(fact, str) else None


def number_of(alternative: str) -> int | None:
    """Return the number that ``alternative`` is in figures, None if it is none from 1 to 9999."""
    return int(alternative) if re.fullmatch("[1-9][0-9]{0,3}", alternative) else None


def key_of(alternative: str, known: Iterable[int]) -> int | None:
    """Return the key of the row that ``alternative`` is, None if it is none of those ``known``."""
    return next((key for key in known if str(key) == alternative), None)


def day_of(alternative: str) -> date | None:
    """Return the day that ``alternative`` is (ISO 8601), None if it is none."""
    try:
        return date.fromisoformat(alternative)
    except ValueError:
        return None


def day_reading(span: DateSpan, column: str, alternative: str) -> DateSpan | None:
    """Return ``span`` with another first or last day (ISO 8601), None if that is none or turns it round."""
    day = day_of(alternative)
    if day is None:
        return None
    other = replace(span, first=day) if column == "first_day" else replace(span, last=day)
    return other if other.first <= other.last else None
