"""Accepts a finding of the check: shows its text and asks for the reason why it may stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.typed_text import EntryLine
from wgdesk.report.check import Finding
from wgdesk.report.check.accepting import accept_finding


class AcceptDialog(Dialog):
    """Enter accepts the finding; ``words``: its text."""

    handbook_page = "report"

    def __init__(
        self, session: RecordSession, finding: Finding, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session.app, "accept-title", parent, width=480)
        self._session, self._finding = session, finding
        said = Label(self.app, wrap=True)
        said.show_text(words)
        put(self.body, said, Label(self.app, "accept-told", tone="quiet", wrap=True))
        self.reason = EntryLine()
        self.reason.textChanged.connect(self._fill_in)
        self.field("accept-reason", self.reason)
        self.go = Button(self.app, "accept-go", icon="circle-check", look="go", then=self._accept)
        self.go.setDefault(True)
        bar(session, accept_finding, self.go)
        self.add_leave(self.go)
        session.faulted.connect(self.banner.show_fault)
        self._fill_in()
        self.reason.setFocus()

    def _fill_in(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()))

    def _accept(self) -> None:
        source = self._finding.source
        assert source is not None  # a finding without a source cannot be accepted
        done = self._session.do(
            accept_finding,
            table=source.table,
            row=source.row,
            finding=self._finding.name,
            facts=self._finding.digest,
            reason=self.reason.text(),
        )
        if done:
            self.accept()
