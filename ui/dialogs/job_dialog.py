"""A dialog that starts long work: Escape cancels the work first; closing waits until it has ended."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.state.jobs import Job


class JobDialog(Dialog):
    """``job``: the running work, None before and after; ``progress``: its progress bar."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None, *, width: int = 560) -> None:
        super().__init__(app, title, parent, width=width)
        self.job: Job | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)

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
