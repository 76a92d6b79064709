"""Copies of the open record: soon after it is opened and then every hour, into the user's data folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wgdesk.backup import EVERY, make
from wgdesk.clock import Clock
from wgdesk.desk import Desk
from wgdesk.errors import Trouble
from wgdesk.paths import data_folder
from wgdesk.reads.identity import identity

SOON = 1500  # milliseconds: the record is shown first


class Copies(QObject):
    """Keeps copies of one record as long as it lives; ``failed`` tells why one could not be made."""

    failed = Signal(object)  # Trouble

    def __init__(self, desk: Desk, record: Path, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._record, self._clock = desk, record, clock
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        self._timer.start(SOON)

    def stop(self) -> None:
        """Make no more: the record is being closed."""
        self._timer.stop()

    def keep(self) -> None:
        """Make a copy unless nothing changed since the last."""
        self._timer.setInterval(int(EVERY.total_seconds() * 1000))
        found = self._desk.read(identity)
        if found is None:
            return
        try:
            make(self._record, data_folder() / "copies" / found.uid, self._clock(), found.entry)
        except Trouble as trouble:
            self.failed.emit(trouble)
