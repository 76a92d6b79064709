"""The days of a session: one span, or several if it was resumed after a break.

Everything that prints the days of a meeting gets them here. Its parts are those between the recorded breaks.
Besides, days with meetings that are more than a week apart belong to different parts; a weekend, a holiday or
a free day does not split a session. By the option ``session_parts`` only breaks do: then no days with
meetings are given. Where working groups and other informal bodies met between sittings, the session went on
(A/80/42: plenary meetings on 7, 8 and 25 April, "from 7 to 25 April").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Protocol

APART = timedelta(days=7)  # a longer gap between days with meetings begins a new part
_DAY = timedelta(days=1)

FirstAndLast = tuple[date, date]


class Break(Protocol):
    """The first and the last day between two parts."""

    @property
    def first_day(self) -> date: ...
    @property
    def last_day(self) -> date: ...


def session_spans(
    first: date, last: date, met: Iterable[date], breaks: Iterable[Break] = ()
) -> tuple[FirstAndLast, ...]:
    """Return the first and last day of each part of a session that lasts from ``first`` to ``last``.

    ``met`` are the days of its sittings and of the meetings of its informal bodies; those outside the session
    are ignored. So are ``breaks`` that would leave nothing before or after them.
    """
    days = sorted({day for day in met if first <= day <= last})
    parts = _between(first, last, sorted((one.first_day, one.last_day) for one in breaks))
    return tuple(span for part in parts for span in _apart(*part, days))


def _between(first: date, last: date, breaks: Sequence[FirstAndLast]) -> Iterator[FirstAndLast]:
    begin = first
    for gone, back in breaks:
        if begin < gone <= back < last:
            yield begin, gone - _DAY
            begin = back + _DAY
    yield begin, last


def _apart(first: date, last: date, days: Sequence[date]) -> Iterator[FirstAndLast]:
    begin = first
    for day, after in pairwise(day for day in days if first <= day <= last):
        if after - day > APART:
            yield begin, day
            begin = after
    yield begin, last
