"""The course of the meeting: sittings, agenda, timetable, officers, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from wgdesk.model import (
    Deliberations,
    Finalizer,
    ItemDebate,
    Manner,
    Office,
    SittingKind,
    SpeakerKind,
    Subject,
)
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.meeting import RecessNow
from wgdesk.reads.values.words import NO_WORDS, Words
from wgdesk.rules.sitting_days import day_of_sitting, moved


@dataclass(frozen=True)
class SuspensionNow:
    """A suspension of a sitting; ``reason`` is internal."""

    id: int
    kind: str
    suspended_at: datetime
    resumed_at: datetime | None
    facilitator_id: int | None
    reason: Words


@dataclass(frozen=True)
class PresidingNow:
    """An officer who presided over a sitting."""

    id: int
    officer_id: int
    place: float = 0.0  # the report names the first one
    item_id: int | None = None  # only over the consideration of this item
    acting: bool = False  # as Acting Chair


@dataclass(frozen=True)
class SittingNow:
    """A sitting with its planned and actual times (aware UTC).

    ``day`` is the day on which it was held (see ``rules.sitting_days``). ``planned_for`` is the planned day,
    if that is another.
    """

    id: int
    number: int
    day: date
    planned_begin: datetime | None
    planned_end: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    resumed: bool
    suspensions: tuple[SuspensionNow, ...]
    presiding: tuple[PresidingNow, ...]
    kind: SittingKind | None = None  # organizational, closed ...
    record_symbol: str = ""  # of its verbatim or summary record
    speakers_link: str = ""  # where those who spoke at it are listed
    inquorate: bool = False  # adjourned for lack of a quorum
    held: bool | None = None  # what a user has stated; ``Record.sittings_held`` has all that took place
    planned_for: date | None = None

    @property
    def planned_day(self) -> date:
        """The day for which it was planned."""
        return self.planned_for or self.day

    @property
    def officers(self) -> tuple[int, ...]:
        """The keys of the officers who presided; the report names the first one."""
        return tuple(one.officer_id for one in self.presiding)

    @property
    def is_open(self) -> bool:
        """Whether the sitting was called to order and is not adjourned yet."""
        return self.opened_at is not None and self.closed_at is None

    @property
    def suspended(self) -> SuspensionNow | None:
        """The suspension in force, None if there is none."""
        return next((one for one in self.suspensions if one.resumed_at is None), None)


@dataclass(frozen=True)
class ItemNow:
    """An agenda item or sub-item; ``label`` is its number as it is cited, in European digits: 3, 3(a)."""

    id: int
    number: int
    parent_id: int | None
    label: str
    title: Words
    short: Words
    substantive: bool
    no_issues: bool
    closed_at: datetime | None  # when its list of speakers was closed; None: open
    deliberations: Deliberations = Deliberations.OPEN
    joint_with_id: int | None = None  # the first of the items with which it is considered jointly
    debate: ItemDebate | None = None  # what was done about it, if not that it was considered
    documents_link: str = ""
    speakers_link: str = ""
    segment: Words = NO_WORDS  # title of the agenda segment that begins with it
    heading: Words = NO_WORDS  # of its chapter in the report, if that is not its title
    reopenings: tuple[tuple[datetime, datetime], ...] = ()  # when its list was closed and reopened

    @property
    def written(self) -> bool:
        """Whether the summary of its deliberations is written; only then is it part of the report."""
        return self.deliberations == Deliberations.WRITTEN


@dataclass(frozen=True)
class TakenUpNow:
    """The row that records, or plans, that a sitting takes up an item."""

    id: int
    item_id: int
    sitting_id: int
    taken_up_at: datetime | None
    finished_at: datetime | None
    debated: bool = False  # the general discussion on the item was held there
    closed: bool = False  # the part of the sitting that took it up was closed to the public
    undiscussed: bool = False  # nothing was discussed there, so no record of speakers is told under it


@dataclass(frozen=True)
class SpeakerCountNow:
    """How many of one kind spoke under an item, who are not recorded by name."""

    id: int
    item_id: int
    sitting_id: int  # the last, if they spoke at several
    since_id: int | None
    kind: SpeakerKind
    number: int
    said_at: datetime | None


@dataclass(frozen=True)
class SlotNow:
    """A line of the timetable."""

    id: int
    sitting_id: int
    item_id: int | None
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class DecisionNow:
    """The adoption of the agenda, the organization of work or the report."""

    id: int
    subject: Subject
    sitting_id: int
    decided_at: datetime | None
    manner: Manner
    orally_amended: bool
    orally_revised: bool = False
    contained_in: str = ""
    introduced_by_id: int | None = None
    condition: Words = NO_WORDS
    introduced_with: Words = NO_WORDS  # beside the draft report
    including: Words = NO_WORDS  # what the report was adopted with


@dataclass(frozen=True)
class OfficerNow:
    """A member of the Bureau; the person is in the roster.

    For an officer in the chair, ``presides_at`` is the sitting, and ``acting`` whether as Acting Chair.
    """

    id: int
    office: Office
    person_id: int
    elected_at_id: int | None
    by_acclamation: bool
    elected_on: date | None = None
    rank: int | None = None
    of_previous: bool = False  # in office since the meeting before
    nominated_by_id: int | None = None  # a group
    replaces_id: int | None = None  # another officer
    serves_from: date | None = None
    served_until: date | None = None
    of_next: bool = False  # elected for the next meeting
    designated_at_id: int | None = None
    vacant: bool = False  # nobody was elected to the office; of the previous meeting: they continued in it
    deferred_at_id: int | None = None  # the sitting that deferred the election
    reason: Words = NO_WORDS  # why the office is vacant
    ground: Words = NO_WORDS  # of the election
    term: Words = NO_WORDS  # for how long they were elected
    presides_at: int | None = None
    acting: bool = False

    @property
    def serves(self) -> bool:
        """Whether the person holds the office at this meeting."""
        return not self.of_next and (not self.vacant or self.of_previous)

    def elected_at(self, sitting_id: int) -> bool:
        """Return whether a sitting elected them: who merely continues in a vacant office was not elected."""
        return self.elected_at_id == sitting_id and not self.vacant

    @property
    def is_rapporteur(self) -> bool:
        """Whether they hold the office of Rapporteur, alone or with another."""
        return self.office in (Office.RAPPORTEUR, Office.VICE_CHAIR_RAPPORTEUR)

    @staticmethod
    def chair_among(officers: Iterable[OfficerNow]) -> OfficerNow | None:
        """Return the Chair, rather not that of the session before, the first of several; None without any."""
        chairs = [one for one in officers if one.office == Office.CHAIR]
        return min(chairs, key=lambda one: one.of_previous, default=None)

    @staticmethod
    def rapporteurs(officers: Sequence[OfficerNow]) -> list[OfficerNow]:
        """Return who of the Bureau was Rapporteur at the end, several if they held the office together."""
        held = [one for one in officers if one.is_rapporteur]
        replaced = {one.replaces_id for one in officers}
        left = {one.id for one in held if one.of_previous or one.served_until is not None} | replaced
        stayed = [one for one in held if one.id not in left] or held[:1]
        return [one for one in stayed if one.office == stayed[0].office]


@dataclass(frozen=True)
class Programme:
    """The course of the meeting. Sittings and items are in order, sub-items after their item."""

    meeting_id: int
    ordinal: int | None  # None: the body does not number its meetings
    first_day: date
    last_day: date
    zone: str
    texts: Mapping[str, Words]  # of the meeting: body_short, instrument_short ...
    closed_at: datetime | None  # when the record was closed
    options: Mapping[str, str]
    sittings: tuple[SittingNow, ...]
    items: tuple[ItemNow, ...]
    taken_up: tuple[TakenUpNow, ...]
    slots: tuple[SlotNow, ...]
    decisions: tuple[DecisionNow, ...]
    officers: tuple[OfficerNow, ...]  # of this meeting
    message: str  # the secretariat's current message to the Chair; internal
    rapporteur_finalizes: bool = False  # the completion of the report was entrusted to the Rapporteur
    finalizer: Finalizer | None = None  # to whom else it was entrusted
    informal_bodies: tuple[InformalBodyNow, ...] = ()
    sentences: Mapping[str, Words] = field(default_factory=dict)  # the body's own, in the script
    recesses: tuple[RecessNow, ...] = ()  # the days between the parts of the session
    speaker_counts: tuple[SpeakerCountNow, ...] = ()  # of those who spoke without their names
    next_officers: tuple[OfficerNow, ...] = ()  # elected for the next meeting
    bureau: tuple[OfficerNow, ...] = ()  # the officers and vacant offices of this meeting, in order
    to_adjourn: frozenset[int] = frozenset()  # the sittings at which a motion to adjourn was carried

    @property
    def every_officer(self) -> tuple[OfficerNow, ...]:
        """The officers and vacant offices of this meeting, then those elected for the next one."""
        return (*self.bureau, *self.next_officers)

    @property
    def sitting(self) -> SittingNow | None:
        """The open sitting, else the first one after the last that took place, else the last one.

        Sittings that never took place are passed over, for instance when the meeting finished early.
        """
        opened = [at for at, one in enumerate(self.sittings) if one.opened_at is not None]
        ahead = self.sittings[max(opened, default=-1) + 1 :]
        return next(
            (one for one in self.sittings if one.is_open),
            (*ahead, *self.sittings[-1:], None)[0],
        )

    def day_if_opened(self, sitting: SittingNow, now: datetime) -> date:
        """Return the day of an unopened sitting if it is opened now."""
        return day_of_sitting(sitting.day, sitting.planned_begin, now, self.zone)

    def due(self, sitting: SittingNow, planned: datetime, now: datetime) -> datetime:
        """Return when something planned for a sitting is due on the day on which it is held.

        If a sitting was not opened on its day and that day is over, it is held now or later.
        """
        day = sitting.day
        if sitting.opened_at is None:
            day = max(day, self.day_if_opened(sitting, now))
        return moved(planned, day - sitting.planned_day, self.zone)

    def cut_short(self, sitting: SittingNow) -> bool:
        """Return whether a sitting only remains to be adjourned: by a motion, or for lack of a quorum."""
        return sitting.inquorate or sitting.id in self.to_adjourn

    @property
    def item(self) -> ItemNow | None:
        """The item taken up last at the current sitting and not yet finished."""
        sitting = self.sitting
        running = [
            one
            for one in self.taken_up
            if sitting is not None
            and one.sitting_id == sitting.id
            and one.taken_up_at
            and not one.finished_at
        ]
        last = max(running, key=lambda one: (one.taken_up_at, one.id), default=None)
        return next((one for one in self.items if last is not None and one.id == last.item_id), None)

    @property
    def unfinished(self) -> tuple[ItemNow, ...]:
        """The items that were not finished when they were last taken up, latest first."""
        begun = [(one.taken_up_at, one.id, one) for one in self.taken_up if one.taken_up_at is not None]
        last: dict[int, TakenUpNow] = {}
        for _, _, one in sorted(begun, key=lambda row: row[:2], reverse=True):
            last.setdefault(one.item_id, one)
        items = {one.id: one for one in self.items}
        return tuple(items[one.item_id] for one in last.values() if one.finished_at is None)
