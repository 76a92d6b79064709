"""Builds who opened the meeting, if that was somebody else than the officer in the chair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.model import SaidAs, StatementKind
from wgdesk.phrasing.facts import People, Person
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.context import Context
from wgdesk.report.build.wordings import delegation_in_capacity, gender_of, person_speaking
from wgdesk.words.variants import yes_no


def openers_of(context: Context) -> list[StatementNow]:
    """Return the statements with which the meeting was opened; none if the officer in the chair did that."""
    return [
        row
        for row in context.record.statements
        if row.opened
        and row.kind == StatementKind.OPENING
        and (row.person_id is not None or row.delegation_id is not None)
    ]


def opened_by(context: Context, rows: Sequence[StatementNow]) -> tuple[Say, ...]:
    """Return who opened the meeting, and what each of them said."""
    persons = [row for row in rows if row.delegation_id is None]
    parts: list[Say] = []
    if persons:
        people = People(tuple(_seen(context, row) for row in persons))
        who = say("who-people", people=people)
        parts.append(say("opened-by-others", g=people.people[0].gender, who=who, also="no"))
    for row in [one for one in rows if one.delegation_id is not None]:
        who, gender = delegation_in_capacity(context, row), gender_of(context, row) or "m"
        parts.append(say("opened-by-others", g=gender, who=who, also=yes_no(bool(parts))))
    overview = context.record.meeting.text("opening_overview")
    if len(rows) == 1 and persons:
        person = context.person(persons[0].person_id or 0)
        if overview:
            meeting = context.record.meeting
            told = context.words(overview, "meeting", meeting.id, "opening_overview")
            parts.append(say("opener-overview", body=context.body, opener=person, overview=told))
        elif rows[0].said_as is not SaidAs.UNSAID:
            parts.append(say("opener-said", body=context.body, opener=person, wording=rows[0].said_as))
    return tuple(parts)


def _seen(context: Context, row: StatementNow) -> Person:
    """Return who opened the meeting, and by which medium."""
    return replace(person_speaking(context, row), medium=row.medium.value)
