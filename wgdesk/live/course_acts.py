"""Commands for sittings and items. Each function returns an act to run, or None if there is nothing to do."""

from __future__ import annotations

from wgdesk.acts.adoption import adopt_all, adopt_recommendation
from wgdesk.acts.floor import end_statement
from wgdesk.acts.next_item import turn_to
from wgdesk.acts.outcome import edit_recommendation
from wgdesk.acts.procedure import decide
from wgdesk.acts.programme import (
    add_sitting,
    adjourn_sitting,
    finish_item,
    move_item,
    open_sitting,
    resume_sitting,
    suspend_sitting,
    take_up,
)
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.live.agenda import running_at
from wgdesk.live.half_days import next_half_day
from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.live.next_step import NextStep
from wgdesk.model import RecommendationState
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.rules.places import moved_by_one


def act_of(step: NextStep, programme: Programme) -> ActCall | None:
    """Return the act that carries out a step; None if no act on sittings or items does.

    That is so for steps of the floor (``floor_acts``), ``debate`` (somebody has to ask for the floor),
    ``settle`` and ``motion`` (people have to decide), ``paragraphs`` (they are read out) and ``done``.
    """
    if step.kind == "add":
        return new_sitting(programme)
    sitting = step.sitting
    if sitting is None:
        return None
    if step.kind == "open":
        return call_of(open_sitting, sitting_id=sitting.id)
    if step.kind == "resume" and sitting.suspended is not None:
        return call_of(resume_sitting, suspension_id=sitting.suspended.id)
    if step.kind == "suspend":
        return call_of(suspend_sitting, sitting_id=sitting.id)
    if step.kind in ("adjourn", "close"):
        return adjourn(sitting)
    if step.subject is not None:
        return call_of(decide, subject=step.subject, sitting_id=sitting.id)
    return _on_item(step, sitting) or _on_texts(step, sitting)


def _on_item(step: NextStep, sitting: SittingNow) -> ActCall | None:
    if step.kind == "take-up" and step.item is not None:
        return call_of(take_up, item_id=step.item.id, sitting_id=sitting.id)
    if step.kind == "turn-to" and step.item is not None:
        return call_of(turn_to, item_id=step.item.id, sitting_id=sitting.id)
    if step.kind == "finish" and step.taken is not None:
        return call_of(finish_item, item_sitting_id=step.taken.id)
    return None


def _on_texts(step: NextStep, sitting: SittingNow) -> ActCall | None:
    if not step.texts:
        return None
    first = step.texts[0]
    if step.kind == "adopt" and len(step.texts) == 1:
        return call_of(adopt_recommendation, recommendation_id=first.id, sitting_id=sitting.id)
    if step.kind == "adopt":
        return call_of(adopt_all, sitting_id=sitting.id)
    if step.kind == "not-agreed":
        state = RecommendationState.NOT_AGREED
        return call_of(edit_recommendation, recommendation_id=first.id, state=state)
    return None


def new_sitting(programme: Programme) -> ActCall:
    """Return the act that adds a sitting in the next half-day, or at night on the last day."""
    begins, ends = next_half_day(programme)
    day = min(begins.date(), programme.last_day)  # a night sitting belongs to the day on which it begins
    return call_of(add_sitting, day=day, planned_begin=begins, planned_end=ends)


def adjourn(sitting: SittingNow | None) -> ActCall | None:
    """Return the act that adjourns the sitting; None if it is not open."""
    return call_of(adjourn_sitting, sitting_id=sitting.id) if sitting and sitting.is_open else None


def end_and_adjourn(live: MeetingReads) -> list[ActCall]:
    """Return the acts that end the statements still going on and then adjourn the sitting, in this order."""
    begun = [one for one in (live.floor.speaking, live.floor.interrupted) if one is not None]
    last = adjourn(live.sitting)
    return [*(call_of(end_statement, request_id=one.id) for one in begun), *([last] if last else [])]


def finish(programme: Programme, item: ItemNow) -> ActCall | None:
    """Return the act that finishes an item; None if it is not being considered."""
    taken = running_at(programme, item)
    return call_of(finish_item, item_sitting_id=taken.id) if taken is not None else None


def move_by_one(programme: Programme, item: ItemNow, way: int) -> ActCall | None:
    """Return the act that moves an item one place up (-1) or down (1) among its siblings; None at the end."""
    level = [one.id for one in programme.items if one.parent_id == item.parent_id]
    return moved_by_one(
        level, item.id, way, lambda before: call_of(move_item, item_id=item.id, before_id=before)
    )
