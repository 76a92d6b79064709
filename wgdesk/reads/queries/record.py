"""The whole record in a few plain queries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from wgdesk import model as m
from wgdesk.reads.queries import actions as decided
from wgdesk.reads.queries import marks
from wgdesk.reads.queries import outcome as results
from wgdesk.reads.queries import programme as course
from wgdesk.reads.queries import roster as everybody
from wgdesk.reads.queries.attendance import attendance_lists, body_members, of_members_alone, presence
from wgdesk.reads.queries.composition import composition
from wgdesk.reads.queries.informal_bodies import informal_bodies
from wgdesk.reads.queries.meeting import meeting_facts
from wgdesk.reads.queries.words import all_texts
from wgdesk.reads.rows import rows, rows_of, value_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.programme import OfficerNow, SittingNow
from wgdesk.reads.values.record import OddTime, Record, StatementNow
from wgdesk.reads.values.roster import DelegationNow, PersonNow
from wgdesk.reads.values.words import NO_WORDS, Texts
from wgdesk.rules.odd_times import INTERPOSED, TimeSpan, overlapping

_STATEMENTS = (
    select(*m.Request.__table__.columns)
    .where(
        m.Request.begun_at.is_not(None)
        | ((m.Request.medium == m.Medium.WRITTEN) & m.Request.withdrawn_at.is_(None)),
        m.Request.struck == "",
        m.Request.lane != m.Lane.ORDER,  # points of order are not statements on the substance
    )
    .order_by(m.Request.begun_at, m.Request.id)
)


@uses(
    *("request", "aligned", "introduced", "attachment", "registration"),
    parts=(
        *(all_texts, meeting_facts, everybody.delegations, everybody.people, everybody.groupings),
        *(
            course.sittings,
            course.items,
            course.taken_up,
            course.speaker_counts,
            course.decisions,
            course.officers,
            informal_bodies,
        ),
        *(
            course.held_sittings,
            presence,
            attendance_lists,
            body_members,
            of_members_alone,
            marks.all_doubts,
            marks.placeholders,
            marks.acceptances,
        ),
        *(results.panels, results.points, results.clusters, results.documents, results.reservations),
        *(composition, results.passages),
        *(decided.actions, decided.sponsors, decided.rulings, decided.unruled, results.motions),
    ),
)
def whole_record(connection: Connection) -> Record:
    """Return the record. Raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    texts = all_texts(connection)
    sittings = course.sittings(connection, texts)
    meeting = meeting_facts(connection, texts)
    delegations = everybody.delegations(connection, meeting.first_day)
    people = everybody.people(connection, texts, delegations)
    groupings = everybody.groupings(connection, texts)
    officers = course.officers(connection, texts)
    return Record(
        meeting=meeting,
        sittings=sittings,
        sittings_held=course.held_sittings(connection),
        # Not in the order of the agenda: this is the order in which the report lists what it lacks.
        items=tuple(sorted(course.items(connection, texts), key=lambda item: (item.number, item.id))),
        taken_up=course.taken_up(connection),
        speaker_counts=course.speaker_counts(connection),
        decisions=course.decisions(connection, texts),
        delegations=_registered_first(connection, delegations),
        present_at=_present_at(connection),
        groupings={key: one.name for key, one in groupings.items()},
        people={key: one.person for key, one in people.items()},
        every_officer=officers,
        informal_bodies=informal_bodies(connection, texts),
        panels=results.panels(connection, texts),
        statements=_for_whom(_statements(connection, texts), people, officers),
        points=results.points(connection, texts),
        clusters=results.clusters(connection, texts),
        documents=results.documents(connection, texts),
        reservations=results.reservations(connection, texts),
        actions=decided.actions(connection, texts),
        sponsors=decided.sponsors(connection),
        motions=results.motions(connection, texts),
        rulings=decided.rulings(connection),
        unruled=decided.unruled(connection),
        lists=attendance_lists(connection),
        body_members=body_members(connection),
        of_members_alone=of_members_alone(connection),
        doubts=marks.all_doubts(connection),
        placeholders=marks.placeholders(connection),
        acceptances=marks.acceptances(connection),
        texts=texts.all(),
        odd_times=tuple(_odd_times(connection, sittings)),
        composition=composition(connection, texts),
        passages=results.passages(connection, texts),
    )


