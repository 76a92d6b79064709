"""The meeting's own facts: what was asked when it was set up, and all that its report begins with."""

from __future__ import annotations

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.errors import Refused
from wgdesk.model import Mandate, Meeting, Option, OutlineSection, PreviousMeeting
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import made, rows
from wgdesk.reads.values.meeting import SYMBOLS, MandateNow, MeetingNow, OutlineSectionNow, PreviousMeetingNow
from wgdesk.rules.narrative import FIELDS

_MEETING = select(
    Meeting.id,
    Meeting.ordinal,
    Meeting.first_day,
    Meeting.last_day,
    Meeting.zone,
    type_coerce(Meeting.mode, Text),
    Meeting.original_language,
    type_coerce(Meeting.stage, Text),
)
_SYMBOLS = select(*(getattr(Meeting, name) for name in SYMBOLS))
_OPTIONS = select(Option.name, Option.value)
_MANDATES = select(Mandate.id, type_coerce(Mandate.kind, Text), Mandate.number).order_by(Mandate.place)
_PREVIOUS = select(PreviousMeeting.id, PreviousMeeting.first_day, PreviousMeeting.last_day).order_by(
    PreviousMeeting.first_day
)
_OUTLINE = select(OutlineSection.id, OutlineSection.kind, OutlineSection.parent).order_by(
    OutlineSection.place
)


def meeting(session: Session) -> MeetingNow:
    """Return the meeting's facts; raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    found = rows(session, _MEETING)
    if not found:
        raise Refused("no-meeting")
    texts = texts_of(session, "meeting", "mandate")
    key = found[0][0]
    fields = FIELDS["meeting"]
    mandates = (
        made(
            MandateNow,
            row,
            texts.words("mandate", row[0], "body"),
            texts.stale("mandate", row[0], "body"),
        )
        for row in rows(session, _MANDATES)
    )
    return made(
        MeetingNow,
        found[0],
        dict(zip(SYMBOLS, rows(session, _SYMBOLS)[0], strict=True)),
        {field: texts.words("meeting", key, field) for field in fields},
        {field: texts.stale("meeting", key, field) for field in fields},
        dict(map(tuple, rows(session, _OPTIONS))),
        tuple(mandates),
        tuple(PreviousMeetingNow(*row) for row in rows(session, _PREVIOUS)),
        _in_order(tuple(OutlineSectionNow(*row) for row in rows(session, _OUTLINE))),
    )


def _in_order(sections: tuple[OutlineSectionNow, ...]) -> tuple[OutlineSectionNow, ...]:
    """Return the sections as the report has them: one after the other, those within a section after it."""
    return tuple(
        one
        for top in sections
        if not top.parent
        for one in (top, *(inner for inner in sections if inner.parent == top.kind))
    )
