"""Rows of a query as plain tuples: no identity map, no state, nothing that outlives the connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Executable, Table, TextualSelect, text

from wgdesk.model import RecordRow

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute


def rows(connection: Connection, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Run ``query`` with ``values`` for its parameters and return its rows."""
    return connection.execute(query, values).all()


@cache
def _whole(table: Table) -> TextualSelect:
    """Return the query for a whole table.

    This SQL is written by hand: SQLAlchemy takes seven times as long to make it from the columns, at every
    start.
    """
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return text(f'SELECT {names} FROM "{table.name}"').columns(*table.columns)


@cache
def _named(table: Table) -> Callable[[Iterable[Any]], Any]:
    """Return a class for the rows of a table: tuples with named columns.

    SQLAlchemy's own rows are several times slower to read by name, and a NamedTuple class is slow to create.
    """
    columns = {column.key: property(itemgetter(at)) for at, column in enumerate(table.columns)}
    return type(f"{table.name}_row", (tuple,), {"__slots__": (), **columns})


def rows_of(
    connection: Connection, kind: type[RecordRow], *order: InstrumentedAttribute[Any]
) -> Sequence[Any]:
    """Return the rows of a table, with named columns.

    They are sorted by the columns ``order``, none of which may be NULL, and then by key.
    """
    found = map(_named(kind.__table__), rows(connection, _whole(kind.__table__)))
    return sorted(found, key=attrgetter(*(column.key for column in order), "id"))
