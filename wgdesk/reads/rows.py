"""Rows of a query as plain tuples: no identity map, no state, nothing that outlives the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import Executable, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wgdesk.model import RecordRow


def rows(session: Session, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Run ``query`` with ``values`` for its parameters; returns rows with the columns of the query."""
    return session.connection().execute(query, values).all()


@cache
def _whole(kind: type[RecordRow]) -> Select[Any]:
    """Return the query for a whole table, the same one that checks a record when it is opened.

    So SQLAlchemy has already compiled it and finds it in its cache (``rules.check_types``).
    """
    return select(*kind.__table__.columns)


@cache
def _named(kind: type[RecordRow]) -> Callable[[Iterable[Any]], Any]:
    """Return a class for the rows of a table: tuples whose columns have names.

    SQLAlchemy's own rows are several times slower to read by name, and a NamedTuple class is slow to create.
    """
    columns = {column.key: property(itemgetter(at)) for at, column in enumerate(kind.__table__.columns)}
    return type(f"{kind.__name__}Columns", (tuple,), {"__slots__": (), **columns})


def rows_of(session: Session, kind: type[RecordRow], *order: InstrumentedAttribute[Any]) -> Sequence[Any]:
    """Return the rows of a table, with the names of its columns.

    They are sorted by the columns ``order``, none of which may be NULL, and then by key; without ``order`` by
    key.
    """
    found = map(_named(kind), rows(session, _whole(kind)))
    return sorted(found, key=attrgetter(*(column.key for column in order), "id"))
