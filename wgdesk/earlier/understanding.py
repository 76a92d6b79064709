"""Reads a report paragraph by paragraph and collects its facts in the form of a record file.

A paragraph whose sentence is unknown or uncertain is left out and reported; nothing is guessed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wgdesk.earlier.gathered import Foreknown
from wgdesk.earlier.source import LeftParagraph, SourceParagraph
from wgdesk.earlier.walk import Walk
from wgdesk.errors import Refused
from wgdesk.phrasing.report_wording import language_of, readable, wording
from wgdesk.phrasing.tree import Stage
from wgdesk.words.seen import seen


@dataclass(frozen=True)
class Understood:
    """The content of a record file, how much of each kind is in it, and what was not understood."""

    lang: str
    record: Mapping[str, Any]
    counts: Mapping[str, int]
    left: tuple[LeftParagraph, ...]
    strange: tuple[str, ...]  # unknown names of delegations
    stage: Stage = "draft"
    begins: int = 0  # number of the first paragraph after the head
    kept: int = 0  # paragraphs that are in the record word for word

    @property
    def dated(self) -> bool:
        """Whether the days of the meeting are known; a record cannot be made without them."""
        return "first_day" in self.record["meeting"]

    def on_days(self, first: str, last: str) -> Understood:
        """Return the same of a meeting on other days."""
        meeting = {**self.record["meeting"], "first_day": first, "last_day": last}
        return replace(self, record={**self.record, "meeting": meeting})

    def data(self) -> bytes:
        """Return the record file."""
        return json.dumps(self.record, ensure_ascii=False).encode()


def understand(paragraphs: Iterable[SourceParagraph], name: str, lang: str = "") -> Understood:
    """Return the facts of a report; ``lang`` is its language, by default guessed from its letters.

    Raises ``Refused('earlier-nothing')`` if it is not a report, ``Refused('earlier-no-days')`` if it gives
    neither the days of the meeting nor anything else.
    """
    if lang and lang not in readable():
        raise Refused("earlier-nothing", name=name)
    found = tuple(paragraphs)
    lang = lang or language_of("\n".join(one.text for one in found))
    walk = _walked(found, lang, _walked(found, lang, Foreknown()).foreknown())
    record = walk.finish()
    if not walk.sections:
        raise Refused("earlier-nothing", name=name)
    counts = _counts(record)
    if "first_day" not in record["meeting"] and not any(counts.values()):
        raise Refused("earlier-no-days", name=name)
    strange = tuple(dict.fromkeys(walk.strange))
    return Understood(lang, record, counts, tuple(walk.left), strange, walk.stage, walk.begins)


def _walked(paragraphs: Sequence[SourceParagraph], lang: str, foreknown: Foreknown) -> Walk:
    walk = Walk(lang, foreknown)
    for one, then in zip(paragraphs, _next_numbers(paragraphs, lang), strict=True):
        walk.take(one, then)
    return walk


def _next_numbers(paragraphs: Sequence[SourceParagraph], lang: str) -> list[int]:
    """Return for each paragraph the number of the next one that has a number; 0 if none has."""
    label, then, found = wording(lang).label, 0, list[int]()
    for one in reversed(paragraphs):
        found.append(then)
        numbered = None if one.margin or one.note else label.match(seen(one.text))
        then = int((numbered and numbered["paragraph"]) or then)
    return found[::-1]


def _counts(record: Mapping[str, Any]) -> dict[str, int]:
    """Return how many facts of each kind were understood, in the order of display."""
    items = record.get("agenda", ())
    meeting = record["meeting"]
    return {
        "meeting": len(meeting),
        "mandate": len(record.get("mandates", ())),
        "previous": len(record.get("previous_meetings", ())),
        "item": sum(1 for _ in _with_subs(items)),
        "sitting": sum("doubts" not in one for one in record.get("sittings", ())),
        "officer": len(record.get("officers", ())),
        "panellist": sum(len(panel["panellists"]) for one in items for panel in one.get("panels", ())),
        "delegation": len(record.get("registrations", ())),
        "recommendation": sum(
            text["state"] != "not_agreed"
            for one in record.get("clusters", ())
            for text in one["recommendations"]
        ),
        "document": len(record.get("documents", ())),
        "statement": sum(_statements(record)),
        "point": sum(len(one.get("points", ())) for one in _with_subs(items)),
        "action": len(record.get("actions", ())),
    }


def _statements(record: Mapping[str, Any]) -> Iterator[int]:
    """Yield how many statements each sitting has, and how many each item has of speakers without names."""
    for sitting in record.get("sittings", ()):
        yield sum(one.get("said_as") != "unsaid" for one in sitting.get("requests", ()))
    for item in _with_subs(record.get("agenda", ())):
        yield sum(one["number"] for one in item.get("speaker_counts", ()))


def _with_subs(items: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for item in items:
        yield item
        yield from _with_subs(item.get("items", ()))
