"""The part of the page of the body where this record is kept as a body of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

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
from wgdesk.meeting_setup.own_bodies import delete_body, is_own_body, keep_body
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
        self.told = Label(app, face="small", tone="quiet", wrap=True)
        put(self, Label(app, "body-own", face="strong"), Label(app, "body-own-hint", face="small", wrap=True))
        names = row(app, 12)
        for lang, field in self.fields.items():
            field.setLayoutDirection(direction_of(lang))
            field.setProperty("fleeting", True)  # a title for the choice, no fact of the record
            names.addLayout(labelled(app, f"name-body-full-{lang}", field))
        self.addLayout(names)
        self.addLayout(put(row(app, 8), self.keep, self.delete, STRETCH))
        self.addWidget(self.told)
        self.delete.hide()

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
            name = keep_body(title, self._session.desk.read(template_from_meeting))
        except UserError as fault:
            self._session.faulted.emit(fault)
            return
        self.told.say("body-kept")
        self.changed.emit(name)

    def _delete(self) -> None:
        try:
            delete_body(self._chosen)
        except UserError as fault:
            self._session.faulted.emit(fault)
            return
        self.told.say("body-deleted")
        self.changed.emit("")
