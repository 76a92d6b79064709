"""Reads days as reports write them: single days, pairs, periods; nothing if any of them is uncertain."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import seen

DaySpan = tuple[date, date]
_YEARS = (1900, 2199)  # those that a record takes
_NUMBER = re.compile(r"\d")


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    forms = wording(lang)
    month = "|".join(f"(?P<{{0}}{n}>{form})" for n, form in enumerate(forms.months, 1))
    through, both = forms.joins
    last = rf"(?P<last>\d{{1,2}}) (?:{month.format('b')})(?: (?P<until>\d{{4}}))?"
    return re.compile(
        rf"(?<!\d)(?P<first>\d{{1,2}})(?: (?:{month.format('a')}))?(?: (?P<year>\d{{4}}))?"
        rf"(?:(?:(?P<through>{through})|{both}){last})?(?!\d)"
    )


def spans_in(text: str, lang: str, year: int = 0) -> tuple[DaySpan, ...]:
    """Return the periods that a text names, first and last day of each; a single day is both.

    ``year`` is that of days without one; 0: it is that of the days after them ("24 to 26 April and 5 May
    2028"), and if those have none either, such days are uncertain.
    """
    found: list[DaySpan] = []
    looked_at, known = seen(text), year
    for match in reversed(tuple(_pattern(lang).finditer(looked_at))):
        known = year or int(match["until"] or match["year"] or known)
        spans = _spans(match, known)
        if spans is None:
            return ()
        found[:0] = spans
    rest = _pattern(lang).sub("", looked_at)
    return () if _NUMBER.search(rest) else tuple(found)


def days_in(text: str, lang: str, year: int = 0) -> tuple[date, ...]:
    """Return every day that a text names, including those within periods."""
    spans = spans_in(text, lang, year)
    return tuple(first + timedelta(n) for first, last in spans for n in range((last - first).days + 1))


def _spans(match: re.Match[str], year: int) -> tuple[DaySpan, ...] | None:
    months = {
        name[0]: int(name[1:]) for name, text in match.groupdict().items() if text and name[1:].isdigit()
    }
    try:
        if match["last"] is None:
            day = date(int(match["year"] or year), months.get("a", 0), int(match["first"]))
            return ((day, day),) if _YEARS[0] <= day.year <= _YEARS[1] else None
        last = date(int(match["until"] or year), months["b"], int(match["last"]))
        first = date(int(match["year"] or last.year), months.get("a", last.month), int(match["first"]))
    except ValueError:
        return None
    if first > last or not _YEARS[0] <= first.year <= last.year <= _YEARS[1]:
        return None
    apart = not match["through"] and (match["year"] is not None or (last - first).days > 1)
    return ((first, first), (last, last)) if apart else ((first, last),)
