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
from wgdesk.acts.informal import (
    add_informal_step,
    edit_informal_step,
    move_informal_step,
    remove_informal_step,
)
from wgdesk.reads.values.informal_bodies import InformalBodyNow, InformalStepNow
from wgdesk.rules.places import moved_by_one

_LAST = 999  # the highest number of a meeting of an informal body
_ADOPTING = (InformalVerb.ADOPTED, InformalVerb.OWN_REPORT)


class InformalSteps(QWidget):
    """The steps in order; the button below them adds one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self.session = session
        self._body: InformalBodyNow | None = None
        self.lines = FormLines(session, lambda key: InformalStepLine(self, key))
        self.another = Button(session.app, "informal-step-add", icon="plus", then=self._add)
        self.setLayout(put(column(session.app, 10), self.lines, self.another))

    def show_body(self, body: InformalBodyNow) -> None:
        self._body = body
        self.lines.show_rows(body.steps, of=body.id)

    def is_first(self, key: int) -> bool:
        """Return whether nothing is told before a step, so that it begins a paragraph."""
        return self._body is not None and self._body.steps[0].id == key

    def move_by(self, key: int, way: int) -> None:
        """Move a step one place up (-1) or down (1): the report tells them in the order of the lines."""
        keys = [step.id for step in self._body.steps] if self._body is not None else []
        moved_by_one(keys, key, way, lambda before: self._put_before(key, before))

    def _put_before(self, key: int, before: int | None) -> None:
        self.session.do(move_informal_step, informal_step_id=key, before_id=before)

    def _add(self) -> None:
        if self._body is not None:
            self.session.do(add_informal_step, informal_body_id=self._body.id)


class InformalStepLine(FormLine):
    """What was done, on what, at which meetings or on which day."""

    def __init__(self, steps: InformalSteps, key: int) -> None:
        super().__init__()
        self._steps, self._session, self._key = steps, steps.session, key
        session, app = steps.session, steps.session.app
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
        self.up = small_button(session, "informal-step-up", "arrow-up", lambda: steps.move_by(key, -1))
        self.down = small_button(session, "informal-step-down", "arrow-down", lambda: steps.move_by(key, 1))
        self.gone = small_button(session, "informal-step-remove", "trash", self._remove)
        done = put(row(app, 4), (self.verb, 1), self.up, self.down, self.gone)
        marks = put(column(app, 0), self.joined, self.consensus)
        self.setLayout(put(column(app, 6, (0, 0, 0, 10)), done, self.text, self._item, self._when, marks))

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
        first = self._steps.is_first(row.id)
        self.joined.setVisible(row.joined or not first)  # nothing is before the first
        self._when.setVisible(first or not row.joined)
        self.consensus.setVisible(row.verb in _ADOPTING)

    def _edit(self, **changes: Unpack[InformalStepChanges]) -> None:
        self._session.do(edit_informal_step, informal_step_id=self._key, **changes)

    def _remove(self) -> None:
        self._session.do(remove_informal_step, informal_step_id=self._key)
