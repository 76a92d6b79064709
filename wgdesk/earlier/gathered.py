"""Collects what has been understood so far, in the form of a record file."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from wgdesk.earlier.names import KnownNames
from wgdesk.earlier.sitting_ordinals import sitting_numbers
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.written_days import DaySpan, days_in, spans_in
from wgdesk.meeting_setup.bodies import KnownBody
from wgdesk.phrasing.report_wording import ReportWording, wording
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS
from wgdesk.words.seen import seen
from wgdesk.words.writing import SEMICOLONS

Groups = Mapping[str, str]  # the groups of a pattern
# Takes the groups; returns whether all is certain, None if the sentence is of another kind after all.
Taker = Callable[[Groups], bool | None]
_SENTENCES = re.compile(rf"[.:{SEMICOLONS}] ")  # what no name has
_BARE_LETTERS = re.compile(r"[IVXL]+")
GAP = "[...]"  # what a report prints for a missing fact


@dataclass(frozen=True)
class Foreknown:
    """What a first reading has found, for the second: a report may name a day before it gives its year."""

    sittings: Mapping[int, date] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)  # of the items of the agenda
    year: int = 0  # that of all days of the meeting
    body: KnownBody | None = None
    short_name: str = ""  # by which the body calls itself
    texts: frozenset[tuple[str, int]] = frozenset()  # nouns and numbers of the texts that the report prints
    apart: int = 0  # organizational sittings besides the session, which are out of its numbers
    total: int = 0  # how many sittings were held; 0: not known
    # Where the items are questions without numbers, each under its heading: the titles of the parts of each.
    parts: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @property
    def questions(self) -> bool:
        """Whether the body considers questions without numbers."""
        return bool(self.parts)

    @property
    def options(self) -> Mapping[str, Any]:
        """The options of the body."""
        return self.body.template.get("options", {}) if self.body is not None else {}


@dataclass
class Gathered:
    """The values of a record file, and the names of the report that could not be taken into it."""

    lang: str
    foreknown: Foreknown = field(default_factory=Foreknown)
    record: dict[str, Any] = field(default_factory=lambda: {"meeting": {}})
    strange: list[str] = field(default_factory=list)  # unknown names of delegations
    now: SourceParagraph = field(default=SourceParagraph(0, ""))  # the paragraph that is being read
    report_adopted: bool = False  # the adoption of the report has been told
    forms: ReportWording = field(init=False)
    names: KnownNames = field(init=False)

    def __post_init__(self) -> None:
        self.forms, self.names = wording(self.lang), KnownNames(self.lang)

    @property
    def meeting(self) -> dict[str, Any]:
        """The facts of the meeting."""
        return self.record["meeting"]  # type: ignore[no-any-return]

    @property
    def year(self) -> int:
        """The year of all days of the meeting, as far as it is known; else 0."""
        days = [self.meeting[name][:4] for name in ("first_day", "last_day") if name in self.meeting]
        return int(days[0]) if days and days[0] == days[-1] else self.foreknown.year

    def days(self, text: str) -> tuple[date, ...]:
        """Return the days that a text names; those without a year are in that of the meeting."""
        return days_in(text, self.lang, self.year)

    def spans(self, text: str) -> tuple[DaySpan, ...]:
        """Return the periods that a text names; those without a year are in that of the meeting."""
        return spans_in(text, self.lang, self.year)

    def sitting_numbers(self, text: str) -> tuple[int, ...]:
        """Return the numbers of the sittings that a text names; empty if any is uncertain."""
        return sitting_numbers(text, self.lang, self.foreknown.apart)

    def within(self, day: date) -> bool:
        """Return whether a day may be one of the meeting, as far as its days are known."""
        first, last = (self.meeting.get(name, day.isoformat()) for name in ("first_day", "last_day"))
        return first <= day.isoformat() <= last  # type: ignore[no-any-return]

    def rows(self, name: str) -> list[Any]:
        """Return a list of the record file, to be added to."""
        return self.record.setdefault(name, [])  # type: ignore[no-any-return]

    def keyed(self, name: str) -> dict[str, Any]:
        """Return an object of the record file, to be added to."""
        return self.record.setdefault(name, {})  # type: ignore[no-any-return]

    def text(self, words: str | None) -> dict[str, str]:
        """Return a text in the language of the report; empty if it is missing or a gap."""
        return {self.lang: words} if words and words != GAP else {}

    def name_once(self, found: Groups, *columns: str) -> None:
        """Take those texts of the meeting that are not known yet."""
        for column in columns:
            if column not in found or _SENTENCES.search(found[column]):
                continue
            known = self.meeting.setdefault(column, self.text(found[column])).get(self.lang, "")
            if column == "body_short" and known == self.meeting.get("body_full", {}).get(self.lang):
                self.meeting[column] = self.text(found[column])

    def take_terms(self, found: Groups) -> None:
        """Take the body's terms for its meetings, texts and members; groups are named like the options."""
        for name, words in found.items():
            value = self.forms.terms.get(seen(words), "") if name.startswith("term_") else ""
            option = OPTIONS.get(name)
            if isinstance(option, ChoiceOption) and value in option.values:
                self.keyed("options")[name] = value

    def take_option(self, name: str, value: str) -> None:
        """Take an option that the form of a sentence shows."""
        self.keyed("options")[name] = value

    def keep_items(self, known: Collection[str]) -> None:
        """Take away from documents and actions an item of which the report gives no title."""
        for one in (*self.record.get("documents", ()), *self.record.get("actions", {}).values()):
            if one.get("item", "").partition("(")[0] not in known:
                one.pop("item", None)

    def word(self, words: str | None) -> str:
        """Return the value that a word stands for in the record; empty if unknown."""
        return self.forms.words.get(seen(words), "") if words else ""

    def number(self, words: str) -> int:
        """Return the value of a number in words; 0 if it is not one."""
        return self.forms.numbers.get(seen(words), 0)

    def text_number(self, words: str) -> int:
        """Return the number of a text: "2", "II", "الثاني"; 0 if it is not one."""
        figures = self.in_figures(words)
        return int(figures) if figures.isdecimal() else 0

    def in_figures(self, words: str) -> str:
        """Return words on numbered texts with figures for Roman numerals and for ordinals."""
        named = _numerals(self.lang)
        return named[0].sub(lambda found: found[1] + str(named[1][found[2]]), seen(words))

    def manner(self, found: Groups) -> dict[str, Any]:
        """Return how something was decided, as columns of the record."""
        manner = found.get("manner") or found.get("manner_after")
        how = {"manner": self.word(manner)} if manner else {}
        return how | dict.fromkeys(self.word(found.get("orally")).split(), True)


@cache
def _numerals(lang: str) -> tuple[re.Pattern[str], Mapping[str, int]]:
    """Return a pattern of Roman numerals and of ordinals, and the number of each."""
    forms = wording(lang)
    numbers = {
        word: number
        for word, number in (*forms.tops.items(), *forms.meetings.items())
        if _BARE_LETTERS.fullmatch(word) or word in forms.meetings
    }
    longest = sorted(map(re.escape, numbers), key=len, reverse=True)
    return re.compile(rf"(?<!\w)({forms.joined})({'|'.join(longest)})(?!\w)"), numbers


def without_gaps(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a record file without texts that are gaps in the report, which it cannot have."""
    return {name: _filled(value) for name, value in record.items()}


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _filled(one) for name, one in value.items() if one != {}}
    return [_filled(one) for one in value] if isinstance(value, list) else value
