"""Rows of a query as plain tuples, and the values made of them.

They have no identity map and no state, and nothing of them outlives the connection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Executable, Table, TextualSelect, text

from wgdesk.model import RecordRow
from wgdesk.reads.values.words import Texts

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute

ValueT = TypeVar("ValueT")


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


@cache
def _taken(pair: tuple[type[Any], type[RecordRow]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which fields of a kind of value are named as columns of a table, and which as texts of it.

    ``pair``: the kind and the table, as one argument because mypy does not see that a class can be hashed.
    """
    kind, table = pair
    names = kind.__annotations__
    return (
        tuple(name for name in names if name in table.__table__.columns),
        tuple(name for name in names if name in table.texts),
    )


def value_of(
    kind: type[ValueT], table: type[RecordRow], row: Any, texts: Texts | None = None, /, **given: Any
) -> ValueT:
    """Return the value of a row: a field takes the column or text of its name, unless it is ``given``.

    ``texts``: those of the table, if a field is named as one of them.
    """
    columns, worded = _taken((kind, table))
    found = {name: getattr(row, name) for name in columns}
    if texts is not None:
        found |= {name: texts.words(table.__tablename__, row.id, name) for name in worded}
    return kind(**{**found, **given})


def values_of(
    connection: Connection,
    kind: type[ValueT],
    table: type[RecordRow],
    *order: InstrumentedAttribute[Any],
    texts: Texts | None = None,
) -> tuple[ValueT, ...]:
    """Return the value of every row of a table, in the order of ``rows_of``."""
    return tuple(value_of(kind, table, row, texts) for row in rows_of(connection, table, *order))
