"""The days of a session: one span, or several where it was resumed after a time without a sitting.

Everything that prints the days of a meeting has them from here. A weekend, a holiday or a free day between
two sittings does not part a session: its parts are more than a week from each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

APART = timedelta(days=7)  # days of sittings that are further from each other are of two parts


def session_spans(first: date, last: date, sittings: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """Return the first and the last day of each part of a session that lasts from ``first`` to ``last``.

    ``sittings`` are the days of its sittings; those outside the session count for nothing.
    """
    days = sorted({day for day in sittings if first <= day <= last})
    spans: list[tuple[date, date]] = []
    begin = first
    for day, after in pairwise(days):
        if after - day > APART:
            spans.append((begin, day))
            begin = after
    return (*spans, (begin, last))
