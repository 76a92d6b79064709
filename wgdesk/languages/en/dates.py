"""Days and periods in English. Only mastheads and titles use an en dash."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from wgdesk.languages.en.basics import join_and
from wgdesk.languages.en.known import MONTHS
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

_EN_DASH = "\u2013"


def full_date(day: date) -> str:
    """Return a day in full: "9 September 2019"."""
    return f"{day.day} {month_of(day)} {day.year}"


def month_of(day: date) -> str:
    """Return the month of ``day``: "September"."""
    return MONTHS[day.month - 1]


def day_span(first: date, last: date) -> str:
    """Return the days of a meeting from first to last, as an adverbial phrase.

    "on 9 September 2019", "on 14 and 15 April 2009", "from 27 to 29 January 2010". Raises ValueError if
    ``last`` is before ``first``.
    """
    days = in_span(first, last)
    if follow_on(days):
        return f"on {_listed(days)}"
    return _from_to(days)


def held_on(days: Iterable[date], *, whole: bool = False, with_year: bool = True) -> str:
    """Return the days on which a body met; the last year only ``with_year``, all as one span if ``whole``.

    "on 3 and 10 March 2026", "from 20 February to 12 March and on 14 March 2025"
    (``phrasing.days.met_days``). Raises ValueError if there are no days.
    """

    def written(part: MetDays) -> str:
        ends = part.days[0], part.days[-1]
        return _from_to(ends) if part.span else f"on {_listed(part.days)}"

    return join_and(met_once(days, written, whole=whole, with_year=with_year))


def session_days(parts: Parts) -> str:
    """Return the days of a meeting in one or several parts, as an adverbial phrase.

    "on 5 May and 20 October 2026", "on 3 May 2024 and from 7 to 11 April 2025". Raises ValueError if a part
    ends before it begins.
    """
    if all(first == last for first, last in parts):
        return held_on(first for first, _ in parts)
    return join_and(years_once(parts, day_span))


def masthead_dates(parts: Parts) -> str:
    """Return the days of a meeting for the masthead: "9–11 September 2019", "30 May–1 June 2012".

    Those of several parts are "5–7 May and 20 October 2026". Raises ValueError as ``session_days`` does.
    """
    if all(first == last for first, last in parts):
        return _listed(in_order(first for first, _ in parts))
    return join_and(years_once(parts, _masthead_span))


def _masthead_span(first: date, last: date) -> str:
    """Return the days of one part. Two days are "6 and 7 June 2024"."""
    days = in_span(first, last)
    if len(days) == 2 and follow_on(days):
        return _listed(days)
    return _EN_DASH.join(day.text(MONTHS) for day in printed_days(days))


def _listed(days: tuple[date, ...]) -> str:
    """Join the days of each month, and then the months: "27 and 30 September and 1 October".

    The months of the last of several years form one group with "and" before it: "28 February 2026, 1 March
    2027 and 29 February and 1 March 2028".
    """
    months: list[str] = []
    ended: list[int] = []  # number of months up to the end of each year
    awaiting_month: list[str] = []
    for day in printed_days(days):
        awaiting_month.append(day.text(MONTHS))
        if day.with_month:
            months.append(join_and(awaiting_month))
            awaiting_month = []
        if day.with_year:
            ended.append(len(months))
    before = ended[-2] if len(ended) > 1 else 0
    return join_and([*months[:before], join_and(months[before:])]) if before else join_and(months)


def _from_to(ends: tuple[date, ...]) -> str:
    first, last = printed_days(ends)
    return f"from {first.text(MONTHS)} to {last.text(MONTHS)}"
