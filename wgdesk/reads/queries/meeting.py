"""The facts of the meeting itself: the answers given at set-up, and the beginning of its report."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows_of, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.meeting import (
    MandateNow,
    MeetingNow,
    OutlineSectionNow,
    PreviousMeetingNow,
    RecessNow,
)
from wgdesk.reads.values.words import Texts, Words
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.nested_outline import in_report_order

_TEXTS_OF = ("meeting", "mandate", "outline_section", "own_sentence")


@uses("own_sentence")
def own_sentences(connection: Connection, texts: Texts) -> Mapping[str, Words]:
    """Return the body's own sentences by the phrase they replace; ``texts`` must include them."""
    found = rows_of(connection, m.OwnSentence, m.OwnSentence.saying)
    return {row.saying: texts.words("own_sentence", row.id, "body") for row in found}


@uses("recess")
def recesses(connection: Connection) -> tuple[RecessNow, ...]:
    """Return the days between the parts of the session, in order."""
    return values_of(connection, RecessNow, m.Recess, m.Recess.first_day)


@uses("meeting", "option", "mandate", "previous_meeting", "outline_section", parts=(own_sentences, recesses))
def meeting_facts(connection: Connection, texts: Texts) -> MeetingNow:
    """Return what ``meeting`` does; ``texts`` must include those of the meeting and its mandates."""
    found = rows_of(connection, m.Meeting)
    if not found:
        raise Refused("no-meeting")
    row, fields = found[0], FIELDS["meeting"]
    return value_of(
        MeetingNow,
        m.Meeting,
        row,
        texts={field: texts.words("meeting", row.id, field) for field in fields},
        stale={field: texts.stale("meeting", row.id, field) for field in fields},
        options={option.name: option.value for option in rows_of(connection, m.Option)},
        mandates=_mandates(connection, texts),
        previous=_previous(connection),
        recesses=recesses(connection),
        outline=_outline(connection, texts),
        sentences=own_sentences(connection, texts),
    )


def _mandates(connection: Connection, texts: Texts) -> tuple[MandateNow, ...]:
    return tuple(
        value_of(MandateNow, m.Mandate, row, texts, stale=texts.stale("mandate", row.id, "body"))
        for row in rows_of(connection, m.Mandate, m.Mandate.place)
    )


def _previous(connection: Connection) -> tuple[PreviousMeetingNow, ...]:
    return values_of(connection, PreviousMeetingNow, m.PreviousMeeting, m.PreviousMeeting.first_day)


def _outline(connection: Connection, texts: Texts) -> tuple[OutlineSectionNow, ...]:
    found = rows_of(connection, m.OutlineSection, m.OutlineSection.place)
    sections = [value_of(OutlineSectionNow, m.OutlineSection, row, texts) for row in found]
    return tuple(in_report_order(sections))


@uses(texts=_TEXTS_OF, parts=(meeting_facts,))
def meeting(connection: Connection) -> MeetingNow:
    """Return the meeting's facts. Raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    return meeting_facts(connection, texts_of(connection, *_TEXTS_OF))
