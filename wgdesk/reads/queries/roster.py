"""Who may take the floor: delegations, groups and people, with their names in every language."""

from __future__ import annotations

from collections.abc import Mapping
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
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows
from wgdesk.reads.values.names import Name, NameForms, Person
from wgdesk.reads.values.roster import DelegationNow, GroupingNow, PersonNow, Roster
from wgdesk.reads.values.words import Texts
from wgdesk.rules.attendance import list_of

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
        key: GroupingNow(key, code, texts.words("grouping", key, "name"), regional)
        for key, code, regional in rows(session, _GROUPS)
    }
    people = {row[0]: _member(row, texts, delegations) for row in rows(session, _PEOPLE)}
    return Roster(delegations, groups, people)


def _delegations(session: Session) -> dict[int, DelegationNow]:
    names: dict[int, dict[str, NameForms]] = {}
    day = session.scalar(select(Meeting.first_day))
    for delegation, lang, listed, running, paren, gender, article in rows(session, _NAMES, {"day": day}):
        forms = NameForms(lang, listed, running, paren, gender or "", article)
        names.setdefault(delegation, {})[lang] = forms
    return {
        key: DelegationNow(
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


def _member(row: Any, texts: Texts, delegations: Mapping[int, DelegationNow]) -> PersonNow:
    key, gender, excellency, delegation_id, secretariat, rank = row
    name, running, function = (texts.words("person", key, field) for field in ("name", "running", "function"))
    delegation = delegations[delegation_id].name if delegation_id else None
    person = Person(name, running, gender, "excellency" if excellency else "", function, delegation)
    return PersonNow(key, person, delegation_id, secretariat, rank or "")
