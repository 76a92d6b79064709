"""The form that adds an officer: office, election, then a person, found or new."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.parts.person_pick import DelegationPick, PersonPick
from ui.parts.record_form import RecordForm
from ui.parts.row_choices import sitting_choices
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from wgdesk.acts.delegations import elect_officer, elect_state, leave_vacant
from wgdesk.acts.helpers.argument_kinds import Office


class _Election(TypedDict):
    """The office, and how its holder was elected, as arguments of the acts that record an election."""

    office: Office
    sitting_id: int | None
    by_acclamation: bool
    of_next: bool


class OfficerAdd(RecordForm):
    """Records each picked person at once as an officer, with the office and election chosen above.

    ``elected`` carries the key of the new officer.
    """

    ACT = elect_officer

    elected: ValueSignal[int] = value_signal()
    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.office = ValuePick(app, "office", [one.value for one in Office])
        self.at = KeyPick(app)
        self.acclamation = Check(app, "officer-acclamation")
        self.acclamation.setChecked(True)
        self.next = Check(app, "officer-of-next")
        self.pick = PersonPick(session, "officer-find")
        self.pick.picked.connect(self._elect)
        self.pick.left.connect(self.left)
        self.inside.addWidget(Label(app, "officer-add-title", face="section"))
        self.inside.addLayout(labelled(app, "officer-office", self.office))
        self.inside.addLayout(labelled(app, "officer-elected", self.at))
        self.inside.addWidget(self.acclamation)
        self.inside.addWidget(self.next)
        self.inside.addWidget(self.pick)
        self.state = DelegationPick(session, "officer-state")
        self.state.picked.connect(self._elect_state)
        self.state.left.connect(self.left)
        self.nobody = Button(app, "officer-leave-vacant", then=self._leave_vacant)
        hint = Label(app, "officer-find-hint", face="small", tone="hint", wrap=True)
        put(self.inside, self.state, hint, self.nobody)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, unless the widget with the focus has used it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Propose the next office (Chair first, then Vice-Chair) and the open sitting; clear the person."""
        held = {officer.office for officer in self.live.programme.officers}
        self.office.show_value("vice_chair" if "chair" in held else "chair")
        self.acclamation.setChecked(True)  # not the value of the previous officer
        self.next.setChecked(False)
        sitting = self.live.programme.sitting
        sittings = sitting_choices(self.session, "officer-before")
        self.at.offer(sittings, sitting.id if sitting and sitting.is_open else None)
        self.pick.clear()
        self.state.clear()
        self.pick.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _elect(self, person_id: int) -> None:
        self._made(self.session.made(elect_officer, person_id=person_id, **self._election()))

    def _elect_state(self, delegation_id: int) -> None:
        """Record a State, which will name the person later."""
        self._made(self.session.made(elect_state, delegation_id=delegation_id, **self._election()))

    def _leave_vacant(self) -> None:
        """Record that nobody was elected to the office; its form asks whether the election was deferred."""
        office, of_next = Office(self.office.value), self.next.isChecked()
        self._made(self.session.made(leave_vacant, office=office, of_next=of_next))

    def _election(self) -> _Election:
        return {
            "office": Office(self.office.value),
            "sitting_id": self.at.key,
            "by_acclamation": self.acclamation.isChecked(),
            "of_next": self.next.isChecked(),
        }

    def _made(self, officer_id: int | None) -> None:
        if officer_id is not None:
            self.elected.emit(officer_id)
