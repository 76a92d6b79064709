"""The names of delegations: all names valid on one day, or all names of one delegation."""

from __future__ import annotations

from datetime import date
from typing import Literal

from sqlalchemy import Connection, Text, bindparam, or_, select, type_coerce

from wgdesk import model as m
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.names import DelegationNameNow, NameForms

_FORMS = (
    m.DelegationName.lang,
    m.DelegationName.listed,
    m.DelegationName.running,
    m.DelegationName.paren,
    type_coerce(m.DelegationName.gender, Text),
    m.DelegationName.article,
)
# The names valid on a day; if a language has several, the one that became valid last comes last.
_ON_DAY = (
    select(m.DelegationName.delegation_id, *_FORMS)
    .where(
        or_(m.DelegationName.valid_from.is_(None), m.DelegationName.valid_from <= bindparam("day")),
        or_(m.DelegationName.valid_until.is_(None), m.DelegationName.valid_until >= bindparam("day")),
    )
    .order_by(m.DelegationName.delegation_id, m.DelegationName.lang, m.DelegationName.valid_from)
)
_OF_ONE = (
    select(m.DelegationName.id, m.DelegationName.valid_from, m.DelegationName.valid_until, *_FORMS)
    .where(m.DelegationName.delegation_id == bindparam("delegation"))
    .order_by(m.DelegationName.valid_from, m.DelegationName.id)
)


@uses("delegation_name")
def names_on(connection: Connection, day: date | None) -> dict[int, tuple[NameForms, ...]]:
    """Return the names valid on ``day``, by delegation; ``day`` None: only names without dates."""
    found: dict[int, dict[str, NameForms]] = {}
    for delegation, lang, listed, running, paren, gender, article in rows(connection, _ON_DAY, {"day": day}):
        forms = NameForms(lang, listed, running, paren, gender or "", article)  # keywords are slower
        found.setdefault(delegation, {})[lang] = forms
    return {delegation: tuple(known.values()) for delegation, known in found.items()}


@uses("delegation_name")
def names_of(connection: Connection, delegation_id: int) -> tuple[DelegationNameNow, ...]:
    """Return all names of a delegation, in every language and for all periods, oldest first."""
    return tuple(
        DelegationNameNow(id=key, forms=_forms(*forms), valid_from=first, valid_until=last)
        for key, first, last, *forms in rows(connection, _OF_ONE, {"delegation": delegation_id})
    )


def _forms(
    lang: str, listed: str, running: str, paren: str, gender: Literal["m", "f"] | None, article: str
) -> NameForms:
    return NameForms(
        lang=lang, listed=listed, running=running, paren=paren, gender=gender or "", article=article
    )
