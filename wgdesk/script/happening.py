"""What happens at a sitting: events from the record, and steps still to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from wgdesk.live.next_step import NextStep
from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.actions import ActionNow, SponsorNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.informal_bodies import InformalBodyNow
from wgdesk.reads.values.outcome import MotionNow, RecommendationNow, ReservationNow
from wgdesk.reads.values.programme import ItemNow, SuspensionNow

HappeningKind = Literal[
    "open",
    "resume",
    "suspend",
    "order",
    "floor",
    "list-closed",
    "list-reopened",
    "motion",
    "take-up",
    "debate",
    "finish",
    "decide",
    "introduce",
    "adopt",
    "action",
    "reservation",
    "informal",
    "settle",
    "paragraphs",
    "report",
    "adjourn",
    "close",
]


@dataclass(frozen=True)
class Happening:
    """One thing that happens at a sitting, with the rows it is about; ``at`` is None if still to come."""

    kind: HappeningKind
    at: datetime | None = None
    item: ItemNow | None = None
    request: RequestNow | None = None
    motion: MotionNow | None = None
    subject: Subject | None = None
    texts: tuple[RecommendationNow, ...] = ()
    action: ActionNow | None = None
    reservation: ReservationNow | None = None
    sponsor: SponsorNow | None = None  # who introduces a text
    informal: InformalBodyNow | None = None  # established, or heard on its work
    suspension: SuspensionNow | None = None
    heard: bool = False  # the delegation had the floor for a reservation; the Chair of a body reports
    waiting: int = 0  # how many are still on a list when it is closed

    @property
    def ahead(self) -> bool:
        """Whether it is still to come."""
        return self.at is None


def to_come(step: NextStep) -> Happening | None:
    """Return a step as something still to come; None for a step at which the Chair says nothing."""
    if step.kind == "add" or step.kind == "done" or step.kind == "not-agreed":
        return None
    return Happening(
        "take-up" if step.kind == "turn-to" else step.kind,
        item=step.item,
        request=step.request,
        motion=step.motion,
        subject=step.subject,
        texts=step.texts,
    )


@dataclass(frozen=True)
class SittingPlan:
    """All that is known to happen at a sitting, for the announcement when it is called to order."""

    items: tuple[ItemNow, ...] = ()
    texts: tuple[int, ...] = ()  # numbers of the recommendations put to the meeting
    report: bool = False
    last_listed: frozenset[int] = frozenset()  # keys of the last requests on each list of speakers
    # By item, the key of the last request heard in its debate, past or to come.
    last_heard: Mapping[int | None, int] = field(default_factory=dict)


ON_TEXTS = ("adopt", "action")
NO_PLAN = SittingPlan()
# These do not make a debate and need no item to be named.
APART = (StatementKind.OPENING, StatementKind.CLOSING, StatementKind.POSITION)


def plan_of(happenings: Iterable[Happening]) -> SittingPlan:
    """Return the plan of a sitting from all that happens at it."""
    every = list(happenings)
    listed: dict[int | None, int] = {}
    for one in every:
        if one.ahead and one.request is not None and one.request.lane == Lane.LIST:
            listed[one.request.item_id] = one.request.id
    return SittingPlan(
        items=tuple(dict.fromkeys(one.item for one in every if one.kind == "take-up" and one.item)),
        texts=tuple(
            sorted({each.number for one in every if one.kind in ON_TEXTS for each in one.texts} - {0})
        ),
        report=any(one.kind == "report" for one in every),
        last_listed=frozenset(listed.values()),
        last_heard={
            one.request.item_id: one.request.id
            for one in every
            if one.request is not None and one.request.lane == Lane.LIST and one.request.kind not in APART
        },
    )
