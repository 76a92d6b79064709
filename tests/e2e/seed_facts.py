"""The facts of the reference meeting to enter, read from the shared seed as in ``tests.seed_record``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tests.e2e.entering.attendance import Rename
from tests.e2e.entering.meeting import Setup
from tests.e2e.entering.outcome import Paper, Point
from tests.e2e.entering.panel import Panellist
from tests.seed_record import SEED
from tests.seed_words import AFTER, INTRODUCTION, document_of, joins_of, said_in, tail_of, verb_of

_LISTS = ("parties", "non_signatories")
_ORGANIZATIONS = ("un_secretariat_and_bodies", "permanent_observer_entities", "igos")


class SeedFacts:
    """The facts, part by part."""

    def __init__(self) -> None:
        self.seed: Mapping[str, Any] = json.loads((SEED / "record.json").read_text("utf-8"))
        self._deliberations: Mapping[str, Any] = self.seed["item_deliberations"][0]

    def setup(self) -> Setup:
        """Answers to the form that sets up the meeting."""
        meeting = self.seed["meeting"]
        titles = [row["title"] for row in self.seed["agenda"] if row["no"] in ("2", "3")]
        return Setup(
            meeting["ordinal"],
            date.fromisoformat(meeting["start"]),
            date.fromisoformat(meeting["end"]),
            {"ar": titles},
            participants_symbol=self.seed["attendance"]["list_of_participants"],
        )

    def overview(self) -> str:
        """The subject of the Chair's overview."""
        return tail_of(self.seed["opening"]["para_text"], AFTER["opening"])

    def mandates(self) -> list[str]:
        """The paragraphs of the mandate, without the sentence on earlier meetings."""
        found = []
        for mandate in self.seed["introduction"]["mandates"]:
            kept = [one for one in mandate["text"].split(". ") if INTRODUCTION not in one]
            found.append(". ".join(kept).rstrip(".") + ".")
        return found

    def papers(self) -> list[Paper]:
        """The documents."""
        return [
            Paper(kind.value, row["symbol"], author, title, content)
            for row in self.seed["documents"]
            for kind, author, title, content in [document_of(row["title"])]
        ]

    # -- who -----------------------------------------------------------------------------------------------

    def delegations(self) -> list[str]:
        """The codes of States, in the order of the list."""
        return [entry["iso3"] for name in _LISTS for entry in self.seed["attendance"][name]]

    def organizations(self) -> list[str]:
        """The names of organizations as listed."""
        return [name for kind in _ORGANIZATIONS for name in self.seed["attendance"][kind]]

    def renames(self, known: Mapping[str, str]) -> Iterator[Rename]:
        """Names printed otherwise than in ``known``: code -> name in lists."""
        for name in _LISTS:
            for entry in self.seed["attendance"][name]:
                if known[entry["iso3"]] != entry["as_printed"]:
                    yield Rename(entry["iso3"], listed=entry["as_printed"])
        southern = re.search(r"\(([^)]*أفريقيا)\)", self.seed["paragraphs"]["27"])
        assert southern is not None
        yield Rename("ZAF", paren=southern.group(1))

    def speakers(self) -> list[str]:
        """The codes of those who spoke, parties and observers."""
        statements = self.seed["statements"]
        return [one["iso3"] for one in [*statements["parties"]["states"], *statements["observers_states"]]]

    # -- panels --------------------------------------------------------------------------------------------

    def panels(self, groups: Sequence[str]) -> Iterator[tuple[int, list[Panellist], list[int], str]]:
        """Yield each panel's item, its panellists, their places in the order of speaking, and the exchange.

        ``groups``: codes in the order of the form. A person seen on an earlier panel is known.
        """
        met: set[str] = set()
        for panel in self.seed["panels"]:
            told = panel["item"] == self._deliberations["item"]
            spoken = panel["members_statement_order"]
            order = panel.get("members_intro_order", spoken)
            members = [self._panellist(name, groups, told=told, known=name in met) for name in order]
            met.update(order)
            about = tail_of(self._deliberations["interaction"]["text"], AFTER["exchange"]) if told else ""
            yield int(panel["item"]), members, [order.index(name) for name in spoken], about

    def _panellist(self, name: str, groups: Sequence[str], *, told: bool, known: bool) -> Panellist:
        facts = self.seed["panelists"][name]
        full = f"{facts['given']} {facts['family']}"
        short = f"{facts['given'].split()[0]} {facts['family']}"
        printed = self.seed["paragraphs"]["27"] + self.seed["paragraphs"]["28"]
        texts = {one["panelist"]: one["text"] for one in self._deliberations["presentations"]}
        return Panellist(
            full,
            facts["gender"],
            facts["state"],
            known=known,
            running=short if full not in printed else "",
            function=facts.get("title") or "",
            group=groups.index(facts["group"]) + 1 if facts["group"] else 0,
            presentation=texts[name] if told else "",
        )

    # -- outcome -------------------------------------------------------------------------------------------

    def points(self) -> list[Point]:
        """The points of the debate."""
        found = []
        for point in self._deliberations["points"]:
            parts = [point, point["second"]] if "second" in point else [point]
            for place, (part, said) in enumerate(zip(parts, said_in(point), strict=True)):
                quantifier = "all" if part["quantifier"] == "speakers" else part["quantifier"]
                joins = joins_of(point, part, first=place == 0).value
                found.append(Point(verb_of(part["verb"]), said, quantifier, joins, place == 0))
        return found

    def recommendations(self) -> list[tuple[str, list[str]]]:
        """Headings with the recommendations under each."""
        return [
            (cluster["heading"], [row["text"] for row in cluster["items"]])
            for cluster in self.seed["recommendations"]
        ]
