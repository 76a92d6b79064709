"""A canvas with a clock: each second only the clock is drawn again."""

from __future__ import annotations

from collections.abc import Mapping

from ui.state.record_session import RecordSession
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.dial import Dial
from ui.windows.screens.pieces import Piece
from ui.windows.screens.room_course import Course


class ClockCanvas(Canvas):
    """Follows what happens in the room; ``dial`` is what the clock shows, None without a clock."""

    def __init__(self, session: RecordSession, course: Course) -> None:
        super().__init__(session.app)
        self._session, self._course = session, course
        self.dial: Dial | None = None

    def follow(self) -> None:
        """Connect to news and clock.

        A subclass calls this at the end of its constructor: objects that connected before get the news first.
        """
        self._course.changed.connect(self.refresh)
        self._course.second.connect(self._tick)
        for signal in (self.app.changed, self.app.speech.changed):
            signal.connect(self._forget)  # the layout may change even if the text is the same

    def refresh(self) -> None:
        """Show the present state; subclasses do."""

    def _tick(self) -> None:
        """Show the next second; subclasses do."""

    def _clock_pieces(self, dial: Dial) -> Mapping[str, Piece]:
        raise NotImplementedError

    def _forget(self) -> None:
        self.dial = None

    def _show_dial(self, dial: Dial) -> None:
        if dial != self.dial:
            self.dial = dial
            self.show_some(self._clock_pieces(dial))
