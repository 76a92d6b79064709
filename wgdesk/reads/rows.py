"""Rows of a query as plain tuples: no identity map, no state, nothing that outlives the session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Executable, Select, select
from sqlalchemy import Row as Found
from sqlalchemy.orm import InstrumentedAttribute, Session

from wgdesk.model import RecordRow


def rows(session: Session, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Return what ``query`` finds, with ``values`` for its parameters. What a row holds the query says."""
    return session.connection().execute(query, values).all()


@cache
def _whole(kind: type[RecordRow]) -> Select[Any]:
    """Return the query of a whole table: the very one with which a record is checked when it is opened.

    So SQLAlchemy has compiled it and remembers it (``rules.check_types``).
    """
    return select(*kind.__table__.columns)


def rows_of(
    session: Session, kind: type[RecordRow], *order: InstrumentedAttribute[Any]
) -> Sequence[Found[Any]]:
    """Return the rows of a table, with the names of its columns.

    They are in the order of the columns ``order``, none of which may be NULL, then of the keys; without
    ``order`` in that of the keys.
    """
    return sorted(rows(session, _whole(kind)), key=attrgetter(*(column.key for column in order), "id"))
