"""What comes next in the course of the meeting, and how each item stands: rules on values, no windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow, TakenUpNow

StepKind = Literal["add", "open", "resume", "take-up", "finish", "adjourn"]
ItemState = Literal["considering", "finished", "taken-up", "no-issues", "planned", "none"]
CLOSING = timedelta(minutes=5)  # before the planned end the next thing is to adjourn


@dataclass(frozen=True)
class NextStep:
    """The next thing to do, on the rows the operator saw."""

    kind: StepKind
    sitting: SittingNow | None = None
    item: ItemNow | None = None
    taken: TakenUpNow | None = None  # what is finished


def next_step(programme: Programme, now: datetime) -> NextStep:
    """Return the next thing: call to order, take up, finish, adjourn; ``now`` is aware.

    Within an item its sub-items come first, then it is finished itself. What an earlier sitting left
    unfinished is taken up again before anything new.
    """
    sitting = programme.sitting
    if sitting is None or sitting.closed_at is not None:
        return NextStep("add")
    if sitting.opened_at is None:
        return NextStep("open", sitting)
    if sitting.suspended is not None:
        return NextStep("resume", sitting)
    if sitting.planned_end is not None and now >= sitting.planned_end - CLOSING:
        return NextStep("adjourn", sitting)
    running = programme.item
    if running is not None:
        inner = next((one for one in inside(programme, running) if not _settled(programme, one)), None)
        if inner is not None:
            return NextStep("take-up", sitting, inner)
        return NextStep("finish", sitting, running, running_at(programme, running))
    item = _left_open(programme, sitting) or _untouched(programme)
    return NextStep("take-up", sitting, item) if item else NextStep("adjourn", sitting)


def inside(programme: Programme, item: ItemNow) -> Sequence[ItemNow]:
    """Return the sub-items of an item."""
    return [one for one in programme.items if one.parent_id == item.id]


def running_at(programme: Programme, item: ItemNow) -> TakenUpNow | None:
    """Return the fact that the open sitting considers an item now."""
    sitting = programme.sitting
    if sitting is None or not sitting.is_open:
        return None
    return next(
        (
            one
            for one in programme.taken_up
            if (one.item_id, one.sitting_id) == (item.id, sitting.id)
            and one.taken_up_at
            and not one.finished_at
        ),
        None,
    )


def takings(programme: Programme, item: ItemNow) -> list[tuple[SittingNow, TakenUpNow]]:
    """Return the sittings that took up an item or will, in their order."""
    facts = {one.sitting_id: one for one in programme.taken_up if one.item_id == item.id}
    return [(sitting, facts[sitting.id]) for sitting in programme.sittings if sitting.id in facts]


def state_of(programme: Programme, item: ItemNow) -> tuple[ItemState, tuple[int, ...]]:
    """Return how an item stands, and the numbers of the sittings that took it up or are to."""
    every = takings(programme, item)
    taken = [(sitting, fact) for sitting, fact in every if _happened(sitting, fact)]
    if running_at(programme, item):
        return "considering", tuple(sitting.number for sitting, _ in taken)
    if taken:
        done = taken[-1][1].finished_at is not None
        return "finished" if done else "taken-up", tuple(sitting.number for sitting, _ in taken)
    if item.no_issues:
        return "no-issues", ()
    return ("planned" if every else "none"), tuple(sitting.number for sitting, _ in every)


def _happened(sitting: SittingNow, fact: TakenUpNow) -> bool:
    """Whether a sitting took up the item in fact: what is entered for one to come is a plan."""
    return fact.taken_up_at is not None or sitting.closed_at is not None


def _settled(programme: Programme, item: ItemNow) -> bool:
    return item.no_issues or any(_happened(*one) for one in takings(programme, item))


def _left_open(programme: Programme, now: SittingNow) -> ItemNow | None:
    """Return the item that an earlier sitting took up last of those that it did not finish."""
    here = {one.item_id for one in programme.taken_up if one.sitting_id == now.id and one.taken_up_at}
    return next((item for item in programme.unfinished if item.id not in here), None)


def _untouched(programme: Programme) -> ItemNow | None:
    """Return the first item nobody has taken up; where sub-items were taken up alone, the next of those."""
    for item in programme.items:
        if item.parent_id is not None:
            continue
        inner = inside(programme, item)
        if any(_settled(programme, one) for one in inner) and not _settled(programme, item):
            left = next((one for one in inner if not _settled(programme, one)), None)
            if left is not None:
                return left
        elif not _settled(programme, item):
            return item
    return None
