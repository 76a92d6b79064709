"""Builds who opened the meeting: those recorded as its openers, else the officer in the chair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.model import SaidAs, StatementKind, Voice
from wgdesk.phrasing.facts import People, Person
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.speeches import from_podium, in_order_of_time, officers_of
from wgdesk.report.sections.speakers.wordings import delegation_in_capacity, gender_of, person_speaking
from wgdesk.words.variants import yes_no


def openers_of(context: Context) -> list[StatementNow]:
    """Return the statements with which the meeting was opened; none if nobody is recorded as its opener."""
    return [
        row
        for row in context.record.statements
        if row.opened
        and row.kind == StatementKind.OPENING
        and (row.person_id is not None or row.delegation_id is not None)
    ]


def opened_by(context: Context, rows: Sequence[StatementNow]) -> tuple[Say, ...]:
    """Return who opened the meeting, and what each of them said."""
    officers = [row for row in rows if _as_officer(context, row)]
    persons = [row for row in rows if row.delegation_id is None and row not in officers]
    parts = [_by_officer(context, row, also=bool(n)) for n, row in enumerate(officers)]
    if persons:
        people = People(tuple(_seen(context, row) for row in persons))
        who = say("who-people", people=people)
        also = yes_no(bool(parts))
        parts.append(say("opened-by-others", g=people.people[0].gender, who=who, also=also))
    for row in [one for one in rows if one.delegation_id is not None and one not in officers]:
        who, gender = delegation_in_capacity(context, row), gender_of(context, row) or "m"
        parts.append(say("opened-by-others", g=gender, who=who, also=yes_no(bool(parts))))
    if len(rows) == 1 and (persons or officers):
        person = context.person(rows[0].person_id or 0)
        overview = _overview(context, person)
        if overview is not None:
            parts.append(overview)
        elif rows[0].said_as is not SaidAs.UNSAID and not remarks_told(context, rows[0].person_id):
            parts.append(say("opener-said", body=context.body, opener=person, wording=rows[0].said_as))
    return tuple(parts)


def opened_from_chair(context: Context, opener: OfficerNow) -> tuple[Say, ...]:
    """Return that the officer in the chair opened the meeting, since nobody else is recorded, and spoke."""
    person, parts = context.person(opener.person_id), [_opened(context, opener)]
    overview = _overview(context, person)
    if overview is not None:
        parts.append(overview)
    elif not (in_order_of_time(context) or remarks_told(context, opener.person_id)) and any(
        row.kind == StatementKind.OPENING and row.person_id == opener.person_id
        for row in context.record.statements
    ):
        parts.append(say("opener-addressed", body=context.body, opener=person))
    return tuple(parts)


def remarks_told(context: Context, person_id: int | None) -> bool:
    """Return whether points in the section on the opening tell what one who opened the meeting said.

    That remarks were made need not be said before them (E/2025/32, para. 31).
    """
    chair = context.record.chair
    presides = chair is not None and chair.person_id == person_id
    return person_id is not None and any(
        (point.voice == Voice.OFFICIAL and point.person_id == person_id)
        or (point.voice == Voice.CHAIR and presides)
        for point in context.record.points_in_sections
        if point.section == "opening"
    )


def _overview(context: Context, opener: Person) -> Say | None:
    """Return of what the one who opened the meeting gave an overview; None if it is not recorded."""
    meeting = context.record.meeting
    words = meeting.text("opening_overview")
    if not words:
        return None
    overview = context.words(words, "meeting", meeting.id, "opening_overview")
    return say("opener-overview", body=context.body, opener=opener, overview=overview)


def _as_officer(context: Context, row: StatementNow) -> bool:
    """Return whether it is the office that says why somebody opened the meeting: no capacity is recorded."""
    return from_podium(context, row) and not (row.capacity or row.behalf)


def _by_officer(context: Context, row: StatementNow, *, also: bool) -> Say:
    """Return that an officer opened the meeting; ``also``: after another who did."""
    officer = _office_held(context, row)
    if also:
        who = say("who-officer", officer=context.presiding_officer(officer))
        gender = context.record.people[officer.person_id].gender
        return say("opened-by-others", g=gender, who=who, also="yes")
    return _opened(context, officer)


def _opened(context: Context, officer: OfficerNow) -> Say:
    person, office = context.person(officer.person_id), context.office("officer", officer)
    if officer.of_previous:
        return say("opened-by-previous", opener=person, officer=office)
    return say("opened-by", opener=person, officer=office, body=context.body)


def _office_held(context: Context, row: StatementNow) -> OfficerNow:
    """Return the office in which somebody presided at that sitting, who may have been elected to another."""
    for one in context.record.sitting(row.sitting_id).presiding:
        if context.officer(one.officer_id).person_id == row.person_id:
            return context.in_chair(one, row.sitting_id)
    return officers_of(context, [row])[0][0]


def _seen(context: Context, row: StatementNow) -> Person:
    """Return who opened the meeting, and by which medium."""
    return replace(person_speaking(context, row), medium=row.medium.value)
