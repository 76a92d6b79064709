"""The page of days and mode: ordinal, days, mode, time zone, original language, stage of the report."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.panels.meeting.meeting_fields import DayField
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.recess_lines import RecessLine, RecessLines
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick
from ui.widgets.number_field import NumberField
from ui.widgets.weekend_note import WeekendNote
from ui.widgets.zone_pick import ZonePick
from wgdesk.acts.helpers.argument_kinds import Mode, SessionKind, Stage
from wgdesk.acts.helpers.edit_arguments import PreviousMeetingChanges
from wgdesk.language_table import CODES
from wgdesk.reads.values.meeting import MeetingNow

_KINDS: Mapping[str, SessionKind | None] = {"usual": None, **{one.value: one for one in SessionKind}}
HIGHEST = 200  # highest ordinal of a meeting, or of a session of its parent


class DaysPage(MeetingPage):
    """The facts of the meeting other than names."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._first = self._last = date.min
        self.ordinal = NumberField(app, 0, HIGHEST, "ordinal-none")
        self.ordinal.kept.connect(lambda number: self.edit(ordinal=number or None))
        self.first_day, self.last_day = DayField(app), DayField(app)
        self.first_day.kept.connect(self._keep_first)
        self.last_day.kept.connect(lambda day: self.edit(last_day=day))
        self.mode = ValuePick(app, "mode", [mode.value for mode in Mode])
        self.mode.picked.connect(lambda value: self.edit(mode=Mode(value)))
        self.zone = ZonePick(app)
        self.zone.picked.connect(lambda zone: self.edit(zone=zone))
        self.original = ValuePick(app, "language", CODES)
        self.original.picked.connect(lambda value: self.edit(original_language=value))
        self.stage = ValuePick(app, "meeting-stage", [stage.value for stage in Stage])
        self.stage.picked.connect(lambda value: self.edit(stage=Stage(value)))
        self.receiving = NumberField(app, 0, HIGHEST, "meeting-parent-session-none")
        self.receiving.kept.connect(lambda number: self.edit(parent_session=number or None))
        self._line(
            ("ordinal", "meeting-ordinal", self.ordinal),
            ("first_day", "new-first-day", self.first_day),
            ("last_day", "new-last-day", self.last_day),
        )
        self.weekend = WeekendNote(app)
        self.inside.addWidget(self.weekend)
        self.adds = Button(app, "recess-add", icon="plus", action="add", then=self.add)
        self.recesses = RecessLines(session)
        put(self.inside, self.recesses.heading, self.recesses)
        self._line(("mode", "new-mode", self.mode), ("zone", "new-zone", self.zone))
        self._line(
            ("original_language", "new-original", self.original), ("stage", "meeting-stage", self.stage)
        )
        self.session_kind = ValuePick(app, "session-kind", list(_KINDS))
        self.session_kind.picked.connect(lambda value: self.edit(session_kind=_KINDS[value]))
        self._line(
            ("session_kind", "meeting-session-kind", self.session_kind),
            ("parent_session", "meeting-parent-session", self.receiving),
        )

    def _line(self, *fields: tuple[str, str, QWidget]) -> None:
        line = row(self.app, 12)
        for name, key, widget in fields:
            self.field(name, key, widget, line)
        self.inside.addLayout(line)

    def show_meeting(self, facts: MeetingNow) -> None:
        self._first, self._last = facts.first_day, facts.last_day
        self.ordinal.show_number(facts.ordinal or 0)
        self.first_day.show_day(facts.first_day)
        self.last_day.show_day(facts.last_day)
        self.weekend.show_days(facts.first_day, facts.last_day)
        self.recesses.show_meeting(facts)
        self.mode.show_value(facts.mode)
        self.zone.show_zone(facts.zone)
        self.original.show_value(facts.original_language)
        self.stage.show_value(facts.stage)
        self.session_kind.show_value(facts.session_kind or "usual")
        self.receiving.show_number(facts.parent_session or 0)

    def add(self) -> None:
        """Add the days between two parts of the session."""
        key = self.recesses.add()
        self.due.emit()
        if key is not None:
            self.enter(self.field_of("", key))

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of a fact, or of the first day of a break between two parts."""
        line = self.recesses.lines.get(row) if row is not None and not fact else None
        return line.first if isinstance(line, RecessLine) else super().field_of(fact, row)

    def _keep_first(self, day: date) -> None:
        """Change the first day; a meeting postponed past its last day keeps its length."""
        self.edit(**carried(day, self._first, self._last))


def carried(day: date, first: date, last: date) -> PreviousMeetingChanges:
    """Return the changes that make ``day`` the first day.

    If it is after the last day, the last day moves too and the meeting keeps its length.
    """
    changes: PreviousMeetingChanges = {"first_day": day}
    if day > last:
        changes["last_day"] = day + (last - first)
    return changes
