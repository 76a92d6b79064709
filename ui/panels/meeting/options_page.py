"""The page of the report's options: how a body wants its reports written."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from ui.panels.meeting.meeting_fields import NumberField
from ui.panels.meeting.meeting_page import MeetingPage
from ui.state.record_session import RecordSession
from ui.widgets.boxes import grid, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from wgdesk.acts.setup import set_option
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.rules.options import OPTIONS, NumberOption, Options
from wgdesk.rules.options import ChoiceOption as Values

TERMS = (
    "term_event",
    "term_sitting",
    "term_sitting_numbers",
    "term_chair",
    "term_texts",
    "term_deciders",
    "term_body",
)
WRITING = (
    "statements",
    "replies",
    "officials",
    "video_statements",
    "written_statements",
    "closing_of_meeting",
    "debate_names",
    "actions_in",
    "procedure",
    "speakers_order",
    "attendance_from",
    "attendance_deciders",
    "attendance_observers",
    "attendance_ngos",
    "honorifics",
    "previous_meetings",
    "bureau_form",
    "bureau_earlier",
    "presided",
    "digits_ar",
    "word_face",
    "article_in_order",
    "documents_before",
    "documents_where",
)
NUMBERS = ("quantifier_some", "quantifier_several", "quantifier_a_number", "quantifier_many")
_WORDS_TO = "count_words_to"


def option_choice(session: RecordSession, name: str, said: str) -> ValuePick:
    """Return a field for an option of the record; the phrase of a value is "<said>-<value>"."""
    option = OPTIONS[name]
    assert isinstance(option, Values), name
    choice = ValuePick(session.app, said, option.values)
    choice.picked.connect(lambda value: session.do(set_option, name=name, value=value))
    return choice


class OptionsPage(MeetingPage):
    """The options of the record, except the times and the quorum, which the settings dialog has."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.choices: dict[str, ValuePick] = {}
        self.numbers: dict[str, NumberField] = {}
        lines = self._grid(WRITING)
        lines.addLayout(self._number(_WORDS_TO), len(WRITING) // 2, len(WRITING) % 2)
        self.inside.addWidget(Label(app, "options-terms", face="section", wrap=True))
        self.inside.addWidget(Label(app, "options-terms-hint", face="small", tone="hint", wrap=True))
        self._grid(TERMS)
        self.inside.addWidget(Label(app, "options-quantifiers", face="section", wrap=True))
        self.inside.addWidget(Label(app, "options-quantifiers-hint", face="small", tone="hint", wrap=True))
        numbers = row(app, 12)
        for name in NUMBERS:
            numbers.addLayout(self._number(name), 1)
        self.inside.addLayout(numbers)
        settings = Button(app, "options-settings", icon="settings", action="settings")
        settings.clicked.connect(lambda: session.wanted.emit("settings"))
        line = row(app, 0)
        line.addWidget(settings)
        line.addStretch(1)
        self.inside.addLayout(line)

    def _grid(self, names: tuple[str, ...]) -> QGridLayout:
        """Add the fields of some options in two columns."""
        lines = grid(self.app, 14)
        for at, name in enumerate(names):
            key = f"option-{name.replace('_', '-')}"
            choice = self.choices[name] = self.fields[name] = option_choice(self.session, name, key)
            lines.addLayout(labelled(self.app, key, choice), at // 2, at % 2)
        for at in (0, 1):
            lines.setColumnStretch(at, 1)
        self.inside.addLayout(lines)
        return lines

    def _number(self, name: str) -> QVBoxLayout:
        option = OPTIONS[name]
        assert isinstance(option, NumberOption), name
        field = self.numbers[name] = self.fields[name] = NumberField(self.app, option.least, option.most)
        field.kept.connect(lambda value: self.session.do(set_option, name=name, value=str(value)))
        key = name if name in NUMBERS else f"option-{name}"  # quantifiers have phrases already
        return labelled(self.app, key.replace("_", "-"), field)

    def show_meeting(self, facts: MeetingNow) -> None:
        options = Options(facts.options)
        for name, choice in self.choices.items():
            choice.show_value(options.choice(name))
        for name, field in self.numbers.items():
            field.show_number(options.number(name))
