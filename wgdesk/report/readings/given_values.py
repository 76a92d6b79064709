"""Reads the other value of a doubtful fact from its mark, as somebody typed it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from wgdesk.language_table import by_letters
from wgdesk.phrasing.facts import DateSpan, Days, Fact, Ordinal, SessionDays, Symbol
from wgdesk.reads.values.words import Words
from wgdesk.rules.session_days import Break, session_spans


def reading(fact: Fact, alternative: str) -> Fact | None:
    """Return ``alternative`` as a fact of the same kind as ``fact``; None if it is empty or invalid.

    Numbers must be in figures. A text appears only in reports of its own language.
    """
    if not alternative:
        return None
    if isinstance(fact, Words):
        # A mark has one text for all languages; its script decides which reports may print it.
        return Words(((by_letters(alternative), alternative),))
    if isinstance(fact, Symbol):
        return Symbol(alternative)
    if isinstance(fact, Days):
        day = day_of(alternative)
        return None if day is None else Days((day,))
    if isinstance(fact, Ordinal):
        number = number_of(alternative)
        return None if number is None else Ordinal(number)
    return alternative if isinstance(fact, str) else None


def number_of(alternative: str) -> int | None:
    """Return ``alternative`` as a number; None if it is not a whole number from 1 to 9999."""
    return int(alternative) if re.fullmatch("[1-9][0-9]{0,3}", alternative) else None


def key_of(alternative: str, known: Iterable[int]) -> int | None:
    """Return ``alternative`` as a key; None if it is not among ``known``."""
    return next((key for key in known if str(key) == alternative), None)


def day_of(alternative: str) -> date | None:
    """Return ``alternative`` as a day; None if it is not one in ISO 8601."""
    try:
        return date.fromisoformat(alternative)
    except ValueError:
        return None


def days_of_session(
    first: date, last: date, met: Iterable[date], breaks: Iterable[Break]
) -> DateSpan | SessionDays:
    """Return the days of a meeting, which may have several parts, as ``session_spans`` does."""
    parts = tuple(DateSpan(*span) for span in session_spans(first, last, met, breaks))
    return parts[0] if len(parts) == 1 else SessionDays(parts)


def day_reading(days: DateSpan | SessionDays, column: str, alternative: str) -> DateSpan | SessionDays | None:
    """Return ``days`` with another first or last day (ISO 8601); None if that is invalid."""
    if isinstance(days, SessionDays):
        at = 0 if column == "first_day" else len(days.parts) - 1
        part = _span_reading(days.parts[at], column, alternative)
        return part and SessionDays((*days.parts[:at], part, *days.parts[at + 1 :]))
    return _span_reading(days, column, alternative)


def _span_reading(span: DateSpan, column: str, alternative: str) -> DateSpan | None:
    day = day_of(alternative)
    if day is None:
        return None
    other = replace(span, first=day) if column == "first_day" else replace(span, last=day)
    return other if other.first <= other.last else None
