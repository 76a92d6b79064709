"""A short sound for the operator when the speaking time is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.state.record_session import RecordSession
from wgdesk.rules.floor import elapsed


class Alarm(QObject):
    """Beeps once when the current speaker has used up the time allotted.

    It beeps again only if more time was given and has run out too. It is off unless the user turns it on in
    the settings. It uses the system's beep, because QtMultimedia is not among the program's dependencies.
    """

    def __init__(self, session: RecordSession, sound: Callable[[], None] = QApplication.beep) -> None:
        super().__init__(session)
        self._session, self._sound = session, sound
        self._within: int | None = None  # the statement that was within its time at the last tick
        session.live.second.connect(self._tick)

    def _tick(self) -> None:
        live = self._session.live
        request, now = live.floor.speaking, live.now()
        if request is None or request.begun_at is None or request.allotted is None:
            self._within = None
            return
        spoken = elapsed(request.begun_at, request.ended_at, request.pauses, now).total_seconds()
        if spoken < request.allotted:
            self._within = request.id
        elif self._within == request.id:
            self._within = None
            if self._session.app.settings.sound:
                self._sound()
