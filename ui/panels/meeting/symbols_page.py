"""The page of the masthead: symbols, job numbers, dates, distribution, and which lines to print."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Literal, get_args

from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.day_line import DayLine
from ui.parts.option_fields import option_fields
from ui.state.record_session import RecordSession
from ui.widgets.boxes import grid
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, labelled
from ui.widgets.number_field import NumberField
from wgdesk.acts.helpers.edit_arguments import MeetingChanges
from wgdesk.reads.values.meeting import SYMBOLS, MeetingNow, SymbolName
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import Options, option_phrase

_HIGHEST = 300  # highest number of an agenda item of a parent body
_Dated = Literal["issued_draft", "issued_final", "prepared_draft", "prepared_final"]
_DATED: tuple[_Dated, ...] = get_args(_Dated)


class SymbolsPage(MeetingPage):
    """A field for each symbol and number; the report prints nothing for an empty one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        lines = grid(self.app, 14)
        self.symbols: dict[str, LineField] = {}
        for at, name in enumerate(SYMBOLS):
            line = self.symbols[name] = self.fields[name] = LineField(symbols=True)
            line.kept.connect(partial(self._keep_symbol, name))
            lines.addLayout(labelled(self.app, f"new-{name.replace('_', '-')}", line), at // 2, at % 2)
        self.dated: dict[_Dated, DayLine] = {}
        last = (len(SYMBOLS) + 1) // 2
        for at, dated in enumerate(_DATED):
            day = self.dated[dated] = self.fields[dated] = DayLine(self.app)
            day.day_kept.connect(partial(self._keep_day, dated))
            label = labelled(self.app, f"meeting-{dated.replace('_', '-')}", day)
            lines.addLayout(label, last + at // 2, at % 2)
        last += 1
        self.to_come = self.fields["participants_to_come"] = Check(
            self.app, "meeting-participants-to-come", then=lambda on: self.edit(participants_to_come=on)
        )
        lines.addWidget(self.to_come, last + 1, 0)
        self.item = NumberField(self.app, 0, _HIGHEST, "meeting-masthead-item-none")
        self.fields["masthead_item"] = self.item
        self.item.kept.connect(lambda number: self.edit(masthead_item=number or None))
        lines.addLayout(labelled(self.app, "meeting-masthead-item", self.item), last + 1, 1)
        self._options = option_fields(session, OptionGroup.MASTHEAD)
        self.fields.update(self._options)
        for at, (option, field) in enumerate(self._options.items()):
            lines.addLayout(labelled(self.app, option_phrase(option), field), last + 2 + at // 2, at % 2)
        for at in (0, 1):
            lines.setColumnStretch(at, 1)
        self.inside.addLayout(lines)

    def _keep_symbol(self, name: SymbolName, text: str) -> None:
        changes: MeetingChanges = {}
        changes[name] = text
        self.edit(**changes)

    def _keep_day(self, name: _Dated, day: date | None) -> None:
        changes: MeetingChanges = {}
        changes[name] = day
        self.edit(**changes)

    def show_meeting(self, facts: MeetingNow) -> None:
        for name, line in self.symbols.items():
            line.show_value(facts.symbols[name])
        self.to_come.setChecked(facts.participants_to_come)
        self.item.show_number(facts.masthead_item or 0)
        for dated, day in self.dated.items():
            day.show_day(getattr(facts, dated))
        options = Options(facts.options)
        for field in self._options.values():
            field.show_option(options)
