"""Reads who made statements: in the debate under an item, at the opening and at the closing.

A report does not tell the hour of a statement: the record has them in their order, from midnight of the day.
Where it names no meeting either, a statement is at the first one at which its item was considered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from wgdesk.earlier.agenda_lines import items_numbered
from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.told_speakers import ToldSpeaker, speakers_in
from wgdesk.earlier.under_items import TakenDebate
from wgdesk.exchange.roster_codes import table_of
from wgdesk.model import Meeting
from wgdesk.model.declared import declared
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen, seen

_ZONE = str(declared(Meeting.__table__.c.zone).default)  # that of a record whose file names none
_APART = timedelta(seconds=10)  # from one statement to the next
_OCCASIONS = {"opening": "opening", "adoption": "closing"}  # kinds of sections, and of statements there


@dataclass(frozen=True)
class _Told:
    """What a sentence tells: the sittings at which its speakers may have spoken, none for the first or last."""

    speakers: tuple[ToldSpeaker, ...]
    sittings: tuple[int, ...]
    item: str
    how: Mapping[str, Any]
    told: SourceParagraph


class TakenStatements:
    """Takes statements; ``finish`` puts them into the record once all delegations are known."""

    def __init__(
        self, gathered: Gathered, programme: TakenProgramme, debate: TakenDebate, people: TakenPeople
    ) -> None:
        self._to, self._programme, self._debate, self._people = gathered, programme, debate, people
        self.section = ""  # the kind of the section that is being read
        self._told: list[_Told] = []
        self._last: _Told | None = None  # what the sentence before told
        self._general_at: tuple[int, ...] = ()  # where a general exchange of views was held
        self._chair_closed = False
        self._members = False  # what was said tells of members of the body, or of parties
        self._representing: dict[str, None] = {}  # codes of those who spoke as representatives
        self._followed: dict[str, _Told] = {}  # actions after which something was said, and what

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "opened_by_official": self._opened,
            "general_held": self._general,
            "closed_by": self._closed,
            "secretariat_stated": self._stated,
            "statement_of": self._stated,
            "statement_before": self._stated,
            "statement_made": self._stated,
            "addressed": self._address,
        }

    def headed(self, section: str) -> None:
        """Take a heading; what follows it does not go on with what was said before."""
        self.section, self._last = section, None
        self._general_at = ()

    def _opened(self, found: Groups) -> bool:
        """Take an official who opened the meeting, of whose words the report does not tell."""
        speakers = speakers_in(found["who"], self._to.forms)
        numbers = self._programme.sittings(found) if found.keys() & {"sittings", "same"} else ()
        if len(speakers) != 1 or speakers[0].person is None:
            return False
        how = {"kind": "opening", "opened": True, "said_as": "unsaid"}
        return self._keep(_Told(speakers, numbers[:1], "", how, self._to.now))

    def _general(self, found: Groups) -> bool:
        """Take that the body held a general exchange of views, or a debate, under no item."""
        numbers = self._programme.sittings(found)
        kind = self._to.word(found["general"])
        if not numbers or not kind:
            return False
        self._to.take_option("general_exchange", kind)
        if "subject" in found:
            self._to.meeting["general_subject"] = self._to.text(found["subject"])
        self._last = _Told((), numbers, "", {}, self._to.now)
        self._general_at = numbers
        return True

    def _closed(self, found: Groups) -> bool:
        if found.keys() & {"sittings", "same"}:
            self._programme.sittings(found)
        self._to.take_option("closing_of_meeting", "said")
        self._chair_closed = True
        return found.keys().isdisjoint({"sittings", "same"})

    def _address(self, found: Groups) -> bool:
        if fold(self._to.foreknown.short_name) != fold(found["of_body"]):
            return False
        return self._stated({**found, "what": "address"})

    def _stated(self, found: Groups) -> bool:
        """Take statements that a sentence tells of; return whether all of it is certain."""
        self._pass(found)
        speakers = speakers_in(found["who"], self._to.forms)
        how = self._how(found)
        items = items_numbered(found.get("items") or found.get("items_after", ""))
        if not speakers or how is None or len(items) > 1:
            self._last = None
            return False
        item, sittings = self._place(found, items, how["kind"])
        several = len(sittings) > 1 and found.keys() & {"sittings", "same"}
        if several and any(not one.counts for one in speakers):
            self._last = None
            return False  # the report does not say who spoke at which
        if any(one.counts for one in speakers) and not (item and sittings):
            return False
        if self._to.foreknown.questions:
            self._to.take_option("statements_form", "running")
        if any(one.bracketed for one in speakers):
            self._to.take_option("statements_behalf", "brackets")
        after = bool(found.keys() & {"after", "after_vote"})
        return self._keep(_Told(speakers, sittings, item, how, self._to.now), after=after)

    def _keep(self, told: _Told, *, after: bool = False) -> bool:
        """Keep what was told, perhaps as said ``after`` the decision told of last."""
        self._told.append(told)
        self._last = told
        action = self._debate.last_action if "action" not in told.how or after else None
        if action is not None and self._to.keyed("actions")[action]["sitting"] in told.sittings:
            self._followed.setdefault(action, told)
        for one in told.speakers:
            if one.person is not None:
                self._people.official(one.person)
        return True

    def _pass(self, found: Groups) -> None:
        """Take the form in which the report tells of statements, known or not."""
        if found.keys() & {"sittings", "same"}:
            self._to.take_option("statements_at", "said")
            self._programme.sittings(found)

    def _how(self, found: Groups) -> dict[str, Any] | None:
        """Return the columns that say what kind of statement it was; None if that is not known."""
        what = self._to.forms.statements.get(seen(found.get("what", "")).lower())
        purpose = self._to.forms.statements.get(seen(found.get("purpose", "")).lower())
        if what is None or purpose is None:
            return None
        how: dict[str, Any] = {"kind": "general", **what, **purpose}
        if "written" in found:
            how["medium"] = "written"
        medium = found.get("medium") or found.get("medium_after", "")
        how |= self._to.forms.statements[seen(medium)]
        about = found.keys() & {"after", "after_vote"} or seen(found.get("purpose", "")) in self._to.forms.on_votes
        if about:
            if self._debate.last_action is None:
                return None
            how["action"] = self._debate.last_action
        if any(name.startswith("feminine") for name in found):
            how["gender"] = "f"
        return how

    def _place(self, found: Groups, items: Sequence[int], kind: str) -> tuple[str, tuple[int, ...]]:
        """Return the item under which it was said, if any, and the sittings at which that may have been."""
        again = any(name.startswith("too") for name in found) and self._last is not None
        if items:
            item = str(items[0])
        elif again and self._last is not None:
            item = self._last.item
        else:
            item = self._programme.label if self._debate.told and self._programme.current else ""
        if kind in _OCCASIONS.values():
            item = ""
        if found.keys() & {"sittings", "same"}:
            return item, self._programme.last_named
        considered = tuple(self._considered(item)) if item else self._general_at
        last = self._programme.last_named
        if again and self._last is not None and item == self._last.item:
            return item, self._last.sittings
        if len(last) == 1 and (not considered or last[0] in considered) and (item or "thereafter" in found):
            return item, last
        return item, considered

    def _considered(self, item: str) -> Sequence[int]:
        """Return the sittings at which an item was considered, as far as the report has told of it."""
        number, _, letter = item.partition("(")
        known = self._programme.considered.get(int(number or 0), {})
        subs = known.get("items", ()) if letter else ()
        at = ord(letter[0]) - ord("a") if letter else -1
        return (subs[at] if 0 <= at < len(subs) else known).get("sittings", ())  # type: ignore[no-any-return]

    # -- the record --------------------------------------------------------------------------------------------

    def finish(self) -> Iterator[SourceParagraph]:
        """Put the statements into the record; yields the paragraphs of which any speaker is not known."""
        sittings = {one["number"]: one for one in self._to.record.get("sittings", ())}
        own = {
            fold(one["names"][self._to.lang]): one["code"]
            for one in self._to.record.get("delegations", ())
            if self._to.lang in one.get("names", {})
        }
        numbers = {str(one["number"]): one for one in self._to.record.get("agenda", ())}
        made: Counter[int] = Counter()
        for told in self._told:
            number = self._number(told, sittings)
            rows = [one for speaker in told.speakers for one in self._rows(speaker, own)]
            item = numbers.get(told.item.partition("(")[0])
            if number is None or not all(rows) or (told.item and item is None):
                yield told.told
                continue
            on = {"item": told.item} if told.item else {}
            self._time(told, self._moment(sittings[number]["day"], made[number] + 0.5))
            for row in rows:
                if "number" in row:
                    self._count(item or {}, told.sittings, row)
                    continue
                made[number] += 1
                at = self._moment(sittings[number]["day"], made[number])
                self._take_gender(row, how := dict(told.how))
                how = {**how, **({"text_at": at} if how.get("medium") == "written" else {})}
                unsure = len(told.sittings) > 1 or not (told.sittings or told.how["kind"] in _OCCASIONS.values())
                note = {"note": self._to.forms.unplaced} if unsure else {}
                sittings[number].setdefault("requests", []).append({"begun_at": at, "ended_at": at, **on, **how, **row, **note})

        self._decide()
        self._close(sittings)

    def _close(self, sittings: Mapping[int, dict[str, Any]]) -> None:
        """Let the Chair, who closed the meeting, preside over the last sitting if nobody is known to."""
        chairs = [
            key
            for key, one in self._to.record.get("officers", {}).items()
            if one["office"] == "chair" and one.keys().isdisjoint({"of_previous", "of_next"})
        ]
        if self._chair_closed and sittings and len(chairs) == 1:
            sittings[max(sittings)].setdefault("presiding", chairs)

    def _number(self, told: _Told, sittings: Mapping[int, Any]) -> int | None:
        """Return the sitting at which the record has what was told; None if it is not known."""
        if told.sittings:
            return told.sittings[0] if set(told.sittings) <= sittings.keys() else None
        if not sittings or told.item:
            return None
        return (max if told.how["kind"] == "closing" else min)(sittings)

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
            self._members |= speaker.decides
            if not speaker.observes:
                self._representing |= dict.fromkeys(filter(None, codes))
            self._order(codes, speaker.names)
            group = self._to.names.group(speaker.group)
            behalf = {"grouping": group} if group else {"behalf": self._to.text(speaker.group)}
            for at, code in enumerate(codes, 1):
                grouped = behalf if speaker.group and at == len(codes) else {}
                yield {"delegation": code, **grouped} if code else {}

    def _decide(self) -> None:
        """Take that States are members of the body, or parties, where some of those who spoke are called so.

        The others who spoke are called observers.
        """
        rows = self._to.rows("delegations") if self._members else []
        known = {one["code"]: one for one in rows}
        states = {row["code"] for row in table_of("delegations.csv") if row["category"] == "state"}
        for code in self._representing if self._members else ():
            if code in known:
                known[code].setdefault("party", True)
            elif code in states:
                rows.append({"code": code, "party": True})

    def _order(self, codes: Sequence[str], names: str) -> None:
        """Take the option under which speakers are in the order in which they spoke."""
        order = [self._to.forms.order(one) for one in self._to.names.split(names)]
        if len(order) == len(codes) and order != sorted(order):
            self._to.take_option("speakers_order", "spoken")

    def _officer(self, name: str) -> dict[str, Any]:
        office = self._to.forms.offices.get(seen(name), "")
        officers = self._to.record.get("officers", {}).values()
        held = [one["person"] for one in officers if one["office"] == office and "of_previous" not in one]
        return {"person": held[0]} if office and len(held) == 1 else {}

    def _count(self, item: dict[str, Any], sittings: Sequence[int], row: Mapping[str, Any]) -> None:
        since = {"since": sittings[0]} if len(sittings) > 1 else {}
        item.setdefault("speaker_counts", []).append({"sitting": sittings[-1], **since, **row})

    def _time(self, told: _Told, moment: str) -> None:
        """Let what was decided before some statements have been decided at a moment."""
        for action, after in self._followed.items():
            if after is told:
                self._to.record["actions"][action]["decided_at"] = moment

    def _take_gender(self, row: Mapping[str, Any], how: dict[str, Any]) -> None:
        """Take from the verb whether the first person who spoke is a woman."""
        gender = how.pop("gender", "m" if self._to.forms.agreeing else "")
        if gender and "person" in row:
            self._to.keyed("people")[row["person"]].setdefault("gender", gender)

    def _moment(self, day: str, nth: float) -> str:
        zone = ZoneInfo(self._to.meeting.get("zone", _ZONE))
        return (datetime.combine(date.fromisoformat(day), time(), zone) + nth * _APART).isoformat()
