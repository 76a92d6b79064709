"""Writes who spoke when, for a recording of a sitting: asks when it began, in which form and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.file_choice import ask_save
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.fields import Pick
from ui.widgets.typed_text import EntryLine
from wgdesk.errors import Refused, UserError
from wgdesk.language_table import LISTS, nearest
from wgdesk.lists.heard_turns import FORMATS, recording_of, write_turns
from wgdesk.lists.list_facts import read_facts
from wgdesk.words.lengths import hour_of, length_of

BEGINNINGS = ("opened", "began", "first")  # ways to say when the recording began


class TurnsDialog(Dialog):
    """Writes in place, without a thread: a sitting has few statements."""

    handbook_page = "lists"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "turns-title", parent, width=560)
        self._session = session
        self.sitting, self.language = Pick(self.app), Pick(self.app)
        self.beginning, self.form = Pick(self.app), Pick(self.app)
        self.at = EntryLine()
        self.at.setProperty("fleeting", True)
        self.stopped = Check(self.app, "turns-stopped")
        self.file: Path | None = None
        sitting = session.live.sitting
        self._fill(
            sitting.id if sitting else None, nearest(self.app.speech.lang, LISTS), BEGINNINGS[0], FORMATS[0]
        )
        self._lay_out()
        self.beginning.activated.connect(self._show_state)
        self.at.textChanged.connect(self._show_state)
        self.app.speech.changed.connect(self._respeak)
        self.sitting.setFocus()
        self._show_state()

    def _fill(self, sitting: int | None, lang: str, beginning: str, form: str) -> None:
        say, names = self.app.speech.say, self._session.names
        held = [one for one in self._session.live.programme.sittings if one.opened_at is not None]
        for box, entries, chosen in (
            (self.sitting, [(names.sitting(one), one.id) for one in held], sitting),
            (self.language, [(say(f"language-{one}"), one) for one in LISTS], lang),
            (self.beginning, [(say(f"turns-began-{one}"), one) for one in BEGINNINGS], beginning),
            (self.form, [(say(f"turns-form-{one}"), one) for one in FORMATS], form),
        ):
            box.clear()
            for text, value in entries:
                box.addItem(text, value)
            box.setCurrentIndex(max(box.findData(chosen), 0) if entries else -1)

    def _respeak(self) -> None:
        boxes = (self.sitting, self.language, self.beginning, self.form)
        self._fill(*(box.currentData() for box in boxes))

    def _lay_out(self) -> None:
        first = row(self.app, 16)
        self.field("script-sitting", self.sitting, first)
        self.field("lists-language", self.language, first)
        self.field("turns-form", self.form, first)
        first.setStretch(0, 2)
        first.setStretch(2, 2)
        self.body.addLayout(first)
        second = row(self.app, 16)
        self.field("turns-beginning", self.beginning, second)
        self.field("turns-at", self.at, second)
        second.setStretch(0, 1)
        self.at.setFixedWidth(self.app.theme.px(120))
        put(self.body, second, self.stopped, STRETCH)
        self.open_file = Button(self.app, "open-file", icon="external-link")
        self.open_file.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file))))
        self.open_file.hide()
        self.go = Button(self.app, "script-go", icon="file-export", look="go", then=self._ask_file)
        self.go.setDefault(True)
        self.add_leave(self.open_file, self.go, key="dialog-close")

    # -- what is chosen ------------------------------------------------------------------------------------

    @property
    def _typed(self) -> str:
        return "" if self.beginning.currentData() == "opened" else self.at.text()

    def _show_state(self) -> None:
        """Ask for a time only where one is needed; allow writing only when the time can be read."""
        how = self.beginning.currentData()
        self.at.setEnabled(how != "opened")
        self.at.setPlaceholderText(self.app.speech.figure("10:02:30" if how == "began" else "0:04:10"))
        read = {
            "opened": True,
            "began": hour_of(self._typed) is not None,
            "first": length_of(self._typed) is not None,
        }
        self.go.setEnabled(read[how] and self.sitting.currentData() is not None)

    # -- doing ---------------------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        folder = Path(self.app.settings.export_folder or self._session.path.parent)
        sittings = self._session.live.programme.sittings
        number = next((sitting.number for sitting in sittings if sitting.id == self._key), 0)
        start = folder / f"turns-{number}-{self.language.currentData()}.{self.form.currentData()}"
        ask_save(self.app, self, start, self.write)

    @property
    def _key(self) -> int:
        key: int = self.sitting.currentData()
        return key

    def write(self, path: Path) -> None:
        """Write the turns to a file, and say how that ended."""
        how = self.beginning.currentData()
        now = self._session.live.now()
        facts = self._session.desk.read(lambda session: read_facts(session, now))
        try:
            sitting = facts.sittings.get(self._key)
            if sitting is None:  # another workstation has removed the sitting
                raise Refused("nothing-recorded", n=self.sitting.currentText())
            recording = recording_of(
                facts,
                sitting,
                began=hour_of(self._typed) if how == "began" else None,
                first=length_of(self._typed) if how == "first" else None,
                suspended=self.stopped.isChecked(),
            )
            write_turns(facts, sitting, recording, self.language.currentData(), path)
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        self.file = path
        self.banner.say("script-done", "ok")
        self.open_file.show()
        self.open_file.setFocus()
