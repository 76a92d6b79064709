"""Requests in their lanes: what the acts of the floor and of statements share. Nothing here is an act."""

from __future__ import annotations

from typing import Any

from sqlalchemy import false, select

from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.helpers.row_changes import now_after
from wgdesk.acts.helpers.row_order import next_place
from wgdesk.errors import Refused
from wgdesk.model import (
    Delegation,
    Lane,
    ListClosing,
    Medium,
    Option,
    Pause,
    Person,
    Request,
    Sitting,
    Suspension,
)
from wgdesk.rules.attendance import list_of
from wgdesk.rules.floor import limit_of
from wgdesk.rules.statements import State, state_of

# In the words of the index of those that wait or speak, which is then used.
LIVE = (Request.ended_at.is_(None), Request.withdrawn_at.is_(None), Request.absent_at.is_(None))
WAITING = (*LIVE, Request.begun_at.is_(None))
WAITS = (State.INSCRIBED, State.CALLED, State.DEFERRED)


def waiting(context: ActContext, request_id: int) -> Request:
    """Return a request that waits; raises ``Refused``: 'gone', 'moved-on' if it waits no more."""
    request = context.get(Request, request_id)
    if state_of(request) not in WAITS:
        raise Refused("moved-on")
    tell(context, request)
    return request


def in_session(context: ActContext, sitting_id: int) -> None:
    """Raise ``Refused`` unless a sitting goes on: 'sitting-not-open', 'sitting-suspended'."""
    sitting = context.get(Sitting, sitting_id)
    if sitting.opened_at is None or sitting.closed_at is not None:
        raise Refused("sitting-not-open")
    if context.rows(Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)):
        raise Refused("sitting-suspended")


def check_party(request: Request, delegation: Delegation | None) -> None:
    """Raise ``Refused('not-a-party')`` for a point of order of anybody but a party (rule 44)."""
    if request.lane is Lane.ORDER and not (delegation and delegation.party):
        raise Refused("not-a-party")


def running(context: ActContext, sitting_id: int) -> Request | None:
    """Return the statement that goes on at a sitting, be its clock paused; not one that was interrupted."""
    found = context.rows(
        Request,
        Request.sitting_id == sitting_id,
        Request.begun_at.is_not(None),
        Request.ended_at.is_(None),
        Request.interrupted == false(),  # in the words of the index, which is then used
    )
    return found[0] if found else None


def open_pauses(context: ActContext, request_id: int) -> list[Pause]:
    """Return the pause of a statement that goes on, if there is one."""
    return context.rows(Pause, Pause.request_id == request_id, Pause.resumed_at.is_(None))


def stop_clock(context: ActContext, request: Request) -> int:
    """Begin a pause of a statement that goes on; returns its key."""
    paused_at = now_after(context, request.begun_at)
    return context.add(Pause(request_id=request.id, paused_at=paused_at, resumed_at=None)).id


def call_off(context: ActContext, sitting_id: int) -> None:
    """Let whoever has been called at a sitting, and not begun, wait again: one is called at a time."""
    for called in context.rows(
        Request, Request.sitting_id == sitting_id, *WAITING, Request.called_at.is_not(None)
    ):
        called.called_at = None


def last_in_lane(context: ActContext, sitting_id: int, lane: Lane) -> float:
    """Return the place after the last of a lane at a sitting."""
    return next_place(context, Request, Request.sitting_id == sitting_id, Request.lane == lane)


def in_order(context: ActContext, *where: Any) -> list[Request]:
    """Return the requests that fulfil the conditions, in the order of their places."""
    return list(context.session.scalars(select(Request).where(*where).order_by(Request.place, Request.id)))


def first_of(context: ActContext, *where: Any) -> Request | None:
    """Return the first by place of the requests that fulfil the conditions."""
    return context.session.scalar(select(Request).where(*where).order_by(Request.place).limit(1))


def inscribed(context: ActContext, request: Request, at: int | None = None) -> bool:
    """Return whether another request of the same delegation in the same capacity waits or speaks.

    For the list of speakers, under the same item at the same sitting, or at the sitting ``at``. On behalf of
    a group and in its own capacity a delegation may stand there at the same time. What is only handed in in
    writing waits for nothing.
    """
    if request.lane is not Lane.LIST or request.delegation_id is None or request.medium is Medium.WRITTEN:
        return False
    same = ("lane", "item_id", "delegation_id", "grouping_id")
    equal = [getattr(Request, name) == getattr(request, name) for name in same]
    equal += [Request.sitting_id == (at or request.sitting_id), Request.medium != Medium.WRITTEN]
    others = select(Request.id).where(*equal, *LIVE, Request.id != request.id).limit(1)
    return context.session.scalar(others) is not None


def closing_of(context: ActContext, item_id: int | None) -> ListClosing | None:
    """Return since when the list of speakers under an item is closed; None if it is open."""
    found = context.rows(ListClosing, ListClosing.item_id == item_id, ListClosing.reopened_at.is_(None))
    return found[0] if found else None


def delegation_of(context: ActContext, request: Request) -> Delegation | None:
    """Return the delegation a request is of: its own, else that of its person."""
    key = request.delegation_id
    if key is None and request.person_id is not None:
        key = context.get(Person, request.person_id).delegation_id
    return context.get(Delegation, key) if key is not None else None


def listed_in(delegation: Delegation | None) -> str | None:
    """Return the list of the attendance section a delegation stands in, None for no delegation."""
    if delegation is None:
        return None
    return list_of(delegation.category, party=delegation.party, signed=delegation.signed)


_OPTIONS = select(Option.name, Option.value)


def allotted_to(context: ActContext, request: Request) -> int | None:
    """Return the seconds a statement may take by the options of the record; None: no limit."""
    return limit_of(
        {str(name): str(value) for name, value in context.session.connection().execute(_OPTIONS)},
        lane=request.lane.value,
        listed_in=listed_in(delegation_of(context, request)),
        on_behalf=request.grouping_id is not None,
    )
