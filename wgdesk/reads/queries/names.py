"""The names of delegations: those of one day, and all those of one delegation."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.reads.rows import rows
from wgdesk.reads.values.names import DelegationNameNow, NameForms

_COLUMNS = m.DelegationName.__table__.columns
# The names valid on a day; of several in one language the one that began last comes last.
_ON_DAY = (
    select(*_COLUMNS)
    .where(
        or_(m.DelegationName.valid_from.is_(None), m.DelegationName.valid_from <= bindparam("day")),
        or_(m.DelegationName.valid_until.is_(None), m.DelegationName.valid_until >= bindparam("day")),
    )
    .order_by(m.DelegationName.delegation_id, m.DelegationName.lang, m.DelegationName.valid_from)
)
_OF_ONE = (
    select(*_COLUMNS)
    .where(m.DelegationName.delegation_id == bindparam("delegation"))
    .order_by(m.DelegationName.valid_from, m.DelegationName.id)
)


def names_on(session: Session, day: date | None) -> dict[int, tuple[NameForms, ...]]:
    """Return the names valid on ``day`` by delegation, by language; None: only those without any days."""
    found: dict[int, dict[str, NameForms]] = {}
    for row in rows(session, _ON_DAY, {"day": day}):
        found.setdefault(row.delegation_id, {})[row.lang] = _forms(row)
    return {delegation: tuple(forms.values()) for delegation, forms in found.items()}


def names_of(session: Session, delegation_id: int) -> tuple[DelegationNameNow, ...]:
    """Return all names of a delegation, in every language and of every time, the oldest first."""
    return tuple(
        DelegationNameNow(
            id=row.id, forms=_forms(row), valid_from=row.valid_from, valid_until=row.valid_until
        )
        for row in rows(session, _OF_ONE, {"delegation": delegation_id})
    )


def _forms(row: Any) -> NameForms:
    return NameForms(
        lang=row.lang,
        listed=row.listed,
        running=row.running,
        paren=row.paren,
        gender=row.gender.value if row.gender else "",
        article=row.article,
    )
