"""All rows of a record, as they are at one moment, in a few round trips: a slow way has them soon, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Engine, Table

from wgdesk.storage.server.round_trip import READING, borrowed
from wgdesk.storage.server.server_faults import told

_LARGE = frozenset({"content", "journal", "journal_change"})  # each is asked for when its turn comes


def all_rows(made: Engine, tables: Sequence[Table]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Yield the rows of each table, by their keys, with the values that SQLAlchemy gives for its columns.

    Raises ``Trouble`` as ``told`` does.
    """
    with told(made), borrowed(made) as raw:
        with raw.pipeline():
            raw.execute(READING)
            small = {one.name: raw.execute(_query(one)) for one in tables if one.name not in _LARGE}
        for table in tables:
            cursor = small.pop(table.name, None) or raw.execute(_query(table))
            yield table, _rows(made, table, cursor)
        raw.execute("COMMIT")


def _query(table: Table) -> bytes:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'SELECT {names} FROM "{table.name}" ORDER BY id'.encode()


def _rows(made: Engine, table: Table, cursor: Any) -> list[dict[str, Any]]:
    names = table.columns.keys()
    dialect = made.dialect
    turns: list[Callable[[Any], Any] | None] = [
        column.type.dialect_impl(dialect).result_processor(dialect, told_of.type_code)
        for column, told_of in zip(table.columns, cursor.description, strict=True)
    ]
    return [
        {
            name: value if turn is None else turn(value)
            for name, value, turn in zip(names, row, turns, strict=True)
        }
        for row in cursor
    ]
