"""A line in the form of an item or a sitting: the item was taken up at the sitting, from when to when."""

from __future__ import annotations

from datetime import time

from ui.parts.barred import bar
from ui.parts.doubt_mark import DoubtMark
from ui.parts.form_lines import FormLine
from ui.parts.record_form import by_id, here, hour_line, item_name, moment, small_button
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.check_box import Check
from ui.widgets.labels import Label
from wgdesk.acts.programme import edit_taking_up, take_back
from wgdesk.reads.values.programme import SittingNow, TakenUpNow


class TakenUpLine(FormLine):
    """In the form of an item (``of_item``) it names the sitting, else the item."""

    def __init__(self, session: RecordSession, key: int, *, of_item: bool) -> None:
        super().__init__()
        self._session, self._key, self._of_item = session, key, of_item
        self._row: TakenUpNow | None = None
        app = session.app
        self._name = Label(app, cut=True)
        self.begins = hour_line(session, "taken-from", self._keep_begin)
        self.ends = hour_line(session, "taken-to", self._keep_end)
        hours = (self.begins, Label(app, "hours-to", tone="hint"), self.ends)
        first = put(row(app, 4), (self._name, 1), *hours)
        self.debated = Check(app, "taken-debated", then=self._keep_debated)
        self.closed = Check(app, "taken-closed", then=self._keep_closed)
        self.undiscussed = Check(app, "taken-undiscussed", then=self._keep_undiscussed)
        marks = (self.debated, self.closed, self.undiscussed)
        bar(session, edit_taking_up, *marks)
        self._doubt = DoubtMark(session, "item_sitting", "sitting_id")
        back = small_button(session, "taken-back", "trash", self._take_back)
        if of_item:  # the marks are too wide to stand beside the hours
            below = put(row(app, 4), *marks, STRETCH, self._doubt, back)
            self.setLayout(put(column(app, 2), first, below))
            return
        for mark in marks:
            mark.hide()
        self.setLayout(put(first, self._doubt, back))

    def show_row(self, row: TakenUpNow) -> None:
        self._row = row
        self._doubt.show_row(row.id)
        self.debated.setChecked(row.debated)
        self.closed.setChecked(row.closed)
        self.undiscussed.setChecked(row.undiscussed)
        names, programme = self._session.names, self._session.live.programme
        if self._of_item:
            sitting = by_id(programme.sittings, row.sitting_id)
            self._name.show_text(names.sitting(sitting) if sitting else "–")
        else:
            item = by_id(programme.items, row.item_id)
            self._name.show_text(item_name(self._session, item) if item else "–")
        self.begins.show_hour(here(self._session, row.taken_up_at))
        self.ends.show_hour(here(self._session, row.finished_at))

    def _keep_begin(self, hour: time | None) -> None:
        if (sitting := self._sitting()) is not None:
            at = moment(self._session, sitting.day, hour, sitting.opened_at)
            self._session.do(edit_taking_up, item_sitting_id=self._key, taken_up_at=at)

    def _keep_end(self, hour: time | None) -> None:
        if (sitting := self._sitting()) is not None:
            at = moment(self._session, sitting.day, hour, sitting.opened_at)
            self._session.do(edit_taking_up, item_sitting_id=self._key, finished_at=at)

    def _keep_debated(self, on: bool) -> None:
        self._session.do(edit_taking_up, item_sitting_id=self._key, debated=on)

    def _keep_closed(self, on: bool) -> None:
        self._session.do(edit_taking_up, item_sitting_id=self._key, closed=on)

    def _keep_undiscussed(self, on: bool) -> None:
        self._session.do(edit_taking_up, item_sitting_id=self._key, undiscussed=on)

    def _sitting(self) -> SittingNow | None:
        found = self._session.live.programme.sittings
        return by_id(found, self._row.sitting_id) if self._row is not None else None

    def _take_back(self) -> None:
        self._session.do(take_back, item_sitting_id=self._key)
