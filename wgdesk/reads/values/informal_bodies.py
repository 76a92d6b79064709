"""Working groups of the whole, friends of the Chair, drafting groups: what is known of their work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wgdesk.model import InformalKind, InformalOffice, InformalVerb
from wgdesk.reads.values.words import NO_WORDS, Words


@dataclass(frozen=True)
class InformalMeetingNow:
    """A day on which an informal body met."""

    id: int
    day: date


@dataclass(frozen=True)
class InformalOfficerNow:
    """Somebody who held an office of an informal body beside its Chair."""

    id: int
    person_id: int
    office: InformalOffice


@dataclass(frozen=True)
class InformalStepNow:
    """Something that an informal body did at its meetings."""

    id: int
    verb: InformalVerb
    item_id: int | None
    first: int | None
    last: int | None
    day: date | None
    joined: bool
    consensus: bool
    place: float
    text: Words


@dataclass(frozen=True)
class InformalBodyNow:
    """A working group of the whole, friends of the Chair, a drafting group: what is known of its work."""

    id: int
    kind: InformalKind
    item_id: int | None
    established_at_id: int | None
    chaired_by_id: int | None
    meetings: int | None
    reported_at_id: int | None
    name: Words
    mandate: Words
    report: Words
    ground: Words = NO_WORDS
    heard: Words = NO_WORDS
    purpose: Words = NO_WORDS
    allocated_at_id: int | None = None
    chair_elected_at_id: int | None = None
    shares_bureau: bool = False
    subgroups: int | None = None
    days: tuple[InformalMeetingNow, ...] = ()
    officers: tuple[InformalOfficerNow, ...] = ()
    steps: tuple[InformalStepNow, ...] = ()
