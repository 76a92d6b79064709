"""Finds the day of a sitting where what is known of the others leaves no choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date


def only_day(number: int, known: Mapping[int, date], among: Mapping[int, Sequence[date]]) -> date | None:
    """Return the day of a sitting if the others leave only one of those on which it may have been; else None.

    ``known``: the days of sittings; ``among``: the days of which one is that of a sitting, as in "At its 3rd,
    4th and 6th meetings, on 14 and 16 March".
    """
    before = max((day for n, day in known.items() if n < number), default=date.min)
    after = min((day for n, day in known.items() if n > number), default=date.max)
    left = [day for day in among.get(number, ()) if before <= day <= after]
    return left[0] if len(left) == 1 else None
