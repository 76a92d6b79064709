"""The steps of setting up a meeting: starting point, meeting, names, sittings and agenda."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ui.look.speech import direction_of
from ui.parts.letters_asked import LettersAsked
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, column, grid, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled, relabel
from ui.widgets.fields import Counter, DayEdit
from ui.widgets.labels import Label
from ui.widgets.typed_text import EntryLine, direct
from ui.widgets.weekend_note import WeekendNote
from ui.widgets.zone_pick import USUAL, ZonePick
from wgdesk.acts.helpers.argument_kinds import Instrument, Mode
from wgdesk.language_table import CODES, COMMON, REPORTS
from wgdesk.meeting_setup.meeting_plan import LONGEST, MeetingPlan
from wgdesk.meeting_setup.record_file import earlier_meetings
from wgdesk.meeting_setup.templates import Template, numbered_by_year, ordinal_after
from wgdesk.rules.options import Options

NAMES = (
    "body_full",
    "body_short",
    "parent_full",
    "parent_medium",
    "parent_short",
    "instrument_full",
    "instrument_short",
)
SYMBOLS = ("symbol_draft", "symbol_final", "job_draft", "job_final", "participants_symbol")
HIGHEST_ORDINAL = 200
EARLIER, EMPTY = "earlier", "empty"
_FRIDAY = 5
NO_INSTRUMENT = "none"  # the choice "no table of parties"
F = TypeVar("F", bound=QWidget)


class NewRecordStep(QWidget):
    """One step; ``first`` is the field that gets the focus when the step is shown."""

    first: QWidget

    def __init__(self, app: AppContext, hint: str) -> None:
        super().__init__()
        self.app = app
        self.inside = column(app, 14)
        self.hint = Label(app, hint, face="small", tone="quiet", wrap=True)
        self.inside.addWidget(self.hint)
        self.setLayout(self.inside)

    def add(self, key: str, widget: QWidget, into: QBoxLayout, stretch: int = 1) -> None:
        """Add a field under a label with the phrase ``key``."""
        into.addLayout(labelled(self.app, key, widget), stretch)


class FactsStep(NewRecordStep):
    """Facts of the meeting: ordinal, days, mode, zone, original language, venue, symbols."""

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, "new-facts-hint")
        today = app.today()
        self.ordinal = Counter(app, 0, HIGHEST_ORDINAL, "ordinal-none")
        self.ordinal.setValue(1)
        self._template: Template = {}
        self._numbered = 1  # the ordinal that the template gave last
        self.first_day, self.last_day = DayEdit(app, today), DayEdit(app, _usual_end(today))
        self.weekend = WeekendNote(app)
        self.first_day.dateChanged.connect(self._follow)
        self.last_day.dateChanged.connect(lambda _: self._note_weekend())
        self.mode = ValuePick(app, "mode", [mode.value for mode in Mode])
        self.zone = ZonePick(app)
        self.zone.show_zone(USUAL[0])
        self.original = ValuePick(app, "language", CODES)
        self.original.show_value(COMMON)
        self.venue = {lang: _in_language(app, EntryLine(), "name-venue", lang) for lang in REPORTS}
        self.symbols = {name: QLineEdit() for name in SYMBOLS}
        for field in self.symbols.values():
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.first = self.ordinal
        self._lay_out()
        self._note_weekend()

    def _lay_out(self) -> None:
        app = self.app
        self.inside.addWidget(self.weekend)
        lines: tuple[Sequence[tuple[str, QWidget]], ...] = (
            (
                ("new-ordinal", self.ordinal),
                ("new-first-day", self.first_day),
                ("new-last-day", self.last_day),
            ),
            (("new-mode", self.mode), ("new-zone", self.zone), ("new-original", self.original)),
        )
        for line in lines:
            fields = row(app, 12)
            for key, widget in line:
                self.add(key, widget, fields)
            self.inside.addLayout(fields)
        venues = row(app, 12)
        for lang in own_first(app):
            self.add(f"name-venue-{lang}", self.venue[lang], venues)
        self.inside.addLayout(venues)
        self.inside.addWidget(LettersAsked(app, self.venue))
        self.inside.addWidget(Label(app, "new-symbols", face="small", tone="quiet", wrap=True))
        for names in (SYMBOLS[:2], SYMBOLS[2:]):
            fields = row(app, 12)
            for name in names:
                self.add(f"new-{name.replace('_', '-')}", self.symbols[name], fields)
            self.inside.addLayout(fields)
        self.inside.addStretch(1)

    def number(self, template: Template) -> None:
        """Offer the ordinal of a template's next meeting on the first day entered; a typed one stays.

        What is numbered goes by the word of the template's body.
        """
        self._template = template
        session = Options(template.get("options", {})).choice("term_event") == "session"
        relabel(self.app, self, self.ordinal, "new-ordinal-session" if session else "new-ordinal")
        ordinal = ordinal_after(template, self.first_day.day.year) or 0
        if self.ordinal.value() == self._numbered:
            self.ordinal.setValue(ordinal)
        self._numbered = ordinal

    def _follow(self, first: QDate) -> None:
        if self.last_day.date() < first:
            self.last_day.setDate(_usual_end(first))
        self.number(self._template)
        self._note_weekend()

    def _note_weekend(self) -> None:
        """Show the note in place of the hint, so that no field moves under the pointer."""
        self.weekend.show_days(self.first_day.day, self.last_day.day)
        self.hint.setVisible(self.weekend.isHidden())


def _usual_end(first: QDate) -> QDate:
    """Return the third day, or the Friday before it if that comes first."""
    to_friday = _FRIDAY - first.dayOfWeek()
    return first.addDays(min(2, to_friday) if to_friday >= 0 else 2)


def own_first(app: AppContext) -> list[str]:
    """Return the languages of reports, the interface's language first."""
    return sorted(REPORTS, key=lambda one: one != app.speech.lang)


