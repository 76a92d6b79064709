"""Who served the body as its Secretary, or beside the Secretary: a form for each, a field that adds one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.form_lines import FormLine, FormLines
from ui.parts.person_edit import PersonEdit
from ui.parts.person_pick import PersonPick
from ui.parts.record_form import small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.choices import ValuePick, labelled
from wgdesk.acts.delegations import edit_person
from wgdesk.acts.helpers.argument_kinds import SecretariatOffice
from wgdesk.reads.values.roster import PersonNow


class Secretaries(QWidget):
    """The officials in the order of the record; whoever is chosen in the field below serves as Secretary."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        app = session.app
        self.lines = FormLines(session, lambda key: SecretaryLine(session, key))
        self.pick = PersonPick(session, "secretary-find")
        self.pick.picked.connect(self._add)
        self.pick.passes_escape = True  # like the other fields of the page
        self.setLayout(put(column(app, 8), self.lines, labelled(app, "secretary-title", self.pick)))
        session.live.roster_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        people = self._session.live.roster.people.values()
        self.lines.show_rows([one for one in people if one.person.serves_as])

    def _add(self, person_id: int) -> None:
        office = SecretariatOffice.SECRETARY
        self._session.do(edit_person, person_id=person_id, secretariat=True, serves_as=office)


class SecretaryLine(FormLine):
    """The office of an official, the button that takes it away, and the form of the person."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        app = session.app
        self.office = ValuePick(app, "serves-as", [one.value for one in SecretariatOffice])
        named(app, self.office, "secretary-office")
        self.office.picked.connect(
            lambda value: session.do(edit_person, person_id=key, serves_as=SecretariatOffice(value))
        )
        self.gone = small_button(
            session,
            "secretary-remove",
            "trash",
            lambda: session.do(edit_person, person_id=key, serves_as=None),
        )
        self.person = PersonEdit(session)
        head = put(row(app, 8), (self.office, 1), self.gone)
        self.setLayout(put(column(app, 8), head, self.person))

    def show_row(self, row: PersonNow) -> None:
        self.office.show_value(row.person.serves_as)
        self.person.show_person(row.id)
