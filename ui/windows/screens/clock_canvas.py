"""A canvas with a clock on it: a tick draws the clock again and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from ui.state.record_session import RecordSession
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.pieces import Piece
from ui.windows.screens.room_course import Course


class ClockCanvas(Canvas):
    """Follows the course of the room; ``dial`` is what its clock shows, None without a clock."""

    def __init__(self, session: RecordSession, course: Course) -> None:
        super().__init__(session.app)
        self._session, self._course = session, course
        self.dial: Dial | None = None

    def follow(self) -> None:
        """Be told what happens. A window calls this when it is ready, and all it is made of has been told."""
        self._course.changed.connect(self.refresh)
        self._course.second.connect(self._tick)
        for signal in (self.app.changed, self.app.speech.changed):
            signal.connect(self._forget)  # the same words may be set otherwise, and beside others

    def refresh(self) -> None:
        """Show what goes on now. Windows do."""

    def _tick(self) -> None:
        """Show another second. Windows do."""

    def _clock_pieces(self, dial: Dial) -> Mapping[str, Piece]:
        raise NotImplementedError

    def _forget(self) -> None:
        self.dial = None

    def _show_dial(self, dial: Dial) -> None:
        if dial != self.dial:
            self.dial = dial
            self.show_some(self._clock_pieces(dial))
