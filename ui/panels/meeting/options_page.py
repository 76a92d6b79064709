"""The page of the report's options: how a body wants its reports written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.option_section import OptionSection
from ui.panels.meeting.option_subjects import option_subjects
from ui.parts.option_fields import OptionChoice, OptionField, option_field, option_fields
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, show_or_hide
from ui.widgets.search_line import SearchLine
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.option_kinds import OptionGroup
from wgdesk.rules.options import Options
from wgdesk.words.finder import fold


class OptionsPage(MeetingPage):
    """The options of the record by subject, except those for the masthead and those in the settings dialog.

    Words in the search field leave the options that have them all in heading, name or values."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.words = SearchLine(app, "options-find")
        self.words.textChanged.connect(self._narrow)
        self.none = Label(app, "options-none", tone="quiet", wrap=True)
        self.inside.addWidget(self.words.framed())
        self.inside.addWidget(self.none)
        self._options: dict[str, OptionField] = {}
        self._sections: list[OptionSection] = []
        for subject, names in option_subjects().items():
            self._add(f"options-{subject}", {name: option_field(session, name) for name in names}, hint=False)
        self._add("options-terms", option_fields(session, OptionGroup.TERMS))
        numbered = option_fields(session, OptionGroup.QUANTIFIERS)
        worded = {name: field for name, field in numbered.items() if isinstance(field, OptionChoice)}
        self._add("options-debaters", worded, hint=False)
        self._add("options-quantifiers", {name: numbered[name] for name in numbered if name not in worded}, 3)
        settings = Button(app, "options-settings", icon="settings", action="settings")
        settings.clicked.connect(lambda: session.wanted.emit("settings"))
        line = put(row(app, 0), settings, STRETCH)
        self.inside.addLayout(line)
        self._narrow()

    def _add(
        self, phrase: str, fields: Mapping[str, OptionField], columns: int = 2, *, hint: bool = True
    ) -> None:
        """Add fields under a heading; words need two columns, numbers have room in three."""
        self._options.update(fields)
        self.fields.update(fields)
        section = OptionSection(self.app, phrase, fields, columns, hint=hint)
        self._sections.append(section)
        self.inside.addWidget(section)

    def _narrow(self) -> None:
        words = fold(self.words.text()).split()
        found = sum([section.narrow(words) for section in self._sections])
        show_or_hide(self.none, visible=not found)

    def show_meeting(self, facts: MeetingNow) -> None:
        options = Options(facts.options)
        for field in self._options.values():
            field.show_option(options)

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of an option, shown again if a search hides it."""
        if fact in self._options:
            self.words.clear()
        return super().field_of(fact, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the search with Esc; only without one does Esc go back to the sections."""
        if event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
            self.words.setFocus()
        else:
            super().keyPressEvent(event)
