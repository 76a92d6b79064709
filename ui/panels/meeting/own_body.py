"""The part of the page of the body where this record is kept as a body of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from ui.look.speech import direction_of
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import labelled
from ui.widgets.labels import Label
from ui.widgets.typed_text import EntryLine
from wgdesk.errors import UserError
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.earlier_meeting import template_from_meeting
from wgdesk.meeting_setup.own_bodies import (
    delete_body,
    file_of_body,
    is_own_body,
    keep_body,
    own_body_name,
    put_back_body,
)
from wgdesk.reads.values.meeting import MeetingNow


class OwnBody(QVBoxLayout):
    """Two names and a button. ``changed``: a body was saved or deleted; whoever lists bodies reads them."""

    changed = Signal(str)  # the name of its file; "" if it was deleted

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        app = session.app
        self._session, self._chosen = session, ""
        self.fields = {lang: EntryLine() for lang in REPORTS}
        self.keep = Button(app, "body-keep", icon="check", then=self._keep)
        self.delete = Button(app, "body-delete", icon="trash", then=self._delete)
        self.undo = Button(app, "body-undo", icon="arrow-back-up", then=self._take_back)
        self.told = Label(app, face="small", tone="quiet", wrap=True)
        self._before: tuple[str, bytes | None] | None = None  # a body's name, its file before the last press
        put(self, Label(app, "body-own", face="strong"), Label(app, "body-own-hint", face="small", wrap=True))
        names = row(app, 12)
        for lang, field in self.fields.items():
            field.setLayoutDirection(direction_of(lang))
            field.setProperty("fleeting", True)  # a title for the choice, no fact of the record
            names.addLayout(labelled(app, f"name-body-full-{lang}", field))
        for widget in (*self.fields.values(), self.keep, self.delete, self.undo):
            widget.setProperty("shows", True)  # a closed record can be kept as a body, too
        self.addLayout(names)
        self.addLayout(put(row(app, 8), self.keep, self.delete, self.undo, STRETCH))
        self.addWidget(self.told)
        self.delete.hide()
        self.undo.hide()

    def show_body(self, facts: MeetingNow, chosen: str) -> None:
        """Propose the name of the record's body; ``chosen``: the body compared with, which may be deleted."""
        for lang, field in self.fields.items():
            if not field.isModified():
                field.setText(facts.text("body_full").get(lang) or "")
                field.setCursorPosition(0)
        self._chosen = chosen
        self.delete.setVisible(is_own_body(chosen))

    def _keep(self) -> None:
        title = {lang: field.text() for lang, field in self.fields.items()}
        try:
            before = file_of_body(own_body_name(title))
            name = keep_body(title, self._session.desk.read(template_from_meeting))
        except UserError as fault:
            self._session.faulted.emit(fault)
            return
        self._done("body-kept" if before is None else "body-replaced", name, before, name)

    def _delete(self) -> None:
        try:
            before = file_of_body(self._chosen)
            delete_body(self._chosen)
        except UserError as fault:
            self._session.faulted.emit(fault)
            return
        self._done("body-deleted", self._chosen, before, "")

    def _done(self, phrase: str, name: str, before: bytes | None, now: str) -> None:
        """Say what was done with a body, and offer to take it back; ``now``: the body to compare with."""
        self._before, pressed = (name, before), QApplication.focusWidget()
        self.told.say(phrase)
        self.undo.show()
        self.changed.emit(now)
        if pressed is self.delete and self.delete.isHidden():
            self.undo.setFocus()

    def _take_back(self) -> None:
        """Undo the last saving or deletion: the history of the record does not have it."""
        if self._before is None:
            return
        name, before = self._before
        try:
            put_back_body(name, before)
        except UserError as fault:
            self._session.faulted.emit(fault)
            return
        self._before = None
        self.told.say("body-taken-back")
        self.keep.setFocus()
        self.undo.hide()
        self.changed.emit(name if before is not None else "")
