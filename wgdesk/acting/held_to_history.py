"""Compares the rows of a record with its journal, to find changes that no act has made.

The journal holds every value that an act wrote, so it serves as a checksum of all rows. Values written by an
earlier version, or before a rescue, are not compared: an upgrade and a rescue change rows without an act.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from wgdesk.acting.plain_values import plain
from wgdesk.model import SCHEMA
from wgdesk.model.base import record_kinds

_CHANGES = """
SELECT c."table", c."row", c.kind, c.now, j.schema FROM journal_change AS c
JOIN journal AS j ON j.id = c.journal_id ORDER BY c.journal_id, c.n
"""


class Differing(NamedTuple):
    """A value that differs from the history; ``column`` is empty if the whole row does.

    For a text it is the row that the text belongs to, and the field of the text.
    """

    table: str
    row: int
    column: str


def differing(connection: Connection) -> tuple[Differing, ...]:
    """Return every value, and every row, that differs from what acts have written."""
    told, whole = _told(connection)
    found: list[Differing] = []
    for name, kind in sorted(record_kinds().items()):
        values = told.pop(name, {})
        for row in map(dict, connection.execute(select(*kind.__table__.columns)).mappings()):
            written = values.pop(row["id"], None)
            if written is None:
                found += [_at(name, row["id"], "", row)] if whole else []
                continue
            columns = (column for column, value in written.items() if plain(row.get(column)) != value)
            found += [_at(name, row["id"], column, row) for column in columns]
        found += [_at(name, key, "", written) for key, written in values.items()] if whole else []
    return tuple(found)


def _at(table: str, key: int, column: str, row: Mapping[str, Any]) -> Differing:
    if table == "wording" and row.get("table") in record_kinds():
        return Differing(row["table"], row["row"], row["field"])
    return Differing(table, key, column)


def _told(connection: Connection) -> tuple[dict[str, dict[int, dict[str, Any]]], bool]:
    """Return what acts wrote, by table, key and column, and whether the journal covers all rows."""
    told: dict[str, dict[int, dict[str, Any]]] = {}
    whole = True
    for table, key, kind, now, schema in connection.exec_driver_sql(_CHANGES):
        rows = told.setdefault(table, {})
        if kind == "delete":
            rows.pop(key, None)
        elif schema == SCHEMA:
            rows.setdefault(key, {}).update(json.loads(now))
        else:
            whole = False
            for column in json.loads(now):
                rows.setdefault(key, {}).pop(column, None)
    return told, whole
