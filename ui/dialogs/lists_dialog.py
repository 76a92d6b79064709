"""Gives out lists: asks which, in which language and forms, and where; shows progress, then the files."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from ui.dialogs.file_choice import ask_folder
from ui.dialogs.job_dialog import JobDialog
from ui.dialogs.turns_dialog import TurnsDialog
from ui.look.speech import symbol
from ui.state.jobs import Job
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import grid, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.fields import Pick
from ui.widgets.labels import Label
from wgdesk.errors import UserError
from wgdesk.languages import REPORTS, nearest
from wgdesk.lists.give_out import FORMS, PAPER, give_out, targets
from wgdesk.lists.kinds_of_list import NAMES
from wgdesk.lists.list_facts import read_facts
from wgdesk.lists.participants_paper import FORMATS

_ACROSS = 3  # columns of lists


class ListsDialog(JobDialog):
    """Reads the record here and writes the files in a thread; closing waits until it has ended."""

    handbook_page = "lists"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "lists-title", parent, width=760)
        self._session = session
        self.files: list[Path] = []
        self.every = Check(self.app, "lists-every")
        self.lists = {name: Check(self.app, f"lists-name-{name}") for name in NAMES}
        self.forms = {form: Check(self.app, f"lists-form-{form}") for form in FORMS}
        self.forms["xlsx"].setChecked(True)
        self.language = Pick(self.app)
        self.folder = QLineEdit(self.app.settings.export_folder or str(session.path.parent))
        self.folder.setProperty("fleeting", True)
        self.names = Label(self.app, face="small", tone="quiet", wrap=True)
        self._fill_languages(nearest(self.app.speech.lang, REPORTS))
        self._lay_out()
        self._connect()
        self._show_names()

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        boxes: QGridLayout = grid(self.app, 2)
        for at, box in enumerate((self.every, *self.lists.values())):
            boxes.addWidget(box, at // _ACROSS, at % _ACROSS)
        which = row(self.app)
        which.addLayout(boxes)
        self.field("lists-which", which)
        chosen = row(self.app, 24)
        self.body.addLayout(chosen)
        forms = row(self.app, 12)
        for box in self.forms.values():
            forms.addWidget(box)
        forms.addStretch(1)
        self.field("lists-language", self.language, chosen)
        self.field("lists-forms", forms, chosen)
        chosen.setStretch(1, 1)
        self.field("export-folder", self._folder_row())
        self.body.addWidget(self.names)
        self.body.addStretch(1)
        named(self.app, self.progress, "export-progress")
        self.body.addWidget(self.progress)
        self.progress.hide()
        self._lay_out_foot()

    def _folder_row(self) -> QHBoxLayout:
        named(self.app, self.folder, "export-folder")
        self.folder.setLayoutDirection(self.folder.layoutDirection().LeftToRight)
        choose = Button(self.app, "choose-folder", icon="folder")
        choose.clicked.connect(
            lambda: ask_folder(
                self.app, self, Path(self.folder.text()), lambda path: self.folder.setText(str(path))
            )
        )
        line = row(self.app, 8)
        line.addWidget(self.folder, 1)
        line.addWidget(choose)
        return line

    def _lay_out_foot(self) -> None:
        self.open_folder = Button(self.app, "open-folder", icon="folder-open")
        self.open_folder.clicked.connect(lambda: self._open(self.files[0].parent))
        self.open_file = Button(self.app, "open-file", icon="external-link")
        self.open_file.clicked.connect(lambda: self._open(self.files[0]))
        self.go = Button(self.app, "lists-go", icon="file-export", look="go")
        self.go.setDefault(True)
        self.go.clicked.connect(self.begin)
        turns = Button(self.app, "turns-open")
        turns.clicked.connect(lambda: TurnsDialog(self._session, self).open())
        self.foot.addWidget(turns)
        self.leave = Button(self.app, "dialog-close")
        self.leave.clicked.connect(self.reject)
        self.foot.addStretch(1)
        for button in (self.open_folder, self.open_file, self.go, self.leave):
            self.foot.addWidget(button)
        self.open_folder.hide()
        self.open_file.hide()

    def _connect(self) -> None:
        self.every.toggled.connect(self._choose_all)
        for box in (*self.lists.values(), *self.forms.values()):
            box.toggled.connect(self._show_names)
        self.language.activated.connect(self._show_names)
        self.folder.textChanged.connect(self._show_names)
        self.app.speech.changed.connect(self._respeak)

    def _fill_languages(self, lang: str) -> None:
        self.language.clear()
        for one in REPORTS:
            self.language.addItem(self.app.speech.say(f"language-{one}"), one)
        self.language.setCurrentIndex(self.language.findData(lang))

    def _respeak(self) -> None:
        self._fill_languages(self.language.currentData())
        self._show_names()

    # -- what is chosen ------------------------------------------------------------------------------------

    def _choose_all(self, chosen: bool) -> None:
        for box in self.lists.values():
            box.setChecked(chosen)

    def _chosen(self, boxes: dict[str, QCheckBox] | dict[str, Check]) -> list[str]:
        return [name for name, box in boxes.items() if box.isChecked() and box.isEnabled()]

    def _show_names(self) -> None:
        """Show the files to write, and how many of them exist already."""
        for form in FORMATS:
            self.forms[form].setEnabled(self.lists[PAPER].isChecked())
        folder = self.folder.text().strip()
        chosen = (self._chosen(self.lists), self._chosen(self.forms))
        files = targets(*chosen, Path(folder), self.language.currentData()) if folder else []
        there = sum(file.exists() for file in files)
        names = self.app.speech.listed(symbol(file.name) for file in files)
        if there:
            names += "\n" + self.app.speech.say("export-replaces", n=there)
        self.names.show_text(names)
        self.go.setEnabled(bool(files))

    # -- doing ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read the record and start writing the files."""
        self.banner.hide()
        now = self._session.live.now()
        facts = self._session.desk.read(lambda session: read_facts(session, now))
        names, forms = self._chosen(self.lists), self._chosen(self.forms)
        folder, lang = Path(self.folder.text()), self.language.currentData()
        self.job = Job(
            lambda told, cancelled: give_out(facts, names, forms, folder, lang, told, cancelled), self
        )
        self.job.progressed.connect(lambda part: self.progress.setValue(round(part * 100)))
        self.job.finished.connect(self._ended)
        self._show_working(True)
        self.job.start()

    def _show_working(self, working: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(working)
        self.go.setVisible(not working)
        self.leave.say("dialog-cancel" if working else "dialog-close")
        for widget in (self.every, *self.lists.values(), *self.forms.values(), self.language, self.folder):
            widget.setEnabled(not working)
        for button in (self.open_folder, self.open_file):
            button.hide()

    def _ended(self, future: Future[list[Path]]) -> None:
        self.job = None
        self._show_working(False)
        self._show_names()
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