class NamesStep(NewRecordStep):
    """The names as the report prints them, in each language of reports."""

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, "new-names")
        self.fields: dict[tuple[str, str], QLineEdit] = {}
        lines = grid(app)
        self._order = own_first(app)
        for at, lang in enumerate(self._order, start=1):
            lines.addWidget(Label(app, f"language-{lang}", face="small", tone="hint"), 0, at)
            lines.setColumnStretch(at, 1)
        for line, name in enumerate(NAMES, start=1):
            self._add(lines, 2 * line - 1, name)
        # Without a table nobody is a party: the phrase of that choice says so.
        self.instrument = ValuePick(app, "parties-by", (NO_INSTRUMENT, *(one.value for one in Instrument)))
        self.instrument.show_value(NO_INSTRUMENT)
        named(app, self.instrument, "parties-by")
        last = 2 * len(NAMES) + 1
        lines.addWidget(Label(app, "parties-by"), last, 0)
        lines.addWidget(self.instrument, last, 1, 1, len(REPORTS))
        lines.setRowStretch(last + 1, 1)
        self.inside.addLayout(lines, 1)
        self.first = self.fields[NAMES[0], self._order[0]]

    def _add(self, lines: QGridLayout, line: int, name: str) -> None:
        phrase = f"name-{name.replace('_', '-')}"
        lines.addWidget(Label(self.app, phrase), line, 0)
        for at, lang in enumerate(self._order, start=1):
            field = self.fields[name, lang] = _in_language(self.app, EntryLine(), phrase, lang)
            lines.addWidget(field, line, at)
        asked = LettersAsked(self.app, {lang: self.fields[name, lang] for lang in REPORTS})
        lines.addWidget(asked, line + 1, 1, 1, len(REPORTS))


class ProgrammeStep(NewRecordStep):
    """The first sittings and agenda, and where to save the record."""

    def __init__(self, app: AppContext, place: Path, choose: Callable[[], None] | None) -> None:
        """``choose`` asks for another path; None: the record exists already, so there is no field."""
        super().__init__(app, "new-programme-hint")
        self.sittings, self.agenda = Check(app, "new-sittings"), Check(app, "new-agenda")
        self.sittings.setChecked(True)
        self.agenda.setChecked(True)
        self.agenda.toggled.connect(self._offer_topics)
        self.topics = {
            lang: _in_language(app, QPlainTextEdit(), "new-topics", lang) for lang in reversed(REPORTS)
        }
        self.told = Label(app, face="small", tone="warn", wrap=True)
        self.place = QLineEdit(str(place))
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.first = self.sittings
        put(self.inside, self.sittings, self.agenda)
        fields = row(app, 12)
        for lang in own_first(app):
            field = self.topics[lang]
            field.setTabChangesFocus(True)
            field.setMinimumHeight(app.theme.px(76))
            self.add(f"new-topics-{lang}", field, fields)
        put(self.inside, fields, LettersAsked(app, self.topics), self.told, STRETCH)
        if choose is not None:
            self._add_place(choose)

    def _add_place(self, choose: Callable[[], None]) -> None:
        button = Button(self.app, "choose-file", icon="folder", then=choose)
        line = row(self.app, 8)
        self.add("new-place", self.place, line)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addLayout(line)

    def _offer_topics(self, wanted: bool) -> None:
        for field in self.topics.values():
            field.setEnabled(wanted)

    def titles(self) -> list[Mapping[str, str]]:
        """Return the topics: line 1 of every language is the first topic, and so on; skip empty ones."""
        lines = {lang: field.toPlainText().splitlines() for lang, field in self.topics.items()}
        rows = max(map(len, lines.values()))
        every = [
            {lang: (texts[at] if at < len(texts) else "") for lang, texts in lines.items()}
            for at in range(rows)
        ]
        return [one for one in every if any(text.strip() for text in one.values())]

    def tell(self, plan: MeetingPlan) -> None:
        """Say how many earlier meetings the template lacks, so that the user can add them later."""
        known = len(earlier_meetings(plan))
        all_of_them = 0 if numbered_by_year(plan.template) else (plan.ordinal or 1) - 1
        if known < all_of_them:
            self.told.say("new-earlier-missing", n=all_of_them - known)
        self.told.setVisible(known < all_of_them)


class MeetingDays(NamedTuple):
    """First and last day of the meeting, as typed."""

    first: date
    last: date

    @property
    def fault(self) -> str:
        """The phrase for what is wrong with the days; empty if nothing is."""
        if self.last < self.first:
            return "new-days-turned"
        return "new-too-long" if (self.last - self.first).days > LONGEST else ""


def _in_language(app: AppContext, field: F, phrase: str, lang: str) -> F:
    """Give a field the direction of a language and the accessible name "<phrase>-<lang>"; return it."""
    field.setLayoutDirection(direction_of(lang))
    if isinstance(field, QPlainTextEdit):
        direct(field, direction_of(lang))
    named(app, field, f"{phrase}-{lang}")
    return field
