"""Accepts a finding of the check: shows its text and asks for the reason why it may stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.reason_dialog import ReasonDialog
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.labels import Label
from wgdesk.report.check import Finding
from wgdesk.report.check.accepting import accept_finding


class AcceptDialog(ReasonDialog):
    """Enter accepts the finding; ``words``: its text."""

    handbook_page = "report"

    def __init__(
        self, session: RecordSession, finding: Finding, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "accept-title", parent, width=480)
        self._finding = finding
        said = Label(self.app, wrap=True)
        said.show_text(words)
        put(self.body, said, Label(self.app, "accept-told", tone="quiet", wrap=True))
        self.field("accept-reason", self.reason)
        self.add_go("accept-go", "circle-check", accept_finding, self._accept)

    def _accept(self) -> None:
        source = self._finding.source
        assert source is not None  # a finding without a source cannot be accepted
        done = self.session.do(
            accept_finding,
            table=source.table,
            row=source.row,
            finding=self._finding.name,
            facts=self._finding.digest,
            reason=self.reason.text(),
        )
        if done:
            self.accept()
