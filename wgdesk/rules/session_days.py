"""The days of a session: one span, or several if it was resumed after a break.

Everything that prints the days of a meeting gets them here. A weekend, a holiday or a free day does not split
a session: its parts are more than a week apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

APART = timedelta(days=7)  # a longer gap between days with sittings begins a new part


def session_spans(first: date, last: date, sittings: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of each part of a session that lasts from ``first`` to ``last``.

    ``sittings`` are the days of its sittings; those outside the session are ignored.
    """
    days = sorted({day for day in sittings if first <= day <= last})
    spans: list[tuple[date, date]] = []
    begin = first
    for day, after in pairwise(days):
        if after - day > APART:
            spans.append((begin, day))
            begin = after
    return (*spans, (begin, last))
