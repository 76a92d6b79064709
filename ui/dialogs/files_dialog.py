"""A dialog that writes files into a folder: asks for the folder, then opens it or the one file."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.dialogs.file_choice import ask_folder
from ui.dialogs.job_dialog import JobDialog
from ui.state.app_context import AppContext
from ui.state.jobs import LongWork
from ui.widgets.accessible_name import named
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.errors import UserError


class FilesDialog(JobDialog):
    """Subclasses: ``names`` returns the files to write, ``go`` begins, ``leave`` stops the work or closes.

    ``files``: what was written last. The folder is that of the last export, else ``folder``.
    """

    def __init__(
        self, app: AppContext, title: str, parent: QWidget | None, *, folder: Path, go: str, width: int = 560
    ) -> None:
        super().__init__(app, title, parent, width=width)
        self.files: list[Path] = []
        self.folder = QLineEdit(app.settings.export_folder or str(folder))
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        named(app, self.folder, "export-folder")
        self.names = Label(app, face="small", tone="quiet", wrap=True)
        named(app, self.progress, "export-progress")
        self.open_folder = Button(app, "open-folder", icon="folder-open")
        self.open_folder.clicked.connect(lambda: self._open(self.files[0].parent))
        self.open_file = Button(app, "open-file", icon="external-link")
        self.open_file.clicked.connect(lambda: self._open(self.files[0]))
        self.go = Button(app, go, icon="file-export", look="go", then=self.begin)
        self.go.setDefault(True)
        self.leave = Button(app, "dialog-close", then=self.reject)
        for button in (self.open_folder, self.open_file):
            button.hide()

    def folder_row(self) -> QHBoxLayout:
        """Return the row with the field for the folder and the button that asks for one."""
        choose = Button(self.app, "choose-folder", icon="folder")
        choose.clicked.connect(
            lambda: ask_folder(
                self.app, self, Path(self.folder.text()), lambda path: self.folder.setText(str(path))
            )
        )
        return put(row(self.app, 8), (self.folder, 1), choose)

    def add_buttons(self) -> None:
        """Put the buttons at the end of the foot."""
        put(self.foot, self.open_folder, self.open_file, self.go, self.leave)

    def begin(self) -> None:
        """Start writing the chosen files."""
        raise NotImplementedError

    def asked(self) -> tuple[QWidget, ...]:
        """Return the widgets that are disabled while files are written."""
        raise NotImplementedError

    # -- work ----------------------------------------------------------------------------------------------

    def work(self, writes: LongWork[list[Path]]) -> None:
        """Run ``writes``, which writes the files and returns them, in a thread."""
        self.banner.hide()
        self.files = []
        self.run(writes, self.ended)
        self.show_working(True)

    def show_working(self, working: bool) -> None:
        """Show whether the work is going on."""
        self.progress.setValue(0)
        self.progress.setVisible(working)
        self.go.setVisible(not working)
        self.leave.say("dialog-cancel" if working else "dialog-close")
        for widget in self.asked():
            widget.setEnabled(not working)
        for button in (self.open_folder, self.open_file):
            button.hide()

    def ended(self, future: Future[list[Path]]) -> None:
        """Say how the work ended, and keep the folder for the next time."""
        self.job = None
        self.show_working(False)
        try:
            self.files = future.result()
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        if not self.files:
            self.banner.say("export-cancelled", "plain")
            return
        self.banner.say("export-done", "ok", n=len(self.files))
        self.open_folder.show()
        self.open_file.setVisible(len(self.files) == 1)
        self.open_folder.setFocus()
        try:
            self.app.change(export_folder=self.folder.text())
        except UserError as fault:
            self.banner.show_fault(fault)

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
