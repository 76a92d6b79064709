"""The last steps: adopt the whole report, entrust it to the Rapporteur, close or reopen the record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.labels import Label, on_speech
from ui.widgets.typed_text import SentLine
from wgdesk.acts.helpers.argument_kinds import Office, Subject
from wgdesk.acts.procedure import decide
from wgdesk.acts.setup import edit_meeting, reopen_record
from wgdesk.live.passages import paragraphs_to_adopt
from wgdesk.report.check.final_gate import close_record


class Closing(QFrame):
    """The steps after the last paragraph has been read out; the user may do them in any order.

    ``held_up``: the record could not be closed.
    """

    held_up = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self.setProperty("look", "card")
        self._says = Label(app, tone="quiet", wrap=True)
        self._adopt = Button(app, "closing-adopt", icon="gavel", action="adopt-report")
        self._adopt.clicked.connect(self.adopt)
        self._rapporteur = Check(app, "closing-rapporteur-m")
        self._rapporteur.clicked.connect(self._entrust)
        self._close = Button(app, "closing-close", icon="lock")
        self._close.clicked.connect(self._close_it)
        self._reason = SentLine()
        named(app, self._reason, "closing-reason")
        self._reason.returnPressed.connect(self._reopen_it)
        self._reopen = Button(app, "closing-reopen", icon="lock-open")
        self._reopen.clicked.connect(self._reopen_it)
        bar(session, close_record, self._adopt, self._rapporteur, self._close, self._reason, self._reopen)
        inside = column(app, 8, (12, 12, 12, 12))
        for part in (self._says, self._adopt, self._rapporteur, self._close, self._reason, self._reopen):
            inside.addWidget(part)
        self.setLayout(inside)
        on_speech(app, self._retell)

    def show_progress(self, *, pending: int, deferred: int) -> None:
        """Show what remains to be done: how many passages are not yet decided, and how many were deferred."""
        programme = self._session.live.programme
        closed = programme.closed_at is not None
        adopted = any(one.subject == Subject.REPORT for one in programme.decisions)
        if closed:
            self._says.say("closing-closed")
        elif adopted and pending:
            self._says.say("closing-adopted-pending", n=pending)
        elif adopted:
            self._says.say("closing-adopted")
        elif pending:
            self._says.say("closing-pending", n=pending)
        elif deferred:
            self._says.say("closing-deferred", n=deferred)
        else:
            self._says.say("closing-complete")
        self._adopt.setVisible(not closed and not adopted)
        self._adopt.setEnabled(self._session.live.sitting is not None and not deferred)
        self._rapporteur.setVisible(not closed)
        self._rapporteur.say(f"closing-rapporteur-{self._gender_of_rapporteur()}")
        self._rapporteur.setChecked(programme.rapporteur_finalizes)
        self._close.setVisible(not closed)
        self._reason.setVisible(closed)
        self._reopen.setVisible(closed)

    def _gender_of_rapporteur(self) -> str:
        """Return the Rapporteur's gender, f or m: the title in Arabic depends on it."""
        live = self._session.live
        held = next((one for one in live.programme.officers if one.office == Office.RAPPORTEUR), None)
        member = live.roster.people.get(held.person_id) if held else None
        return member.person.gender if member else "m"

    def _retell(self) -> None:
        self._reason.setPlaceholderText(self._session.app.speech.say("closing-reason"))

    def adopt(self) -> None:
        """Record that the report was adopted as a whole, unless that is recorded."""
        if self._adopt.isHidden():
            return
        sitting = self._session.live.sitting
        if sitting is not None:
            self._session.do(
                decide,
                subject=Subject.REPORT,
                sitting_id=sitting.id,
                paragraphs=self._session.desk.read(paragraphs_to_adopt),
            )

    def _entrust(self, on: bool) -> None:
        meeting = self._session.live.programme.meeting_id
        self._session.do(edit_meeting, meeting_id=meeting, rapporteur_finalizes=on)

    def entrust(self) -> None:
        """Record that the report was entrusted to the Rapporteur, or that it was not."""
        if not self._rapporteur.isHidden():
            self._entrust(not self._session.live.programme.rapporteur_finalizes)

    def _close_it(self) -> None:
        """Close the record; if it stays open, show what is missing, and not only that something is."""
        if not self._session.do(close_record):
            self.held_up.emit()

    def _reopen_it(self) -> None:
        if self._session.do(reopen_record, reason=self._reason.text()):
            self._reason.clear()
