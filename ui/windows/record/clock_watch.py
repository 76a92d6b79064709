"""Watches the computer's clock: reports a jump and notes it in the history; the program's time goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from wgdesk.acts.clock_jump import note_clock
from wgdesk.clock import JUMP, SteadyClock
from wgdesk.errors import Refused
from wgdesk.reads.queries.floor import floor


class ClockWatch(QObject):
    """``jumped``: by how many seconds the computer's clock is ahead of the times shown (negative: behind).

    Statements are timed by a clock that never jumps, so their lengths stay right, but the times of day shown
    follow the old clock until ``accept``. It emits 0 when the computer's clock is right again.
    """

    jumped = Signal(float)

    def __init__(self, session: RecordSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._told = timedelta()
        session.live.second.connect(self._look)

    def _look(self) -> None:
        clock = self._session.desk.clock
        if not isinstance(clock, SteadyClock):
            return
        gap = clock.jump() or timedelta()
        if abs(gap - self._told) > JUMP:
            moved, self._told = gap - self._told, gap
            self._session.do(note_clock, jump_seconds=round(moved.total_seconds(), 1))
            self.jumped.emit(gap.total_seconds())

    def accept(self) -> None:
        """Follow the computer's clock from now on.

        Refused while somebody has the floor, because the speaker's time would jump too.
        """
        clock = self._session.desk.clock
        if self._spoken_now():
            self._session.faulted.emit(Refused("clock-while-speaking"))
        elif isinstance(clock, SteadyClock):
            clock.accept()
            self._told = timedelta()
            self._session.live.refresh()

    def _spoken_now(self) -> bool:
        programme = self._session.live.programme  # not ``live.floor``: the operator may look elsewhere
        if programme.sitting is None:
            return False
        item = programme.item.id if programme.item else None
        now = self._session.desk.read(floor, programme.sitting.id, item)
        return now.speaking is not None or now.interrupted is not None


class ClockBanner(QObject):
    """Reports a jump in the banner of the front panel, with a button that accepts the new time."""

    def __init__(self, session: RecordSession, banner: Callable[[], Banner], parent: QObject) -> None:
        """``banner`` returns the banner of the front panel."""
        super().__init__(parent)
        self._app, self._banner = session.app, banner
        self._told: Banner | None = None  # the banner with the message about the jump
        self.watch = ClockWatch(session, self)
        self.watch.jumped.connect(self._jumped)

    def _jumped(self, seconds: float) -> None:
        if self._told is not None:
            self._told.hide()
        self._told = self._banner() if seconds else None
        if self._told is not None:
            moved = self._app.speech.span(abs(seconds))
            self._told.say("clock-ahead" if seconds > 0 else "clock-behind", "warn", span=moved)
            self._told.offer("clock-accept", self.watch.accept)
