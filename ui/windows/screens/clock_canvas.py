"""A canvas with a clock: each second only the clock is drawn again."""

from __future__ import annotations

from collections.abc import Mapping

from ui.state.record_session import RecordSession
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.pieces import Piece
from ui.windows.screens.room_course import Course


class ClockCanvas(Canvas):
    """Follows what happens in the room; ``dial`` is what the clock shows, None if there is no clock."""

    def __init__(self, session: RecordSession, course: Course) -> None:
        super().__init__(session.app)
        self._session, self._course = session, course
        self.dial: Dial | None = None

    def follow(self) -> None:
        """Connect to news and clock.

        Subclasses call this at the end of their constructors, since objects connected earlier get news first.
        """
        self._course.changed.connect(self.refresh)
        self._course.second.connect(self._tick)
        for signal in (self.app.changed, self.app.speech.changed):
            signal.connect(self._forget)  # the layout may change even if the text does not

    def refresh(self) -> None:
        """Show the present state; defined by subclasses."""

    def _tick(self) -> None:
        """Show the next second; defined by subclasses."""

    def _clock_pieces(self, dial: Dial) -> Mapping[str, Piece]:
        raise NotImplementedError

    def _forget(self) -> None:
        self.dial = None

    def _show_dial(self, dial: Dial) -> None:
        if dial != self.dial:
            self.dial = dial
            self.show_some(self._clock_pieces(dial))
