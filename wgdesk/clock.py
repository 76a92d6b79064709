"""What time it is, injected everywhere: nothing else in the program asks the machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

JUMP = timedelta(seconds=2)


def _steady() -> float:
    """Return seconds of a clock that goes on while the machine sleeps and never jumps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_uint64
        return float(kernel.GetTickCount64()) / 1000
    return time.monotonic()


class SteadyClock:
    """Wall time at the start plus time since: a change of the wall clock never moves a statement's time.

    Calling it gives an aware UTC datetime. ``jump()`` tells by how much the wall clock has since been moved.
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
        """Return how far the wall clock stands from ours if that is more than ``JUMP``, else None."""
        gap = self._wall() - self()
        return gap if abs(gap) > JUMP else None

    def accept(self) -> None:
        """Go by the wall clock from now on, wherever it has been moved to."""
        self._start, self._zero = self._wall().astimezone(UTC), self._steady()
