"""The whole record as frozen values, for the report, its check and the preview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from wgdesk.model import Lane, Medium, Office, SaidAs, StatementKind
from wgdesk.reads.values.actions import ActionNow, RuledNow, SponsorNow, UnruledNow
from wgdesk.reads.values.attendance import AttendanceListNow, BodyMemberNow
from wgdesk.reads.values.composition import GENERATED, Composition
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.marks import AcceptanceNow, DoubtNow, PlaceholderNow
from wgdesk.reads.values.meeting import MandateNow, MeetingNow
from wgdesk.reads.values.names import Person
from wgdesk.reads.values.outcome import (
    ClusterNow,
    DocumentNow,
    MotionNow,
    PanelNow,
    PassageNow,
    PointNow,
    ReservationNow,
)
from wgdesk.reads.values.programme import (
    DecisionNow,
    ItemNow,
    OfficerNow,
    SittingNow,
    SpeakerCountNow,
    TakenUpNow,
)
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.reads.values.words import NO_WORDS, TextNow, Words


@dataclass(frozen=True)
class OddTime:
    """A time that is probably wrong (``rules.odd_times``), in a row of ``table``, at a sitting.

    ``kind``: ``never-opened`` (a statement at a sitting that was not opened), ``sittings-overlap`` or
    ``statements-overlap``.
    """

    kind: str
    table: str
    row: int
    sitting_id: int


@dataclass(frozen=True)
class StatementNow:
    """A statement made or submitted in writing, as the report needs it; ``aligned``: delegation keys.

    The desk's ``RequestNow`` also has pauses, rulings, files, internal notes and requests that still wait;
    none of that may get into a report. ``said`` is the text of a statement that is to be quoted, else empty.
    """

    id: int
    sitting_id: int
    item_id: int | None
    lane: Lane
    kind: StatementKind
    medium: Medium
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    aligned: tuple[int, ...]
    ended: bool
    received: bool  # whether a written statement has arrived, not only been announced; true for others
    begun_at: datetime | None = None
    action_id: int | None = None
    recommendation_id: int | None = None
    panel_id: int | None = None
    said_as: SaidAs = SaidAs.STATEMENT
    opened: bool = False
    capacity: Words = NO_WORDS
    behalf: Words = NO_WORDS  # on behalf of whom, if not of a group
    quoted: bool = False
    documents: tuple[int, ...] = ()  # keys of those that were introduced with it
    said: Words = NO_WORDS
    text_link: str = ""  # the address or symbol of its text


@dataclass(frozen=True)
class Record:
    """Everything from which the report is made. Rows are in the order of printing or of time."""

    meeting: MeetingNow
    sittings: tuple[SittingNow, ...]
    sittings_held: frozenset[int]  # those that took place; the others are planned, or were never held
    items: tuple[ItemNow, ...]
    taken_up: tuple[TakenUpNow, ...]
    decisions: tuple[DecisionNow, ...]
    delegations: Mapping[int, DelegationNow]  # registered ones first
    present_at: Mapping[int, frozenset[int]]  # delegation -> sittings
    groupings: Mapping[int, Words]
    people: Mapping[int, Person]
    every_officer: tuple[OfficerNow, ...]  # with vacant offices and those of the next meeting
    informal_bodies: tuple[InformalBodyNow, ...]
    panels: tuple[PanelNow, ...]
    statements: tuple[StatementNow, ...]
    points: tuple[PointNow, ...]
    clusters: tuple[ClusterNow, ...]
    documents: tuple[DocumentNow, ...]
    reservations: tuple[ReservationNow, ...]
    actions: tuple[ActionNow, ...]
    sponsors: tuple[SponsorNow, ...]
    motions: tuple[MotionNow, ...]
    rulings: tuple[RuledNow, ...]
    lists: tuple[AttendanceListNow, ...]
    doubts: tuple[DoubtNow, ...]
    placeholders: tuple[PlaceholderNow, ...]
    acceptances: tuple[AcceptanceNow, ...]
    texts: tuple[TextNow, ...]
    odd_times: tuple[OddTime, ...] = ()
    speaker_counts: tuple[SpeakerCountNow, ...] = ()  # of those who spoke and are not recorded by name
    unruled: tuple[UnruledNow, ...] = ()  # points of order without a ruling
    body_members: tuple[BodyMemberNow, ...] = ()  # those who are persons, whether they attended or not
    of_members_alone: frozenset[int] = frozenset()  # delegations of which only such members are there
    composition: Composition = GENERATED
    passages: Mapping[str, PassageNow] = field(default_factory=dict)  # decisions on blocks of the report

    @cached_property
    def officers(self) -> tuple[OfficerNow, ...]:
        """The officers of this meeting."""
        return tuple(one for one in self.every_officer if one.serves)

    @cached_property
    def chair(self) -> OfficerNow | None:
        """The Chair, rather not that of the session before; None if there is none yet."""
        return OfficerNow.chair_among(self.officers)

    def chair_at(self, sitting_id: int | None) -> OfficerNow | None:
        """Return who was Chair at a sitting: the last one elected at or before it."""
        numbers = {sitting.id: sitting.number for sitting in self.sittings}
        chairs = [one for one in self.officers if one.office == Office.CHAIR]
        if sitting_id not in numbers or len(chairs) < 2:
            return self.chair
        elected = [(numbers.get(one.elected_at_id or 0, -one.of_previous), one) for one in chairs]
        found = [pair for pair in elected if pair[0] <= numbers[sitting_id]]
        return max(found, key=lambda pair: pair[0])[1] if found else self.chair

    @cached_property
    def next_chair(self) -> OfficerNow | None:
        """The Chair elected for the next meeting; None if there is none yet."""
        return OfficerNow.chair_among(one for one in self.every_officer if one.of_next)

    @property
    def points_in_sections(self) -> tuple[PointNow, ...]:
        """The points that stand in a section of the outline, and not under their item."""
        return tuple(one for one in self.points if one.section)

    @property
    def options(self) -> Mapping[str, str]:
        """The options of the record."""
        return self.meeting.options

    @property
    def outline(self) -> tuple[tuple[str, str], ...]:
        """The sections of the report in order: (kind, kind of the section that contains it or empty)."""
        return tuple((one.kind, one.parent) for one in self.meeting.outline)

    @property
    def mandates(self) -> tuple[MandateNow, ...]:
        """The paragraphs of the introduction about mandates, in order."""
        return self.meeting.mandates

    @property
    def previous(self) -> tuple[tuple[date, date], ...]:
        """The first and last day of each earlier meeting, oldest first."""
        return tuple((one.first_day, one.last_day) for one in self.meeting.previous)

    def doubt(self, table: str, row: int, column: str) -> DoubtNow | None:
        """Return the doubt about a fact, None if it is certain."""
        for doubt in self.doubts:
            if (doubt.table, doubt.row, doubt.column) == (table, row, column):
                return doubt
        return None

    def held(self, kind: str, table: str, row: int) -> PlaceholderNow | None:
        """Return the placeholder of a kind for a row, None if there is none."""
        for mark in self.placeholders:
            if (mark.kind, mark.table, mark.row) == (kind, table, row):
                return mark
        return None

    def decision(self, subject: str) -> DecisionNow | None:
        """Return the decision on a subject, None if it was not taken."""
        return next((d for d in self.decisions if d.subject == subject), None)

    def with_subs(self, item_ids: Iterable[int]) -> frozenset[int]:
        """Return the keys of items and of all their sub-items."""
        wanted, inside = set(item_ids), self.inside
        for _ in range(2):  # the agenda has three levels
            wanted |= {sub.id for one in wanted for sub in inside.get(one, ())}
        return frozenset(wanted)

    def item(self, item_id: int) -> ItemNow:
        """Return an agenda item by its key."""
        return next(item for item in self.items if item.id == item_id)

    def top_item(self, item_id: int) -> ItemNow:
        """Return the item at the top of the agenda that an item is in; it may be that item itself."""
        return self.item_path(item_id)[0]

    def item_path(self, item_id: int) -> Sequence[ItemNow]:
        """Return the items from the top of the agenda down to an item."""
        path = [self.item(item_id)]
        while path[0].parent_id is not None:
            path.insert(0, self.item(path[0].parent_id))
        return path

    @property
    def inside(self) -> Mapping[int | None, Sequence[ItemNow]]:
        """The sub-items of each item, by its key, in order; under None, the items at the top level."""
        items = self.items  # read it each time: reads of the record's fields may be noted
        found: dict[int | None, list[ItemNow]] | None = self.__dict__.get("_inside")
        if found is None:
            found = self.__dict__["_inside"] = {}
            for item in items:
                found.setdefault(item.parent_id, []).append(item)
        return found

    def sitting(self, sitting_id: int) -> SittingNow:
        """Return a sitting by its key."""
        return next(s for s in self.sittings if s.id == sitting_id)
