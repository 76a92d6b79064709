"""What many acts need: set columns by name, check times, remove a row with its texts, clean a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeGuard
from zoneinfo import ZoneInfo

from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.model import Meeting, RecordRow, Wording, WordingVersion
from wgdesk.rules.column_values import YEARS
from wgdesk.rules.texts import MARKS
from wgdesk.words.clean_text import one_line

_APART = timedelta(minutes=1)  # tolerance, since a time may be read from a clock on the wall


def change(row: RecordRow, allowed: Iterable[str], changes: Mapping[str, Any]) -> None:
    """Set the columns named in ``changes``; text is cleaned and put on one line.

    Raises TypeError for a column that is not in ``allowed``: a bug of the caller.
    """
    unknown = changes.keys() - set(allowed)
    if unknown:
        raise TypeError(f"{row.__tablename__} has no {', '.join(sorted(unknown))} to change")
    for name, value in changes.items():
        setattr(row, name, tidy(value) if type(value) is str else value)


def correct(
    context: ActContext, row: RecordRow, allowed: Iterable[str], changes: Mapping[str, Any], *moments: str
) -> None:
    """Do what ``change`` does; ``moments`` are the columns with times of past events.

    Raises ``Refused('time-in-future')`` as ``refuse_future`` does.
    """
    refuse_future(context, [getattr(row, name) for name in moments], [changes.get(name) for name in moments])
    change(row, allowed, changes)


def refuse_future(context: ActContext, before: Iterable[datetime | None], given: Iterable[object]) -> None:
    """Raise ``Refused('time-in-future')`` (fact ``now``) if a time given for a past event is later than now.

    Times up to the latest that the row had ``before`` are allowed, so that the record of a rehearsal, or of a
    computer whose clock was fast, can be corrected.
    """
    latest = max((at for at in before if at is not None), default=context.now)
    for at in given:
        if _is_moment(at) and at > max(latest, context.now + _APART):
            raise Refused("time-in-future", now=hour_of(context, context.now))


def _is_moment(at: object) -> TypeGuard[datetime]:
    """Return whether a value is an aware time in a possible year; other values are refused on writing."""
    return isinstance(at, datetime) and at.tzinfo is not None and at.year in YEARS


def hour_of(context: ActContext, at: datetime) -> str:
    """Return the time of day, for example "16:05", in the time zone of the meeting."""
    zone = next((meeting.zone for meeting in context.rows(Meeting)), "UTC")
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def now_after(context: ActContext, *moments: datetime | None) -> datetime:
    """Return the present time, or the latest of ``moments`` if the clock was set back since then.

    So whatever has begun can be ended, and nothing ends before it began.
    """
    return max([context.now, *(at for at in moments if at is not None)])


def remove(context: ActContext, row: RecordRow) -> None:
    """Delete ``row`` with its texts, doubts, placeholders and acceptances."""
    table = str(row.__tablename__)
    for wording in context.rows(Wording, Wording.table == table, Wording.row == row.id):
        for version in context.rows(WordingVersion, WordingVersion.wording_id == wording.id):
            context.remove(version)
        context.remove(wording)
    for mark in MARKS:
        for found in context.rows(mark, mark.table == table, mark.row == row.id):
            context.remove(found)
    context.remove(row)


def tidy(text: str) -> str:
    """Return ``text`` cleaned and put on one line."""
    return one_line(text)[0]


def filled(text: str) -> str:
    """Return ``text`` cleaned and put on one line. Raises ``Refused('empty-text')`` if nothing is left."""
    kept = tidy(text)
    if not kept:
        raise Refused("empty-text")
    return kept
