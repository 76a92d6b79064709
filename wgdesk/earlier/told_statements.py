"""Puts what a report tells of statements into the record, once all delegations and officers are known.

A report does not tell the hour of a statement: the record has them in their order, from midnight of the day.
Where it names no meeting either, a statement is at the first one at which its item was considered, and where
it names several items at once, under one of them; a note on it says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.names import bare_name
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.told_speakers import ToldSpeaker
from wgdesk.exchange.roster_codes import table_of
from wgdesk.model import Meeting
from wgdesk.model.declared import declared
from wgdesk.words.finder import fold
from wgdesk.words.seen import seen

_ZONE = str(declared(Meeting.__table__.c.zone).default)  # that of a record whose file names none
_APART = timedelta(seconds=10)  # from one statement to the next
OCCASIONS = ("opening", "closing")  # kinds of statements that are made under no item


@dataclass(frozen=True)
class ToldTogether:
    """What a sentence tells: the sittings at which its speakers may have spoken, none for the first or last.

    Where several items are named, nobody knows under which of them each spoke.
    """

    speakers: tuple[ToldSpeaker, ...]
    sittings: tuple[int, ...]
    items: tuple[str, ...]
    how: Mapping[str, Any]
    told: SourceParagraph


class ToldStatements:
    """Collects what sentences tell; ``finish`` puts it into the record."""

    def __init__(self, gathered: Gathered, people: TakenPeople) -> None:
        self._to, self._people = gathered, people
        self.together: list[ToldTogether] = []
        self.followed: dict[str, ToldTogether] = {}  # actions after which something was said, and what
        self.chair_closed = False  # the Chair declared the meeting closed
        self._representing: dict[str, None] = {}  # codes of those who spoke as representatives
        self._called: dict[str, None] = {}  # of those among them who are called members, or parties
        self._made: Counter[int] = Counter()  # how many statements each sitting has

    def finish(self, considered: Callable[[str], Sequence[int]]) -> Iterator[SourceParagraph]:
        """Put the statements into the record; yields the paragraphs of which anything is not known.

        ``considered`` gives the sittings at which an item was.
        """
        sittings = {one["number"]: one for one in self._to.record.get("sittings", ())}
        own = {
            bare_name(one["names"][self._to.lang]): one["code"]
            for one in self._to.record.get("delegations", ())
            if self._to.lang in one.get("names", {})
        }
        agenda = {str(one["number"]): one for one in self._to.record.get("agenda", ())}
        for told in self.together:
            people = dict(self._to.record.get("people", {}))
            rows = [one for speaker in told.speakers for one in self._rows(speaker, own)]
            placed = [self._placed(told, n, len(rows), considered, sittings) for n in range(len(rows))]
            top = [item.partition("(")[0] for item, _ in placed if item]
            if not all(rows) or None in (at for _, at in placed) or not agenda.keys() >= set(top):
                if people:
                    self._to.record["people"] = people  # without those of whom nothing else is told
                yield told.told
                continue
            for row, (item, at) in zip(rows, placed, strict=True):
                if "number" in row:
                    self._count(agenda[top[0]], told.sittings, row)
                elif at is not None:
                    self._put(told, row, item, sittings[at])
        self._decide()
        if self.chair_closed and sittings:
            self._close(sittings[max(sittings)])

    def _placed(
        self,
        told: ToldTogether,
        nth: int,
        count: int,
        considered: Callable[[str], Sequence[int]],
        sittings: Mapping[int, Any],
    ) -> tuple[str, int | None]:
        """Return the item under which the nth of ``count`` together spoke, and the sitting if it is known."""
        late = count - len(told.items)  # the last ones are each under one of the other items
        item = told.items[max(0, nth - late)] if told.items else ""
        at = told.sittings or (tuple(considered(item)) if item else ())
        at = at or next(filter(None, (tuple(considered(one)) for one in told.items)), ())
        if at:
            return item, at[0] if set(at) <= sittings.keys() else None
        if not sittings or item:
            return item, None
        closing = told.how["kind"] == "closing"
        number = (max if closing else min)(sittings)
        day = self._to.meeting.get("last_day" if closing else "first_day")
        return item, number if day in (None, sittings[number]["day"]) else None

    def _put(self, told: ToldTogether, row: Mapping[str, Any], item: str, sitting: dict[str, Any]) -> None:
        """Put a statement into the record, at the next moment of its sitting."""
        number = sitting["number"]
        for action, after in self.followed.items():
            if after is told:
                before = self._moment(sitting["day"], self._made[number] + 0.5)
                self._to.record["actions"][action].setdefault("decided_at", before)
        self._made[number] += 1
        at, how = self._moment(sitting["day"], self._made[number]), dict(told.how)
        self._take_gender(row, how)
        if how.get("medium") == "written":
            how["text_at"] = at
        on = {"item": item} if item else {}
        known = len(told.sittings) == 1 or how["kind"] in OCCASIONS
        unsure = {} if known and len(told.items) < 2 else {"note": self._to.forms.unplaced}
        sitting.setdefault("requests", []).append(
            {"begun_at": at, "ended_at": at, **on, **how, **row, **unsure}
        )

    def _close(self, sitting: dict[str, Any]) -> None:
        """Let the Chair, who closed the meeting, preside over a sitting that has ended, if nobody does."""
        chairs = [
            key
            for key, one in self._to.record.get("officers", {}).items()
            if one["office"] == "chair" and one.keys().isdisjoint({"of_previous", "of_next"})
        ]
        if len(chairs) == 1:
            sitting.setdefault("presiding", chairs)
            sitting["opened_at"] = self._moment(sitting["day"], 0)
            sitting["closed_at"] = self._moment(sitting["day"], self._made[sitting["number"]] + 1)

    def _rows(self, speaker: ToldSpeaker, own: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        """Yield a row for each who spoke; an empty one if any is not known."""
        if speaker.secretariat:
            yield {"lane": "secretariat"}
        elif speaker.office:
            yield self._officer(speaker.office)
        elif speaker.person is not None:
            yield {"person": self._people.official(speaker.person), "lane": "invited"}
        elif speaker.counts:
            yield from ({"kind": kind, "number": number} for kind, number in speaker.counts)
        else:
            codes = self._to.names.codes(speaker.names, own)
            if speaker.decides:
                self._called |= dict.fromkeys(filter(None, codes))
            if not speaker.observes:
                self._representing |= dict.fromkeys(filter(None, codes))
            pieces = self._to.names.split(speaker.names)
            if len(pieces) == len(codes):
                self._order(pieces)
                self._take_articles(zip(codes, pieces, strict=True))
            group = self._to.names.group(speaker.group)
            behalf = {"grouping": group} if group else {"behalf": self._to.text(speaker.group)}
            for at, code in enumerate(codes, 1):
                grouped = behalf if speaker.group and at == len(codes) else {}
                yield {"delegation": code, **grouped} if code else {}

    def _decide(self) -> None:
        """Take that those who are called members, or parties, are.

        Where no list of attendance names any, the other States that spoke as representatives are as well:
        those who do not decide are called observers.
        """
        if not self._called:
            return
        rows = self._to.rows("delegations")
        known = {one["code"]: one for one in rows}
        listed = any(one.get("party") for one in rows)
        states = {row["code"] for row in table_of("delegations.csv") if row["category"] == "state"}
        for code in self._called if listed else self._called | self._representing:
            if code in known:
                known[code].setdefault("party", True)
            elif code in self._called or code in states:
                rows.append({"code": code, "party": True})

    def _order(self, names: Sequence[str]) -> None:
        """Take the option under which speakers are in the order in which they spoke."""
        joined = [re.sub(f"^{self._to.forms.joined}", "", one) for one in names[1:]]
        if all(len(one) < len(name) for one, name in zip(joined, names[1:], strict=True)):
            names = [*names[:1], *joined]  # "and" is part of each
        order = [self._to.forms.order(one) for one in names]
        if order != sorted(order):
            self._to.take_option("speakers_order", "spoken")

    def _take_articles(self, named: Iterable[tuple[str, str]]) -> None:
        """Take the article of an organization that is not known: lists of attendance have none."""
        own = {one["code"]: one.get("names", {}) for one in self._to.record.get("delegations", ())}
        for code, name in named:
            listed = own.get(code, {}).get(self._to.lang)
            if isinstance(listed, str) and bare_name(name) != fold(name):
                own[code][self._to.lang] = {"listed": listed, "article": name.partition(" ")[0]}

    def _officer(self, name: str) -> dict[str, Any]:
        office = self._to.forms.offices.get(seen(name), "")
        officers = self._to.record.get("officers", {}).values()
        held = [one["person"] for one in officers if one["office"] == office and "of_previous" not in one]
        return {"person": held[0]} if office and len(held) == 1 else {}

    def _count(self, item: dict[str, Any], sittings: Sequence[int], row: Mapping[str, Any]) -> None:
        since = {"since": sittings[0]} if len(sittings) > 1 else {}
        item.setdefault("speaker_counts", []).append({"sitting": sittings[-1], **since, **row})

    def _take_gender(self, row: Mapping[str, Any], how: dict[str, Any]) -> None:
        """Take from the verb whether the first person who spoke is a woman."""
        gender = how.pop("gender", "m" if self._to.forms.agreeing else "")
        if gender and "person" in row:
            self._to.keyed("people")[row["person"]].setdefault("gender", gender)

    def _moment(self, day: str, nth: float) -> str:
        zone = ZoneInfo(self._to.meeting.get("zone", _ZONE))
        return (datetime.combine(date.fromisoformat(day), time(), zone) + nth * _APART).isoformat()
