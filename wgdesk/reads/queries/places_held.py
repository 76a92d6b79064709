"""Which places of the report are held until something is known: by what is awaited and the row it is of."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.model import Placeholder

Held = Mapping[tuple[str, int, str], int]  # (table, row, kind) -> the mark's key


def places_held(session: Session) -> Held:
    """Return the marks of places that are to be completed."""
    query = select(Placeholder.table, Placeholder.row, Placeholder.kind, Placeholder.id)
    return {(table, row, kind.value): key for table, row, kind, key in session.execute(query)}
