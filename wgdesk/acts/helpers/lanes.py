"""Requests in their lanes, for the acts on the floor and on statements. Nothing here is an act."""

from __future__ import annotations

from typing import Any

from sqlalchemy import false, select

from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.helpers.row_changes import now_after
from wgdesk.acts.helpers.row_order import last_place
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
from wgdesk.rules.statements import WAITS, state_of

# Written exactly as in the partial index on open requests, so that SQLite uses it.
LIVE = (Request.ended_at.is_(None), Request.withdrawn_at.is_(None), Request.absent_at.is_(None))
WAITING = (*LIVE, Request.begun_at.is_(None))


def waiting(context: ActContext, request_id: int) -> Request:
    """Return a waiting request.

    Raises ``Refused``: 'gone' if it was removed, 'moved-on' if it no longer waits.
    """
    request = context.get(Request, request_id)
    if state_of(request) not in WAITS:
        raise Refused("moved-on")
    tell(context, request)
    return request


def in_session(context: ActContext, sitting_id: int) -> None:
    """Raise ``Refused`` unless a sitting is in session: 'sitting-not-open', 'sitting-suspended'."""
    sitting = context.get(Sitting, sitting_id)
    if sitting.opened_at is None or sitting.closed_at is not None:
        raise Refused("sitting-not-open")
    if context.rows(Suspension, Suspension.sitting_id == sitting_id, Suspension.resumed_at.is_(None)):
        raise Refused("sitting-suspended")


def check_party(context: ActContext, request: Request, delegation: Delegation | None) -> None:
    """Check that a point of order comes from a party (rule 44). Raises ``Refused('not-a-party')``.

    If the record does not say who is a party, any State may raise one.
    """
    if request.lane is Lane.ORDER and listed_in(context, delegation) not in ("parties", "states"):
        raise Refused("not-a-party")


def running(context: ActContext, sitting_id: int) -> Request | None:
    """Return the current statement of a sitting, running or paused, but never an interrupted one."""
    found = context.rows(
        Request,
        Request.sitting_id == sitting_id,
        Request.begun_at.is_not(None),
        Request.ended_at.is_(None),
        Request.interrupted == false(),  # written as in the partial index, so that SQLite uses it
    )
    return found[0] if found else None


def open_pauses(context: ActContext, request_id: int) -> list[Pause]:
    """Return the unfinished pause of a statement: one row or none."""
    return context.rows(Pause, Pause.request_id == request_id, Pause.resumed_at.is_(None))


def stop_clock(context: ActContext, request: Request) -> int:
    """Start a pause of the current statement; returns its key."""
    paused_at = now_after(context, request.begun_at)
    return context.add(Pause(request_id=request.id, paused_at=paused_at, resumed_at=None)).id


def call_off(context: ActContext, sitting_id: int) -> None:
    """Let a speaker who was called but has not begun wait again: only one is called at a time."""
    for called in context.rows(
        Request, Request.sitting_id == sitting_id, *WAITING, Request.called_at.is_not(None)
    ):
        called.called_at = None


def last_in_lane(context: ActContext, sitting_id: int, lane: Lane) -> float:
    """Return the place after the last request of a lane at a sitting."""
    return last_place(context, Request, {"sitting_id": sitting_id, "lane": lane})


def in_order(context: ActContext, *where: Any) -> list[Request]:
    """Return the requests that meet the conditions, sorted by place."""
    return list(context.session.scalars(select(Request).where(*where).order_by(Request.place, Request.id)))


def first_of(context: ActContext, *where: Any) -> Request | None:
    """Return the first request, by place, that meets the conditions."""
    return context.session.scalar(select(Request).where(*where).order_by(Request.place).limit(1))


def inscribed(context: ActContext, request: Request, at: int | None = None) -> bool:
    """Return whether the same delegation has another request, in the same capacity, that waits or speaks.

    Only the list of speakers counts, under the same item, at the same sitting or at the sitting ``at``. A
    delegation may be on the list twice: once for a group and once in its own capacity. Written statements do
    not wait.
    """
    if request.lane is not Lane.LIST or request.delegation_id is None or request.medium is Medium.WRITTEN:
        return False
    same = ("lane", "item_id", "delegation_id", "grouping_id")
    equal = [getattr(Request, name) == getattr(request, name) for name in same]
    equal += [Request.sitting_id == (at or request.sitting_id), Request.medium != Medium.WRITTEN]
    others = select(Request.id).where(*equal, *LIVE, Request.id != request.id).limit(1)
    return context.session.scalar(others) is not None


def closing_of(context: ActContext, item_id: int | None) -> ListClosing | None:
    """Return the closing in force of the list of speakers under an item; None if the list is open."""
    found = context.rows(ListClosing, ListClosing.item_id == item_id, ListClosing.reopened_at.is_(None))
    return found[0] if found else None


def delegation_of(context: ActContext, request: Request) -> Delegation | None:
    """Return the delegation of a request: its own, else the delegation of its person."""
    key = request.delegation_id
    if key is None and request.person_id is not None:
        key = context.get(Person, request.person_id).delegation_id
    return context.get(Delegation, key) if key is not None else None


def listed_in(context: ActContext, delegation: Delegation | None) -> str | None:
    """Return the list of the attendance section in which a delegation is; None without a delegation."""
    if delegation is None:
        return None
    known = delegation.party or delegation.signed or context.session.scalar(_STANDING) is not None
    return list_of(delegation.category, party=delegation.party, signed=delegation.signed, known=known)


_STANDING = select(Delegation.id).where(Delegation.party | Delegation.signed).limit(1)


_OPTIONS = select(Option.name, Option.value)


def allotted_to(context: ActContext, request: Request) -> int | None:
    """Return the seconds that the record's options allow for a statement; None: no limit."""
    return limit_of(
        {str(name): str(value) for name, value in context.connection.execute(_OPTIONS)},
        lane=request.lane.value,
        listed_in=listed_in(context, delegation_of(context, request)),
        on_behalf=request.grouping_id is not None,
        kind=request.kind.value,
    )
