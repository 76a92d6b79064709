"""The floor: requests for it, calling speakers, and statements."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.helpers.assumed_presence import assume, confirm
from wgdesk.acts.helpers.lanes import (
    LIVE,
    WAITING,
    allotted_to,
    call_off,
    check_party,
    closing_of,
    delegation_of,
    first_of,
    in_session,
    inscribed,
    last_in_lane,
    open_pauses,
    running,
    stop_clock,
    waiting,
)
from wgdesk.acts.helpers.panel_requests import lane_of_person
from wgdesk.acts.helpers.row_changes import hour_of, now_after, tidy
from wgdesk.acts.helpers.row_order import place_before
from wgdesk.errors import Refused
from wgdesk.model import (
    Aligned,
    Delegation,
    Lane,
    Medium,
    Option,
    Pause,
    Request,
    Sitting,
    StatementKind,
)
from wgdesk.rules.options import Options
from wgdesk.rules.statements import State, state_of

# A speaker in these lanes may interrupt the current statement: rules 43 and 44.
_INTERPOSED = (Lane.ORDER, Lane.SECRETARIAT)


@act
def ask_floor(
    context: ActContext,
    *,
    sitting_id: int,
    item_id: int | None = None,
    delegation_id: int | None = None,
    person_id: int | None = None,
    grouping_id: int | None = None,
    lane: Lane = Lane.LIST,
    kind: StatementKind = StatementKind.GENERAL,
    medium: Medium = Medium.ROOM,
    aligned: Sequence[int] = (),
    guest: str = "",
    first: bool = False,
    consented: bool = False,
    present: bool = False,
) -> int:
    """Inscribe a request, last in its lane. ``aligned``: delegations that align themselves. Returns its key.

    A panellist of the item is put into the lane of the panel. ``first``: put it before all others that wait
    in the lane. ``consented``: the Chair agrees although the list is closed or the delegation has used all
    its replies. ``present``: assume from the request that the delegation is present, until it speaks or its
    presence is recorded.

    Raises ``Refused``: 'sitting-closed', 'inscribed-already', 'list-closed' (fact ``at``: when),
    'replies-used' (fact ``most``), 'not-a-party' for a point of order (rule 44).
    """
    if context.get(Sitting, sitting_id).closed_at is not None:
        raise Refused("sitting-closed")
    lane = lane_of_person(context, lane, person_id, item_id)
    request = Request(
        id=context.new_id(Request),
        sitting_id=sitting_id,
        item_id=item_id,
        lane=lane,
        kind=kind,
        medium=medium,
        delegation_id=delegation_id,
        person_id=person_id,
        grouping_id=grouping_id,
        guest=tidy(guest),
        place=_first_in_lane(context, sitting_id, lane) if first else last_in_lane(context, sitting_id, lane),
        asked_at=context.now,
        interrupted=False,
        consented=False,
        struck="",
        note="",
    )
    if inscribed(context, request):
        raise Refused("inscribed-already")
    delegation = delegation_of(context, request)
    _check_lane(context, request, delegation, consented=consented)
    tell(context, request)
    context.names["way"] = lane.value
    context.add(request)
    for key in aligned:
        context.add(Aligned(request_id=request.id, delegation_id=key))
    if present:
        assume(context, request)
    return request.id


def _first_in_lane(context: ActContext, sitting_id: int, lane: Lane) -> float:
    head = first_of(context, Request.sitting_id == sitting_id, Request.lane == lane, *WAITING)
    if head is None:
        return last_in_lane(context, sitting_id, lane)
    return place_before(context, head)


def _check_lane(
    context: ActContext, request: Request, delegation: Delegation | None, *, consented: bool
) -> None:
    """Raise ``Refused`` if the lane forbids the request; record if it needed the Chair's consent."""
    if request.lane is Lane.LIST and request.item_id is not None:
        closing = closing_of(context, request.item_id)
        if closing is not None and not consented:
            raise Refused("list-closed", at=hour_of(context, closing.closed_at))
        request.consented = closing is not None
    elif request.lane is Lane.REPLY and delegation is not None:
        most = Options({option.name: option.value for option in context.rows(Option)}).number("replies_most")
        used = _replies(context, request.sitting_id, delegation.id) >= most
        if used and not consented:
            raise Refused("replies-used", most=str(most))
        request.consented = used
    else:
        check_party(context, request, delegation)


def _replies(context: ActContext, sitting_id: int, delegation_id: int) -> int:
    made = (
        Request.sitting_id == sitting_id,
        Request.lane == Lane.REPLY,
        Request.delegation_id == delegation_id,
        Request.withdrawn_at.is_(None),
        Request.absent_at.is_(None),
        Request.struck == "",
    )
    return context.session.scalar(select(func.count()).where(*made)) or 0


# -- who speaks --------------------------------------------------------------------------------------------


@act
def call_speaker(context: ActContext, *, request_id: int) -> None:
    """Call a speaker, without starting the clock; if another speaker was called, that one waits again.

    Raises ``Refused``: 'moved-on', 'written-only', 'sitting-not-open', 'sitting-suspended'.
    """
    request = _to_speak(context, request_id)
    if state_of(request) is State.CALLED:
        raise Refused("moved-on")
    call_off(context, request.sitting_id)
    request.called_at = context.now


