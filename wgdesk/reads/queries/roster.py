"""The delegations, groups and people that may take the floor, with their names in every language."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from wgdesk import model as m
from wgdesk.reads.queries.names import names_on
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows, rows_of, value_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.roster import DelegationNow, GroupingNow, PersonNow, Roster
from wgdesk.reads.values.words import Texts
from wgdesk.rules.attendance import list_of
from wgdesk.words.guessed_gender import office_gender

_REGISTERED = select(m.Registration.delegation_id, m.Registration.id)
_RANKS = select(m.Participant.person_id, m.Participant.rank)


@uses("delegation", "delegation_name", "registration")
def delegations(connection: Connection, day: date | None) -> dict[int, DelegationNow]:
    """Return all delegations in the order of the roster, with the names valid on ``day``."""
    names = names_on(connection, day)
    registered = dict(map(tuple, rows(connection, _REGISTERED)))
    every = rows_of(connection, m.Delegation, m.Delegation.place)
    known = any(row.party or row.signed for row in every)
    return {
        row.id: value_of(
            DelegationNow,
            m.Delegation,
            row,
            name=Name(row.code, names.get(row.id, ())),
            listed_in=list_of(row.category, party=row.party, signed=row.signed, known=known),
            registration=registered.get(row.id),
        )
        for row in every
    }


@uses("grouping")
def groupings(connection: Connection, texts: Texts) -> dict[int, GroupingNow]:
    """Return the groups; ``texts`` must include theirs."""
    return {row.id: value_of(GroupingNow, m.Grouping, row, texts) for row in rows_of(connection, m.Grouping)}


@uses("person", "participant")
def people(connection: Connection, texts: Texts, known: dict[int, DelegationNow]) -> dict[int, PersonNow]:
    """Return the people, each with the name of the delegation; ``texts`` must include theirs."""
    ranks = dict(map(tuple, rows(connection, _RANKS)))
    return {
        row.id: value_of(
            PersonNow,
            m.Person,
            row,
            person=_person(row, texts, known[row.delegation_id].name if row.delegation_id else None),
            rank=ranks.get(row.id),
        )
        for row in rows_of(connection, m.Person)
    }


def _person(row: Any, texts: Texts, delegation: Name | None) -> Person:
    """Return a person; words about one spoken of by the office alone agree with its Arabic title."""
    name, function = (texts.words("person", row.id, field) for field in ("name", "function"))
    running = texts.words("person", row.id, "running")
    told = None if name or running else office_gender(tuple(body for _, body in function.texts))
    return Person(
        name=name,
        running=running,
        gender=told or row.gender.value,
        guessed=row.gender_guessed and told is None,
        style=row.honorific.value if row.honorific else "",
        function=function,
        serves_as=row.serves_as.value if row.serves_as else "",
        delegation=delegation,
    )


@uses("meeting", texts=("grouping", "person"), parts=(delegations, groupings, people))
def roster(connection: Connection) -> Roster:
    """Return the roster: delegations in its order, with the names valid on the first day of the meeting."""
    texts = texts_of(connection, "grouping", "person")
    known = delegations(connection, connection.scalar(select(m.Meeting.first_day)))
    return Roster(
        delegations=known, groups=groupings(connection, texts), people=people(connection, texts, known)
    )
