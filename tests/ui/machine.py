"""A machine whose clocks are moved by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk.clock import SteadyClock


class Machine:
    """Its wall clock may be set; the other one only goes on."""

    def __init__(self, wall: datetime) -> None:
        self.wall, self.steady = wall, 0.0

    def go_on(self, seconds: float) -> None:
        """Let time pass, be the machine awake or asleep."""
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def clock(self) -> SteadyClock:
        """Return the program's clock on this machine."""
        return SteadyClock(lambda: self.wall, lambda: self.steady)