def _registered_first(connection: Connection, known: dict[int, DelegationNow]) -> dict[int, DelegationNow]:
    """Put registered delegations first, in order of registration; lists in order of entry need that."""
    registered = [row.delegation_id for row in rows_of(connection, m.Registration)]
    order = {delegation: place for place, delegation in enumerate(registered)}
    return dict(sorted(known.items(), key=lambda pair: order.get(pair[0], len(order))))


def _present_at(connection: Connection) -> dict[int, frozenset[int]]:
    """Return the sittings that each delegation attended: delegation key -> sitting keys."""
    found: dict[int, set[int]] = {}
    for sitting, delegations in presence(connection).items():
        for delegation in delegations:
            found.setdefault(delegation, set()).add(sitting)
    return {delegation: frozenset(sittings) for delegation, sittings in found.items()}


def _statements(connection: Connection, texts: Texts) -> tuple[StatementNow, ...]:
    """Return the statements on the substance that are not struck, including written ones, by beginning."""
    aligned: dict[int, list[int]] = {}
    for row in rows_of(connection, m.Aligned):
        aligned.setdefault(row.request_id, []).append(row.delegation_id)
    introduced: dict[int, list[int]] = {}
    for row in rows_of(connection, m.Introduced, m.Introduced.place):
        introduced.setdefault(row.request_id, []).append(row.document_id)
    filed = set(connection.scalars(select(m.Attachment.request_id)))
    return tuple(
        value_of(
            StatementNow,
            m.Request,
            row,
            aligned=tuple(aligned.get(row.id, ())),
            documents=tuple(introduced.get(row.id, ())),
            ended=row.ended_at is not None or row.medium is m.Medium.WRITTEN,
            received=row.medium is not m.Medium.WRITTEN
            or row.text_at is not None
            or row.begun_at is not None
            or row.id in filed
            or bool(texts.words("request", row.id, "statement").texts),
            capacity=texts.words("request", row.id, "capacity"),
            behalf=texts.words("request", row.id, "behalf"),
            said=texts.words("request", row.id, "statement") if row.quoted else NO_WORDS,
        )
        for row in rows(connection, _STATEMENTS)
    )


def _for_whom(
    statements: tuple[StatementNow, ...], people: Mapping[int, PersonNow], officers: Iterable[OfficerNow]
) -> tuple[StatementNow, ...]:
    """Return statements; who is spoken of by the office alone speaks for that, not for the delegation.

    Of whom only the State is recorded speaks for the delegation, unless that is an officer yet to be named.
    """
    offices = {key for key, one in people.items() if one.person.by_office}
    held = {one.person_id for one in officers}
    states = {key: one.delegation_id for key, one in people.items() if one.person.awaited and key not in held}
    return tuple(
        replace(row, delegation_id=None)
        if row.person_id in offices and row.delegation_id
        else replace(row, delegation_id=row.delegation_id or states[row.person_id])
        if row.person_id in states and row.lane is not m.Lane.SECRETARIAT
        else row
        for row in statements
    )


def _odd_times(connection: Connection, sittings: tuple[SittingNow, ...]) -> Iterator[OddTime]:
    """Yield the times that are probably wrong: of sittings, and of the statements delivered at each."""
    spans = (TimeSpan(one.id, one.opened_at, one.closed_at) for one in sittings if one.opened_at is not None)
    for key in overlapping(spans):
        yield OddTime("sittings-overlap", "sitting", key, key)
    made: dict[int, list[Any]] = {}
    for row in rows(connection, _STATEMENTS):
        if row.medium is not m.Medium.WRITTEN:
            made.setdefault(row.sitting_id, []).append(row)
    for sitting in sittings:
        found = made.get(sitting.id, ())
        if found and sitting.opened_at is None:
            yield OddTime("never-opened", "sitting", sitting.id, sitting.id)
        alone = (row for row in found if row.lane not in INTERPOSED)
        for key in overlapping(TimeSpan(row.id, row.begun_at, row.ended_at) for row in alone):
            yield OddTime("statements-overlap", "request", key, sitting.id)
