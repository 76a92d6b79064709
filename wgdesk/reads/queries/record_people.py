"""Loading who takes part: delegations with their names, and people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.reads.rows import rows_of
from wgdesk.reads.values.names import Name, NameForms, Person
from wgdesk.reads.values.record import DelegationRow
from wgdesk.reads.values.words import Texts
from wgdesk.rules.attendance import list_of


def delegations(session: Session, meeting: Found[Any]) -> dict[int, DelegationRow]:
    """Return all delegations by key, those registered first, with the names they have on the first day."""
    names = _names(session, meeting)
    registered = {x.delegation_id: x.id for x in rows_of(session, m.Registration)}
    present: dict[int, set[int]] = {}
    for row in rows_of(session, m.Presence):
        present.setdefault(row.delegation_id, set()).add(row.sitting_id)
    found: dict[int, DelegationRow] = {}
    for x in rows_of(session, m.Delegation, m.Delegation.place):
        found[x.id] = DelegationRow(
            x.id,
            x.code,
            list_of(x.category, party=x.party, signed=x.signed),
            x.category.value,
            x.party,
            x.signed,
            x.party_since,
            x.place,
            Name(x.code, tuple(names.get(x.id, ()))),
            registered.get(x.id),
            frozenset(present.get(x.id, ())),
        )
    # Registered delegations first, in the order of registration: lists that keep the order entered need it.
    order = {delegation: place for place, delegation in enumerate(registered)}
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


def _names(session: Session, meeting: Found[Any]) -> dict[int, list[NameForms]]:
    """Return the names valid on the meeting's first day, for each language the one that began last."""
    day = meeting.first_day
    valid: dict[int, dict[str, NameForms]] = {}
    for x in sorted(rows_of(session, m.DelegationName), key=_by_language_and_age):
        begun = x.valid_from is None or x.valid_from <= day
        if begun and (x.valid_until is None or day <= x.valid_until):
            forms = NameForms(
                x.lang, x.listed, x.running, x.paren, x.gender.value if x.gender else "", x.article
            )
            valid.setdefault(x.delegation_id, {})[x.lang] = forms
    return {delegation: list(forms.values()) for delegation, forms in valid.items()}


def _by_language_and_age(name: Found[Any]) -> tuple[str, date]:
    return name.lang, name.valid_from or date.min


def people(session: Session, texts: Texts, delegations: Mapping[int, DelegationRow]) -> dict[int, Person]:
    """Return all people by key, each with the name of the delegation it belongs to."""
    return {
        x.id: Person(
            name=texts.words("person", x.id, "name"),
            running=texts.words("person", x.id, "running"),
            gender=x.gender.value,
            style="excellency" if x.excellency else "",
            function=texts.words("person", x.id, "function"),
            delegation=delegations[x.delegation_id].name if x.delegation_id else None,
        )
        for x in rows_of(session, m.Person)
    }
