"""Reads a report paragraph by paragraph and collects its facts in the form of a record file.

A paragraph whose sentence is unknown or uncertain is left out and reported; nothing is guessed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from wgdesk.earlier.attendance import TakenAttendance
from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.meeting import TakenMeeting
from wgdesk.earlier.outcome import TakenOutcome
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.errors import Refused
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.upgrades import VERSION
from wgdesk.meeting_setup.bodies import body_named
from wgdesk.phrasing.report_wording import language_of, readable
from wgdesk.words.seen import Seen
from wgdesk.words.writing import SEMICOLONS

_FIRST_WORDS = 90  # characters of a paragraph to report
_ENDED = re.compile(f"[.:{SEMICOLONS}]$")


@dataclass(frozen=True)
class LeftParagraph:
    """A paragraph that was not fully understood: its number in the file and its beginning."""

    number: int
    words: str


@dataclass(frozen=True)
class Understood:
    """The content of a record file, how much of each kind is in it, and what was not understood."""

    lang: str
    record: Mapping[str, Any]
    counts: Mapping[str, int]
    left: tuple[LeftParagraph, ...]
    strange: tuple[str, ...]  # unknown names of delegations

    def data(self) -> bytes:
        """Return the record file."""
        return json.dumps(self.record, ensure_ascii=False).encode()


def understand(paragraphs: Iterable[SourceParagraph], name: str, lang: str = "") -> Understood:
    """Return the facts of a report; ``lang`` is its language, by default guessed from its letters.

    Raises ``Refused('earlier-nothing')`` if it is not a report, ``Refused('earlier-no-days')`` if it does not
    give the days of the meeting.
    """
    if lang and lang not in readable():
        raise Refused("earlier-nothing", name=name)
    found = tuple(paragraphs)
    walk = _Walk(lang or language_of("\n".join(one.text for one in found)))
    for one in found:
        walk.take(one)
    record = walk.finish()
    if not walk.sections:
        raise Refused("earlier-nothing", name=name)
    if "first_day" not in record["meeting"]:
        raise Refused("earlier-no-days", name=name)
    return Understood(
        walk.lang, record, _counts(record), tuple(walk.left), tuple(dict.fromkeys(walk.strange))
    )


class _Walk:
    """Walks through the paragraphs in order, keeping track of the current heading and list."""

    def __init__(self, lang: str) -> None:
        self._to = Gathered(lang)
        self._meeting, self._programme = TakenMeeting(self._to), TakenProgramme(self._to)
        self._people = TakenPeople(self._to, self._programme)
        self._attendance, self._outcome = TakenAttendance(self._to), TakenOutcome(self._to)
        self._takers = {
            **self._meeting.takers,
            **self._programme.takers,
            **self._people.takers,
            **self._outcome.takers,
        }
        self._head: list[SourceParagraph] = []
        self._section = self._list = ""
        self._held = LeftParagraph(0, "")
        self.lang, self.sections, self.left = lang, 0, list[LeftParagraph]()
        self.strange = self._to.strange

    def take(self, paragraph: SourceParagraph) -> None:
        """Take one paragraph."""
        whole = Seen(paragraph.text)
        label = self._to.forms.label.match(whole.text)
        named = {name: text or "" for name, text in (label.groupdict() if label else {}).items()}
        bare = whole.after(label.end()) if label else whole
        if paragraph.margin:
            self._head.append(paragraph)
        elif not (named.get("paragraph") or named.get("letter")) and self._heading(bare):
            self._list = ""
            if self._section == "annex":  # annexes are not read
                self.left.append(_left(paragraph))
        elif not self._section:
            self._head.append(paragraph)
        elif not self._said(bare, named, paragraph):
            self.left.append(_left(paragraph))

    def _heading(self, text: Seen) -> bool:
        for kind, pattern in self._to.forms.headings.items():
            if pattern.fullmatch(text.text):
                if not self._section:
                    self._masthead()
                self._section = kind
                self.sections += 1
                return True
        return False

    def _masthead(self) -> None:
        lines = list(dict.fromkeys(one.text for one in self._head))
        numbers = {one.text: one.number for one in reversed(self._head) if not one.margin}
        unknown = self._meeting.masthead(lines, [one for one in lines if one not in numbers])
        body = body_named(self._to.meeting.get("body_full", {}).get(self.lang, ""), self.lang)
        if body is not None and body.earlier:
            self._takers = {name: take for name, take in self._takers.items() if name in body.earlier}
        self.left += [
            LeftParagraph(numbers[one], shorten(one, _FIRST_WORDS, placeholder=" …"))
            for one in unknown
            if one in numbers
        ]

    def _said(self, text: Seen, label: Mapping[str, str], paragraph: SourceParagraph) -> bool:
        """Take a paragraph below a heading; return whether it was understood for certain."""
        if self._outcome.waits and not label.get("paragraph"):
            return self._outcome.text(text.written)
        for name, take in self._takers.items():
            found = text.find(self._to.forms.sentences[name])
            if found is not None:
                self._to.take_terms(found)
                if name == "held" and "total" in found:
                    self._held = _left(paragraph)
                    self._programme.held(found["total"])
                self._list = name if name in ("agenda", "documents", "officers") else ""
                return take(found)
        if self._section == "introduction":
            return self._meeting.introduction(text)
        if self._section == "attendance":
            return self._attendance.take(text) is True
        return self._entry(text, label)

    def _entry(self, text: Seen, label: Mapping[str, str]) -> bool:
        """Take a line of a list, or the heading of a cluster."""
        number, letter = label.get("paragraph", ""), label.get("letter", "")
        if self._list == "agenda" and self._programme.entry(text.written, number, letter):
            return True
        if self._list == "documents" and not number:
            return self._outcome.document(text)
        if self._list == "officers" and not number:
            return self._people.entry(text)
        self._list = ""
        headed = self._section == "recommendations" and not (number or letter or _ENDED.search(text.text))
        return headed and self._outcome.cluster(text.written)

    def finish(self) -> dict[str, Any]:
        """Return the content of a record file."""
        if not self._programme.finish():
            self.left.append(self._held)
            self.left.sort(key=lambda one: one.number)
        self._attendance.finish()
        sittings = self._to.record.get("sittings", ())
        if self._people.opener and sittings and sittings[0]["number"] == 1:
            sittings[0]["presiding"] = [self._people.opener]
        return {"format": FORMAT, "version": VERSION, "roster": True, **self._to.record}


def _left(paragraph: SourceParagraph) -> LeftParagraph:
    return LeftParagraph(paragraph.number, shorten(paragraph.text, _FIRST_WORDS, placeholder=" …"))


def _counts(record: Mapping[str, Any]) -> dict[str, int]:
    """Return how many facts of each kind were understood, in the order of display."""
    items = record.get("agenda", ())
    meeting = record["meeting"]
    return {
        "meeting": len(meeting),
        "mandate": len(record.get("mandates", ())),
        "previous": len(record.get("previous_meetings", ())),
        "item": sum(1 + len(one.get("items", ())) for one in items),
        "sitting": len(record.get("sittings", ())),
        "officer": len(record.get("officers", ())),
        "panellist": sum(len(panel["panellists"]) for one in items for panel in one.get("panels", ())),
        "delegation": len(record.get("registrations", ())),
        "recommendation": sum(len(one["recommendations"]) for one in record.get("clusters", ())),
        "document": len(record.get("documents", ())),
    }
