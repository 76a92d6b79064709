"""A dialog that starts long work: Escape cancels the work first; closing waits until it has ended."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.state.jobs import Job, LongWork, Result, RunningJob


class JobDialog(Dialog):
    """``job``: the running work, None before and after; ``progress``: its progress bar."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None, *, width: int = 560) -> None:
        super().__init__(app, title, parent, width=width)
        self.job: RunningJob | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)

    def run(self, work: LongWork[Result], then: Callable[[Future[Result]], object]) -> None:
        """Start ``work`` in a thread and show its progress; ``then`` gets its result."""
        self.job = job = Job(work, self)
        job.progressed.connect(lambda part: self.progress.setValue(round(part * 100)))
        job.finished.connect(then)
        job.start()

    def reject(self) -> None:
        """On Escape or the button: cancel the work, or close if there is none."""
        if self.job is not None:
            self.job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the thread: it must not outlive the dialog."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
            self.job = None
        super().closeEvent(event)
