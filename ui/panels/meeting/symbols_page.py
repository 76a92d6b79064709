"""The page of symbols: of report and list of participants; job numbers, distribution."""

from __future__ import annotations

from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.options_page import option_choice
from ui.state.record_session import RecordSession
from ui.widgets.boxes import grid
from ui.widgets.choices import LineField, ValuePick, labelled
from wgdesk.reads.values.meeting import SYMBOLS, MeetingNow
from wgdesk.rules.options import Options

_DISTRIBUTION = ("distribution_draft", "distribution_final")


class SymbolsPage(MeetingPage):
    """A field for each symbol and number; the report prints nothing for an empty one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        lines = grid(self.app, 14)
        self.symbols: dict[str, LineField] = {}
        for at, name in enumerate(SYMBOLS):
            line = self.symbols[name] = self.fields[name] = LineField(symbols=True)
            line.kept.connect(lambda text, name=name: self.edit(**{name: text}))
            lines.addLayout(labelled(self.app, f"new-{name.replace('_', '-')}", line), at // 2, at % 2)
        self.levels: dict[str, ValuePick] = {}
        for at, name in enumerate(_DISTRIBUTION):
            choice = self.levels[name] = self.fields[name] = option_choice(session, name, "distribution")
            lines.addLayout(labelled(self.app, f"option-{name.replace('_', '-')}", choice), 3, at)
        for at in (0, 1):
            lines.setColumnStretch(at, 1)
        self.inside.addLayout(lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        for name, line in self.symbols.items():
            line.show_value(facts.symbols[name])
        options = Options(facts.options)
        for name, choice in self.levels.items():
            choice.show_value(options.choice(name))
