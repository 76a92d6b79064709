"""What an informal body did at its meetings: a line for each step, and a field that adds one."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.day_line import DayLine
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.item_choice import ItemChoice
from ui.parts.record_form import small_button
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.number_field import NumberField
from wgdesk.acts.helpers.argument_kinds import InformalVerb
from wgdesk.acts.helpers.edit_arguments import InformalStepChanges
from wgdesk.acts.informal import add_informal_step, edit_informal_step, remove_informal_step
from wgdesk.reads.values.programme import InformalBodyNow, InformalStepNow

_LAST = 999  # the highest number of a meeting of an informal body
_ADOPTING = (InformalVerb.ADOPTED, InformalVerb.OWN_REPORT)


class InformalSteps(QWidget):
    """The steps in order; the button below them adds one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self._body: InformalBodyNow | None = None
        self.lines = FormLines(session, lambda key: InformalStepLine(session, key))
        self.another = Button(session.app, "informal-step-add", icon="plus", then=self._add)
        self.setLayout(put(column(session.app, 10), self.lines, self.another))

    def show_body(self, body: InformalBodyNow) -> None:
        self._body = body
        self.lines.show_rows(body.steps, of=body.id)

    def _add(self) -> None:
        if self._body is not None:
            self._session.do(add_informal_step, informal_body_id=self._body.id)


class InformalStepLine(FormLine):
    """What was done, on what, at which meetings or on which day."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session, self._key = session, key
        app = session.app
        self.verb = ValuePick(
            app,
            "informal-verb",
            [one.value for one in InformalVerb],
            then=lambda value: self._edit(verb=InformalVerb(value)),
        )
        named(app, self.verb, "informal-step-verb")
        self.text = WordsEdit(session, "informal-step-text")
        self.item = ItemChoice(session)
        self.item.picked.connect(lambda item: self._edit(item_id=item))
        self.first = NumberField(app, 0, _LAST, "informal-number-none")
        self.first.kept.connect(lambda number: self._edit(first=number or None))
        self.last = NumberField(app, 0, _LAST, "informal-number-none")
        self.last.kept.connect(lambda number: self._edit(last=number or None))
        self.day = DayLine(app)
        self.day.day_kept.connect(lambda day: self._edit(day=day))
        self.joined = Check(app, "informal-step-joined", then=lambda on: self._edit(joined=on))
        self.consensus = Check(app, "informal-step-consensus", then=lambda on: self._edit(consensus=on))
        self._item, self._when = QWidget(), QWidget()
        self._item.setLayout(labelled(app, "informal-step-item", self.item))
        numbers = row(app, 8)
        for name, field in (("first", self.first), ("last", self.last)):
            numbers.addLayout(labelled(app, f"informal-step-{name}", field), 1)
        self._when.setLayout(put(column(app, 6), numbers, labelled(app, "informal-step-day", self.day)))
        self.gone = small_button(session, "informal-step-remove", "trash", self._remove)
        done = put(row(app, 4), (self.verb, 1), self.gone)
        marks = put(column(app, 0), self.joined, self.consensus)
        self.setLayout(put(column(app, 6), done, self.text, self._item, self._when, marks))

    def show_row(self, row: InformalStepNow) -> None:
        self.verb.show_value(row.verb)
        self.text.show_words(TextPlace("informal_step", row.id, "text"), row.text)
        self.item.show_item(row.item_id)
        self.first.show_number(row.first or 0)
        self.last.show_number(row.last or 0)
        self.day.show_day(row.day)
        self.joined.setChecked(row.joined)
        self.consensus.setChecked(row.consensus)
        self._item.setVisible(row.verb != InformalVerb.FREE)
        self._when.setVisible(not row.joined)
        self.consensus.setVisible(row.verb in _ADOPTING)

    def _edit(self, **changes: Unpack[InformalStepChanges]) -> None:
        self._session.do(edit_informal_step, informal_step_id=self._key, **changes)

    def _remove(self) -> None:
        self._session.do(remove_informal_step, informal_step_id=self._key)
