"""The form for a person: names, function, gender, style, delegation."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.person_pick import DelegationPick
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from wgdesk.acts.delegations import edit_person
from wgdesk.acts.helpers.argument_kinds import Gender, Honorific
from wgdesk.acts.helpers.edit_arguments import PersonChanges
from wgdesk.reads.values.roster import PersonNow
from wgdesk.reads.values.words import Words

NO_HONORIFIC = "none"


class PersonEdit(QWidget):
    """Edits one person of the record; each change is one act."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._person: int | None = None
        app = self._app
        self.name = WordsEdit(session, "person-name")
        self.running = WordsEdit(session, "person-running")
        self.function = WordsEdit(session, "person-function", lines=2)
        self.gender = ValuePick(app, "gender", [one.value for one in Gender])
        self.gender.picked.connect(lambda value: self._edit(gender=Gender(value)))
        self._guessed = Label(app, "person-gender-guessed", face="small", tone="warn", wrap=True)
        self.honorific = ValuePick(app, "honorific", (NO_HONORIFIC, *(one.value for one in Honorific)))
        self.honorific.picked.connect(self._honour)
        self.secretariat = Check(app, "person-secretariat", then=lambda on: self._edit(secretariat=on))
        self.delegation = Label(app, cut=True)
        self._no_delegation = Button(app, "person-no-delegation", icon="x", look="flat", worded=False)
        self._no_delegation.clicked.connect(lambda: self._edit(delegation_id=None))
        self.pick = DelegationPick(session, "person-find-delegation")
        self.pick.picked.connect(self._join)
        self.pick.passes_escape = True  # like the other fields of the form
        self._lay_out()
        session.live.roster_changed.connect(self._refresh)

    def _lay_out(self) -> None:
        app = self._app
        inside = column(app, 10)
        for words in (self.name, self.running, self.function):
            inside.addWidget(words)
        inside.addLayout(labelled(app, "person-gender", self.gender))
        inside.addWidget(self._guessed)
        inside.addLayout(labelled(app, "person-honorific", self.honorific))
        marks = column(app, 0)
        marks.addWidget(self.secretariat)
        inside.addLayout(marks)
        head = row(app, 8)
        head.addWidget(Label(app, "person-delegation", face="small", tone="quiet"))
        head.addWidget(self.delegation, 1)
        head.addWidget(self._no_delegation)
        put(inside, head, self.pick)
        self.setLayout(inside)

    def show_person(self, person_id: int | None) -> None:
        """Show a person; None disables the form."""
        self._person = person_id
        self._refresh()

    def _member(self) -> PersonNow | None:
        return self._session.live.roster.people.get(self._person or 0)

    def _refresh(self) -> None:
        member = self._member()
        self.setEnabled(member is not None)
        for edit, field in ((self.name, "name"), (self.running, "running"), (self.function, "function")):
            words: Words = getattr(member.person, field) if member else Words()
            edit.show_words(TextPlace("person", member.id, field) if member else None, words)
        if member is None:
            return
        self.gender.show_value(member.person.gender)
        self._guessed.setVisible(member.person.guessed)
        self.honorific.show_value(member.person.style or NO_HONORIFIC)
        self.secretariat.setChecked(member.secretariat)
        self._no_delegation.setVisible(member.delegation_id is not None)
        if member.delegation_id is None:
            self.delegation.say("person-of-no-delegation")
        else:
            self.delegation.show_text(self._session.names.delegation(member.delegation_id))

    def _honour(self, value: str) -> None:
        self._edit(honorific=None if value == NO_HONORIFIC else Honorific(value))

    def _join(self, delegation_id: int) -> None:
        self._edit(delegation_id=delegation_id)

    def _edit(self, **changes: Unpack[PersonChanges]) -> None:
        if self._person is not None:
            self._session.do(edit_person, person_id=self._person, **changes)
