"""Who held an office of an informal body beside its Chair: a line for each, and fields that add one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.form_lines import FormLine, FormLines
from ui.parts.person_pick import PersonPick
from ui.parts.record_form import small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.choices import ValuePick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import InformalOffice
from wgdesk.acts.informal import add_informal_officer, remove_informal_officer
from wgdesk.reads.values.informal_bodies import InformalBodyNow, InformalOfficerNow


class GroupOfficers(QWidget):
    """The officers in order; a person chosen in the field below them is added to the office beside it."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        app = session.app
        self._body: InformalBodyNow | None = None
        self.lines = FormLines(session, lambda key: GroupOfficerLine(session, key))
        self.office = ValuePick(app, "informal-office", [one.value for one in InformalOffice])
        named(app, self.office, "informal-office")
        self.office.show_value(InformalOffice.VICE_CHAIR)
        self.person = PersonPick(session, "informal-officer-add")
        self.person.passes_escape = True
        self.person.picked.connect(self._add)
        self.setLayout(put(column(app, 6), self.lines, self.office, self.person))

    def show_body(self, body: InformalBodyNow) -> None:
        self._body = body
        self.lines.show_rows(body.officers, of=body.id)

    def _add(self, person_id: int) -> None:
        if self._body is not None:
            office = InformalOffice(self.office.value)
            self._session.do(
                add_informal_officer, informal_body_id=self._body.id, person_id=person_id, office=office
            )


class GroupOfficerLine(FormLine):
    """A person with the office, and the button that removes it."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session = session
        self.name, self.office = Label(session.app, cut=True), Label(session.app, tone="hint")
        self.gone = small_button(
            session,
            "informal-officer-remove",
            "trash",
            lambda: session.do(remove_informal_officer, informal_officer_id=key),
        )
        self.setLayout(put(row(session.app, 8), (self.name, 1), self.office, self.gone))

    def show_row(self, row: InformalOfficerNow) -> None:
        self.name.show_text(self._session.names.person(row.person_id))
        self.office.say(f"informal-office-{row.office.replace('_', '-')}")
