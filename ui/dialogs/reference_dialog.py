"""Inserts a reference to a part of the report into the text being typed: a mark that prints its number."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.dialogs.dialog import Dialog
from ui.keys.key_table import add_action
from ui.look.speech import isolated
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.typed_text import TextField
from wgdesk.phrasing.pack import pack
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.parts_referred import parts_referred

WIDE, HIGH = 640, 320  # pixels at 100 %


class ReferenceDialog(Dialog):
    """Enter inserts the mark of the chosen part at the cursor of ``field``; without one it is copied."""

    handbook_page = "report"

    def __init__(
        self, session: RecordSession, field: TextField | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.app, "reference-title", parent, width=WIDE)
        self._field = field
        self.list: RowList[RowContent[str]] = RowList(self.app, "reference-title", pad=8, most=2)
        self.list.setMinimumHeight(self.app.theme.px(HIGH))
        self.list.chosen.connect(lambda _: self.insert())
        hint = "reference-hint" if field is not None else "reference-hint-copied"
        put(self.body, Label(self.app, hint, tone="quiet", wrap=True), (self.list, 1))
        self.go = Button(
            self.app,
            "reference-insert" if field is not None else "reference-copy",
            icon="check" if field is not None else "copy",
            look="go",
            then=self.insert,
        )
        self.add_leave(self.go)
        self._show(session)
        self.list.setFocus()

    def _show(self, session: RecordSession) -> None:
        record = session.desk.read(whole_record)
        parts = parts_referred(record, pack(self.app.speech.lang, record.options))
        rows = [
            RowContent(one.mark, isolated(one.heading), badge=isolated(one.number), level=one.level)
            for one in parts
        ]
        self.list.rows.show(rows)
        if rows:
            self.list.point_at(rows[0].key)
        self.go.setEnabled(bool(rows))

    def insert(self) -> None:
        """Insert the mark of the chosen part, and go back to the text."""
        chosen = self.list.current
        if chosen is None:
            return
        if self._field is None:
            QApplication.clipboard().setText(chosen.key)
        elif isinstance(self._field, QLineEdit):
            self._field.insert(chosen.key)
        else:
            self._field.textCursor().insertText(chosen.key)
        self.accept()
        if self._field is not None:
            self._field.setFocus()


def text_being_typed(within: QWidget) -> TextField | None:
    """Return the field of a window in which a text can be typed now; None if the focus is elsewhere."""
    field = within.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
        return field
    return None


def refer_by_key(session: RecordSession, dialog: QWidget) -> None:
    """Let the key for references work in a dialog, where those of the window do not."""

    def refer() -> None:
        ReferenceDialog(session, text_being_typed(dialog), dialog).open()

    add_action(session.app, dialog, "refer", refer)
