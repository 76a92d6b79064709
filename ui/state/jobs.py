"""Long work in a thread, so that the window stays usable: with progress, cancelling and error reporting."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.report.render.output import Cancelled, Progress

Result = TypeVar("Result")
LongWork = Callable[[Progress, Cancelled], Result]
_LEAST_STEP = 0.01  # share of the work: smaller steps cannot be seen


class RunningJob(Protocol):
    """A job as a dialog holds it, whatever its result."""

    def cancel(self) -> None:
        """Ask the work to stop."""

    @property
    def cancelled(self) -> bool:
        """Whether the work has been asked to stop."""

    def wait(self) -> None:
        """Wait until its thread has ended."""


class Job(QObject, Generic[Result]):
    """Runs ``work(progress, cancelled)`` in its own thread. The work gets immutable values only.

    ``progressed``: the share of the work done, up to 1. ``finished``: the Future, whose ``result()`` raises
    in the window's thread what the work raised.
    """

    progressed = Signal(float)
    finished: ValueSignal[Future[Result]] = value_signal()

    def __init__(self, work: LongWork[Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        self._told = 0.0
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="wgdesk-job")

    def start(self) -> None:
        future = self._thread.submit(self._work, self._tell, self._stop.is_set)
        future.add_done_callback(self._done)

    def cancel(self) -> None:
        """Ask the work to stop; ``finished`` is emitted when it has."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work has been asked to stop."""
        return self._stop.is_set()

    def wait(self) -> None:
        """Wait until the thread has ended: none may be running when the program closes."""
        self._thread.shutdown(wait=True)

    def _tell(self, part: float) -> None:
        if part - self._told >= _LEAST_STEP or part >= 1.0:
            self._told = part
            self.progressed.emit(part)

    def _done(self, future: Future[Result]) -> None:
        self._thread.shutdown(wait=False)
        self.finished.emit(future)