def _to_speak(context: ActContext, request_id: int) -> Request:
    """Return a waiting request that can be called now: its sitting is open and not suspended.

    Raises ``Refused``: 'gone', 'moved-on', 'written-only', 'sitting-not-open', 'sitting-suspended'.
    """
    request = waiting(context, request_id)
    if request.medium is Medium.WRITTEN:
        raise Refused("written-only")
    in_session(context, request.sitting_id)
    return request


@act
def give_floor(context: ActContext, *, request_id: int) -> None:
    """Begin a statement, with the time limit that the options set for it.

    A point of order and the Secretariat may interrupt the current statement: its clock stops until it is
    resumed. Raises ``Refused``: 'moved-on' if the request no longer waits, 'written-only',
    'sitting-not-open', 'sitting-suspended', 'floor-taken', 'interrupted-waits' if an interrupted statement
    must continue first.
    """
    request = _to_speak(context, request_id)
    _free_the_floor(context, request)
    request.called_at = request.called_at or context.now
    request.begun_at = now_after(context, request.called_at)
    confirm(context, request.delegation_id, request.sitting_id)
    request.allotted = allotted_to(context, request)


def _free_the_floor(context: ActContext, request: Request) -> None:
    """Interrupt the current statement, if there is one and ``request`` may interrupt it.

    Raises ``Refused``: 'floor-taken', 'interrupted-waits'.
    """
    begun = (Request.sitting_id == request.sitting_id, *LIVE, Request.begun_at.is_not(None))
    speaking = running(context, request.sitting_id)
    interrupted = [one for one in context.rows(Request, *begun) if one.interrupted]
    if speaking is None:
        if interrupted and request.lane not in _INTERPOSED:
            raise Refused("interrupted-waits")
        return
    same = speaking.lane in (Lane.ORDER, request.lane)  # points of order are heard one after another
    if request.lane not in _INTERPOSED or same or interrupted:
        raise Refused("floor-taken")
    speaking.interrupted = True
    if not open_pauses(context, speaking.id):
        stop_clock(context, speaking)
    context.session.flush()  # free the floor first: the unique index allows one current statement


@act
def pause_statement(context: ActContext, *, request_id: int) -> int:
    """Stop a statement's clock for a while; returns the pause's key.

    Raises ``Refused``: 'not-speaking', 'paused-already'.
    """
    request = _speaking(context, request_id)
    if open_pauses(context, request_id):
        raise Refused("paused-already")
    return stop_clock(context, request)


@act
def resume_statement(context: ActContext, *, request_id: int) -> None:
    """Let a paused or interrupted statement continue.

    Raises ``Refused``: 'not-paused', 'floor-taken' while the statement that interrupted it has not ended,
    'sitting-not-open', 'sitting-suspended'.
    """
    request = context.get(Request, request_id)
    tell(context, request)
    paused = open_pauses(context, request_id)
    if not paused and not request.interrupted:
        raise Refused("not-paused")
    if request.interrupted and running(context, request.sitting_id):
        raise Refused("floor-taken")
    in_session(context, request.sitting_id)
    request.interrupted = False
    for pause in paused:
        pause.resumed_at = now_after(context, pause.paused_at)


@act
def end_statement(context: ActContext, *, request_id: int) -> None:
    """End a statement, even a paused or interrupted one. Raises ``Refused('not-speaking')``."""
    request = _speaking(context, request_id)
    pauses = context.rows(Pause, Pause.request_id == request_id)
    times = [at for pause in pauses for at in (pause.paused_at, pause.resumed_at)]
    request.ended_at, request.interrupted = now_after(context, request.begun_at, *times), False
    for pause in pauses:
        pause.resumed_at = pause.resumed_at or request.ended_at


@act
def next_speaker(context: ActContext, *, ending_id: int | None, calling_id: int | None) -> None:
    """End one statement and call the next speaker, as shown to the operator; either may be None.

    Raises ``Refused``: 'not-speaking', 'moved-on'; 'nobody-next' if both are None.
    """
    if ending_id is None and calling_id is None:
        raise Refused("nobody-next")
    ended = called = "nobody"
    if ending_id is not None:
        end_statement(context, request_id=ending_id)
        ended = context.names["who"]
    if calling_id is not None:
        call_speaker(context, request_id=calling_id)
        called = context.names["who"]
    context.names.update(ended=ended, who=called)


@act
def give_time(context: ActContext, *, request_id: int, seconds: int) -> None:
    """Add ``seconds`` to the time allotted to a current statement; if negative, subtract, but not below 0.

    Raises ``Refused``: 'not-speaking', 'no-limit' if the statement has no limit.
    """
    request = _speaking(context, request_id)
    if request.allotted is None:
        raise Refused("no-limit")
    request.allotted = max(request.allotted + seconds, 0)


def _speaking(context: ActContext, request_id: int) -> Request:
    request = context.get(Request, request_id)
    if state_of(request) is not State.SPEAKING:
        raise Refused("not-speaking")
    tell(context, request)
    return request
