"""A record on a network share or in a synchronized folder: edited locally, then written back.

It is written back after each pause in the work and when its window closes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.state.bridge import Bridge
from ui.state.jobs import Job
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.clock import Clock
from wgdesk.copies import backup
from wgdesk.copies.remote import PAUSE, RemoteRecord, place_of
from wgdesk.errors import Trouble
from wgdesk.storage.lock import Hold

if TYPE_CHECKING:
    from concurrent.futures import Future

AGAIN_MS = 30_000  # time until a place that was out of reach is tried again


@dataclass(frozen=True)
class Brought:
    """The local file to work on; ``remote`` is set if the record is stored elsewhere.

    ``aside``: where earlier local work was moved. That happens only if it was never written back and somebody
    else has changed the record since.
    """

    near: Path
    remote: RemoteRecord | None = None
    aside: Path | None = None


def bring(record: Path, now: datetime) -> Brought:
    """Return where to work on a record whose lock the caller holds; raises as ``RemoteRecord.fetch`` does."""
    if place_of(record).kind not in ("network", "synchronised"):
        return Brought(record)
    remote = RemoteRecord(record)
    try:
        return Brought(remote.fetch(), remote)
    except Trouble as trouble:
        if trouble.key != "far-changed":
            raise
    aside = remote.set_aside(now)
    return Brought(remote.fetch(), remote, aside)


def restore(record: Path, copy: Path, now: datetime) -> None:
    """Replace a record that nobody has open by one of its copies.

    Raises ``Trouble`` as ``Hold``, ``bring`` and ``backup.restore`` do. For a remote record, only the local
    working copy is replaced; it is written back when the record is next opened.
    """
    with Hold(record, now):
        backup.restore(copy, bring(record, now).near, now)


class Writing(QObject):
    """Writes a record back. ``changed``: its state has changed; ``failed``: carries the ``Trouble``."""

    changed = Signal()
    failed: ValueSignal[Trouble] = value_signal()

    def __init__(self, remote: RemoteRecord, bridge: Bridge, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.remote, self._clock = remote, clock
        self.pending = remote.unwritten
        self.trouble: Trouble | None = None
        self.written_at: datetime | None = None
        self._job: Job[bool] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.write)
        bridge.news.connect(self._heard)
        if self.pending:
            self._wait()

    def _heard(self) -> None:
        self.pending = True
        self._wait()
        self.changed.emit()

    def _wait(self) -> None:
        self._pause.start(int(PAUSE.total_seconds() * 1000))

    def write(self) -> None:
        """Write back now, in a thread; the user can go on working."""
        if self._job is not None:  # a slow share: try again after the running job
            self._wait()
            return
        self.pending = False
        self._job = Job(lambda told, cancelled: self.remote.write_back(), self)
        self._job.finished.connect(self._done)
        self._job.start()

    def _done(self, future: Future[bool]) -> None:
        if self._job is None:
            return  # ``finish`` has waited for it
        self._end_job()
        try:
            future.result()
        except Trouble as trouble:
            self._failed(trouble)
        else:
            self.trouble, self.written_at = None, self._clock()
        self.changed.emit()

    def _failed(self, trouble: Trouble) -> None:
        again = self.trouble is not None and self.trouble.key == trouble.key
        self.pending, self.trouble = True, trouble
        if trouble.key == "far-away":
            self._pause.start(AGAIN_MS)
        if not again:  # reported once; the bar shows it while it lasts
            self.failed.emit(trouble)

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.wait()
            self._job = None

    def write_beside(self) -> Path:
        """Write the local version as a new file beside the record, which somebody else has changed.

        Returns the new file; raises ``Trouble``.
        """
        made = self.remote.write_beside(self._clock())
        self.pending, self.trouble = False, None
        self.changed.emit()
        return made

    def finish(self) -> Trouble | None:
        """Write back what is left, wait for it, and return the ``Trouble`` if that failed."""
        self._pause.stop()
        self._end_job()
        try:
            self.remote.write_back()
        except Trouble as trouble:
            self.pending, self.trouble = True, trouble
            self.changed.emit()
            return trouble
        return None
