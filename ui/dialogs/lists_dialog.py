"""Gives out lists: asks which, in which language and forms, and where; shows progress, then the files."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.dialogs.files_dialog import FilesDialog
from ui.dialogs.turns_dialog import TurnsDialog
from ui.look.speech import symbol
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, grid, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.fields import Pick
from wgdesk.language_table import LISTS, nearest
from wgdesk.lists.give_out import FORMS, PAPER, give_out, targets
from wgdesk.lists.kinds_of_list import NAMES
from wgdesk.lists.list_facts import read_facts
from wgdesk.lists.participants_paper import FORMATS

_ACROSS = 3  # columns of check boxes


class ListsDialog(FilesDialog):
    """Reads the record here and writes the files in a thread; closing waits until it has ended."""

    handbook_page = "lists"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        folder = session.path.parent
        super().__init__(session.app, "lists-title", parent, folder=folder, go="lists-go", width=760)
        self._session = session
        self.every = Check(self.app, "lists-every")
        self.lists = {name: Check(self.app, f"lists-name-{name}") for name in NAMES}
        self.forms = {form: Check(self.app, f"lists-form-{form}") for form in FORMS}
        self.forms["xlsx"].setChecked(True)
        self.language = Pick(self.app)
        self.folder.setProperty("fleeting", True)
        self._fill_languages(nearest(self.app.speech.lang, LISTS))
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
        self.field("export-folder", self.folder_row())
        put(self.body, self.names, STRETCH, self.progress)
        self.progress.hide()
        self._lay_out_foot()

    def _lay_out_foot(self) -> None:
        turns = Button(self.app, "turns-open", then=lambda: TurnsDialog(self._session, self).open())
        put(self.foot, turns, STRETCH)
        self.add_buttons()

    def _connect(self) -> None:
        self.every.toggled.connect(self._choose_all)
        for box in (*self.lists.values(), *self.forms.values()):
            box.toggled.connect(self._show_names)
        self.language.activated.connect(self._show_names)
        self.folder.textChanged.connect(self._show_names)
        self.app.speech.changed.connect(self._respeak)

    def _fill_languages(self, lang: str) -> None:
        self.language.clear()
        for one in LISTS:
            self.language.addItem(self.app.speech.say(f"language-{one}"), one)
        self.language.setCurrentIndex(self.language.findData(lang))

    def _respeak(self) -> None:
        self._fill_languages(self.language.currentData())
        self._show_names()

    # -- what is chosen ------------------------------------------------------------------------------------

    def _choose_all(self, chosen: bool) -> None:
        for box in self.lists.values():
            box.setChecked(chosen)

    def _chosen(self, boxes: dict[str, Check]) -> list[str]:
        return [name for name, box in boxes.items() if box.isChecked() and box.isEnabled()]

    def _show_names(self) -> None:
        """Show which files will be written, and how many of them exist already."""
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
        now = self._session.live.now()
        facts = self._session.desk.read(lambda session: read_facts(session, now))
        names, forms = self._chosen(self.lists), self._chosen(self.forms)
        folder, lang = Path(self.folder.text()), self.language.currentData()
        self.work(lambda told, cancelled: give_out(facts, names, forms, folder, lang, told, cancelled))

    def asked(self) -> tuple[QWidget, ...]:
        """Return the widgets that are disabled while files are written."""
        return (self.every, *self.lists.values(), *self.forms.values(), self.language, self.folder)

    def ended(self, future: Future[list[Path]]) -> None:
        """Say how the work ended; the new files now count among those to be replaced."""
        super().ended(future)
        self._show_names()
