"""The page of the report's options: how a body wants its reports written."""

from __future__ import annotations

from collections.abc import Sequence

from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.option_fields import OptionChoice, OptionField, OptionNumber, option_fields
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, grid, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import labelled
from ui.widgets.labels import Label
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import Options, option_phrase


class OptionsPage(MeetingPage):
    """The options of the record, except those for the masthead and those in the settings dialog."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._options: dict[str, OptionField] = {}
        self._lay_in(self._fields(OptionGroup.REPORT), 2)
        self._head("options-terms")
        self._lay_in(self._fields(OptionGroup.TERMS), 2)
        self._head("options-quantifiers")
        words = self._fields(OptionGroup.QUANTIFIERS)
        self._lay_in([one for one in words if isinstance(one[1], OptionChoice)], 2)
        self._lay_in([one for one in words if isinstance(one[1], OptionNumber)], 3)
        settings = Button(app, "options-settings", icon="settings", action="settings")
        settings.clicked.connect(lambda: session.wanted.emit("settings"))
        line = put(row(app, 0), settings, STRETCH)
        self.inside.addLayout(line)

    def _fields(self, group: OptionGroup) -> list[tuple[str, OptionField]]:
        made = option_fields(self.session, group)
        self._options.update(made)
        self.fields.update(made)
        return list(made.items())

    def _head(self, phrase: str) -> None:
        self.inside.addWidget(Label(self.app, phrase, face="section", wrap=True))
        self.inside.addWidget(Label(self.app, f"{phrase}-hint", face="small", tone="hint", wrap=True))

    def _lay_in(self, fields: Sequence[tuple[str, OptionField]], columns: int) -> None:
        """Add fields in columns of the same width; words need two, numbers have room in three."""
        lines = grid(self.app, 14)
        for at, (name, field) in enumerate(fields):
            lines.addLayout(labelled(self.app, option_phrase(name), field), *divmod(at, columns))
        for at in range(columns):
            lines.setColumnStretch(at, 1)
        self.inside.addLayout(lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        options = Options(facts.options)
        for field in self._options.values():
            field.show_option(options)
