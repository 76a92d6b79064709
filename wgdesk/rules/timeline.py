"""Days and times: the meeting, its sittings, and what happens within them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

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
from wgdesk.rules.queries import Keys, Violation, among, never, never_any, never_two

# Made once: an alias costs more than the query.
_PREVIOUS, _SUSPENSION, _PAUSE = aliased(PreviousMeeting), aliased(Suspension), aliased(Pause)

# What is wrong with a row's times: by column, the condition that it is.
_SITTING_TIMES = {
    "closed_at": or_(
        Sitting.closed_at < Sitting.opened_at,
        and_(Sitting.closed_at.is_not(None), Sitting.opened_at.is_(None)),
    ),
    "planned_end": Sitting.planned_end <= Sitting.planned_begin,
}
_REQUEST_TIMES = {
    "begun_at": Request.begun_at < Request.called_at,
    "ended_at": or_(
        Request.ended_at < Request.begun_at,
        and_(Request.ended_at.is_not(None), Request.begun_at.is_(None)),
    ),
    "withdrawn_at": and_(Request.begun_at.is_not(None), Request.withdrawn_at.is_not(None)),
}
_PAUSE_TIMES = {
    "paused_at": or_(Pause.paused_at < Request.begun_at, Request.begun_at.is_(None)),
    "resumed_at": or_(
        Pause.resumed_at < Pause.paused_at,
        Pause.resumed_at > Request.ended_at,
        and_(Request.ended_at.is_not(None), Pause.resumed_at.is_(None)),
    ),
}


def meeting(session: Session, keys: Keys) -> Iterator[Violation]:
    """One meeting, with days, a zone and a language that exist; sittings within, earlier ones before it."""
    rows = list(session.scalars(select(Meeting).order_by(Meeting.id)))
    for row in rows[1:]:
        yield Violation("one-meeting", "meeting", row.id, other=rows[0].id)
    for row in rows:
        if row.first_day > row.last_day:
            yield Violation("days-reversed", "meeting", row.id, "last_day")
        if row.ordinal < 1:
            yield Violation("number-below-one", "meeting", row.id, "ordinal")
        if (lang := row.original_language) not in LANGUAGES:
            yield Violation("unknown-language", "meeting", row.id, "original_language", facts={"lang": lang})
        if not _is_zone(row.zone):
            yield Violation("unknown-zone", "meeting", row.id, "zone", facts={"zone": row.zone})
    yield from never(session, _sitting_outside(), "sitting-outside-meeting", "day")
    yield from never(session, _not_before(), "previous-not-before", "last_day")


def _is_zone(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):  # OSError: the name of a folder of zones, or too long
        return False
    return True


def _sitting_outside(*where: Any) -> Select[Any]:
    """Return a query for a sitting outside the days of the meeting, where these are in order themselves."""
    outside = or_(Sitting.day < Meeting.first_day, Sitting.day > Meeting.last_day)
    joined = select(Sitting.id).join(Meeting, outside)
    return joined.where(Meeting.first_day <= Meeting.last_day, *where)


def _not_before() -> Select[Any]:
    return select(PreviousMeeting.id).join(Meeting, PreviousMeeting.last_day >= Meeting.first_day)


def previous_meeting(session: Session, keys: Keys) -> Iterator[Violation]:
    """Earlier meetings ended before this one and do not overlap."""
    reversed_ = select(PreviousMeeting.id).where(PreviousMeeting.first_day > PreviousMeeting.last_day)
    yield from never(session, reversed_, "days-reversed", "first_day")
    overlap = and_(
        _PREVIOUS.first_day <= PreviousMeeting.last_day, _PREVIOUS.last_day >= PreviousMeeting.first_day
    )
    yield from never_two(session, PreviousMeeting, "previous-overlap", "", _PREVIOUS, overlap)
    yield from never(session, _not_before(), "previous-not-before", "last_day")


def sitting(session: Session, keys: Keys) -> Iterator[Violation]:
    """A sitting is a day of the meeting, ends after it began, and at most one is open."""
    these = among(Sitting, keys)
    below_one = select(Sitting.id).where(these, Sitting.number < 1)
    yield from never(session, below_one, "number-below-one", "number")
    yield from never(session, _sitting_outside(these), "sitting-outside-meeting", "day")
    yield from never_any(session, select(Sitting.id).where(these), "times-reversed", _SITTING_TIMES)
    yield from never(session, _statement_outside(these), "statement-open", "ended_at")
    yield from never(session, _suspension_outside(these), "suspension-open", "resumed_at")
    open_ = select(Sitting.id).where(Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None))
    first, *others = session.scalars(open_.order_by(Sitting.id)).all() or [0]
    for row in others:
        yield Violation("two-sittings-open", "sitting", row, "opened_at", first)


def _statement_outside(*where: Any) -> Select[Any]:
    """Return a query for a statement that goes on in a closed sitting."""
    running = and_(Request.begun_at.is_not(None), Request.ended_at.is_(None))
    joined = select(Request.id).join(Sitting, Sitting.id == Request.sitting_id)
    return joined.where(running, Sitting.closed_at.is_not(None), *where)


def _suspension_outside(*where: Any) -> Select[Any]:
    """Return a query for a suspension that goes on in a closed sitting."""
    joined = select(Suspension.id).join(Sitting, Sitting.id == Suspension.sitting_id)
    return joined.where(Suspension.resumed_at.is_(None), Sitting.closed_at.is_not(None), *where)


def suspension(session: Session, keys: Keys) -> Iterator[Violation]:
    """Of a known kind, ended after it began; a sitting has at most one open, a closed one none."""
    these = among(Suspension, keys)
    kinds = select(Suspension.id).where(these, Suspension.kind.not_in(SUSPENSIONS))
    yield from never(session, kinds, "unknown-suspension", "kind")
    reversed_ = select(Suspension.id).where(these, Suspension.resumed_at < Suspension.suspended_at)
    yield from never(session, reversed_, "times-reversed", "resumed_at")
    yield from never(session, _suspension_outside(these), "sitting-closed", "resumed_at")
    both = and_(
        _SUSPENSION.sitting_id == Suspension.sitting_id,
        Suspension.resumed_at.is_(None),
        _SUSPENSION.resumed_at.is_(None),
    )
    yield from never_two(session, Suspension, "suspended-already", "", _SUSPENSION, both, these)


def item_sitting(session: Session, keys: Keys) -> Iterator[Violation]:
    """An item is finished after it was taken up."""
    reversed_ = select(ItemSitting.id).where(
        among(ItemSitting, keys), ItemSitting.finished_at < ItemSitting.taken_up_at
    )
    yield from never(session, reversed_, "times-reversed", "finished_at")


def slot(session: Session, keys: Keys) -> Iterator[Violation]:
    """A line of the timetable ends after it begins."""
    reversed_ = select(Slot.id).where(among(Slot, keys), Slot.ends_at <= Slot.begins_at)
    yield from never(session, reversed_, "times-reversed", "ends_at")


def request(session: Session, keys: Keys) -> Iterator[Violation]:
    """Somebody speaks; times are in order; no statement goes on in a closed sitting.

    That at most one statement is open in a sitting is a unique index of the table (``uq_request_open``).
    """
    these = among(Request, keys)
    yield from never_any(session, select(Request.id).where(these), "times-reversed", _REQUEST_TIMES)
    nobody = and_(
        Request.delegation_id.is_(None),
        Request.person_id.is_(None),
        Request.guest == "",
        Request.lane != Lane.SECRETARIAT,
    )
    yield from never(session, select(Request.id).where(these, nobody), "nobody-speaks")
    yield from never(session, _statement_outside(these), "sitting-closed", "ended_at")
    yield from never_any(session, _pause_of(these), "times-reversed", _PAUSE_TIMES)


def pause(session: Session, keys: Keys) -> Iterator[Violation]:
    """A pause lies within its statement, and at most one is open."""
    these = among(Pause, keys)
    yield from never_any(session, _pause_of(these), "times-reversed", _PAUSE_TIMES)
    both = and_(
        _PAUSE.request_id == Pause.request_id, Pause.resumed_at.is_(None), _PAUSE.resumed_at.is_(None)
    )
    yield from never_two(session, Pause, "paused-already", "", _PAUSE, both, these)


def _pause_of(*where: Any) -> Select[Any]:
    return select(Pause.id).join(Request, Request.id == Pause.request_id).where(*where)
