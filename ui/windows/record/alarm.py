"""A short tone at the desk when the time allotted to a statement is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.state.record_session import RecordSession
from wgdesk.rules.floor import elapsed


class Alarm(QObject):
    """Listens to the clock of who has the floor; is heard once when it passes the time allotted.

    Again only where more time was given meanwhile and that is over too. Off unless the user's settings say
    otherwise. The tone is the system's: QtMultimedia is not part of what the program is built on.
    """

    def __init__(self, session: RecordSession, sound: Callable[[], None] = QApplication.beep) -> None:
        super().__init__(session)
        self._session, self._sound = session, sound
        self._within: int | None = None  # the statement that was within its time a second ago
        session.live.second.connect(self._tick)

    def _tick(self) -> None:
        live = self._session.live
        entry, now = live.floor.speaking, live.now()
        if entry is None or entry.begun_at is None or entry.allotted is None:
            self._within = None
            return
        spoken = elapsed(entry.begun_at, entry.ended_at, entry.pauses, now).total_seconds()
        if spoken < entry.allotted:
            self._within = entry.id
        elif self._within == entry.id:
            self._within = None
            if self._session.app.settings.sound:
                self._sound()
