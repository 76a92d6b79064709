"""All rows of a record as they are at one moment, in a few round trips: quick even on a slow line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import psycopg
from sqlalchemy import Engine, Table

from wgdesk.storage.server.round_trip import READING, borrowed
from wgdesk.storage.server.server_faults import told

# Large tables are requested separately, so that they are not in memory together with the rest.
_APART = {"content": "files", "journal": "history", "journal_change": "history"}


def all_rows(made: Engine, tables: Sequence[Table]) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Yield the rows of each table, sorted by key, with the values that SQLAlchemy gives for its columns.

    Raises ``Trouble`` as ``told`` does.
    """
    groups: dict[str, list[Table]] = {}
    for table in tables:
        groups.setdefault(_APART.get(table.name, "rest"), []).append(table)
    with told(made), borrowed(made) as raw:
        came: dict[str, Any] = {}
        for table in tables:
            if table.name not in came:
                with raw.pipeline():
                    if table is tables[0]:
                        raw.execute(READING)
                    came |= asked(raw, groups.pop(_APART.get(table.name, "rest")))
                    if not groups:
                        raw.execute("COMMIT")
            yield table, rows_of(made, table, came.pop(table.name))


def asked(raw: psycopg.Connection[Any], tables: Iterable[Table], since: int | None = None) -> dict[str, Any]:
    """Request all rows of tables, or those from a key on.

    Returns by table name what ``rows_of`` takes once the answer has arrived.
    """
    where = "" if since is None else f"WHERE id >= {since}"
    return {table.name: raw.execute(_query(table, where)) for table in tables}


def _query(table: Table, where: str) -> bytes:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'SELECT {names} FROM "{table.name}" {where} ORDER BY id'.encode()


def rows_of(made: Engine, table: Table, cursor: Any) -> list[dict[str, Any]]:
    """Return the rows of a table that was requested, as ``all_rows`` does."""
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
