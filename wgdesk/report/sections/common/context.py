"""What all sections are built from: the record, the stage, and answers that several sections need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from wgdesk.phrasing.facts import (
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
from wgdesk.phrasing.tree import Block, Leads, Paragraph, Say, Source, Stage, say
from wgdesk.reads.values.programme import (
    DecisionNow,
    ItemNow,
    OfficerNow,
    PresidingNow,
    SittingNow,
    TakenUpNow,
)
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.report.readings.given_values import key_of, reading
from wgdesk.report.sections.common.headed_items import numbers_of, said_under, standing_under
from wgdesk.report.sections.common.office_titles import office_title
from wgdesk.report.sections.common.session_span import session_span
from wgdesk.report.sections.common.sitting_said import by_number, in_private, sitting_said
from wgdesk.report.sections.common.spoken_for import spoken_for
from wgdesk.rules.attendance import capacity_in, printed_list
from wgdesk.rules.options import Options

Blocks = list[Block[Say]]


@dataclass(frozen=True)
class Context:
    """A record from which a report is being built."""

    record: Record
    stage: Stage
    # Table, row and column of each doubt that shows only where readings of the record are compared.
    compared: frozenset[tuple[str, int, str]] = frozenset()

    @cached_property
    def options(self) -> Options:
        """The options of the record, with the default of each that is not set."""
        return Options(self.record.options)

    # -- the meeting -----------------------------------------------------------------------------------

    def has_section(self, kind: str) -> bool:
        """Return whether the outline has a section."""
        return any(one == kind for one, _ in self.record.outline)

    @cached_property
    def body(self) -> Words:
        """The short name of the body, such as Working Group; its full name if it has no short one."""
        return self.record.meeting.text("body_short") or self.record.meeting.text("body_full")

    @cached_property
    def body_full(self) -> Words:
        """The full name of the body."""
        return self.record.meeting.text("body_full")

    @cached_property
    def instrument(self) -> Words:
        """The short name of the instrument, else its full name."""
        meeting = self.record.meeting
        return meeting.text("instrument_short") or meeting.text("instrument_full")

    @cached_property
    def span(self) -> Fact:
        """The days of the meeting; doubtful if one of them is."""
        return session_span(self.record, (*self.sittings_held, *self.to_come), self.options)

    @cached_property
    def venue(self) -> Fact:
        """The place of the meeting; doubtful if marked so."""
        meeting = self.record.meeting
        return self.sure(meeting.text("venue"), "meeting", meeting.id, "venue")

    @cached_property
    def source(self) -> Source:
        """The meeting, as the source of a block."""
        return Source("meeting", self.record.meeting.id)

    # -- doubts ----------------------------------------------------------------------------------------

    def doubted(self, table: str, row: int, column: str) -> bool:
        """Return whether a person has marked a fact as uncertain."""
        return self.record.doubt(table, row, column) is not None

    def sure(self, fact: Fact, table: str, row: int, column: str) -> Fact:
        """Return ``fact``; if it is marked as uncertain, as ``Doubtful`` with its other value."""
        mark = self.record.doubt(table, row, column)
        if mark is None:
            return fact
        other = reading(fact, mark.alternative)
        return Doubtful(fact, () if other is None else (other,))

    def words(self, words: Words, table: str, row: int, column: str) -> Fact:
        """Return a text as a fact: missing ("to be completed later"), doubtful, or as it is."""
        if not words and self.record.held("later", table, row):
            return Missing("later")
        return self.sure(words, table, row, column)

    # -- sittings and items ----------------------------------------------------------------------------

    @cached_property
    def sittings_held(self) -> tuple[SittingNow, ...]:
        """The sittings that took place."""
        return tuple(one for one in self.record.sittings if one.id in self.record.sittings_held)

    @cached_property
    def to_come(self) -> tuple[SittingNow, ...]:
        """The planned sittings after the last one held, uncertain in a draft; none once it is adopted."""
        if self.stage == "final" or self.record.decision("report") is not None:
            return ()
        last = max((one.number for one in self.sittings_held), default=0)
        return tuple(
            one
            for one in self.record.sittings
            if one.id not in self.record.sittings_held and one.held is None and one.number > last
        )

    def sitting_ref(self, sitting: SittingNow, *, in_private: bool = False) -> SittingRef:
        """Return a sitting, or the part of it that was closed to the public, as sentences refer to it."""
        unsure = self.doubted("sitting", sitting.id, "day")
        among = self.record.sittings
        return sitting_said(sitting, self.options, among, unsure=unsure, in_private=in_private)

    def at(self, sitting_id: int, *, doubtful: bool, item_id: int | None = None) -> Sittings:
        """Return one sitting, certain or doubtful, at which something was decided or said under an item.

        One still to come is doubtful.
        """
        doubtful = doubtful or any(one.id == sitting_id for one in self.to_come)
        part = item_id is not None and in_private(self.taken_up(item_id), sitting_id)
        one = (self.sitting_ref(self.record.sitting(sitting_id), in_private=part),)
        return Sittings((), one) if doubtful else Sittings(one)

    def decided_at(self, decision: DecisionNow) -> Sittings:
        """Return the sitting of a decision; doubtful if marked so."""
        return self.at(decision.sitting_id, doubtful=self.doubted("decision", decision.id, "sitting_id"))

    def with_subs(self, item_ids: Iterable[int]) -> frozenset[int]:
        """Return the items together with those of their sub-items that have no heading of their own."""
        headed = self.sub_items_headed
        return standing_under(self.record, item_ids) if headed else self.record.with_subs(item_ids)

    @cached_property
    def sub_items_headed(self) -> bool:
        """Whether each sub-item is told of by itself: under a heading of its own, or without one."""
        return self.options.choice("sub_items") in ("headed", "apart") and self.has_section("chapters")

    def parts_of(self, item: ItemNow) -> Sequence[ItemNow]:
        """Return the sub-items of a top item that stand under headings of their own."""
        return self.record.inside.get(item.id, ()) if self.sub_items_headed else ()

    def taken_up(self, item_id: int) -> list[TakenUpNow]:
        """Return when and at which sittings an item or one of its sub-items was taken up."""
        wanted = self.record.with_subs([item_id])
        return [row for row in self.record.taken_up if row.item_id in wanted]

    def together(self, item: ItemNow) -> tuple[ItemNow, ...]:
        """Return an item and those beside it that were considered jointly with it, by number."""
        first = item.joint_with_id or item.id
        return tuple(
            one for one in self.record.inside[item.parent_id] if first in (one.id, one.joint_with_id)
        )

    def sittings_of(self, *item_ids: int) -> Sittings | None:
        """Return the sittings that took up one of the items; None if none did.

        Those still to come, which are planned to take it up, are doubtful.
        """
        certain: list[SittingRef] = []
        doubtful: list[SittingRef] = []
        planned = {one.id for one in self.to_come}
        for taken in (row for item_id in item_ids for row in self.taken_up(item_id)):
            if taken.sitting_id not in self.record.sittings_held | planned:
                continue
            unsure = self.doubted("item_sitting", taken.id, "sitting_id") or taken.sitting_id in planned
            sitting = self.sitting_ref(self.record.sitting(taken.sitting_id), in_private=taken.closed)
            (doubtful if unsure else certain).append(sitting)
        if not certain and not doubtful:
            return None
        # If a sitting certainly took up one sub-item, it is not doubtful because of another sub-item.
        doubtful = [sitting for sitting in doubtful if sitting not in certain]
        return Sittings(by_number(certain), by_number(doubtful))

    @cached_property
    def top_items(self) -> tuple[ItemNow, ...]:
        """The agenda items, without sub-items."""
        return tuple(item for item in self.record.items if item.parent_id is None)

    @cached_property
    def substantive(self) -> tuple[ItemNow, ...]:
        """The substantive items, whose deliberations the report summarizes."""
        return tuple(item for item in self.top_items if item.substantive)

    def item_numbers(self, item_ids: Iterable[int | None]) -> ItemRefs:
        """Return the numbers of the items in ``item_ids``; for a sub-item without a heading, of its item."""
        return numbers_of(self.record, item_ids, headed=self.sub_items_headed)

    def items_spoken_to(self, item_ids: Iterable[int | None]) -> ItemRefs:
        """Return the numbers of the items to which statements under some items were made, as named there."""
        return self.item_numbers(said_under(self.record, item_ids))

    def statements_under(self, item_ids: Iterable[int]) -> list[StatementNow]:
        """Return the statements under the items and their sub-items."""
        wanted = self.with_subs(item_ids)
        return [s for s in self.record.statements if s.item_id in wanted]

    # -- people ----------------------------------------------------------------------------------------

    def officer(self, officer_id: int) -> OfficerNow:
        """Return the officer with this key."""
        return next(o for o in self.record.every_officer if o.id == officer_id)

    def office(self, key: str, officer: OfficerNow) -> Say:
        """Return "Chair", "Vice-Chair" ... with the gender of the officer and of the Chair at the time.

        A language may need the gender of the Chair for the title of a Vice-Chair. The Chair is the one in
        office at the sitting over which the officer presides, else at the sitting that elected the officer;
        for an officer of the next meeting, the one elected for that.
        """
        person = self.record.people[officer.person_id]
        unknown = "m" if officer.of_next else person.gender
        at = officer.presides_at or officer.elected_at_id
        chair = self.record.next_chair if officer.of_next else self.record.chair_at(at)
        chair_g = self.record.people[chair.person_id].gender if chair else unknown
        return say(key, office=office_title(officer), g=person.gender, chair_g=chair_g)

    def presiding_officer(self, officer: OfficerNow) -> Say:
        """Return the officer who presided, with the name if several people hold that office.

        "The Chair" is never taken for that of the session before, who is always named: no list of officers
        has the name (A/80/39, para. 64).
        """
        office, title = self.office("the-officer", officer), office_title(officer)
        those = [one for one in self.record.officers if officer.of_previous or not one.of_previous]
        person = self.person(officer.person_id)
        if officer.of_previous or sum(office_title(one) == title for one in those) > 1:
            return say("officer-named", officer=office, person=person)
        with_state = self.options.choice("officer_states") == "shown"
        return say("officer-of-state", officer=office, person=person) if with_state else office

    def presiding(self, sitting_ids: Iterable[int]) -> OfficerNow | None:
        """Return the first presiding officer of the first sitting that has one."""
        for sitting_id in sitting_ids:
            for one in self.record.sitting(sitting_id).presiding[:1]:
                return self.in_chair(one, sitting_id)
        return None

    def in_chair(self, one: PresidingNow, sitting_id: int) -> OfficerNow:
        """Return the officer, marked as presiding over a sitting and, if so, as acting Chair."""
        return replace(self.officer(one.officer_id), presides_at=sitting_id, acting=one.acting)

    def person(self, person_id: int) -> Person:
        """Return the person with this key."""
        return self.record.people[person_id]

    # -- delegations -----------------------------------------------------------------------------------

    def attends(self, delegation: DelegationNow) -> bool:
        """Return whether a delegation attends: registered or, by the option, present at a sitting."""
        by_presence = self.options.choice("attendance_from") == "presence"
        came = self.record.present_at.get(delegation.id) if by_presence else delegation.registered
        return bool(came) and delegation.id not in self.record.of_members_alone

    def capacity(self, delegation_id: int) -> str:
        """Return whether a delegation speaks as "representative" of a party or as "observer"."""
        listed_in = self.record.delegations[delegation_id].listed_in
        if listed_in == "reio":
            return self.options.choice("union_called")
        return capacity_in(listed_in, self.options.choice("term_deciders"))

    def list_of(self, delegation_id: int) -> str:
        """Return the list of the attendance section that names a delegation, in the terms of the body."""
        listed_in = self.record.delegations[delegation_id].listed_in
        return printed_list(listed_in, self.options.choice("term_deciders"))

    def names(self, delegation_ids: Iterable[int]) -> Names:
        """Return a list of delegations, each once."""
        return Names(tuple(self.record.delegations[key].name for key in dict.fromkeys(delegation_ids)))

    def speakers(self, rows: Sequence[StatementNow]) -> Names:
        """Return the delegations that made the statements, each once, in the order that the option says.

        A delegation is doubtful only if all of its statements are in doubt.
        """
        names: dict[int, Name | Doubtful] = {}
        for row in rows:
            if row.delegation_id is not None and not isinstance(names.get(row.delegation_id), Name):
                names[row.delegation_id] = self.speaker(row)
        spoken = self.options.choice("speakers_order") == "spoken"
        listed = Names(tuple(names.values()), "entered" if spoken else "sorted")
        in_brackets = self.options.choice("statements_behalf") == "brackets"
        return spoken_for(self.record, rows, listed, self.options, in_brackets=in_brackets)

    def speaker(self, row: StatementNow) -> Name | Doubtful:
        """Return the delegation of a statement, as ``delegation_of`` does."""
        assert row.delegation_id is not None
        return self.delegation_of("request", row.id, row.delegation_id)

    def delegation_of(self, table: str, row: int, delegation_id: int) -> Name | Doubtful:
        """Return the delegation of a row; if doubtful, with the other delegation it may have been."""
        known = self.record.delegations
        name, mark = known[delegation_id].name, self.record.doubt(table, row, "delegation_id")
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
    leads: Leads = "no",
    told: tuple[str, ...] = (),
) -> None:
    """Append a paragraph that continues the one before it; ``continued`` excepts the first under a heading.

    ``joined=False`` is for typed text: its author wrote how it begins. ``leads`` and ``told``: ``Paragraph``.
    """
    blocks.append(Paragraph(key, text, follows=joined, source=source, leads=leads, told=told))
