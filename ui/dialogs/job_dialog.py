"""A dialog that starts long work: Escape ends the work first, and closing waits until it has ended."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.dialogs.dialog import Dialog
from ui.state.app_context import AppContext
from ui.state.jobs import Job


class JobDialog(Dialog):
    """``job`` is the work that goes on, None before and after; ``progress`` is the bar for it."""

    def __init__(self, app: AppContext, title: str, parent: QWidget | None, *, width: int = 560) -> None:
        super().__init__(app, title, parent, width=width)
        self.job: Job | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)

    def reject(self) -> None:
        """Escape, or the button: end the work, or close."""
        if self.job is not None:
            self.job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait until the thread has ended: it may not run on."""
        if self.job is not None:
            self.job.cancel()
            self.job.wait()
            self.job = None
        super().closeEvent(event)
