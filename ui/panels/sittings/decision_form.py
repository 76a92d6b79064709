"""The form of a decision: taken or not, how, at which sitting and time; and the current quorum."""

from __future__ import annotations

from datetime import time
from typing import Unpack

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.manner_fields import manner_fields
from ui.parts.record_form import RecordForm, by_id, here, hour_line, moment
from ui.parts.reservations import Reservations
from ui.parts.row_choices import officer_choices, sitting_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label, restyle
from wgdesk.acts.helpers.argument_kinds import Finalizer, Manner, Subject
from wgdesk.acts.helpers.edit_arguments import DecisionChanges
from wgdesk.acts.procedure import decide, edit_decision, take_back_decision
from wgdesk.acts.setup import edit_meeting
from wgdesk.live.passages import paragraphs_to_adopt
from wgdesk.live.quorum_now import quorum_known, quorum_now
from wgdesk.reads.queries.outcome import reservations
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.programme import DecisionNow


def _not_taken(subject: Subject) -> DecisionNow:
    """Return an unrecorded decision (key 0) with the values to propose in the form."""
    return DecisionNow(
        id=0, subject=subject, sitting_id=0, decided_at=None, manner=Manner.CONSENSUS, orally_amended=False
    )


class DecisionForm(RecordForm):
    """The form for adopting the agenda, the organization of work or the report.

    ``left``: the button with the focus has been hidden.
    """

    ACT = edit_decision

    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._subject: Subject | None = None
        self._decision = _not_taken(Subject.AGENDA)
        self.title = Label(app, face="name", wrap=True)
        self.quorum = Label(app, face="small", look="chip", wrap=True)
        self.manner, self.amended, self.revised = manner_fields(app, self._edit)
        self.condition = WordsEdit(session, "action-condition")
        self.contained = LineField(symbols=True)
        self.contained.kept.connect(lambda symbol: self._edit(contained_in=symbol))
        self._contained_box = QWidget()  # the report says this of the agenda and of the organization of work
        self.officer = KeyPick(app, then=lambda key: self._edit(introduced_by_id=key))
        whom = ["nobody", *(one.value for one in Finalizer)]
        self.finalizer = ValuePick(app, "finalizer", whom, then=self._keep_finalizer)
        self.introduced_with = WordsEdit(session, "report-introduced-with")
        self.including = WordsEdit(session, "report-including")
        self._report_box = QWidget()  # the report says this of its own adoption only
        self.reservations = Reservations(session)
        self.sitting = KeyPick(app, then_row=lambda key: self._edit(sitting_id=key))
        self.hour = hour_line(session, "decision-hour", self._keep_hour)
        self.record = Button(app, "decision-record", icon="gavel", look="go", action="gavel")
        self.record.clicked.connect(self.decide)
        self.back = Button(app, "decision-back", icon="arrow-back-up", then=self._take_back)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self.app
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.quorum)
        self.inside.addLayout(labelled(app, "decision-manner", self.manner))
        self.inside.addWidget(self.amended)
        self.inside.addWidget(self.revised)
        self._contained_box.setLayout(labelled(app, "decision-contained", self.contained))
        put(self.inside, self._contained_box, self.condition)
        officer = labelled(app, "report-introduced-by", self.officer)
        finalizer = labelled(app, "report-finalizer", self.finalizer)
        self._report_box.setLayout(
            put(column(app, 8), officer, self.introduced_with, self.including, finalizer)
        )
        self.inside.addWidget(self._report_box)
        where = row(app, 12)
        where.addLayout(labelled(app, "decision-sitting", self.sitting), 1)
        where.addLayout(labelled(app, "decision-hour", self.hour))
        put(self.inside, where, self.record, self.back, self.reservations)
        Follower(self.session.bridge, uses_of(reservations), self._show_reservations, self)

    @property
    def taken(self) -> bool:
        """Whether the decision shown is recorded."""
        return self._decision.id != 0

    def show_row(self, key: Subject) -> None:
        """Show the decision on the subject ``key``."""
        fresh = key != self._subject
        self._subject = key
        programme, was_taken = self.live.programme, self.taken
        found = next((one for one in programme.decisions if one.subject == key), None)
        self._decision = found or _not_taken(key)
        self.title.say(f"decision-{key}")
        decision = self._decision
        current = programme.sitting
        if self.taken or fresh or was_taken:  # keep input that is not recorded yet
            self.manner.show_value(decision.manner)
            self.amended.setChecked(decision.orally_amended)
            self.revised.setChecked(decision.orally_revised)
            at = decision.sitting_id if self.taken else current.id if current else None
            self.sitting.offer(sitting_choices(self.session), at)
        self.contained.show_value(decision.contained_in)
        self.contained.setEnabled(self.taken)
        for field, name in (
            (self.condition, "condition"),
            (self.introduced_with, "introduced_with"),
            (self.including, "including"),
        ):
            field.setVisible(self.taken)
            place = TextPlace("decision", decision.id, name) if self.taken else None
            field.show_words(place, getattr(decision, name))
        self._contained_box.setVisible(key != Subject.REPORT)
        self._report_box.setVisible(key == Subject.REPORT)
        self.officer.offer(officer_choices(self.session), decision.introduced_by_id)
        self.officer.setEnabled(self.taken)
        self.finalizer.show_value(programme.finalizer or "nobody")
        self.hour.show_hour(here(self.session, decision.decided_at))
        self.hour.setEnabled(self.taken)
        self.record.setVisible(not self.taken)
        self.record.setEnabled(current is not None)
        self.back.setVisible(self.taken)
        self.tell_quorum()
        self._show_reservations()

    def _show_reservations(self) -> None:
        self.reservations.setVisible(self.taken)
        if self.taken:
            key = self._decision.id
            rows = [one for one in self.session.desk.read(reservations) if one.decision_id == key]
            self.reservations.show_reservations({"decision_id": key}, rows)

    def tell_quorum(self) -> None:
        """Show how many parties are present and needed to decide, until the decision is recorded.

        Without a table of parties it says that this is missing.
        """
        sitting = self.live.sitting
        self.quorum.setVisible(not self.taken and sitting is not None and sitting.is_open)
        if not quorum_known(self.live):
            self.quorum.say("attendance-no-parties")
            restyle(self.quorum, tone="")
            return
        quorum, figure = quorum_now(self.live), self.app.speech.figure
        have, need = figure(quorum.present), figure(quorum.decision_required)
        self.quorum.say("decision-quorum", have=have, need=need)
        restyle(self.quorum, tone="ok" if quorum.present >= quorum.decision_required else "warn")

    def _paragraphs(self) -> tuple[str, ...]:
        """Return the paragraphs that must be decided on before the report is adopted."""
        return self.session.desk.read(paragraphs_to_adopt) if self._subject == Subject.REPORT else ()

    def decide(self) -> None:
        """Record the decision with the values of the form."""
        sitting_id = self.sitting.key
        if not self.taken and sitting_id is not None:
            self.session.do(
                decide,
                subject=self._decision.subject,
                paragraphs=self._paragraphs(),
                sitting_id=sitting_id,
                manner=Manner(self.manner.value),
                orally_amended=self.amended.isChecked(),
                orally_revised=self.revised.isChecked(),
            )
            self.left.emit()

    def _edit(self, **changes: Unpack[DecisionChanges]) -> None:
        if self.taken:
            self.session.do(edit_decision, decision_id=self._decision.id, **changes)

    def _keep_finalizer(self, value: str) -> None:
        """Record who else finalizes the report; the Rapporteur is entrusted when the report is adopted."""
        finalizer = None if value == "nobody" else Finalizer(value)
        self.session.do(edit_meeting, meeting_id=self.live.programme.meeting_id, finalizer=finalizer)

    def _keep_hour(self, hour: time | None) -> None:
        sitting = by_id(self.live.programme.sittings, self._decision.sitting_id)
        if self.taken and sitting is not None:
            self._edit(decided_at=moment(self.session, sitting.day, hour, sitting.opened_at))

    def _take_back(self) -> None:
        if self.taken:
            self.session.do(take_back_decision, decision_id=self._decision.id)
            self.left.emit()
