"""Rules for days and times: the meeting, its sittings, and what happens in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, or_, select

from wgdesk.language_table import CODES
from wgdesk.model import (
    Attachment,
    ItemSitting,
    Lane,
    Medium,
    Meeting,
    Pause,
    PreviousMeeting,
    Recess,
    Request,
    Sitting,
    Slot,
    Suspension,
)
from wgdesk.model.base import again
from wgdesk.rules.combinators import (
    RowFault,
    RowKeys,
    Rule,
    Violation,
    among,
    ask,
    every,
    never,
    never_any,
    never_touched,
    never_two,
)
from wgdesk.rules.narrative import SUSPENSIONS
from wgdesk.rules.traps import is_zone

_PREVIOUS, _SUSPENSION, _PAUSE = again(PreviousMeeting), again(Suspension), again(Pause)
_OTHER = again(Request)

# A statement that has begun and not ended yet.
_GOES_ON = and_(Request.begun_at.is_not(None), Request.ended_at.is_(None))
# A statement that was made. A written statement is made when it is handed in, without being delivered.
_MADE = or_(Request.ended_at.is_not(None), and_(Request.medium == Medium.WRITTEN, Request.begun_at.is_(None)))


def _called(request: Any) -> Any:
    """Return the condition that ``request``, the table or an alias, is called and has not begun."""
    gone = (request.ended_at, request.withdrawn_at, request.absent_at)
    # Written exactly as in the index ix_request_waiting, because SQLite uses the index only then.
    return and_(request.called_at.is_not(None), request.begun_at.is_(None), *(at.is_(None) for at in gone))


_CALLED_TOO = exists(
    select(_OTHER.id).where(_OTHER.sitting_id == Request.sitting_id, _OTHER.id != Request.id, _called(_OTHER))
)
_HAS_FILE = exists(select(Attachment.id).where(Attachment.request_id == Request.id))
_NOT_OPEN = or_(Sitting.closed_at.is_not(None), Sitting.opened_at.is_(None))

# By column, the condition under which its time is wrong.
_SITTING_TIMES = {
    "closed_at": Sitting.closed_at < Sitting.opened_at,
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


def _reversed(times: Mapping[str, Any]) -> list[RowFault]:
    return [RowFault("times-reversed", column, holds) for column, holds in times.items()]


# -- queries -------------------------------------------------------------------------------------------------


def _sitting_outside(*where: Any) -> Select[Any]:
    """Return a query for sittings outside the days of the meeting.

    It finds nothing if the days of the meeting are themselves in the wrong order.
    """
    outside = or_(Sitting.day < Meeting.first_day, Sitting.day > Meeting.last_day)
    joined = select(Sitting.id).join(Meeting.__table__, outside)
    return joined.where(Meeting.first_day <= Meeting.last_day, *where)


def _statement_outside(*where: Any) -> Select[Any]:
    """Return a query for statements that go on while their sitting is not open."""
    joined = select(Request.id).join(Sitting.__table__, Sitting.id == Request.sitting_id)
    return joined.where(_GOES_ON, _NOT_OPEN, *where)


def _suspension_outside(*where: Any) -> Select[Any]:
    """Return a query for suspensions that go on while their sitting is not open."""
    joined = select(Suspension.id).join(Sitting.__table__, Sitting.id == Suspension.sitting_id)
    return joined.where(Suspension.resumed_at.is_(None), _NOT_OPEN, *where)


def _pause_of(*where: Any) -> Select[Any]:
    return select(Pause.id).join(Request.__table__, Request.id == Pause.request_id).where(*where)


_NOT_BEFORE = never(
    select(PreviousMeeting.id).join(Meeting.__table__, PreviousMeeting.last_day >= Meeting.first_day),
    "previous-not-before",
    "last_day",
)

# -- rules ---------------------------------------------------------------------------------------------------

_WITHIN_DAYS = never(_sitting_outside(), "sitting-outside-meeting", "day")


_MEETINGS = select(
    Meeting.id, Meeting.first_day, Meeting.last_day, Meeting.ordinal, Meeting.original_language, Meeting.zone
).order_by(Meeting.id)


def meeting(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """There is one meeting, with its days in order, a known zone and language, and a number of at least one.

    Its sittings are on its days, and previous meetings ended before it.
    """
    rows = ask(connection, _MEETINGS, keys)
    for row in rows[1:]:
        yield Violation("one-meeting", "meeting", row.id, other=rows[0].id)
    for key, first_day, last_day, ordinal, lang, zone in rows:
        if first_day > last_day:
            yield Violation("days-reversed", "meeting", key, "last_day")
        if ordinal is not None and ordinal < 1:
            yield Violation("number-below-one", "meeting", key, "ordinal")
        if lang not in CODES:
            yield Violation("unknown-language", "meeting", key, "original_language", facts={"lang": lang})
        if not is_zone(zone):
            yield Violation("unknown-zone", "meeting", key, "zone", facts={"zone": zone})
    yield from _WITHIN_DAYS(connection, keys)
    yield from _NOT_BEFORE(connection, keys)


# Earlier meetings ended before this one and do not overlap.
previous_meeting: Rule = every(
    never_touched(
        PreviousMeeting, PreviousMeeting.first_day > PreviousMeeting.last_day, "days-reversed", "first_day"
    ),
    never_two(
        PreviousMeeting,
        "previous-overlap",
        "",
        _PREVIOUS,
        and_(
            _PREVIOUS.first_day <= PreviousMeeting.last_day, _PREVIOUS.last_day >= PreviousMeeting.first_day
        ),
    ),
    _NOT_BEFORE,
)

# The days between two parts of a session are in order.
recess: Rule = never_touched(Recess, Recess.first_day > Recess.last_day, "days-reversed", "last_day")

_OPEN_SITTINGS = (
    select(Sitting.id).where(Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None)).order_by(Sitting.id)
)


def _one_sitting_open(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    first, *others = [row for (row,) in ask(connection, _OPEN_SITTINGS, keys)] or [0]
    for row in others:
        yield Violation("two-sittings-open", "sitting", row, "opened_at", first)


# A sitting is on a day of the meeting and ends after it began. Only one sitting is open at a time. A sitting
# is open while it has a statement in progress or is suspended.
sitting: Rule = every(
    never_touched(Sitting, Sitting.number < 1, "number-below-one", "number"),
    never(_sitting_outside(among(Sitting)), "sitting-outside-meeting", "day"),
    never_any(
        select(Sitting.id).where(among(Sitting)),
        *_reversed(_SITTING_TIMES),
        RowFault(
            "adjourned-unopened",
            "closed_at",
            and_(Sitting.closed_at.is_not(None), Sitting.opened_at.is_(None)),
        ),
    ),
    never(_statement_outside(among(Sitting)), "statement-open", "ended_at"),
    never(_suspension_outside(among(Sitting)), "suspension-open", "resumed_at"),
    _one_sitting_open,
)

# A suspension has a known kind and ends after it began. A sitting has at most one unfinished suspension, and
# none unless it is open.
suspension: Rule = every(
    never_touched(Suspension, Suspension.kind.not_in(SUSPENSIONS), "unknown-suspension", "kind"),
    never_touched(
        Suspension, Suspension.resumed_at < Suspension.suspended_at, "times-reversed", "resumed_at"
    ),
    never(_suspension_outside(among(Suspension)), "sitting-closed", "resumed_at"),
    never_two(
        Suspension,
        "suspended-already",
        "",
        _SUSPENSION,
        and_(
            _SUSPENSION.sitting_id == Suspension.sitting_id,
            Suspension.resumed_at.is_(None),
            _SUSPENSION.resumed_at.is_(None),
        ),
        among(Suspension),
    ),
)

# An item is finished after it is taken up.
item_sitting: Rule = never_touched(
    ItemSitting, ItemSitting.finished_at < ItemSitting.taken_up_at, "times-reversed", "finished_at"
)

# A line of the timetable ends after it begins.
slot: Rule = never_touched(Slot, Slot.ends_at <= Slot.begins_at, "times-reversed", "ends_at")

# A request has a speaker and its times are in order. A statement is in progress only in an open sitting. Only
# a statement in progress can be interrupted, and only one that was made can be struck. If a request has a
# file, its text is marked as received. A sitting has one called speaker at a time. The unique index
# ``uq_request_open`` ensures that at most one statement is open.
request: Rule = every(
    never_any(
        select(Request.id).join(Sitting.__table__, Sitting.id == Request.sitting_id).where(among(Request)),
        *_reversed(_REQUEST_TIMES),
        RowFault(
            "nobody-speaks",
            "",
            and_(
                Request.delegation_id.is_(None),
                Request.person_id.is_(None),
                Request.guest == "",
                Request.lane != Lane.SECRETARIAT,
            ),
        ),
        RowFault("sitting-closed", "ended_at", and_(_GOES_ON, Sitting.closed_at.is_not(None))),
        RowFault("sitting-not-open", "ended_at", and_(_GOES_ON, Sitting.opened_at.is_(None))),
        RowFault("interrupted-idle", "interrupted", and_(Request.interrupted, ~_GOES_ON)),
        RowFault("struck-unfinished", "struck", and_(Request.struck != "", ~_MADE)),
        RowFault("file-not-received", "text_at", and_(Request.text_at.is_(None), _HAS_FILE)),
        RowFault("called-already", "called_at", and_(_called(Request), _CALLED_TOO)),
    ),
    never_any(_pause_of(among(Request)), *_reversed(_PAUSE_TIMES)),
)

# A pause is within its statement, and at most one is unfinished.
pause: Rule = every(
    never_any(_pause_of(among(Pause)), *_reversed(_PAUSE_TIMES)),
    never_two(
        Pause,
        "paused-already",
        "",
        _PAUSE,
        and_(_PAUSE.request_id == Pause.request_id, Pause.resumed_at.is_(None), _PAUSE.resumed_at.is_(None)),
        among(Pause),
    ),
)
