"""The demonstration record: where its file is, and how a new one is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.clock import SteadyClock
from wgdesk.errors import Trouble, UserError, why_of
from wgdesk.paths import data_folder, resource
from wgdesk.storage.private_files import make_private

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ui.state.jobs import Job

DEMONSTRATION = "demonstration.wgdesk"


class Demonstration(QObject):
    """Makes the demonstration record in a thread.

    ``made``: a new one is at ``path``. ``failed``: it could not be made; carries the ``UserError``.
    """

    made = Signal()
    failed: ValueSignal[UserError] = value_signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job[None] | None = None

    @property
    def path(self) -> Path:
        """The file of the record, in the user's data folder."""
        return (data_folder() / DEMONSTRATION).resolve()

    @property
    def making(self) -> bool:
        """Whether a new record is being made."""
        return self._job is not None

    def make(self) -> None:
        """Start making a new record; it replaces the old one only when it is complete."""
        from ui.state.jobs import Job

        source, path = resource("demo", "meeting.json"), self.path
        self._job = Job(lambda told, cancelled: _fresh_copy(source, path), self)
        self._job.finished.connect(self._finished)
        self._job.start()

    def wait(self) -> None:
        """Wait for the thread, because the program is ending."""
        if self._job is not None:
            self._job.wait()

    def _finished(self, future: Future[None]) -> None:
        self._job = None
        try:
            future.result()
        except UserError as fault:
            self.failed.emit(fault)
            return
        self.made.emit()


def _fresh_copy(source: Path, path: Path) -> None:
    """Import ``source`` as a record and put it at ``path``; raises ``UserError``."""
    from wgdesk.exchange import import_file
    from wgdesk.storage.lock import Hold

    try:
        make_private(path.parent)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(path.parent), why=why_of(fault)) from fault
    with Hold(path, SteadyClock()()):  # fails if another program has it open
        making = path.with_name(f".{path.name}.new")
        making.unlink(missing_ok=True)
        import_file(source, making)
        making.replace(path)
