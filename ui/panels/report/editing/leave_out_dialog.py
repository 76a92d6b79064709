"""Leaves a block out of the report: asks why, and whether everything under a heading goes too."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.reason_dialog import ReasonDialog
from ui.panels.report.editing.block_dialog import EditedBlock, number_in
from ui.state.record_session import RecordSession
from ui.widgets.check_box import Check
from ui.widgets.labels import Label
from wgdesk.acts.inserting import leave_out


class LeaveOutDialog(ReasonDialog):
    """Enter leaves the block out. ``heading``: the block is a heading with a part of the report under it."""

    handbook_page = "report"

    def __init__(
        self, session: RecordSession, block: EditedBlock, *, heading: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "leave-out-title", parent)
        self._block = block
        self.body.addWidget(Label(self.app, "leave-out-told", tone="quiet", wrap=True))
        self.field("leave-out-reason", self.reason)
        self.whole = Check(self.app, "leave-out-whole")
        self.whole.setChecked(heading)
        self.whole.setVisible(heading)
        self.body.addWidget(self.whole)
        self.add_go("leave-out-go", "trash", leave_out, self._leave_out)

    def _leave_out(self) -> None:
        done = self.session.do(
            leave_out,
            block=self._block.key,
            reason=self.reason.text(),
            whole=self.whole.isChecked(),
            paragraph=number_in(self._block.label),
        )
        if done:
            self.accept()
