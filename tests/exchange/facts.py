"""The contents of a record, independent of the keys of its rows."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from tests.objects import objects
from wgdesk.model import Base
from wgdesk.model.base import record_kinds

KINDS = record_kinds()


def facts(connection: Connection) -> dict[str, list[str]]:
    """Return the rows of every table, sorted, with a digest of a row in place of each reference to it.

    Two records have the same contents if and only if this is equal.
    """
    rows = {(name, row.id): row for name, kind in KINDS.items() for row in objects(connection, kind)}
    known: dict[tuple[str, int], str] = {}

    def contents(table: str, key: int) -> str:
        if (table, key) not in known:
            known[table, key] = repr([table, *_values(rows[table, key], said)])
        return known[table, key]

    def said(table: str, key: int | None) -> str:
        return "nothing" if key is None else sha256(contents(table, key).encode()).hexdigest()

    told: dict[str, list[str]] = {name: [] for name in KINDS}
    for table, key in rows:
        told[table].append(contents(table, key))
    return {table: sorted(found) for table, found in told.items()}


def _values(row: Any, said: Any) -> list[Any]:
    values: list[Any] = []
    for column in row.__table__.columns:
        value = getattr(row, column.key)
        if column.key == "id":
            continue
        target = next((key.column.table.name for key in column.foreign_keys), None)
        if target not in KINDS:  # the key of a file's content is its hash
            target = None
        if column.key == "row":
            target = row.table
        if column.key == "alternative":
            doubted = Base.metadata.tables[row.table].columns.get(row.column)
            keys = doubted.foreign_keys if doubted is not None and len(value) > 15 else ()
            target = next((key.column.table.name for key in keys if value.isdigit()), None)
            value = int(value) if target else value
        values.append(said(target, value) if target else value)
    return values
