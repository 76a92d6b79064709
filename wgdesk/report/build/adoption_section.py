"""Builds the section on the adoption of the report, which ends with the closing of the meeting."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.model import StatementKind
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build import organization
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.occasions import occasion
from wgdesk.report.build.speeches import sort_out
from wgdesk.report.facts import Count
from wgdesk.report.tree import Source, say


def adoption(context: Context) -> Blocks:
    """The adoption of the report, then the closing of the meeting."""
    blocks = organization.adoption(context)
    _closing(context, blocks)
    return blocks


def _closing(context: Context, blocks: Blocks) -> None:
    """Add closing statements, the officers' last; by an option also who declared the meeting closed."""
    rows = sort_out(context, context.record.statements).closings
    occasion(context, blocks, StatementKind.CLOSING, rows)
    for officer, own in _officers(context, rows):
        text = say(
            "officer-closing",
            officer=context.presiding_officer(officer),
            g=context.record.people[officer.person_id].gender,
            n=Count(len(own)),
        )
        paragraph(blocks, f"closing/officer/{officer.id}", text, Source("request", own[0].id))
    _declared(context, blocks)


def _officers(
    context: Context, rows: tuple[StatementNow, ...]
) -> list[tuple[OfficerNow, list[StatementNow]]]:
    found: dict[int, list[StatementNow]] = {}
    offices = {officer.person_id: officer for officer in reversed(context.record.officers)}
    for row in rows:
        if row.delegation_id is None and row.person_id in offices:
            found.setdefault(row.person_id, []).append(row)
    # The title may depend on who was the Chair at that sitting.
    return [(replace(offices[key], presides_at=own[0].sitting_id), own) for key, own in found.items()]


def _declared(context: Context, blocks: Blocks) -> None:
    """Add who declared the meeting closed, if its last sitting is over and the option says so."""
    last = max(context.record.sittings, key=lambda sitting: sitting.number, default=None)
    if context.options.choice("closing_of_meeting") != "said" or last is None or last.closed_at is None:
        return
    officer = context.presiding([last.id]) or context.chair
    if officer is not None:
        gender = context.record.people[officer.person_id].gender
        text = say("meeting-closed", officer=context.presiding_officer(officer), g=gender)
        paragraph(blocks, "closing/declared", text, Source("sitting", last.id))
