"""The timetable of a sitting: planned and actual hours of each item."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QWidget

from ui.parts.form_lines import FormLine, FormLines
from ui.parts.record_form import by_id, here, hour_line, item_name, moment, small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label, restyle
from wgdesk.acts.programme import edit_slot, plan, remove_slot
from wgdesk.live import pace
from wgdesk.reads.values.programme import SittingNow, SlotNow

_LENGTH = timedelta(minutes=30)  # length of a new line, unless it can last until the sitting's planned end


class Timetable(QWidget):
    """The lines of the timetable, and a choice that adds one at the end."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._sitting: SittingNow | None = None
        self.lines = FormLines(session, lambda key: SlotLine(session, key))
        self.add = KeyPick(app, asks=True, then_row=self._plan)
        named(app, self.add, "timetable-add")
        self.setLayout(
            put(column(app, 8), Label(app, "timetable-title", face="section"), self.lines, self.add)
        )

    def show_sitting(self, sitting: SittingNow) -> None:
        self._sitting = sitting
        programme = self._session.live.programme
        mine = [slot for slot in programme.slots if slot.sitting_id == sitting.id]
        self.lines.show_rows(mine, of=sitting.id)
        items = [(item_name(self._session, item), item.id) for item in programme.items]
        self.add.offer([(self._session.app.speech.say("timetable-add"), None), *items])
        self.add.setVisible(bool(items))

    def _plan(self, item_id: int) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        slots = [slot for slot in self._session.live.programme.slots if slot.sitting_id == sitting.id]
        begins = slots[-1].ends_at if slots else sitting.planned_begin or self._ten(sitting)
        ends = begins + _LENGTH
        if sitting.planned_end is not None and begins < sitting.planned_end:
            ends = min(ends, sitting.planned_end) if slots else sitting.planned_end
        self._session.do(plan, sitting_id=sitting.id, item_id=item_id, begins_at=begins, ends_at=ends)

    def _ten(self, sitting: SittingNow) -> datetime:
        at = moment(self._session, sitting.planned_day, time(10))
        assert at is not None
        return at


class SlotLine(FormLine):
    """One line of the timetable: item, planned hours, actual hours."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session, self._key, app = session, key, session.app
        self._row: SlotNow | None = None
        self._name = Label(app, cut=True)
        self._actual = Label(app, face="small", tone="hint", cut=True)
        self.begins = hour_line(session, "slot-from", self._keep_begin)
        self.ends = hour_line(session, "slot-to", self._keep_end)
        words = put(column(app, 0), self._name, self._actual)
        inside = row(app, 4)
        inside.addLayout(words, 1)
        inside.addWidget(self.begins)
        inside.addWidget(Label(app, "hours-to", tone="hint"))
        inside.addWidget(self.ends)
        inside.addWidget(small_button(session, "slot-remove", "trash", self._remove))
        self.setLayout(inside)

    def show_row(self, row: SlotNow) -> None:
        """Show a line, with the actual hours if the item was taken up."""
        self._row = row
        programme = self._session.live.programme
        item = by_id(programme.items, row.item_id)
        if item is None:
            self._name.say("slot-no-item")
        else:
            self._name.show_text(item_name(self._session, item))
        self.begins.show_hour(here(self._session, row.begins_at))
        self.ends.show_hour(here(self._session, row.ends_at))
        self._tell_actual(row)

    def _tell_actual(self, row: SlotNow) -> None:
        taken = next(
            (
                one
                for one in self._session.live.programme.taken_up
                if (one.item_id, one.sitting_id) == (row.item_id, row.sitting_id) and one.taken_up_at
            ),
            None,
        )
        self._actual.setVisible(taken is not None)
        if taken is None or taken.taken_up_at is None:
            return
        hour = self._session.app.speech.hour
        begun = hour(self._session.live.here(taken.taken_up_at))
        if taken.finished_at is None:
            self._actual.say("slot-begun", begun=begun)
        else:
            ended = hour(self._session.live.here(taken.finished_at))
            self._actual.say("slot-done", begun=begun, ended=ended)
        live = self._session.live
        late = pace.begun_late(live.programme, row, taken, live.now())
        restyle(self._actual, tone="warn" if late is not None and late > pace.LATE else "hint")

    def _keep_begin(self, hour: time | None) -> None:
        if (at := self._planned(hour)) is not None:
            self._session.do(edit_slot, slot_id=self._key, begins_at=at)

    def _keep_end(self, hour: time | None) -> None:
        if (at := self._planned(hour)) is not None:
            self._session.do(edit_slot, slot_id=self._key, ends_at=at)

    def _planned(self, hour: time | None) -> datetime | None:
        """Return the moment of a planned hour; None if none was typed or its sitting no longer exists."""
        found = self._session.live.programme.sittings
        sitting = by_id(found, self._row.sitting_id) if self._row is not None else None
        if sitting is None:
            return None
        return moment(self._session, sitting.planned_day, hour, sitting.planned_begin)

    def _remove(self) -> None:
        self._session.do(remove_slot, slot_id=self._key)
