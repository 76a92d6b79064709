"""What several acts need: changing named columns, removing a row with its texts, the next place in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeGuard
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.model import Doubt, Meeting, Placeholder, RecordRow, Wording, WordingVersion
from wgdesk.rules.column_values import YEARS
from wgdesk.rules.places import between
from wgdesk.words.clean_text import one_line

_APART = timedelta(minutes=1)  # two clocks in a room, of which a time is read, may differ so much


def change(row: RecordRow, allowed: Iterable[str], changes: Mapping[str, Any]) -> None:
    """Set the columns named in ``changes``; text is cleaned to one line.

    Raises TypeError for a column that is not in ``allowed``: that is a bug of the caller.
    """
    unknown = changes.keys() - set(allowed)
    if unknown:
        raise TypeError(f"{row.__tablename__} has no {', '.join(sorted(unknown))} to change")
    for name, value in changes.items():
        setattr(row, name, tidy(value) if type(value) is str else value)


def correct(
    context: ActContext, row: RecordRow, allowed: Iterable[str], changes: Mapping[str, Any], *moments: str
) -> None:
    """Do as ``change``, where ``moments`` are columns of what has happened.

    Raises ``Refused('time-in-future')`` (fact ``now``) for one that has not come yet, unless the row holds a
    later one: the record of a rehearsal, or of a computer whose clock was ahead, can be corrected too.
    """
    latest = max((at for name in moments if (at := getattr(row, name)) is not None), default=context.now)
    for name in moments:
        at = changes.get(name)
        if _is_moment(at) and at > max(latest, context.now + _APART):
            raise Refused("time-in-future", now=hour_of(context, context.now))
    change(row, allowed, changes)


def _is_moment(at: object) -> TypeGuard[datetime]:
    """Return whether a value can be a moment; what cannot is told of when it is written."""
    return isinstance(at, datetime) and at.tzinfo is not None and at.year in YEARS


def hour_of(context: ActContext, at: datetime) -> str:
    """Return the time of day of a moment, "16:05", in the zone of the meeting."""
    zone = next((meeting.zone for meeting in context.rows(Meeting)), "UTC")
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def now_after(context: ActContext, *moments: datetime | None) -> datetime:
    """Return the moment it is or, where the computer's clock was set back since, the last of ``moments``.

    What has begun can be ended whatever the clock says: nothing ends before it began.
    """
    return max([context.now, *(at for at in moments if at is not None)])


def remove(context: ActContext, row: RecordRow) -> None:
    """Delete ``row`` and the texts, doubts and placeholders that belong to it."""
    table = str(row.__tablename__)
    for wording in context.rows(Wording, Wording.table == table, Wording.row == row.id):
        for version in context.rows(WordingVersion, WordingVersion.wording_id == wording.id):
            context.remove(version)
        context.remove(wording)
    for mark in (Doubt, Placeholder):
        for found in context.rows(mark, mark.table == table, mark.row == row.id):
            context.remove(found)
    context.remove(row)


def next_place(context: ActContext, kind: type[RecordRow], *where: Any) -> float:
    """Return the place after the last of the rows that fulfil the conditions."""
    last = context.session.scalar(select(func.max(kind.place)).where(*where))  # type: ignore[attr-defined]
    return 1.0 if last is None else float(last) + 1.0


def place_before(
    context: ActContext, before: RecordRow, *within: str, column: str = "place", moving: int | None = None
) -> float:
    """Return a place before the row ``before`` among those that agree with it in the columns ``within``.

    ``moving`` is the key of the row that will stand there. Where no fraction is left between two rows, all
    are numbered anew, ``before`` too.
    """
    kind = type(before)
    place = getattr(kind, column)
    same = [getattr(kind, name) == getattr(before, name) for name in within]
    others = same if moving is None else [*same, kind.id != moving]
    here = getattr(before, column)
    ahead = context.session.scalar(select(func.max(place)).where(*others, place < here))
    try:
        return between(ahead, here)
    except Refused:  # no room
        rows = context.session.scalars(select(kind).where(*same).order_by(place, kind.id))
        for number, row in enumerate(rows.all(), start=1):
            setattr(row, column, float(number))
        context.session.flush()
        return place_before(context, before, *within, column=column, moving=moving)


def move_before(
    context: ActContext, row: RecordRow, before: RecordRow | None, *within: str, column: str = "place"
) -> None:
    """Put ``row`` before another of those that agree with it in ``within``, or at the end; one that stands
    there already stays as it is."""
    kind = type(row)
    place, here = getattr(kind, column), getattr(row, column)
    others = [getattr(kind, name) == getattr(row, name) for name in within] + [kind.id != row.id]
    if before is not None and before.id == row.id:
        return
    if before is None:
        last = context.session.scalar(select(func.max(place)).where(*others))
        if last is not None and last >= here:
            setattr(row, column, last + 1.0)
        return
    after = getattr(before, column)
    ahead = context.session.scalar(select(func.max(place)).where(*others, place < after))
    if not (here < after and (ahead is None or ahead < here)):
        setattr(row, column, place_before(context, before, *within, column=column, moving=row.id))


def next_number(context: ActContext, kind: type[RecordRow], *where: Any) -> int:
    """Return the number after the highest of the rows that fulfil the conditions."""
    last = context.session.scalar(select(func.max(kind.number)).where(*where))  # type: ignore[attr-defined]
    return 1 if last is None else int(last) + 1


def tidy(text: str) -> str:
    """Return ``text`` cleaned and on one line."""
    return one_line(text)[0]


def filled(text: str) -> str:
    """Return ``text`` cleaned and on one line; raises ``Refused('empty-text')`` if nothing is left."""
    kept = tidy(text)
    if not kept:
        raise Refused("empty-text")
    return kept
