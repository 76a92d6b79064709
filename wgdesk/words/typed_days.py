"""Reads a day as people type it in a table, in figures or with the name of its month."""

from __future__ import annotations

import re
from datetime import date

from wgdesk.words.digits import plain_digits
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import all_list_words

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ T].*)?")
_WRITTEN_DAYS = tuple(re.compile(one.days) for one in all_list_words() if one.days)
_NUMBER = re.compile(r"\b(\d+)(?:st|nd|rd|th|er|º)?\b")
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def typed_day(text: str) -> date | None:
    """Return the date in a cell of a table; None for any other text.

    3/4/2026 is in April, as the United Nations writes. The month may be named, in any official language: 5
    October 2026, 5-Oct-26, ٥ تشرين الأول/أكتوبر ٢٠٢٦.
    """
    plain = plain_digits(_MARKS.sub("", text)).strip()
    parts = _in_numbers(plain) or _with_name(plain)
    try:
        return date(*parts) if parts else None
    except ValueError:
        return None


def _in_numbers(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a date in figures."""
    forms = (_ISO, *_WRITTEN_DAYS)
    found = next((whole for form in forms if (whole := form.fullmatch(text))), None)
    if found:
        return int(found[1]), int(found[2]), int(found[3])
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return None
    year, month, day = int(found[3]), int(found[2]), int(found[1])
    return (year, day, month) if month > 12 else (year, month, day)


def _with_name(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a date with the name of the month, or two names of the same month."""
    folded = fold(text)
    padded = f" {folded} "
    inside = sorted((name for name in words("month") if f" {name} " in padded), key=len, reverse=True)
    months = set[int]()
    for name in inside:  # the longest first: "kanun al-awwal" and "kanun ath-thani" have a word in common
        if f" {name} " in padded:
            months.add(int(words("month")[name]))
            padded = padded.replace(f" {name} ", "  ")
    numbers = [(int(found[1]), len(found[1])) for found in _NUMBER.finditer(folded)]
    if len(months) != 1 or len(numbers) != 2:
        return None
    (day, short), (year, long) = numbers if numbers[0][1] < 3 else numbers[::-1]
    if short > 2 or long not in (2, 4):
        return None
    return (year if long == 4 else 2000 + year), months.pop(), day
