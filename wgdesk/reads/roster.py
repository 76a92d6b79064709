"""Who may take the floor: delegations, groups and people, with their names in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Text, bindparam, or_, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.model import (
    Delegation,
    DelegationName,
    Grouping,
    Meeting,
    Participant,
    Registration,
)
from wgdesk.model import (
    Person as PersonRow,
)
from wgdesk.reads.rows import rows
from wgdesk.reads.values import Name, NameForms, Person, Words
from wgdesk.reads.words import Texts, texts_of
from wgdesk.rules.attendance import list_of
from wgdesk.words.finder import Finder, aliases


@dataclass(frozen=True)
class Delegate:
    """A delegation as the desk needs it; ``listed_in`` is a list of ``rules.attendance.LISTS``."""

    id: int
    code: str
    name: Name
    listed_in: str
    party: bool
    grouping_id: int | None
    place: float
    registered: bool
    category: str = "state"
    signed: bool = False
    signed_on: date | None = None
    party_since: date | None = None


@dataclass(frozen=True)
class DatedName:
    """A delegation's name in one language and the days on which it holds; None: since ever, still."""

    id: int
    forms: NameForms
    valid_from: date | None
    valid_until: date | None


@dataclass(frozen=True)
class Group:
    """A group a statement may be made for."""

    id: int
    code: str
    name: Words
    regional: bool


@dataclass(frozen=True)
class Member:
    """A person of the record; ``delegation_id`` None for one of no delegation."""

    id: int
    person: Person
    delegation_id: int | None
    secretariat: bool
    rank: str  # of a registered participant: head, alternate, adviser; empty for others


@dataclass(frozen=True)
class Roster:
    """Everybody, by key."""

    delegations: Mapping[int, Delegate]
    groups: Mapping[int, Group]
    people: Mapping[int, Member]

    @property
    def parties(self) -> int:
        """How many parties there are, whether they take part or not."""
        return sum(one.party for one in self.delegations.values())


# -- loading -----------------------------------------------------------------------------------------------

_DELEGATIONS = (
    select(
        Delegation.id,
        Delegation.code,
        Delegation.category,
        Delegation.party,
        Delegation.signed,
        Delegation.grouping_id,
        Delegation.place,
        Registration.id,
        Delegation.signed_on,
        Delegation.party_since,
    )
    .outerjoin(Registration, Registration.delegation_id == Delegation.id)
    .order_by(Delegation.place, Delegation.id)
)
# The names valid on a day; of several in one language the one that began last comes last.
_NAMES = (
    select(
        DelegationName.delegation_id,
        DelegationName.lang,
        DelegationName.listed,
        DelegationName.running,
        DelegationName.paren,
        type_coerce(DelegationName.gender, Text),
        DelegationName.article,
    )
    .where(
        or_(DelegationName.valid_from.is_(None), DelegationName.valid_from <= bindparam("day")),
        or_(DelegationName.valid_until.is_(None), DelegationName.valid_until >= bindparam("day")),
    )
    .order_by(DelegationName.delegation_id, DelegationName.lang, DelegationName.valid_from)
)
_GROUPS = select(Grouping.id, Grouping.code, Grouping.regional).order_by(Grouping.id)
_PEOPLE = (
    select(
        PersonRow.id,
        type_coerce(PersonRow.gender, Text),
        PersonRow.excellency,
        PersonRow.delegation_id,
        PersonRow.secretariat,
        type_coerce(Participant.rank, Text),
    )
    .outerjoin(Participant, Participant.person_id == PersonRow.id)
    .order_by(PersonRow.id)
)


def roster(session: Session) -> Roster:
    """Return everybody: delegations in the order of the roster, with the names valid on the first day."""
    texts = texts_of(session, "grouping", "person")
    delegations = _delegations(session)
    groups = {
        key: Group(key, code, texts.words("grouping", key, "name"), regional)
        for key, code, regional in rows(session, _GROUPS)
    }
    people = {row[0]: _member(row, texts, delegations) for row in rows(session, _PEOPLE)}
    return Roster(delegations, groups, people)


def _delegations(session: Session) -> dict[int, Delegate]:
    names: dict[int, dict[str, NameForms]] = {}
    day = session.scalar(select(Meeting.first_day))
    for delegation, lang, listed, running, paren, gender, article in rows(session, _NAMES, {"day": day}):
        forms = NameForms(lang, listed, running, paren, gender or "", article)
        names.setdefault(delegation, {})[lang] = forms
    return {
        key: Delegate(
            key,
            code,
            Name(code, tuple(names.get(key, {}).values())),
            list_of(category, party=party, signed=signed),
            party,
            grouping,
            place,
            registration is not None,
            str(category.value),
            signed,
            signed_on,
            party_since,
        )
        for key, code, category, party, signed, grouping, place, registration, signed_on, party_since in rows(
            session, _DELEGATIONS
        )
    }


def names_of(session: Session, delegation_id: int) -> tuple[DatedName, ...]:
    """Return all names of a delegation, in every language and of every time, the oldest first."""
    columns = (DelegationName.lang, DelegationName.listed, DelegationName.running, DelegationName.paren)
    query = (
        select(
            DelegationName.id,
            *columns,
            type_coerce(DelegationName.gender, Text),
            DelegationName.article,
            DelegationName.valid_from,
            DelegationName.valid_until,
        )
        .where(DelegationName.delegation_id == delegation_id)
        .order_by(DelegationName.valid_from, DelegationName.id)
    )
    return tuple(
        DatedName(key, NameForms(lang, listed, running, paren, gender or "", article), first, last)
        for key, lang, listed, running, paren, gender, article, first, last in rows(session, query)
    )


def _member(row: Any, texts: Texts, delegations: Mapping[int, Delegate]) -> Member:
    key, gender, excellency, delegation_id, secretariat, rank = row
    name, running, function = (texts.words("person", key, field) for field in ("name", "running", "function"))
    delegation = delegations[delegation_id].name if delegation_id else None
    person = Person(name, running, gender, "excellency" if excellency else "", function, delegation)
    return Member(key, person, delegation_id, secretariat, rank or "")


# -- finding -----------------------------------------------------------------------------------------------


def delegation_finder(roster: Roster) -> Finder:
    """Return a finder of delegations by any form of their names in any language, by code and by alias."""
    known = aliases()
    return Finder(
        (
            one.id,
            [text for forms in one.name.forms for text in (forms.listed, forms.running, forms.paren)],
            [one.code, *known.get(one.code, ())],
        )
        for one in roster.delegations.values()
    )


def people_finder(roster: Roster) -> Finder:
    """Return a finder of people by their names in any language, and by their delegation's code."""
    codes = {one.id: one.code for one in roster.delegations.values()}
    return Finder(
        (
            one.id,
            [body for words in (one.person.name, one.person.running) for _, body in words.texts],
            [codes[one.delegation_id]] if one.delegation_id else [],
        )
        for one in roster.people.values()
    )
