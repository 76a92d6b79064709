"""What the keys of the list of speakers do: each answer is one act, or None where there is nothing to do."""

from __future__ import annotations

from wgdesk.acts.floor import (
    call_speaker,
    end_statement,
    give_floor,
    next_speaker,
    pause_statement,
    resume_statement,
)
from wgdesk.acts.programme import open_sitting, resume_sitting
from wgdesk.acts.speakers import close_list, move_request, reopen_list, suggest_order
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.live.floor_state import INTERPOSED, LISTED, FloorState, FloorStep
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.places import moved_by_one

_LANES = (*INTERPOSED, *LISTED, "reply")  # in the order in which they are shown

# -- the course of the list --------------------------------------------------------------------------------


def act_of(state: FloorState, step: FloorStep) -> ActCall | None:
    """Return the act of a step.

    None for those that change nothing: "plan" and "take-up" lead to the sittings, "back" to the item that is
    being taken up, "nobody" nowhere.
    """
    sitting, entry = state.sitting, step.entry
    if entry is not None:
        return _act_on(entry, step)
    if sitting is not None and step.name == "open":
        return call_of(open_sitting, sitting_id=sitting.id)
    if sitting is not None and step.name == "unsuspend" and sitting.suspended is not None:
        return call_of(resume_sitting, suspension_id=sitting.suspended.id)
    return None


def _act_on(entry: RequestNow, step: FloorStep) -> ActCall:
    if step.name == "give":
        return call_of(call_speaker, request_id=entry.id)
    if step.name in ("start", "interpose"):
        return call_of(give_floor, request_id=entry.id)
    if step.name == "next" and step.then is not None:
        return call_of(next_speaker, ending_id=entry.id, calling_id=step.then.id)
    if step.name == "resume":
        return call_of(resume_statement, request_id=entry.id)
    return call_of(end_statement, request_id=entry.id)


def pass_on(state: FloorState) -> ActCall | None:
    """Return how the statement that goes on is ended and who is next called; with nobody speaking, the call.

    None where the next step is another one.
    """
    step = state.passing_on
    return act_of(state, step) if step.name in ("next", "end", "give", "interpose") else None


def on_floor(state: FloorState) -> RequestNow | None:
    """Return whose statement has begun: the one that goes on, else the one that was interrupted."""
    return state.running or state.interrupted


def end(state: FloorState) -> ActCall | None:
    """Return how the statement that has begun is ended."""
    entry = on_floor(state)
    return call_of(end_statement, request_id=entry.id) if entry is not None else None


def pause_or_resume(state: FloorState) -> ActCall | None:
    """Return how the clock of the statement that has begun is stopped, or made to run again."""
    entry = on_floor(state)
    if entry is None:
        return None
    stopped = entry.paused or entry.interrupted
    return call_of(resume_statement if stopped else pause_statement, request_id=entry.id)


def call_out_of_turn(state: FloorState, entry: RequestNow) -> ActCall:
    """Return how somebody is called before those ahead on the list.

    The statement that goes on is ended, but a point of order or the Secretariat interrupts it (rules 43, 44).
    """
    running = state.running
    if running is None:
        return call_of(call_speaker, request_id=entry.id)
    if entry.lane in INTERPOSED and running.lane not in INTERPOSED:
        return call_of(give_floor, request_id=entry.id)
    return call_of(next_speaker, ending_id=running.id, calling_id=entry.id)


# -- the order ---------------------------------------------------------------------------------------------


def put_before(state: FloorState, entry: RequestNow, before: RequestNow | None) -> ActCall:
    """Return how somebody is put before another of the lane, or at its end (None).

    ``before`` of another lane means the head of the own lane if that lane stands ahead, else its end.
    """
    lane = state.floor.lane(entry.lane)
    if before is not None and before.lane != entry.lane:
        ahead = _LANES.index(before.lane) < _LANES.index(entry.lane)
        before = next((one for one in lane if one.id != entry.id), None) if ahead else None
    return call_of(move_request, request_id=entry.id, before_id=before.id if before else None)


def move_by_one(state: FloorState, entry: RequestNow, way: int) -> ActCall | None:
    """Return how somebody is moved one place up (-1) or down (1) in the lane; None at its end."""
    lane = {one.id: one for one in state.floor.lane(entry.lane)}

    def put(before: int | None) -> ActCall:
        return put_before(state, entry, None if before is None else lane[before])

    return moved_by_one(list(lane), entry.id, way, put)


def suggest(state: FloorState) -> ActCall | None:
    """Return how the list is put in the order that practice suggests."""
    if state.sitting is None:
        return None
    item = state.item.id if state.item else None
    return call_of(suggest_order, sitting_id=state.sitting.id, item_id=item)


def close_or_reopen(state: FloorState) -> ActCall | None:
    """Return how the list of speakers is closed, or opened again; None for requests under no item."""
    item = state.item
    return call_of(reopen_list if item.closed_at else close_list, item_id=item.id) if item else None
