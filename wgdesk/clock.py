"""The clock. Code that needs the time is passed a clock; nothing else asks the computer."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from copy import copy
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

JUMP = timedelta(seconds=2)


def _steady() -> float:
    """Return the seconds of a clock that never jumps and keeps running while the computer sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_uint64
        return float(kernel.GetTickCount64()) / 1000
    return time.monotonic()


class SteadyClock:
    """The wall clock's time at the start, plus the time since: no change of the wall clock moves a statement.

    Calling it returns an aware UTC datetime. ``jump()`` returns by how much the wall clock was changed since.
    """

    def __init__(
        self,
        wall: Clock = lambda: datetime.now(UTC),
        steady: Callable[[], float] = _steady,
    ) -> None:
        self._wall, self._steady = wall, steady
        self._start, self._zero = wall().astimezone(UTC), steady()

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=self._steady() - self._zero)

    def jump(self) -> timedelta | None:
        """Return how far the wall clock is from this clock if that is more than ``JUMP``, else None."""
        gap = self._wall() - self()
        return gap if abs(gap) > JUMP else None

    def accept(self) -> None:
        """Take over the time of the wall clock, whatever it shows now."""
        self._start, self._zero = self._wall().astimezone(UTC), self._steady()

    def apart(self) -> SteadyClock:
        """Return a copy with the same time; ``accept`` on either leaves the other alone."""
        return copy(self)
