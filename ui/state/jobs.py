"""Long work beside the window: told how far it is, ended when asked, its faults told where they are shown."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from wgdesk.report.render.output import Cancelled, Progress

if TYPE_CHECKING:
    from concurrent.futures import Future

_LEAST_STEP = 0.01  # of the work: more often nobody sees


class Job(QObject):
    """Runs ``work(progress, cancelled)`` in a thread of its own. The work has only frozen values.

    ``progressed``: the part done, up to 1; ``finished``: the Future, whose ``result()`` raises what the work
    raised, in the thread of the window.
    """

    progressed = Signal(float)
    finished = Signal(object)

    def __init__(self, work: Callable[[Progress, Cancelled], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._told = 0.0
        from concurrent.futures import ThreadPoolExecutor  # with the first job: start-up time

        self._thread = ThreadPoolExecutor(1, thread_name_prefix="wgdesk-job")

    def start(self) -> None:
        """Begin."""
        future = self._thread.submit(self._work, self._tell, self._stop.is_set)
        future.add_done_callback(self._done)

    def cancel(self) -> None:
        """Ask the work to end; it says itself, by ``finished``, when it has."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()

    def wait(self) -> None:
        """Wait until the thread has ended: nothing may run on when the program closes."""
        self._thread.shutdown(wait=True)

    def _tell(self, part: float) -> None:
        if part - self._told >= _LEAST_STEP or part >= 1.0:
            self._told = part
            self.progressed.emit(part)

    def _done(self, future: Future[Any]) -> None:
        self._thread.shutdown(wait=False)
        self.finished.emit(future)
