"""Decides what stands in the way of a final report and of closing the record, for all callers alike."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.language_table import REPORTS
from wgdesk.model import Meeting, Sitting
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import known_by


def in_the_way(record: Record, langs: Iterable[str], shown: str | None = None) -> tuple[Finding, ...]:
    """Return what holds up the final reports in these languages, each finding once.

    Names in the findings are in ``shown``, the language of the screen.
    """
    found = (one for lang in langs for one in check(record, lang, shown))
    return tuple(dict.fromkeys(one for one in found if one.blocking))


def first_held_up(record: Record, langs: Iterable[str]) -> str | None:
    """Return the first of these languages whose final report is held up; None if none is."""
    return next((lang for lang in langs if in_the_way(record, (lang,))), None)


def languages_of(record: Record) -> tuple[str, ...]:
    """Return the languages of the meeting's reports: those in which its body has a name; all if in none."""
    named = record.meeting.text("body_full")
    return tuple(lang for lang in REPORTS if named.get(lang)) or REPORTS


@act
def close_record(context: ActContext) -> None:
    """Close the record after the report is adopted: nothing can be changed until it is reopened.

    Raises ``Refused``: 'no-meeting', 'closed-already', 'sitting-still-open' (fact ``sitting``: its number),
    'report-not-final' (fact ``n``: how many findings hold up the final report).
    """
    meeting = next(iter(context.rows(Meeting)), None)
    if meeting is None:
        raise Refused("no-meeting")
    if meeting.closed_at is not None:
        raise Refused("closed-already")
    record = whole_record(context.connection)
    for sitting in context.rows(Sitting, Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None)):
        number = known_by(sitting, record.sittings, Options(record.options))
        raise Refused("sitting-still-open", sitting=number)
    if lacking := in_the_way(record, languages_of(record)):
        raise Refused("report-not-final", n=str(len(lacking)))
    meeting.closed_at = context.now
