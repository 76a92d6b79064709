"""What all sections are built with: the record, the stage, and questions that several of them ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, OfficerNow, SittingNow, TakenUpNow
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.build.readings import day_reading, key_of, reading
from wgdesk.report.facts import (
    DateSpan,
    Doubtful,
    Fact,
    ItemRefs,
    Missing,
    Name,
    Names,
    Person,
    SittingRef,
    Sittings,
    Words,
)
from wgdesk.report.tree import Block, Paragraph, Say, Source, Stage, say
from wgdesk.rules.options import Options

Blocks = list[Block[Say]]


@dataclass(frozen=True)
class Context:
    """A record on its way to a report."""

    record: Record
    stage: Stage
    # Doubts that other readings of the record show (see ``doubts``): table, row and column of each.
    turned: frozenset[tuple[str, int, str]] = frozenset()

    @cached_property
    def options(self) -> Options:
        """The options of the record."""
        return Options(self.record.options)

    # -- the meeting -----------------------------------------------------------------------------------

    @cached_property
    def body(self) -> Words:
        """The body's short name: the Working Group."""
        return self.record.meeting.text("body_short") or self.record.meeting.text("body_full")

    @cached_property
    def body_full(self) -> Words:
        """The body's full name."""
        return self.record.meeting.text("body_full")

    @cached_property
    def instrument(self) -> Words:
        """The instrument's short name."""
        meeting = self.record.meeting
        return meeting.text("instrument_short") or meeting.text("instrument_full")

    @cached_property
    def span(self) -> Fact:
        """The meeting's days."""
        meeting = self.record.meeting
        days = DateSpan(meeting.first_day, meeting.last_day)
        marks = [self.record.doubt("meeting", meeting.id, name) for name in ("first_day", "last_day")]
        others = [day_reading(days, mark.column, mark.alternative) for mark in marks if mark is not None]
        return Doubtful(days, tuple(filter(None, others))) if any(marks) else days

    @cached_property
    def venue(self) -> Fact:
        """Where the meeting is held."""
        meeting = self.record.meeting
        return self.sure(meeting.text("venue"), "meeting", meeting.id, "venue")

    @cached_property
    def source(self) -> Source:
        """The meeting as a source."""
        return Source("meeting", self.record.meeting.id)

    # -- doubts ----------------------------------------------------------------------------------------

    def doubted(self, table: str, row: int, column: str) -> bool:
        """Return whether somebody has marked a fact as not certain."""
        return self.record.doubt(table, row, column) is not None

    def sure(self, fact: Fact, table: str, row: int, column: str) -> Fact:
        """Return ``fact``, as doubtful with its other value if it is marked so."""
        mark = self.record.doubt(table, row, column)
        if mark is None:
            return fact
        other = reading(fact, mark.alternative)
        return Doubtful(fact, () if other is None else (other,))

    def words(self, words: Words, table: str, row: int, column: str) -> Fact:
        """Return a text as a fact: a gap "to be completed later" if its place is held, doubtful if marked."""
        if not words and self.record.held("later", table, row):
            return Missing("later")
        return self.sure(words, table, row, column)

    # -- sittings and items ----------------------------------------------------------------------------

    def sitting_ref(self, sitting: SittingNow) -> SittingRef:
        """Return a sitting as sentences name it."""
        unsure = self.doubted("sitting", sitting.id, "day")
        return SittingRef(sitting.number, sitting.day, sitting.resumed, unsure)

    def at(self, sitting_id: int, *, doubtful: bool) -> Sittings:
        """Return the one sitting at which something was decided."""
        sitting = (self.sitting_ref(self.record.sitting(sitting_id)),)
        return Sittings((), sitting) if doubtful else Sittings(sitting)

    def decided_at(self, decision: DecisionNow) -> Sittings:
        """Return the sitting of a decision, doubtful if marked so."""
        doubtful = self.doubted("decision", decision.id, "sitting_id")
        return self.at(decision.sitting_id, doubtful=doubtful)

    def with_subs(self, item_ids: Iterable[int]) -> frozenset[int]:
        """Return the items and their sub-items."""
        wanted = set(item_ids)
        return frozenset(wanted | {item.id for item in self.record.items if item.parent_id in wanted})

    def taken_up(self, item_id: int) -> list[TakenUpNow]:
        """Return when an item or one of its sub-items was taken up."""
        wanted = self.with_subs([item_id])
        return [taken for taken in self.record.taken_up if taken.item_id in wanted]

    def sittings_of(self, item_id: int) -> Sittings | None:
        """Return the sittings that took an item up, None if none did."""
        certain: list[SittingRef] = []
        doubtful: list[SittingRef] = []
        for taken in self.taken_up(item_id):
            unsure = self.doubted("item_sitting", taken.id, "sitting_id")
            sitting = self.sitting_ref(self.record.sitting(taken.sitting_id))
            (doubtful if unsure else certain).append(sitting)
        if not certain and not doubtful:
            return None
        # A sitting that surely took up one sub-item is not doubtful for another of them.
        doubtful = [sitting for sitting in doubtful if sitting not in certain]
        return Sittings(*(tuple(sorted(set(s), key=lambda x: x.number)) for s in (certain, doubtful)))

    @cached_property
    def top_items(self) -> tuple[ItemNow, ...]:
        """The agenda items, without sub-items."""
        return tuple(item for item in self.record.items if item.parent_id is None)

    @cached_property
    def substantive(self) -> tuple[ItemNow, ...]:
        """The items of substance, whose deliberations are summarized."""
        return tuple(item for item in self.top_items if item.substantive)

    def item_numbers(self, item_ids: Iterable[int | None]) -> ItemRefs:
        """Return the top items that ``item_ids`` are or belong to."""
        by_id = {item.id: item for item in self.record.items}
        numbers: set[int] = set()
        for item_id in item_ids:
            if item_id is not None:
                item = by_id[item_id]
                numbers.add(by_id[item.parent_id].number if item.parent_id else item.number)
        return ItemRefs(tuple(sorted(numbers)))

    def statements_under(self, item_ids: Iterable[int]) -> list[StatementNow]:
        """Return the statements under the items, sub-items included."""
        wanted = self.with_subs(item_ids)
        return [s for s in self.record.statements if s.item_id in wanted]

    def panel_of(self, item_id: int) -> PanelNow | None:
        """Return an item's panel if it has panellists."""
        return next((p for p in self.record.panels if p.item_id == item_id and p.panellists), None)

    # -- people ----------------------------------------------------------------------------------------

    @cached_property
    def chair(self) -> OfficerNow | None:
        """The Chair, None if there is none yet."""
        return next((o for o in self.record.officers if o.office == "chair"), None)

    def officer(self, officer_id: int) -> OfficerNow:
        """Return an officer by key."""
        return next(o for o in self.record.officers if o.id == officer_id)

    def office(self, key: str, officer: OfficerNow) -> Say:
        """Return "Chair", "Vice-Chair" ... in the officer's gender and, where it matters, the Chair's."""
        person = self.record.people[officer.person_id]
        chair = self.record.people[self.chair.person_id] if self.chair else person
        return say(key, office=officer.office, g=person.gender, chair_g=chair.gender)

    def presiding_officer(self, officer: OfficerNow) -> Say:
        """Return who presided; by name too where several hold the office."""
        office = self.office("the-officer", officer)
        if sum(other.office == officer.office for other in self.record.officers) == 1:
            return office
        return say("officer-named", officer=office, person=self.person(officer.person_id))

    def presiding(self, sitting_ids: Iterable[int]) -> OfficerNow | None:
        """Return who presided first over the first of the sittings that has anybody recorded."""
        for sitting_id in sitting_ids:
            officers = self.record.sitting(sitting_id).officers
            if officers:
                return self.officer(officers[0])
        return None

    def person(self, person_id: int) -> Person:
        """Return a person by key."""
        return self.record.people[person_id]

    def panellist(self, person_id: int, grouping_id: int | None) -> Person:
        """Return a panellist with the group they speak for."""
        person = self.person(person_id)
        behalf = self.record.groupings[grouping_id] if grouping_id else Words()
        return replace(person, behalf=behalf)

    # -- delegations -----------------------------------------------------------------------------------

    def attends(self, delegation: DelegationNow) -> bool:
        """Return whether a delegation stands in the attendance: registered, or present at a sitting."""
        if self.options.choice("attendance_from") == "presence":
            return bool(self.record.present_at.get(delegation.id))
        return delegation.registered

    def names(self, delegation_ids: Iterable[int]) -> Names:
        """Return delegations as a list, each once."""
        known = self.record.delegations
        return Names(tuple(known[key].name for key in dict.fromkeys(delegation_ids)))

    def speakers(self, rows: Iterable[StatementNow]) -> Names:
        """Return the delegations of statements as a list, each once, in the order of the option.

        A delegation is doubtful if whether it was that one is doubted of every statement it made.
        """
        names: dict[int, Name | Doubtful] = {}
        for row in rows:
            if row.delegation_id is not None and not isinstance(names.get(row.delegation_id), Name):
                names[row.delegation_id] = self.speaker(row)
        as_spoken = self.options.choice("speakers_order") == "spoken"
        return Names(tuple(names.values()), "entered" if as_spoken else "sorted")

    def speaker(self, row: StatementNow) -> Name | Doubtful:
        """Return the delegation that made a statement, as doubtful with the other it may have been."""
        assert row.delegation_id is not None
        known = self.record.delegations
        mark = self.record.doubt("request", row.id, "delegation_id")
        name = known[row.delegation_id].name
        if mark is None:
            return name
        other = key_of(mark.alternative, known)
        return Doubtful(name, () if other is None else (known[other].name,))


def paragraph(
    blocks: Blocks,
    key: str,
    text: Say,
    source: Source | None = None,
    *,
    joined: bool = True,
) -> None:
    """Append a paragraph; unless ``joined`` is False it follows on if its section has a paragraph already.

    Text of the record is never joined: its writer has begun it as it should be read.
    """
    follows = joined and any(isinstance(block, Paragraph) for block in blocks)
    blocks.append(Paragraph(key=key, text=text, follows=follows, source=source))


def yes_no(value: bool) -> str:
    """Return a truth as a phrase chooses by it."""
    return "yes" if value else "no"
