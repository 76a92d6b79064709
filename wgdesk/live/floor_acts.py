"""Commands of the speakers' list. Each function returns an act to run, or None if nothing is to be done."""

from __future__ import annotations

from datetime import datetime

from wgdesk.acts.floor import (
    call_speaker,
    end_statement,
    give_floor,
    next_speaker,
    pause_statement,
    resume_statement,
)
from wgdesk.acts.speakers import close_list, move_request, reopen_list
from wgdesk.live import course_acts
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.live.floor_state import LISTED, FloorState, FloorStep
from wgdesk.live.situation import INTERPOSED
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import Programme
from wgdesk.rules.places import moved_by_one

_LANES = (*INTERPOSED, *LISTED, "reply")  # in the order of the screen

# -- calling speakers --------------------------------------------------------------------------------------


def act_of(step: FloorStep, programme: Programme) -> ActCall | None:
    """Return the act that carries out a step.

    None for "back", which only leads to the item being considered, and for a step of the meeting that no act
    carries out (``course_acts.act_of``).
    """
    if step.entry is not None:
        return _act_on(step.entry, step)
    return course_acts.act_of(step.course, programme) if step.name == "course" else None


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


def pass_on(state: FloorState, now: datetime) -> ActCall | None:
    """Return the act that ends the current statement and calls the next speaker, as far as there are any.

    None if the next step is something else.
    """
    step = state.passing_on(now)
    if step.entry is None or step.name not in ("next", "end", "give", "interpose"):
        return None
    return _act_on(step.entry, step)


def on_floor(state: FloorState) -> RequestNow | None:
    """Return the statement that has begun but not ended: the current one, else the interrupted one."""
    return state.running or state.interrupted


def end(state: FloorState) -> ActCall | None:
    """Return the act that ends the statement on the floor."""
    entry = on_floor(state)
    return call_of(end_statement, request_id=entry.id) if entry is not None else None


def pause_or_resume(state: FloorState) -> ActCall | None:
    """Return the act that stops the clock of the statement on the floor, or starts it again."""
    entry = on_floor(state)
    if entry is None:
        return None
    stopped = entry.paused or entry.interrupted
    return call_of(resume_statement if stopped else pause_statement, request_id=entry.id)


def call_out_of_turn(state: FloorState, entry: RequestNow) -> ActCall:
    """Return the act that calls a speaker before those ahead on the list.

    It ends the current statement; a point of order and the Secretariat only interrupt it (rules 43, 44).
    """
    running = state.running
    if running is None:
        return call_of(call_speaker, request_id=entry.id)
    if entry.lane in INTERPOSED and running.lane not in INTERPOSED:
        return call_of(give_floor, request_id=entry.id)
    return call_of(next_speaker, ending_id=running.id, calling_id=entry.id)


# -- the order ---------------------------------------------------------------------------------------------


def put_before(state: FloorState, entry: RequestNow, before: RequestNow | None) -> ActCall:
    """Return the act that puts a request before another of its lane, or at the end of the lane (None).

    If ``before`` is in another lane, the request goes to the head of its own lane if the other lane is shown
    above it, else to the end.
    """
    lane = state.floor.lane(entry.lane)
    if before is not None and before.lane != entry.lane:
        ahead = _LANES.index(before.lane) < _LANES.index(entry.lane)
        before = next((one for one in lane if one.id != entry.id), None) if ahead else None
    return call_of(move_request, request_id=entry.id, before_id=before.id if before else None)


def move_by_one(state: FloorState, entry: RequestNow, way: int) -> ActCall | None:
    """Return the act that moves a request one place up (-1) or down (1) in its lane; None at the end."""
    lane = {one.id: one for one in state.floor.lane(entry.lane)}

    def put(before: int | None) -> ActCall:
        return put_before(state, entry, None if before is None else lane[before])

    return moved_by_one(list(lane), entry.id, way, put)


def close_or_reopen(state: FloorState) -> ActCall | None:
    """Return the act that closes the list of speakers or reopens it; None for requests under no item."""
    item = state.item
    return call_of(reopen_list if item.closed_at else close_list, item_id=item.id) if item else None
