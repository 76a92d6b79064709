"""Checks whether instrument and date of the treaty status are recorded, and who attended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from wgdesk.phrasing.tree import Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.meeting import WITHOUT_INSTRUMENT
from wgdesk.report.sections.common.unions import decides
from wgdesk.rules.attendance import capacity_in

_OLD = timedelta(days=180)  # days; in that time a few States join most instruments


def status(asked: CheckedReport) -> Iterator[Finding]:
    """No parties at all, a status table without instrument or date, or one too far from the meeting."""
    meeting, source = asked.record.meeting, asked.context.source
    if asked.context.options.choice("term_deciders") in WITHOUT_INSTRUMENT:
        return
    delegations = asked.record.delegations.values()
    if not any(one.party or one.signed for one in delegations):
        if any(one.listed_in == "states" and asked.context.attends(one) for one in delegations):
            yield finding("no-status", source, "meeting")
    elif meeting.status_as_of is not None:
        if abs(meeting.first_day - meeting.status_as_of) > _OLD:
            yield finding("status-of-another-time", source, "meeting", day=meeting.status_as_of.isoformat())
    elif meeting.instrument is None:
        yield finding("status-unsaid", source, "meeting")


def represented(asked: CheckedReport) -> Iterator[Finding]:
    """Decisions while nobody entitled to decide attended; presiding officers whose States were absent."""
    record, context = asked.record, asked.context
    attending = [key for key, row in record.delegations.items() if context.attends(row)]
    decided = bool(record.decisions or record.actions)
    unnamed = {one.category for one in record.lists if one.unnamed}
    called = context.options.choice("term_deciders")
    entitled = any(capacity_in(one, called) == "representative" for one in unnamed)
    members = {one.person_id for one in record.body_members if one.came}
    if decided and not entitled and not members and not any(decides(context, key) for key in attending):
        yield finding("nobody-decides", context.source, "attendance")
    here = {record.delegations[key].code for key in attending}
    presided = dict.fromkeys(one.officer_id for row in context.sittings_held for one in row.presiding)
    for officer_id in presided:
        person_id = context.officer(officer_id).person_id
        person = record.people[person_id]
        if person_id in members:  # who is there in person is so for no State
            continue
        if person.delegation is not None and person.delegation.code not in here:
            facts = {"name": asked.name(person.called), "state": asked.delegation(person.delegation)}
            yield finding("presided-not-present", Source("officer", officer_id), "sittings", **facts)
