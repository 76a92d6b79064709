"""The last steps: adopt the whole report, entrust it to the Rapporteur, close or reopen the record."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.report.adoption.adoption_now import AdoptionNow
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import put, row
from ui.widgets.dock_button import DockButton
from ui.widgets.labels import on_speech, show_or_hide
from ui.widgets.paragraph import Lines
from ui.widgets.typed_text import SentLine
from wgdesk.acts.helpers.argument_kinds import Subject
from wgdesk.acts.procedure import decide
from wgdesk.acts.setup import edit_meeting, reopen_record
from wgdesk.live.passages import PENDING, paragraphs_to_adopt
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.check.final_gate import close_record

_MARGINS = 26  # pixels at 100 %: both sides of the line's text together


class Closing(QWidget):
    """The end of the dock, with the next of these steps. The menu of the mode has them in any order.

    ``held_up``: the record could not be closed.
    """

    held_up = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self.setProperty("form", True)  # because of the reason: letters typed there are not commands
        first = ("closing-deferred-first", {"n": 2})
        self._adopt = DockButton(app, "closing-adopt", "adopt-report", sizes=(first,))
        self._adopt.clicked.connect(self.adopt)
        self._rapporteur = DockButton(app, "closing-entrust-m", "entrust")
        self._rapporteur.clicked.connect(self.entrust)
        entrusted = ("closing-rapporteur-f", "closing-rapporteur-m")
        self._close = DockButton(app, "closing-close", icon="lock", reasons=entrusted)
        self._close.clicked.connect(self.close_it)
        self._reason = SentLine()
        self._reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named(app, self._reason, "closing-reason")
        self._reason.returnPressed.connect(self._reopen_it)
        self._reopen = DockButton(app, "closing-reopen", icon="lock-open")
        self._reopen.clicked.connect(self._reopen_it)
        bar(session, close_record, self._reason)
        self.setLayout(
            put(row(app, 8), self._adopt, self._rapporteur, self._close, self._reason, self._reopen)
        )
        on_speech(app, self._retell)
        app.theme.changed.connect(self._fit_reason)

    def show_now(self, now: AdoptionNow) -> None:
        """Show the step that comes next."""
        show_or_hide(self._adopt, visible=not now.closed and not now.whole)
        held = now.held_up
        ready = not now.count(PENDING) and not held.deferred and not held.undecided
        self._adopt.show_as("go" if ready and now.passages else "")
        barred = self._session.why_not(close_record)
        for button in (self._rapporteur, self._close, self._reopen):
            button.allow(barred)
        gender, entrusted = self._gender_of_rapporteur(), self._session.live.programme.rapporteur_finalizes
        self._rapporteur.say(f"closing-entrust-{gender}")
        self._close.note(barred or (f"closing-rapporteur-{gender}" if entrusted else ""))
        if held.deferred and not barred:
            self._adopt.allow("closing-deferred-first", n=len(held.deferred))
        elif held.undecided and not barred:
            self._adopt.allow("closing-undecided-first", n=len(held.undecided))
        else:
            self._adopt.allow(barred or ("" if self._session.live.sitting is not None else "no-sittings"))
        show_or_hide(self._rapporteur, visible=now.whole and not now.closed and not entrusted)
        show_or_hide(self._close, visible=now.whole and not now.closed and entrusted)
        show_or_hide(self._reason, visible=now.closed)
        show_or_hide(self._reopen, visible=now.closed)

    def headline(self, now: AdoptionNow) -> tuple[str, dict[str, str | int]]:
        """Return the phrase that says how far the adoption has come or what is left, and its arguments."""
        pending, deferred, figure = now.count(PENDING), len(now.deferred), self._session.app.speech.figure
        if now.closed:
            return "closing-closed", {}
        if now.whole:
            return ("closing-adopted-pending", {"n": pending}) if pending else ("closing-adopted", {})
        if pending or not now.passages:
            of = {"done": figure(now.decided), "all": figure(len(now.passages))}
            return "adoption-decided", dict(of)
        return ("closing-deferred", {"n": deferred}) if deferred else ("closing-complete", {})

    def _gender_of_rapporteur(self) -> str:
        """Return the Rapporteur's gender, f or m: the title in Arabic depends on it."""
        live = self._session.live
        held = OfficerNow.rapporteurs(live.programme.officers)
        member = live.roster.people.get(held[0].person_id) if held else None
        return member.person.gender if member else "m"

    def _retell(self) -> None:
        self._reason.setPlaceholderText(self._session.app.speech.say("closing-reason"))
        self._fit_reason()

    def _fit_reason(self) -> None:
        """Make the line wide enough for its placeholder."""
        theme, asked = self._session.app.theme, self._reason.placeholderText()
        wide = Lines(asked, theme.font("text"), rtl=self._session.app.speech.rtl).width
        self._reason.setMinimumWidth(ceil(wide) + theme.px(_MARGINS))

    def adopt(self) -> None:
        """Record that the report was adopted as a whole, unless that is recorded already."""
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

    def entrust(self) -> None:
        """Record that the report was entrusted to the Rapporteur, or take that back."""
        course = self._session.live.programme
        if course.closed_at is None:
            on = not course.rapporteur_finalizes
            self._session.do(edit_meeting, meeting_id=course.meeting_id, rapporteur_finalizes=on)

    def close_it(self) -> None:
        """Close the record; if that fails, also ask to show what is missing."""
        if not self._session.do(close_record):
            self.held_up.emit()

    def _reopen_it(self) -> None:
        if self._session.do(reopen_record, reason=self._reason.text()):
            self._reason.clear()
