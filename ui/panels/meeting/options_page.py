"""The page of the report's options: how a body wants its reports written."""

from __future__ import annotations

from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.option_fields import OptionField, option_fields
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
        self._in_columns(OptionGroup.REPORT)
        self._head("options-terms")
        self._in_columns(OptionGroup.TERMS)
        self._head("options-quantifiers")
        line = row(app, 12)
        for name, field in self._fields(OptionGroup.QUANTIFIERS):
            line.addLayout(labelled(app, option_phrase(name), field), 1)
        self.inside.addLayout(line)
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

    def _in_columns(self, group: OptionGroup) -> None:
        """Add the fields of a group in two columns."""
        lines = grid(self.app, 14)
        for at, (name, field) in enumerate(self._fields(group)):
            lines.addLayout(labelled(self.app, option_phrase(name), field), at // 2, at % 2)
        for at in (0, 1):
            lines.setColumnStretch(at, 1)
        self.inside.addLayout(lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        options = Options(facts.options)
        for field in self._options.values():
            field.show_option(options)
