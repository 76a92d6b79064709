"""Leaves a block out of the report: asks why, and whether everything under a heading goes too."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.panels.report.editing.block_dialog import EditedBlock, number_in
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.labels import Label
from ui.widgets.typed_text import EntryLine
from wgdesk.acts.inserting import leave_out


class LeaveOutDialog(Dialog):
    """Enter leaves the block out. ``heading``: the block is a heading with a part of the report under it."""

    handbook_page = "report"

    def __init__(
        self, session: RecordSession, block: EditedBlock, *, heading: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.app, "leave-out-title", parent)
        self._session, self._block = session, block
        self.body.addWidget(Label(self.app, "leave-out-told", tone="quiet", wrap=True))
        self.reason = EntryLine()
        self.reason.textChanged.connect(self._fill_in)
        self.field("leave-out-reason", self.reason)
        self.whole = Check(self.app, "leave-out-whole")
        self.whole.setChecked(heading)
        self.whole.setVisible(heading)
        self.body.addWidget(self.whole)
        self.go = Button(self.app, "leave-out-go", icon="trash", look="go", then=self._leave_out)
        self.go.setDefault(True)
        bar(session, leave_out, self.go)
        self.add_leave(self.go)
        session.faulted.connect(self.banner.show_fault)
        self._fill_in()
        self.reason.setFocus()

    def _fill_in(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()))

    def _leave_out(self) -> None:
        done = self._session.do(
            leave_out,
            block=self._block.key,
            reason=self.reason.text(),
            whole=self.whole.isChecked(),
            paragraph=number_in(self._block.label),
        )
        if done:
            self.accept()
