"""Names a speaker in a list of all who spoke: a delegation, for which group, a guest, the Secretariat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.phrasing.facts import Missing, People
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.spoken_for import is_noted, person_code
from wgdesk.report.sections.speakers.speeches import capacity_of, stands_alone
from wgdesk.report.sections.speakers.wordings import delegation_in_capacity, people_of, person_named
from wgdesk.words.variants import yes_no


def speaker_entry(context: Context, rows: Sequence[StatementNow]) -> Say:
    """Return a guest, the Secretariat, or a delegation: "the representative of Egypt, on behalf of"."""
    if rows[0].delegation_id is None and not person_named(context, rows[0]):
        return say("who-secretariat")
    if rows[0].delegation_id is None:
        people = people_of(context, rows)
        if any(is_noted(context.options, row) for row in rows):
            code = person_code(rows[0].person_id)
            people = People(tuple(replace(one, noted=code) for one in people.people))
        return say("who-people", people=people)
    if stands_alone(rows[0]):
        return delegation_in_capacity(context, rows[0])
    names, delegation_id = context.speakers(rows), rows[0].delegation_id
    group = None if names.behalf else context.record.groupings.get(rows[0].grouping_id or 0)
    if delegation_id is not None and any(is_noted(context.options, row) for row in rows):
        names = replace(names, noted=(context.record.delegations[delegation_id].name.code,))
    return say(
        "speaker-entry",
        capacity=capacity_of(context, rows[0]),
        names=names,
        grouped=yes_no(group is not None),
        group=group if group is not None else Missing(),
    )
