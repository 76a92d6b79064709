"""Writes the Chair's script of a sitting as a PDF: asks for sitting, language and file, shows progress."""

from __future__ import annotations

import os
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.dialogs.file_choice import ask_pdf
from ui.dialogs.job_dialog import JobDialog
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Pick
from ui.widgets.labels import Label
from wgdesk.errors import Trouble, UserError, why_of
from wgdesk.language_table import SCRIPTS
from wgdesk.report.render.output import Cancelled, Progress
from wgdesk.script.running_order_paper import RunningOrder, read_order, write_pdf

SUFFIX = ".pdf"


class ScriptDialog(JobDialog):
    """Reads the sitting here and writes the file in a thread; closing waits until it has ended."""

    handbook_page = "screens"

    def __init__(
        self, session: RecordSession, parent: QWidget | None = None, *, number: int | None = None
    ) -> None:
        """``number``: the sitting to propose; None: the current one."""
        super().__init__(session.app, "script-title", parent)
        self._session = session
        self.sitting, self.language = Pick(self.app), Pick(self.app)
        self.file = QLineEdit()
        self.file.setProperty("fleeting", True)
        self.file.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.replaces = Label(self.app, "script-replaces", face="small", tone="quiet")
        live = session.live
        if number is None and live.sitting is not None:
            number = live.sitting.number
        self._fill(number, self.app.settings.podium_lang)
        self._lay_out()
        for box in (self.sitting, self.language):
            box.activated.connect(self._propose)
        self.file.textChanged.connect(self._show_state)
        self.app.speech.changed.connect(self._respeak)
        self._propose()

    def _fill(self, number: int | None, lang: str) -> None:
        """Fill the choices with sittings and languages; select ``number`` and ``lang``."""
        names, speech = self._session.names, self.app.speech
        self.sitting.clear()
        for sitting in self._session.live.programme.sittings:
            self.sitting.addItem(f"{names.sitting(sitting)} · {speech.day(sitting.day)}", sitting.number)
        self.sitting.setCurrentIndex(self.sitting.findData(number))
        self.language.clear()
        for one_lang in SCRIPTS:
            self.language.addItem(speech.say(f"language-{one_lang}"), one_lang)
        self.language.setCurrentIndex(self.language.findData(lang))

    def _respeak(self) -> None:
        self._fill(self.sitting.currentData(), self.language.currentData())

    def _lay_out(self) -> None:
        first = row(self.app, 16)
        self.body.addLayout(first)
        self.field("script-sitting", self.sitting, first)
        self.field("script-language", self.language, first)
        first.setStretch(0, 3)  # a sitting with its day is wider than the name of a language
        first.setStretch(1, 1)
        self.field("script-file", self._file_row())
        named(self.app, self.file, "script-file")
        self.body.addWidget(self.replaces)
        named(self.app, self.progress, "script-progress")
        self.body.addWidget(self.progress)
        self.progress.hide()
        self.go = Button(self.app, "script-go", icon="file-export", look="go", then=self.begin)
        self.go.setDefault(True)
        self.open_file = Button(self.app, "open-file", icon="external-link")
        self.open_file.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.file.text())))
        self.open_file.hide()
        self.leave = self.add_leave(self.open_file, self.go, key="dialog-close")

    def _file_row(self) -> QHBoxLayout:
        choose = Button(self.app, "choose-file", icon="folder")
        choose.clicked.connect(
            lambda: ask_pdf(self.app, self, Path(self.file.text()), lambda path: self.file.setText(str(path)))
        )
        return put(row(self.app, 8), (self.file, 1), choose)

    # -- what is chosen ------------------------------------------------------------------------------------

    def _propose(self) -> None:
        """Propose a file in the export folder or, if none is set, beside the record."""
        folder = Path(self.app.settings.export_folder or self._session.path.parent)
        if self.sitting.currentData() is not None:
            name = f"script-{self.sitting.currentData()}-{self.language.currentData()}{SUFFIX}"
            self.file.setText(str(folder / name))
        self._show_state()

    def _show_state(self) -> None:
        if self.sitting.currentData() is None:
            self.banner.say("script-none", "plain")
        path = self.path
        self.replaces.setVisible(path is not None and os.path.isfile(path))
        self.go.setEnabled(path is not None and self.sitting.currentData() is not None and self.job is None)

    @property
    def path(self) -> Path | None:
        """The file as typed, plus ".pdf" unless it is a folder, so that it never overwrites a record."""
        named_ = self.file.text().strip()
        if not named_:
            return None
        ends = named_.lower().endswith(SUFFIX) or os.path.isdir(named_)  # then writing fails with a message
        return Path(named_ if ends else f"{named_}{SUFFIX}")

    # -- doing ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read the sitting and start writing the file."""
        number, lang, path = self.sitting.currentData(), self.language.currentData(), self.path
        assert path is not None, "there is no button without a name"
        order = self._session.desk.read(lambda session: read_order(session, number))
        if order is None:  # another workstation has removed the sitting
            self.banner.say("script-none", "plain")
            return
        self.file.setText(str(path))
        self.banner.hide()
        self.run(lambda told, cancelled: _write(order, lang, path, told, cancelled), self._ended)
        self._show_working(True)

    def _show_working(self, working: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(working)
        self.go.setVisible(not working)
        self.open_file.hide()
        self.leave.say("dialog-cancel" if working else "dialog-close")
        for widget in (self.sitting, self.language, self.file):
            widget.setEnabled(not working)

    def _ended(self, future: Future[bool]) -> None:
        self.job = None
        self._show_working(False)
        try:
            written = future.result()
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        self._show_state()
        if not written:
            self.banner.say("script-cancelled", "plain")
            return
        self.banner.say("script-done", "ok")
        self.replaces.hide()
        self.open_file.show()
        self.open_file.setFocus()


def _write(order: RunningOrder, lang: str, path: Path, progress: Progress, cancelled: Cancelled) -> bool:
    """Write the file; return False if it was cancelled. Raises ``Trouble('cannot-write')``."""
    ended_early = False

    def stopped() -> bool:
        """Keep the last answer given to the writer: the file is complete then, so cancelling is too late."""
        nonlocal ended_early
        ended_early = cancelled()
        return ended_early

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_pdf(order, lang, path, progress=_of_two(progress), cancelled=stopped)
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
    return not ended_early


def _of_two(progress: Progress) -> Progress:
    """Return a progress for two passes, half the bar each: the first counts pages, the second writes them."""
    last, before = 0.0, 0.0

    def told(part: float) -> None:
        nonlocal last, before
        if part < last:
            before = 0.5
        last = part
        progress(before + part / 2)

    return told
