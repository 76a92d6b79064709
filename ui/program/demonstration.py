"""The demonstration: where its record lies, and how a fresh one is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wgdesk.errors import UserError
from wgdesk.paths import data_folder, resource

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ui.state.jobs import Job

DEMONSTRATION = "demonstration.wgdesk"


class Demonstration(QObject):
    """Makes the record of the demonstration in a thread.

    ``made`` says that a fresh one lies at ``path``; ``failed`` gives the ``UserError`` that says why not.
    """

    made = Signal()
    failed = Signal(object)  # UserError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def path(self) -> Path:
        """Where the record lies: in the user's folder of data."""
        return (data_folder() / DEMONSTRATION).resolve()

    @property
    def making(self) -> bool:
        """Whether a fresh one is being made."""
        return self._job is not None

    def make(self) -> None:
        """Begin a fresh record; the old one goes when the new one is whole."""
        from ui.state.jobs import Job

        source, path = resource("demo", "meeting.json"), self.path
        self._job = Job(lambda told, cancelled: _fresh_copy(source, path), self)
        self._job.finished.connect(self._finished)
        self._job.start()

    def wait(self) -> None:
        """Wait until nothing is being made: the program ends."""
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
    """Import ``source`` as a record at ``path``, in place of the one there."""
    from wgdesk.clock import SteadyClock
    from wgdesk.exchange import import_file
    from wgdesk.storage.lock import Hold

    with Hold(path, SteadyClock()()):  # not under the hands of another program
        making = path.with_name(f".{path.name}.new")
        making.unlink(missing_ok=True)
        import_file(source, making)
        making.replace(path)
