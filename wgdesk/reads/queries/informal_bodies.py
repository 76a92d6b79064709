"""Working groups of the whole, friends of the Chair, drafting groups, with days, officers and steps."""

from __future__ import annotations

from sqlalchemy import Connection

from wgdesk import model as m
from wgdesk.reads.rows import rows_of, value_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.informal_bodies import (
    InformalBodyNow,
    InformalMeetingNow,
    InformalOfficerNow,
    InformalStepNow,
)
from wgdesk.reads.values.words import Texts


@uses("informal_body", "informal_meeting", "informal_officer", "informal_step")
def informal_bodies(connection: Connection, texts: Texts) -> tuple[InformalBodyNow, ...]:
    """Return the informal bodies, in order; ``texts`` must include theirs."""
    days: dict[int, list[InformalMeetingNow]] = {}
    for row in rows_of(connection, m.InformalMeeting, m.InformalMeeting.day):
        days.setdefault(row.informal_body_id, []).append(InformalMeetingNow(id=row.id, day=row.day))
    officers: dict[int, list[InformalOfficerNow]] = {}
    for row in rows_of(connection, m.InformalOfficer, m.InformalOfficer.id):
        officer = InformalOfficerNow(id=row.id, person_id=row.person_id, office=row.office)
        officers.setdefault(row.informal_body_id, []).append(officer)
    steps: dict[int, list[InformalStepNow]] = {}
    for row in rows_of(connection, m.InformalStep, m.InformalStep.place):
        step = value_of(InformalStepNow, m.InformalStep, row, texts)
        steps.setdefault(row.informal_body_id, []).append(step)
    return tuple(
        value_of(
            InformalBodyNow,
            m.InformalBody,
            row,
            texts,
            days=tuple(days.get(row.id, ())),
            officers=tuple(officers.get(row.id, ())),
            steps=tuple(steps.get(row.id, ())),
        )
        for row in rows_of(connection, m.InformalBody, m.InformalBody.place)
    )
