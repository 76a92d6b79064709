"""The form of an officer: office, election, and the person."""

from __future__ import annotations

from ui.course.form import Form, by_id
from ui.station import Station
from ui.widgets.check import Check
from ui.widgets.choices import Choice, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.person_edit import PersonEdit
from wgdesk.acts.delegations import edit_officer
from wgdesk.acts.kinds import Office
from wgdesk.reads.programme import OfficerNow


class OfficerForm(Form):
    """A member of the Bureau."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        shell = self.shell
        self._officer: OfficerNow | None = None
        self.office = Choice(shell, "office", [one.value for one in Office])
        self.office.picked.connect(lambda value: self._edit(office=Office(value)))
        self.elected = KeyPick(shell)
        self.elected.picked.connect(lambda key: self._edit(elected_at_id=key))
        self.acclamation = Check(shell, "officer-acclamation")
        self.acclamation.clicked.connect(lambda on: self._edit(by_acclamation=on))
        self.person = PersonEdit(station)
        self.inside.addLayout(labelled(shell, "officer-office", self.office))
        self.inside.addLayout(labelled(shell, "officer-elected", self.elected))
        self.inside.addWidget(self.acclamation)
        self.inside.addWidget(Label(shell, "officer-person", face="section"))
        self.inside.addWidget(self.person)

    def show_row(self, key: str) -> None:
        """Show an officer."""
        one = by_id(self.live.programme.officers, int(key))
        if one is None:
            return
        self._officer = one
        self.office.show_value(one.office)
        before = (self.shell.speech.say("officer-before"), None)
        self.elected.offer([before, *self.sittings()], one.elected_at_id)
        self.acclamation.setChecked(one.by_acclamation)
        self.acclamation.setEnabled(one.elected_at_id is not None)
        self.person.show_person(one.person_id)

    def _edit(self, **changes: object) -> None:
        if self._officer is not None:
            self.station.do(edit_officer, officer_id=self._officer.id, **changes)
