"""Reads reservations to what was adopted, dissociations from it, and remarks made for the report.

A report tells whether they were made before or after the adoption, but not at which hour: the record has
them in their order, from the first minute of the day of the adoption.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.numbered_texts import NumberedTexts
from wgdesk.earlier.source import SourceParagraph
from wgdesk.model import Meeting
from wgdesk.model.declared import declared

_ZONE = str(declared(Meeting.__table__.c.zone).default)  # that of a record whose file names none


@dataclass(frozen=True)
class _Made:
    """What delegations made, the paragraph that says so, and what it concerns: a decision or a text."""

    rows: tuple[dict[str, Any], ...]
    before: bool
    on: str | tuple[str, int]
    told: SourceParagraph


class TakenReservations:
    """Takes reservations to recommendations and to the agenda, the organization of work and the report."""

    def __init__(self, gathered: Gathered, texts: NumberedTexts) -> None:
        self._to, self._texts = gathered, texts
        self.section = ""  # the kind of the section that is being read
        self._made: list[_Made] = []

    @property
    def on_texts(self) -> bool:
        """Whether any concerns a text, which was adopted then."""
        return any(isinstance(one.on, tuple) for one in self._made)

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"reserved": self._reserve, "remarks_made": self._remark}

    def _reserve(self, found: Groups) -> bool:
        kind = {"dissociates": True} if "dissociates" in found else {}
        return self._take(found, found.get("names") or found["names_of"], kind)

    def _remark(self, found: Groups) -> bool:
        return self._take(found, found["names"], {"remarks": True})

    def _take(self, found: Groups, names: str, kind: Mapping[str, Any]) -> bool:
        codes = self._to.names.codes(names)
        target = found.get("target", "")
        on = self._to.word(target) or self._texts.named(target)
        part: dict[str, Any] = {}
        if not on and self.section == "adoption":  # some of the report, or of what it contains
            on, part = "report", {"target": self._to.text(target)} if target else {}
        if not on or not all(codes):
            return False
        stated = {"body": self._to.text(found["stated"])} if "stated" in found else {}
        rows = tuple({"delegation": code, **kind, **part, **stated} for code in codes)
        before = self._to.word(found.get("when")) == "before"
        self._made.append(_Made(rows, before, on, self._to.now))
        return True

    def finish(self) -> Iterator[SourceParagraph]:
        """Put them into the record once its zone is known.

        Yields the paragraphs on what was adopted at a sitting that is not known.
        """
        days = {one["number"]: one["day"] for one in self._to.record.get("sittings", ())}
        zone = ZoneInfo(self._to.meeting.get("zone", _ZONE))
        adoption = len(self._made)  # so many minutes into the day: those before it take one each
        for minute, made in enumerate(self._made):
            adopted, hour = self._adopted(made.on)
            day = days.get(adopted.get("sitting"))
            if day is None:
                yield made.told
                continue
            begins = datetime.combine(date.fromisoformat(day), time(), zone)
            if "remarks" in made.rows[0]:
                adopted[hour] = (begins + timedelta(minutes=adoption)).isoformat(timespec="minutes")
            at = begins + timedelta(minutes=minute + (0 if made.before else adoption + 1))
            adopted.setdefault("reservations", []).extend(
                {**row, "made_at": at.isoformat(timespec="minutes")} for row in made.rows
            )

    def _adopted(self, on: str | tuple[str, int]) -> tuple[dict[str, Any], str]:
        """Return the decision or the text that they concern, and the name of the hour of its adoption."""
        if isinstance(on, str):
            return self._to.record.get("decisions", {}).get(on, {}), "decided_at"
        return self._texts.text(on) or {}, "adopted_at"
