"""Copies of the open record in the user's data folder: soon after opening, then every hour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wgdesk.acting.desk import Desk
from wgdesk.clock import Clock
from wgdesk.copies.backup import EVERY, Copy, make, place_of
from wgdesk.errors import Refused, Trouble
from wgdesk.reads.queries.identity import identity

SOON = 1500  # milliseconds: the record is shown first


class Copies(QObject):
    """Makes copies of one record while it is open; ``failed`` says why a copy could not be made."""

    failed = Signal(object)  # Trouble

    def __init__(self, desk: Desk, record: Path, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._record, self._clock = desk, record, clock
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        self._timer.start(SOON)

    @property
    def folder(self) -> Path | None:
        """The folder of the copies; None while the record has no meeting."""
        found = self._desk.read(identity)
        return place_of(self._record, found.uid) if found is not None else None

    def stop(self) -> None:
        """Make no more copies: the record is being closed."""
        self._timer.stop()

    def make(self) -> Copy | None:
        """Make a copy and return it; None if nothing has changed since the last one.

        Raises ``Refused('no-copies')`` while the record has no meeting, ``Trouble`` as ``backup.make`` and
        ``Desk.check_there`` do.
        """
        self._desk.check_there()
        found, folder = self._desk.read(identity), self.folder
        if found is None or folder is None:
            raise Refused("no-copies")
        return make(self._record, folder, self._clock(), found.entry)

    def keep(self) -> None:
        """Make a copy if anything has changed; the timer calls it. It emits ``failed`` on a ``Trouble``."""
        self._wait_for_next()
        try:
            self.make()
        except Refused:
            return  # there is nothing to copy yet
        except Trouble as trouble:
            self.failed.emit(trouble)

    def _wait_for_next(self) -> None:
        self._timer.setInterval(int(EVERY.total_seconds() * 1000))
