"""Watching the computer's clock: a jump is told and goes into the history; our own time goes on."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from ui.station import Station
from wgdesk.acts.clock import note_clock
from wgdesk.clock import JUMP, SteadyClock


class ClockWatch(QObject):
    """``jumped`` tells by how many seconds the computer's clock was moved since it was last told.

    Statements are timed by a clock that never jumps, so nothing is wrong with them; but the hours shown are
    those from before, until ``accept``.
    """

    jumped = Signal(float)

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._told = timedelta()
        station.live.second.connect(self._look)

    def _look(self) -> None:
        clock = self._station.desk.clock
        if not isinstance(clock, SteadyClock):
            return
        gap = clock.jump() or timedelta()
        if abs(gap - self._told) > JUMP:
            self._told = gap
            if gap:
                self._station.do(note_clock, jump_seconds=round(gap.total_seconds(), 1))
                self.jumped.emit(gap.total_seconds())

    def accept(self) -> None:
        """Go by the computer's clock from now on; not while somebody speaks, whose time would jump too."""
        clock = self._station.desk.clock
        floor = self._station.live.floor
        if isinstance(clock, SteadyClock) and floor.speaking is None and floor.interrupted is None:
            clock.accept()
            self._told = timedelta()
