"""The form of a sitting: number, day, planned and actual times, who presided, items taken up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from functools import partial
from typing import Literal, Unpack

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.keys.key_table import shown
from ui.panels.sittings.motions import Motions
from ui.panels.sittings.presiding import PresidingLines
from ui.panels.sittings.suspensions import SuspensionLine
from ui.panels.sittings.taken_up import TakenUpLine
from ui.panels.sittings.timetable import Timetable
from ui.parts.form_lines import FormLines
from ui.parts.hour_line import HourLine
from ui.parts.record_form import RecordForm, by_id, here, hour_line, moment
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import Counter, DayEdit
from ui.widgets.labels import Label
from wgdesk.acts.another_day import move_sitting
from wgdesk.acts.helpers.argument_kinds import SittingKind
from wgdesk.acts.helpers.edit_arguments import SittingChanges
from wgdesk.acts.programme import edit_sitting
from wgdesk.reads.values.programme import SittingNow

_MOST = 500  # highest number of a sitting
_BESIDE = 332  # width in pixels at 100 % from which two spans of hours fit side by side
_HELD = {"recorded": None, "yes": True, "no": False}  # the operator's answer to whether it took place
_KINDS: Mapping[str, SittingKind | None] = {"usual": None, **{one.value: one for one in SittingKind}}
_Hour = Literal["planned_begin", "planned_end", "opened_at", "closed_at"]
_BEGINS: Mapping[_Hour, _Hour | None] = {  # hour -> the hour that it follows, perhaps past midnight
    "planned_begin": None,
    "planned_end": "planned_begin",
    "opened_at": None,
    "closed_at": "opened_at",
}


class SittingForm(RecordForm):
    """The form of a sitting, which can be corrected at any time."""

    ACT = edit_sitting

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._sitting: SittingNow | None = None
        self.number = Counter(app, 1, _MOST)
        self.number.editingFinished.connect(self._keep_number)
        self.day = DayEdit(app, app.today())
        self.day.editingFinished.connect(self._keep_day)
        self.hours: dict[str, HourLine] = {
            name: hour_line(
                session,
                f"sitting-{name.replace('_', '-')}",
                partial(self._keep_hour, name),
            )
            for name in _BEGINS
        }
        self.resumed = Check(app, "sitting-resumed", then=lambda on: self._edit(resumed=on))
        self.inquorate = Check(app, "sitting-inquorate", then=lambda on: self._edit(inquorate=on))
        self.held = ValuePick(app, "sitting-held", list(_HELD))
        self.held.picked.connect(lambda value: self._edit(held=_HELD[value]))
        self.kind = ValuePick(app, "sitting-kind", list(_KINDS))
        self.kind.picked.connect(lambda value: self._edit(kind=_KINDS[value]))
        self.record_symbol = LineField(symbols=True)
        self.record_symbol.kept.connect(lambda text: self._edit(record_symbol=text))
        self.speakers_link = LineField(symbols=True)
        self.speakers_link.kept.connect(lambda text: self._edit(speakers_link=text.strip()))
        self.presiding = PresidingLines(session)
        self.taken = FormLines(session, lambda key: TakenUpLine(session, key, of_item=False))
        self.suspensions = FormLines(session, lambda key: SuspensionLine(session, key))
        self.timetable, self.motions = Timetable(session), Motions(session)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self.app
        first = row(app, 12)
        first.addLayout(labelled(app, "sitting-number", self.number), 1)
        first.addLayout(labelled(app, "sitting-day", self.day), 2)
        self.inside.addLayout(first)
        self._times = row(app, 12)
        self._times.addLayout(self._span("sitting-planned", "planned_begin", "planned_end"))
        self._times.addLayout(self._span("sitting-actual", "opened_at", "closed_at"))
        self.inside.addLayout(self._times)
        self._suspensions_head = self._section("sitting-suspensions", self.suspensions)
        what = labelled(app, "sitting-held", self.held), labelled(app, "sitting-kind", self.kind)
        recorded = labelled(app, "sitting-record-symbol", self.record_symbol)
        speakers = labelled(app, "sitting-speakers-link", self.speakers_link)
        put(self.inside, *what, self.resumed, self.inquorate, recorded, speakers)
        self._section("sitting-presided", self.presiding)
        self._taken_head = self._section("sitting-taken", self.taken)
        put(self.inside, self.timetable, self.motions)
        script = Button(app, "script-print", icon="printer", shortcut=shown(app, "script"), then=self._print)
        script.setProperty("shows", True)
        self.inside.addWidget(script)

    def _print(self) -> None:
        """Open the dialog that writes the Chair's script of this sitting."""
        from ui.dialogs.script_dialog import ScriptDialog  # imports the script's modules only when needed

        if self._sitting is not None:
            ScriptDialog(self.session, self.window(), number=self._sitting.number).open()

    def _section(self, key: str, lines: QWidget) -> Label:
        title = Label(self.app, key, face="section")
        put(self.inside, title, lines)
        return title

    def _span(self, key: str, begins: str, ends: str) -> QHBoxLayout:
        """Return the fields of two hours side by side under one label."""
        fields = put(
            row(self.app, 4), self.hours[begins], Label(self.app, "hours-to", tone="hint"), self.hours[ends]
        )
        box = put(column(self.app, 4), Label(self.app, key, face="small", tone="quiet"), fields)
        return put(row(self.app, 0), box, STRETCH)

    def fit(self, width: int) -> None:
        """Put the actual hours under the planned ones if ``width`` (pixels) is too small for both."""
        narrow = width < self.app.theme.px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._times.setDirection(way)

    # -- showing -------------------------------------------------------------------------------------------

    def show_row(self, key: int) -> None:
        sitting = by_id(self.live.programme.sittings, key)
        if sitting is None:
            return
        self._sitting = sitting
        self.number.show_number(sitting.number)
        self.day.show_day(sitting.day)
        for name, field in self.hours.items():
            field.show_hour(here(self.session, getattr(sitting, name)))
        self.held.show_value(next(value for value, held in _HELD.items() if held is sitting.held))
        self.kind.show_value(sitting.kind or "usual")
        self.record_symbol.show_value(sitting.record_symbol)
        self.speakers_link.show_value(sitting.speakers_link)
        self.resumed.setChecked(sitting.resumed)
        self.inquorate.setChecked(sitting.inquorate)
        self.presiding.show_sitting(sitting)
        taken = [fact for fact in self.live.programme.taken_up if fact.sitting_id == sitting.id]
        order = {item.id: at for at, item in enumerate(self.live.programme.items)}
        self.taken.show_rows(sorted(taken, key=lambda fact: order.get(fact.item_id, -1)), of=sitting.id)
        self.suspensions.show_rows(sitting.suspensions, of=sitting.id)
        self._taken_head.setVisible(bool(taken))
        self._suspensions_head.setVisible(bool(sitting.suspensions))
        self.timetable.show_sitting(sitting)
        self.motions.show_sitting(sitting)

    # -- keeping -------------------------------------------------------------------------------------------

    def _edit(self, **changes: Unpack[SittingChanges]) -> None:
        if self._sitting is not None:
            self.session.do(edit_sitting, sitting_id=self._sitting.id, **changes)

    def _keep_number(self) -> None:
        if self._sitting is not None and self.number.value() != self._sitting.number:
            self._edit(number=self.number.value())

    def _keep_day(self) -> None:
        """Move a sitting to another day, with its timetable and its planned and actual hours."""
        sitting, day = self._sitting, self.day.day
        if sitting is None or day == sitting.day:
            return
        self.session.do(move_sitting, sitting_id=sitting.id, day=day, with_stamps=True)

    def _keep_hour(self, name: _Hour, hour: time | None) -> None:
        sitting = self._sitting
        if sitting is not None:
            begins = _BEGINS[name]
            after = getattr(sitting, begins) if begins else None
            day = sitting.planned_day if name.startswith("planned") else sitting.day
            changes: SittingChanges = {}
            changes[name] = moment(self.session, day, hour, after)
            self._edit(**changes)
