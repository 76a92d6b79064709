"""Names the session of the record: by its number or its year, and by its kind."""

from __future__ import annotations

from typing import TypedDict

from wgdesk.phrasing.facts import Count, Fact, Ordinal
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no


class NamedSession(TypedDict):
    """What the phrase ``session-of-report`` is given."""

    numbered: str
    ordinal: Fact
    year: Count
    session: str


def named_session(context: Context) -> NamedSession:
    """Return the number, year and kind of the session: "its resumed twenty-fourth session"."""
    meeting = context.record.meeting
    return NamedSession(
        numbered=yes_no(meeting.ordinal is not None),
        ordinal=context.sure(Ordinal(meeting.ordinal or 1), "meeting", meeting.id, "ordinal"),
        year=Count(meeting.first_day.year),
        session=meeting.session_kind or "none",
    )
