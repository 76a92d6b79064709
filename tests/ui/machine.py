"""A machine whose clocks are moved by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk.clock import SteadyClock


class Machine:
    """A wall clock, which can be set, and a monotonic one, which only goes on."""

    def __init__(self, wall: datetime) -> None:
        self.wall, self.steady = wall, 0.0

    def go_on(self, seconds: float) -> None:
        """Let time pass, with the machine awake or asleep."""
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def clock(self) -> SteadyClock:
        """Return a clock of the program that reads this machine's clocks."""
        return SteadyClock(lambda: self.wall, lambda: self.steady)
