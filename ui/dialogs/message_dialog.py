"""A message to the Chair: write, send and clear it, or send an earlier one again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.look.speech import isolated
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.typed_text import EntryLine
from wgdesk.acts.podium import clear_message, send_message
from wgdesk.reads.queries.programme import messages

EARLIER = 6
_LIST = 150  # pixels at 100 %


class MessageDialog(Dialog):
    """Enter sends the message and closes the dialog, so the operator is soon back at the list."""

    handbook_page = "screens"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "message-title", parent, width=560)
        self._session = session
        self.standing = Label(self.app, wrap=True)
        self.clear = Button(self.app, "message-clear", icon="x")
        bar(session, send_message, self.clear)
        self.clear.clicked.connect(self._clear)
        self._standing_row = boxed(self._standing_line())
        self.body.addWidget(self._standing_row)
        self.text = EntryLine()
        self.text.textChanged.connect(self._fill_in)
        self.field("message-field", self.text)
        self.body.addWidget(Label(self.app, "message-hint", face="small", tone="quiet"))
        self.earlier: RowList[RowContent[str]] = RowList(self.app, "message-earlier", most=2)
        self.earlier.setFixedHeight(self.app.theme.px(_LIST))
        self.earlier.chosen.connect(self._reuse)
        self._earlier_label = self.field("message-earlier", self.earlier)
        self._lay_out_foot()
        session.faulted.connect(self.banner.show_fault)
        session.live.programme_changed.connect(self.refresh)
        self.refresh()
        self._fill_in()
        self.text.setFocus()

    def _standing_line(self) -> QHBoxLayout:
        line = row(self.app, 12)
        line.addWidget(Label(self.app, "message-stands", face="small", look="chip", tone="warn"))
        line.addWidget(self.standing, 1)
        line.addWidget(self.clear)
        return line

    def _lay_out_foot(self) -> None:
        self.send = Button(self.app, "message-send", icon="message", look="go")
        self.send.setDefault(True)
        bar(self._session, send_message, self.send)
        self.send.clicked.connect(self._send)
        self.add_leave(self.send)

    def refresh(self) -> None:
        """Show the message on the Chair's screen now, and the earlier ones."""
        message = self._session.live.programme.message
        self._standing_row.setVisible(bool(message))
        self.standing.show_text(isolated(message) if message else "")
        sent = self._session.desk.read(messages, EARLIER + 1)
        rows = [RowContent(text, isolated(text)) for text in sent if text != message]
        self.earlier.rows.show(rows[:EARLIER])
        self.earlier.setVisible(bool(rows))
        self._earlier_label.setVisible(bool(rows))

    def _fill_in(self) -> None:
        self.send.setEnabled(bool(self.text.text().strip()))

    def _reuse(self, text: str) -> None:
        self.text.setText(text)
        self.text.setFocus()

    def _send(self) -> None:
        if self._session.do(send_message, body=self.text.text()):
            self.accept()

    def _clear(self) -> None:
        self._session.do(clear_message)
        self.text.setFocus()
