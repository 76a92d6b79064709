"""How rules ask: for one row among those touched that breaks them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session

from wgdesk.errors import Refused
from wgdesk.model import Row

Keys = frozenset[int]  # keys of the rows of one table that an act wrote
MANY = 500  # above this a rule looks at the whole table: SQLite limits the parameters of a statement


def among(kind: type[Row], keys: Keys) -> Any:
    """Return the condition that a row of ``kind`` is one of those touched."""
    return kind.id.in_(keys) if len(keys) <= MANY else kind.id.is_not(None)


def never(session: Session, query: Select[Any], key: str) -> None:
    """Raise ``Refused(key)`` if ``query`` finds anything."""
    if session.execute(query.limit(1)).first() is not None:
        raise Refused(key)
