"""The buttons under the list of what is missing: accept the current finding, or withdraw the acceptance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated
from ui.panels.report.accept_dialog import AcceptDialog
from ui.parts.barred import bar
from ui.parts.who_acted import who_acted
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.key_caps import KeyCap
from ui.widgets.rows.row_menu import RowOffer
from wgdesk.report.check import Finding
from wgdesk.report.check.accepting import accept_finding, withdraw_acceptance


def told_of(app: AppContext, finding: Finding) -> str:
    """Return who accepted a finding, when and why, or that this has lapsed; empty if nobody did."""
    given = finding.accepted
    if given is None:
        return ""
    return app.speech.say(
        "missing-lapsed" if finding.lapsed else "missing-accepted",
        who=who_acted(app, given.station),
        at=app.speech.moment(given.accepted_at),
        reason=isolated(given.reason),
    )


class AcceptRow(QWidget):
    """Shows the button for the current finding, if it may be accepted; a key does the same."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._finding: Finding | None = None
        self._words = ""
        self.ask = Button(app, "missing-accept", look="link", action="accept-finding", then=self.accept)
        self.withdraw = Button(app, "missing-withdraw", look="link", action="accept-finding")
        self.withdraw.clicked.connect(self._withdraw)
        bar(session, accept_finding, self.ask)
        bar(session, withdraw_acceptance, self.withdraw)
        self.setLayout(
            put(row(app, 4), self.ask, self.withdraw, KeyCap(app, action="accept-finding"), STRETCH)
        )
        self.show_finding(None, "")

    def show_finding(self, finding: Finding | None, words: str) -> None:
        """Show the button for a finding told in ``words``; for most there is none, nor in a closed record."""
        self._finding, self._words = finding, words
        closed = self._session.live.closed
        may = finding is not None and bool(finding.digest) and not closed
        stands = finding is not None and finding.accepted is not None and not finding.lapsed
        self.ask.setVisible(may and not stands)
        self.withdraw.setVisible(may and stands)
        self.setVisible(may)

    def offers(self) -> Sequence[RowOffer]:
        """Return the menu of the finding's row: what the button does; empty if there is no button."""
        shown = {"missing-accept": self.ask, "missing-withdraw": self.withdraw}
        phrases = [phrase for phrase, one in shown.items() if not one.isHidden() and one.isEnabled()]
        return [RowOffer(phrase, self.accept, "accept-finding") for phrase in phrases]

    def accept(self) -> None:
        """Ask for the reason to accept the finding; if it is accepted already, withdraw that."""
        if self.withdraw.isVisibleTo(self) and self.withdraw.isEnabled():
            self._withdraw()
        elif self._finding is not None and self.ask.isVisibleTo(self) and self.ask.isEnabled():
            AcceptDialog(self._session, self._finding, self._words, self.window()).open()

    def _withdraw(self) -> None:
        if self._finding is not None and self._finding.accepted is not None:
            self._session.do(withdraw_acceptance, acceptance_id=self._finding.accepted.id)
