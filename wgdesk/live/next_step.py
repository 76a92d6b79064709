"""The next step of the meeting, and the state of each item: rules on values, no windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow, TakenUpNow

StepKind = Literal["add", "open", "resume", "take-up", "finish", "adjourn"]
ItemState = Literal["considering", "finished", "taken-up", "no-issues", "planned", "none"]
CLOSING = timedelta(minutes=5)  # so long before the planned end the next step is to adjourn


@dataclass(frozen=True)
class NextStep:
    """The next thing to do, with the rows that the operator saw."""

    kind: StepKind
    sitting: SittingNow | None = None
    item: ItemNow | None = None
    taken: TakenUpNow | None = None  # the taking up that is to be finished


def next_step(programme: Programme, now: datetime) -> NextStep:
    """Return the next thing to do: open, resume or add a sitting, take up or finish an item, adjourn.

    ``now`` is aware. The parts of an item come first, then the item itself is finished. An item that an
    earlier sitting left unfinished is taken up again before anything new. A sitting that was opened when it
    should have ended keeps to no plan. What is cut short (``Programme.cut_short``) is adjourned.
    """
    sitting = programme.sitting
    if sitting is None or sitting.closed_at is not None:
        return NextStep("add")
    if sitting.opened_at is None:
        return NextStep("open", sitting)
    if sitting.suspended is not None:
        return NextStep("resume", sitting)
    if programme.cut_short(sitting):
        return NextStep("adjourn", sitting)
    if sitting.planned_end is not None and sitting.opened_at < sitting.planned_end - CLOSING <= now:
        return NextStep("adjourn", sitting)
    running = programme.item
    if running is not None:
        inner = _next_part(programme, running)
        if inner is not None:
            return NextStep("take-up", sitting, inner)
        return NextStep("finish", sitting, running, running_at(programme, running))
    item = _left_open(programme, sitting) or _untouched(programme)
    return NextStep("take-up", sitting, item) if item else NextStep("adjourn", sitting)


def inside(programme: Programme, item: ItemNow) -> Sequence[ItemNow]:
    """Return the sub-items of an item."""
    return [one for one in programme.items if one.parent_id == item.id]


def running_at(programme: Programme, item: ItemNow) -> TakenUpNow | None:
    """Return the row by which the open sitting considers an item now; None if it does not."""
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
    """Return the sittings that took up an item or plan to, in order."""
    facts = {one.sitting_id: one for one in programme.taken_up if one.item_id == item.id}
    return [(sitting, facts[sitting.id]) for sitting in programme.sittings if sitting.id in facts]


def state_of(programme: Programme, item: ItemNow) -> tuple[ItemState, tuple[int, ...]]:
    """Return the state of an item, and the numbers of the sittings that took it up, else that plan to."""
    every = takings(programme, item)
    taken = [(sitting, fact) for sitting, fact in every if _happened(sitting, fact)]
    if _goes_on(programme, item):
        here = {programme.sitting.number} if programme.sitting else set()
        return "considering", tuple(sorted({sitting.number for sitting, _ in taken} | here))
    if taken:
        done = taken[-1][1].finished_at is not None
        return "finished" if done else "taken-up", tuple(sitting.number for sitting, _ in taken)
    if item.no_issues:
        return "no-issues", ()
    return ("planned" if every else "none"), tuple(sitting.number for sitting, _ in every)


def _goes_on(programme: Programme, item: ItemNow) -> bool:
    """Return whether an item is the current one, has it as a part, or is considered jointly with it.

    One that was left for another item without being finished does not go on, until the other one is finished.
    """
    open_ = programme.sitting is not None and programme.sitting.is_open
    ended = [one.finished_at for one in _here(programme, item)]
    if not open_ or any(ended):
        return False
    now, by_id = programme.item, {one.id: one for one in programme.items}
    while now is not None and (now.joint_with_id or now.id) != (item.joint_with_id or item.id):
        now = by_id[now.parent_id] if now.parent_id else None
    return now is not None


def _here(programme: Programme, item: ItemNow) -> list[TakenUpNow]:
    """Return the row by which the current sitting has an item, if there is one."""
    sitting = programme.sitting.id if programme.sitting else None
    return [one for one in programme.taken_up if (one.item_id, one.sitting_id) == (item.id, sitting)]


def _happened(sitting: SittingNow, fact: TakenUpNow) -> bool:
    """Return whether a sitting did take up the item; before the sitting, an entry is only a plan."""
    return fact.taken_up_at is not None or sitting.closed_at is not None


def _settled(programme: Programme, item: ItemNow) -> bool:
    return item.no_issues or any(_happened(*one) for one in takings(programme, item))


def _left_open(programme: Programme, now: SittingNow) -> ItemNow | None:
    """Return the latest item that an earlier sitting took up and did not finish; None if there is none."""
    here = {one.item_id for one in programme.taken_up if one.sitting_id == now.id and one.taken_up_at}
    return next((item for item in programme.unfinished if item.id not in here), None)


def _untouched(programme: Programme) -> ItemNow | None:
    """Return the first item that nobody has taken up, or the next part of an item begun by parts."""
    tops = (one for one in programme.items if one.parent_id is None)
    return next((found for one in tops if (found := _to_take_up(programme, one)) is not None), None)


def _to_take_up(programme: Programme, item: ItemNow) -> ItemNow | None:
    """Return an item that nobody has taken up, or its next part if it was begun by parts; None if done."""
    if _settled(programme, item):
        return None
    return _next_part(programme, item) if _begun_by_parts(programme, item) else item


def _next_part(programme: Programme, item: ItemNow) -> ItemNow | None:
    """Return the first part of an item, at any level, that is to be taken up; None if all are done."""
    parts = inside(programme, item)
    return next((found for one in parts if (found := _to_take_up(programme, one)) is not None), None)


def _begun_by_parts(programme: Programme, item: ItemNow) -> bool:
    parts = inside(programme, item)
    return any(_settled(programme, one) or _begun_by_parts(programme, one) for one in parts)
