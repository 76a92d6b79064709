"""Collects what has been understood so far, in the form of a record file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from wgdesk.earlier.names import KnownNames
from wgdesk.phrasing.report_wording import ReportWording, wording
from wgdesk.words.seen import seen

Groups = Mapping[str, str]  # the groups of a pattern
Taker = Callable[[Groups], bool]  # takes the groups; returns whether all is certain
GAP = "[...]"  # what a report prints for a missing fact


@dataclass
class Gathered:
    """The values of a record file, and the names of the report that could not be taken into it."""

    lang: str
    record: dict[str, Any] = field(default_factory=lambda: {"meeting": {}})
    strange: list[str] = field(default_factory=list)  # unknown names of delegations
    forms: ReportWording = field(init=False)
    names: KnownNames = field(init=False)

    def __post_init__(self) -> None:
        self.forms, self.names = wording(self.lang), KnownNames(self.lang)

    @property
    def meeting(self) -> dict[str, Any]:
        """The facts of the meeting."""
        return self.record["meeting"]  # type: ignore[no-any-return]

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
            if column in found:
                self.meeting.setdefault(column, self.text(found[column]))

    def take_terms(self, found: Groups) -> None:
        """Take the body's terms for its meetings, texts and members; groups are named like the options."""
        for name, words in found.items():
            value = self.forms.terms.get(seen(words), "") if name.startswith("term_") else ""
            if value:
                self.keyed("options")[name] = value

    def word(self, words: str | None) -> str:
        """Return the value that a word stands for in the record; empty if unknown."""
        return self.forms.words.get(seen(words), "") if words else ""

    def number(self, words: str) -> int:
        """Return the value of a number in words; 0 if it is not one."""
        return self.forms.numbers.get(seen(words), 0)
