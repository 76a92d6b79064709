"""Days and periods in Arabic, with the double month names that the United Nations use."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from wgdesk.phrasing.days import (
    MetDays,
    Parts,
    follow_on,
    in_order,
    in_span,
    met_once,
    printed_days,
    years_once,
)

MONTHS = (
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
)

# There is a space after the conjunction between two day numbers, as in "14 و 15": directly before an
# Arabic-Indic digit it is easily misread.
_AND = " و "

SpanStyle = Literal["listed", "running", "period"]


def full_date(day: date) -> str:
    """Return a day in full: "9 أيلول/سبتمبر 2019"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_of(day: date) -> str:
    """Return both names of the month of ``day``: "أيلول/سبتمبر"."""
    return MONTHS[day.month - 1]


def day_span(first: date, last: date, style: SpanStyle = "running") -> str:
    """Return the days of a meeting from first to last, as an adverbial phrase.

    Two days are "يومي 14 و 15 نيسان/أبريل 2009" in every style. One day is "يوم ..." in the style 'listed',
    else "في ...". Longer ones are "من ... إلى ..."; in the style 'period' "في الفترة من ... إلى ...".
    Raises ValueError if ``last`` is before ``first``.
    """
    days = in_span(first, last)
    if len(days) == 1:
        return f"{'يوم' if style == 'listed' else 'في'} {full_date(first)}"
    if follow_on(days):
        return f"يومي {_joined(days)}"
    return f"في الفترة {_from_to(days)}" if style == "period" else _from_to(days)


def held_on(days: Iterable[date], *, whole: bool = False, with_year: bool = True) -> str:
    """Return the days on which a body met, after "المعقودة"; the last year only ``with_year``.

    "يومي 3 و 10 آذار/مارس 2026", "في الفترة من 20 شباط/فبراير إلى 12 آذار/مارس وفي 14 آذار/مارس 2025"
    (``phrasing.days.met_days``); all as one span if ``whole``. Raises ValueError if there are no days.
    """

    def written(part: MetDays) -> str:
        if part.span:
            return f"في الفترة {_from_to((part.days[0], part.days[-1]))}"
        before = ("في", "يومي", "أيام")[min(len(part.days), 3) - 1]
        return f"{before} {_joined(part.days)}"

    return " و".join(met_once(days, written, whole=whole, with_year=with_year))


def session_days(parts: Parts) -> str:
    """Return the days of a meeting in one or several parts, as an adverbial phrase.

    "يومي 5 أيار/مايو و 20 تشرين الأول/أكتوبر 2026", "من 5 إلى 9 أيار/مايو وفي 20 تشرين الأول/أكتوبر 2026".
    Raises ValueError if a part ends before it begins.
    """
    if all(first == last for first, last in parts):
        return held_on(first for first, _ in parts)
    return " و".join(years_once(parts, day_span))


def masthead_dates(parts: Parts) -> str:
    """Return the days of a meeting in the form of the masthead.

    "9-11 أيلول/سبتمبر 2019", "30 أيار/مايو - 1 حزيران/يونيه 2012"; of several parts "5-7 أيار/مايو و 20 تشرين
    الأول/أكتوبر 2026". Raises ValueError as ``session_days`` does.
    """
    if all(first == last for first, last in parts):
        return _joined(in_order(first for first, _ in parts))
    return _AND.join(years_once(parts, _masthead_span))


def _masthead_span(first: date, last: date) -> str:
    """Return the days of one part. Two days are "6 و 7 حزيران/يونيه 2024"."""
    span = in_span(first, last)
    days = printed_days(span)
    if len(span) == 2 and follow_on(span):
        return _joined(span)
    hyphen = " - " if days[0].with_month else "-"
    return hyphen.join(day.text(MONTHS) for day in days)


def _joined(days: tuple[date, ...]) -> str:
    return _AND.join(day.text(MONTHS) for day in printed_days(days))


def _from_to(ends: tuple[date, ...]) -> str:
    first, last = printed_days(ends)
    return f"من {first.text(MONTHS)} إلى {last.text(MONTHS)}"
