"""All names of one delegation."""

from __future__ import annotations

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.model import DelegationName
from wgdesk.reads.rows import rows
from wgdesk.reads.values.names import DelegationNameNow, NameForms


def names_of(session: Session, delegation_id: int) -> tuple[DelegationNameNow, ...]:
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
        DelegationNameNow(key, NameForms(lang, listed, running, paren, gender or "", article), first, last)
        for key, lang, listed, running, paren, gender, article, first, last in rows(session, query)
    )
