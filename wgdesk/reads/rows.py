"""Rows of a query as plain tuples: no identity map, no state, nothing that outlives the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Executable, select
from sqlalchemy import Row as Found
from sqlalchemy.orm import InstrumentedAttribute, Session

from wgdesk.model import RecordRow

T = TypeVar("T")


def rows(session: Session, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Return what ``query`` finds, with ``values`` for its parameters. What a row holds the query says."""
    return session.connection().execute(query, values).all()


def made(kind: Callable[..., T], row: Iterable[Any], *rest: Any) -> T:
    """Return a value whose first fields are the columns of ``row``, in their order, and the last ``rest``."""
    return kind(*row, *rest)


def rows_of(
    session: Session, kind: type[RecordRow], *order: InstrumentedAttribute[Any]
) -> Sequence[Found[Any]]:
    """Return the rows of a table as plain tuples with the columns' names.

    They are in the order of the columns ``order``, none of which may be NULL, then of the keys. They are put
    in order here: so the query is the very one the record was checked with when it was opened
    (``rules.check_types``), which SQLAlchemy has compiled and remembers.
    """
    found = rows(session, select(*kind.__table__.columns))
    return sorted(found, key=attrgetter(*(column.key for column in order), "id"))
