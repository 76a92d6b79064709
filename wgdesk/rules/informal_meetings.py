"""The meetings of an informal body by number, and the days on which they were held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def numbers_from(first: int, last: int | None) -> tuple[int, ...]:
    """Return the numbers of several meetings; only the first if the last one is not after it."""
    return tuple(range(first, max(first, last or first) + 1))


def days_of(numbers: Sequence[int], days: Sequence[date], meetings: int | None) -> tuple[date, ...]:
    """Return the days of these meetings; empty unless it is known that one was held on each of ``days``."""
    if meetings != len(days) or not numbers or max(numbers) > meetings:
        return ()
    return tuple(days[n - 1] for n in numbers)
