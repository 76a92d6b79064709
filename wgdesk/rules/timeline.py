"""Days and times: the meeting, its sittings, and what happens within them."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from wgdesk.errors import Refused
from wgdesk.model import (
    ItemSitting,
    Lane,
    Meeting,
    Pause,
    PreviousMeeting,
    Request,
    Sitting,
    Slot,
    Suspension,
)
from wgdesk.rules.narrative import LANGUAGES, SUSPENSIONS
from wgdesk.rules.queries import Keys, among, never


def meeting(session: Session, keys: Keys) -> None:
    """One meeting, with days, a zone and a language that exist; sittings within, earlier ones before it."""
    rows = list(session.scalars(select(Meeting)))
    if len(rows) > 1:
        raise Refused("one-meeting")
    for row in rows:
        if row.first_day > row.last_day:
            raise Refused("days-reversed")
        if row.ordinal < 1:
            raise Refused("number-below-one")
        if row.original_language not in LANGUAGES:
            raise Refused("unknown-language", lang=row.original_language)
        _check_zone(row.zone)
    never(session, _sitting_outside(), "sitting-outside-meeting")
    never(session, _not_before(), "previous-not-before")


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as fault:  # OSError: the name of a folder of zones, or too long
        raise Refused("unknown-zone", zone=zone) from fault


def _sitting_outside(*where: Any) -> Select[Any]:
    outside = or_(Sitting.day < Meeting.first_day, Sitting.day > Meeting.last_day)
    return select(Sitting.id).join(Meeting, outside).where(*where)


def _not_before() -> Select[Any]:
    return select(PreviousMeeting.id).join(Meeting, PreviousMeeting.last_day >= Meeting.first_day)


def previous_meeting(session: Session, keys: Keys) -> None:
    """Earlier meetings ended before this one and do not overlap."""
    reversed_ = select(PreviousMeeting.id).where(PreviousMeeting.first_day > PreviousMeeting.last_day)
    never(session, reversed_, "days-reversed")
    other = aliased(PreviousMeeting)
    overlap = select(PreviousMeeting.id).join(
        other,
        and_(
            other.id != PreviousMeeting.id,
            other.first_day <= PreviousMeeting.last_day,
            other.last_day >= PreviousMeeting.first_day,
        ),
    )
    never(session, overlap, "previous-overlap")
    never(session, _not_before(), "previous-not-before")


def sitting(session: Session, keys: Keys) -> None:
    """A sitting is a day of the meeting, ends after it began, and at most one is open."""
    these = among(Sitting, keys)
    never(session, select(Sitting.id).where(these, Sitting.number < 1), "number-below-one")
    never(session, _sitting_outside(these), "sitting-outside-meeting")
    ends = or_(
        Sitting.closed_at < Sitting.opened_at,
        and_(Sitting.closed_at.is_not(None), Sitting.opened_at.is_(None)),
        Sitting.planned_end <= Sitting.planned_begin,
    )
    never(session, select(Sitting.id).where(these, ends), "times-reversed")
    never(session, _statement_outside(these), "statement-open")
    never(session, _suspension_outside(these), "suspension-open")
    open_ = select(func.count()).where(Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None))
    if (session.scalar(open_) or 0) > 1:
        raise Refused("two-sittings-open")


def _statement_outside(*where: Any) -> Select[Any]:
    """Return a query for a statement that goes on in a closed sitting."""
    running = and_(Request.begun_at.is_not(None), Request.ended_at.is_(None))
    joined = select(Request.id).join(Sitting, Sitting.id == Request.sitting_id)
    return joined.where(running, Sitting.closed_at.is_not(None), *where)


def _suspension_outside(*where: Any) -> Select[Any]:
    """Return a query for a suspension that goes on in a closed sitting."""
    joined = select(Suspension.id).join(Sitting, Sitting.id == Suspension.sitting_id)
    return joined.where(Suspension.resumed_at.is_(None), Sitting.closed_at.is_not(None), *where)


def suspension(session: Session, keys: Keys) -> None:
    """Of a known kind, ended after it began; a sitting has at most one open, a closed one none."""
    these = among(Suspension, keys)
    kinds = select(Suspension.id).where(these, Suspension.kind.not_in(SUSPENSIONS))
    never(session, kinds, "unknown-suspension")
    reversed_ = select(Suspension.id).where(these, Suspension.resumed_at < Suspension.suspended_at)
    never(session, reversed_, "times-reversed")
    never(session, _suspension_outside(these), "sitting-closed")
    other = aliased(Suspension)
    second = select(Suspension.id).join(
        other, and_(other.sitting_id == Suspension.sitting_id, other.id != Suspension.id)
    )
    never(
        session,
        second.where(these, Suspension.resumed_at.is_(None), other.resumed_at.is_(None)),
        "suspended-already",
    )


def item_sitting(session: Session, keys: Keys) -> None:
    """An item is finished after it was taken up."""
    reversed_ = ItemSitting.finished_at < ItemSitting.taken_up_at
    never(session, select(ItemSitting.id).where(among(ItemSitting, keys), reversed_), "times-reversed")


def slot(session: Session, keys: Keys) -> None:
    """A line of the timetable ends after it begins."""
    reversed_ = select(Slot.id).where(among(Slot, keys), Slot.ends_at <= Slot.begins_at)
    never(session, reversed_, "times-reversed")


def request(session: Session, keys: Keys) -> None:
    """Somebody speaks; times are in order; no statement goes on in a closed sitting.

    That at most one statement is open in a sitting is a unique index of the table (``uq_request_open``).
    """
    these = among(Request, keys)
    disorder = or_(
        Request.ended_at < Request.begun_at,
        Request.begun_at < Request.called_at,
        and_(Request.ended_at.is_not(None), Request.begun_at.is_(None)),
        and_(Request.begun_at.is_not(None), Request.withdrawn_at.is_not(None)),
    )
    never(session, select(Request.id).where(these, disorder), "times-reversed")
    nobody = and_(
        Request.delegation_id.is_(None),
        Request.person_id.is_(None),
        Request.guest == "",
        Request.lane != Lane.SECRETARIAT,
    )
    never(session, select(Request.id).where(these, nobody), "nobody-speaks")
    never(session, _statement_outside(these), "sitting-closed")
    never(session, _pause_outside(these), "times-reversed")


def pause(session: Session, keys: Keys) -> None:
    """A pause lies within its statement, and at most one is open."""
    never(session, _pause_outside(among(Pause, keys)), "times-reversed")
    other = aliased(Pause)
    second = select(Pause.id).join(other, and_(other.request_id == Pause.request_id, other.id != Pause.id))
    never(
        session,
        second.where(among(Pause, keys), Pause.resumed_at.is_(None), other.resumed_at.is_(None)),
        "paused-already",
    )


def _pause_outside(*where: Any) -> Select[Any]:
    outside = or_(
        Pause.resumed_at < Pause.paused_at,
        Pause.paused_at < Request.begun_at,
        Pause.resumed_at > Request.ended_at,
        Request.begun_at.is_(None),
        and_(Request.ended_at.is_not(None), Pause.resumed_at.is_(None)),
    )
    return select(Pause.id).join(Request, Request.id == Pause.request_id).where(outside, *where)
