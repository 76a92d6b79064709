"""Tells from which day to which the session lasted, for every sentence that says so."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.phrasing.facts import Doubtful, Fact
from wgdesk.reads.values.programme import SittingNow
from wgdesk.reads.values.record import Record
from wgdesk.report.readings.given_values import day_reading, days_of_session
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import of_the_session


def session_span(record: Record, sittings: Sequence[SittingNow], options: Options) -> Fact:
    """Return the days of the session, in one or several parts; doubtful if its first or last day is.

    ``sittings``: those held and those to come. Without its organizational meetings, left out by an option,
    the session begins with the first of the others; that may be held after the last day planned, which is
    then the only day.
    """
    meeting, own = record.meeting, [one.day for one in of_the_session(sittings, options)]
    first = meeting.first_day
    if own and len(own) < len(sittings):
        first = min(*own, meeting.last_day)
    met = (*own, *(one.day for body in record.informal_bodies for one in body.days))
    met = met if options.choice("session_parts") == "gaps" else ()
    days = days_of_session(first, meeting.last_day, met, meeting.recesses)
    found = (record.doubt("meeting", meeting.id, name) for name in ("first_day", "last_day"))
    others = [day_reading(days, mark.column, mark.alternative) for mark in found if mark is not None]
    return Doubtful(days, tuple(filter(None, others))) if others else days
