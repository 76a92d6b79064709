"""Copies of the open record in the user's data folder: soon after opening, then every hour."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.state.jobs import Job
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.acting.desk import Desk
from wgdesk.clock import Clock
from wgdesk.copies.backup import EVERY, Copy, make, place_of
from wgdesk.copies.content import check_content, check_copy
from wgdesk.errors import Refused, Trouble
from wgdesk.reads.queries.identity import identity

if TYPE_CHECKING:
    from concurrent.futures import Future

SOON = 1500  # milliseconds: only after the record is shown


class Copies(QObject):
    """Makes copies of a record while it is open; ``failed`` says why a copy could not be made.

    Each copy, and first the record itself, is compared with its history in a thread; ``failed`` also reports
    a difference.
    """

    failed: ValueSignal[Trouble] = value_signal()

    def __init__(self, desk: Desk, record: Path, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._record, self._clock = desk, record, clock
        self._job: Job[None] | None = None
        self._held = False  # whether the record was compared with its history
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        self._timer.start(SOON)

    @property
    def folder(self) -> Path | None:
        """The folder of the copies; None while the record has no meeting."""
        found = self._desk.read(identity)
        return place_of(self._record, found.uid) if found is not None else None

    def stop(self) -> None:
        """Stop making copies: the record is being closed."""
        self._timer.stop()
        if self._job is not None:
            self._job.wait()

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
            made = self.make()
        except Refused:
            return  # nothing to copy yet
        except Trouble as trouble:
            self.failed.emit(trouble)
            return
        if self._job is None and (made is not None or not self._held):
            self._hold(made)

    @property
    def file(self) -> Path:
        """The file that is copied."""
        return self._record

    def _hold(self, made: Copy | None) -> None:
        work = partial(check_content, self.file)
        if made is not None:
            work = partial(check_copy, made.path, self.file.name)
        self._job, self._held = Job(lambda _told, _cancelled: work(), self), True
        self._job.finished.connect(self._looked)
        self._job.start()

    def _looked(self, future: Future[None]) -> None:
        self._job = None
        try:
            future.result()
        except Trouble as trouble:
            self.failed.emit(trouble)

    def _wait_for_next(self) -> None:
        self._timer.setInterval(int(EVERY.total_seconds() * 1000))
