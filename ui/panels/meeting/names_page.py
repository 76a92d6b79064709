"""The page of names and venue: what the report calls the body, its parent and its instrument."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.panels.meeting.meeting_fields import BothLanguages
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.secretaries import Secretaries
from ui.parts.text_place import TextPlace
from ui.state.record_session import RecordSession
from wgdesk.reads.values.meeting import MeetingNow

_WITH_SECRETARIES = "secretariat_by"  # below which those are named who served the body by name
PIECE = 3  # texts made per turn of the event loop
TEXTS = (
    "body_full",
    "body_short",
    "parent_full",
    "parent_medium",
    "parent_short",
    "instrument_full",
    "instrument_short",
    "venue",
    "opening_overview",
    "ground",
    "convened_by",
    "organizational_purpose",
    "general_subject",
    "services",
    "secretariat_by",
    "masthead_item_title",
)


class NamesPage(MeetingPage):
    """All texts of the meeting, in each language of reports."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.inside.setProperty("grid", (10, 0, 0, 0, 0))
        self.app.theme.space(self.inside)
        self.texts: dict[str, BothLanguages] = {}

    def fill(self) -> Iterator[None]:
        for at, name in enumerate(TEXTS, 1):
            made = BothLanguages(self.session, f"name-{name.replace('_', '-')}")
            self.fields[name] = self.texts[name] = made
            self.inside.addWidget(made)
            if name == _WITH_SECRETARIES:
                self.secretaries = self.fields["secretaries"] = Secretaries(self.session)
                self.inside.addWidget(self.secretaries)
            if at % PIECE == 0:
                yield

    def show_meeting(self, facts: MeetingNow) -> None:
        for name, text in self.texts.items():
            text.show_words(TextPlace("meeting", facts.id, name), facts.texts[name], facts.stale[name])

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of a text in the language of the current report, or the form of a Secretary."""
        if fact == "secretaries":
            return self.secretaries.lines.lines.get(row or 0, self.secretaries)
        text = self.texts.get(fact)
        return text.edits[self.app.settings.report_lang] if text else None
