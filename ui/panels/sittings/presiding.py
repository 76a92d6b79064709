"""Who presided over a sitting. There may be several officers; the report names the first."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.form_lines import FormLine, FormLines
from ui.parts.item_choice import ItemChoice
from ui.parts.record_form import by_id, small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.check_box import Check
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.edit_arguments import PresidingChanges
from wgdesk.acts.programme import edit_presiding, preside, stop_presiding
from wgdesk.reads.values.programme import PresidingNow, SittingNow


class PresidingLines(QWidget):
    """The officers in order, and a choice that adds one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._live = session, session.live
        self._sitting: SittingNow | None = None
        self.lines = FormLines(session, lambda key: _Line(self, key))
        self.add = KeyPick(session.app, asks=True, then_row=self._preside)
        named(session.app, self.add, "presiding-add")
        self.setLayout(put(column(session.app, 6), self.lines, self.add))

    def show_sitting(self, sitting: SittingNow) -> None:
        self._sitting = sitting
        self.lines.show_rows(sitting.presiding, of=sitting.id)
        presided = {presiding.officer_id for presiding in sitting.presiding}
        names, say = self._session.names, self._session.app.speech.say
        rest = [
            (names.person(officer.person_id) or "–", officer.id)
            for officer in self._live.programme.officers
            if officer.id not in presided
        ]
        ask = "presiding-add" if self._live.programme.officers else "presiding-no-officers"
        self.add.offer([(say(ask), None), *rest])
        self.add.setVisible(bool(rest) or not presided)

    def name(self, officer_id: int) -> str:
        """Return the name of an officer."""
        officer = by_id(self._live.programme.officers, officer_id)
        return self._session.names.person(officer.person_id) if officer else "–"

    def take_back(self, key: int) -> None:
        """Remove the officer of line ``key``."""
        self._session.do(stop_presiding, presiding_id=key)

    def edit(self, key: int, **changes: Unpack[PresidingChanges]) -> None:
        """Change what the officer of line ``key`` presided over, or in which capacity."""
        self._session.do(edit_presiding, presiding_id=key, **changes)

    def move_up(self, key: int) -> None:
        """Move the officer of line ``key`` one place up."""
        places = [(one.id, one.place) for one in self._sitting.presiding] if self._sitting else []
        at = [one for one, _ in places].index(key)
        if at > 0:
            above = places[at - 1][1]
            before = places[at - 2][1] if at > 1 else above - 2
            self._session.do(edit_presiding, presiding_id=key, place=(before + above) / 2)

    def is_first(self, key: int) -> bool:
        """Return whether line ``key`` is the first, whose officer the report names."""
        return self._sitting is not None and self._sitting.presiding[0].id == key

    def _preside(self, officer_id: int) -> None:
        if self._sitting is not None:
            self._session.do(preside, sitting_id=self._sitting.id, officer_id=officer_id)

    @property
    def session(self) -> RecordSession:
        """The session of the record."""
        return self._session


class _Line(FormLine):
    def __init__(self, lines: PresidingLines, key: int) -> None:
        super().__init__()
        self._lines, app = lines, lines.session.app
        self._name = Label(app, cut=True)
        self._item = ItemChoice(lines.session, said="presiding-all")
        named(app, self._item, "presiding-item")
        self._item.picked.connect(lambda item: lines.edit(key, item_id=item))
        self._acting = Check(app, "presiding-acting", then=lambda on: lines.edit(key, acting=on))
        self._up = small_button(lines.session, "presiding-up", "arrow-up", lambda: lines.move_up(key))
        who, what = row(app, 4), row(app, 8)
        who.addWidget(self._name, 1)
        who.addWidget(self._up)
        who.addWidget(small_button(lines.session, "presiding-remove", "x", lambda: lines.take_back(key)))
        put(what, (self._item, 1), self._acting)
        self.setLayout(put(column(app, 4), who, what))

    def show_row(self, row: PresidingNow) -> None:
        self._name.show_text(self._lines.name(row.officer_id))
        self._item.show_item(row.item_id)
        self._acting.setChecked(row.acting)
        self._up.setVisible(not self._lines.is_first(row.id))
