"""What happens at a sitting: things that the record tells, and steps that are still to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from wgdesk.live.next_step import NextStep
from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.actions import ActionNow, SponsorNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import MotionNow, RecommendationNow, ReservationNow
from wgdesk.reads.values.programme import InformalBodyNow, ItemNow, SuspensionNow

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
    """One thing that happens at a sitting, with the rows that it is about; ``at`` None: still to come."""

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
    heard: bool = False  # of a reservation: the delegation had the floor for it; of a body: its Chair reports
    waiting: int = 0  # when a list is closed: how many are still on it

    @property
    def ahead(self) -> bool:
        """Whether it is still to come."""
        return self.at is None


def to_come(step: NextStep) -> Happening | None:
    """Return a step that is still to come; None for one at which nobody says anything."""
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
    """All that happens at a sitting, as far as one knows: what is announced when it is called to order."""

    items: tuple[ItemNow, ...] = ()
    texts: tuple[int, ...] = ()  # the numbers of the recommendations that are put to the meeting
    report: bool = False
    last_listed: frozenset[int] = frozenset()  # who is the last one on a list of speakers, by keys
    # The last one heard in the debate of an item, by item; past or not.
    last_heard: Mapping[int | None, int] = field(default_factory=dict)


ON_TEXTS = ("adopt", "action")
NO_PLAN = SittingPlan()
# These make no debate, and need no item to be named.
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
