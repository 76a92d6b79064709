"""Finds what undo and redo apply to, by reading the journal backwards.

Undo appends the inverse of an act to the journal, and redo the inverse of an undo. Nothing is ever deleted
from the journal.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from wgdesk.acting.journal import RowChange
from wgdesk.errors import Refused
from wgdesk.model import SCHEMA, Journal, JournalChange

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True)
class UndoEntry:
    """A journal row, as far as undo and redo need it. ``undone``: whether an undo of it is in force."""

    entry: int
    act: str
    station: str
    schema: int
    undoes: int | None
    changed: bool
    undone: bool


def _backwards(connection: Connection) -> Generator[UndoEntry, None, None]:
    """Yield the rows of the journal, newest first.

    A row is undone if another row undoes it and is not itself undone. That row comes later, so reading
    backwards meets it first. The caller can stop early: older rows are then never loaded.
    """
    undone: set[int] = set()
    columns = (Journal.id, Journal.act, Journal.station, Journal.schema, Journal.undoes, Journal.tables)
    query = select(*columns).order_by(Journal.id.desc()).execution_options(yield_per=100)
    with closing(connection.execute(query)) as found:
        for row in found:
            if row.undoes is not None and row.id not in undone:
                undone.add(row.undoes)
            changed, turned_back = bool(row.tables), row.id in undone
            yield UndoEntry(row.id, row.act, row.station, row.schema, row.undoes, changed, turned_back)


def undo_target(connection: Connection, station: str, entry: int | None) -> UndoEntry:
    """Return the act to undo: the one in journal row ``entry``, or the station's newest not yet undone.

    Raises ``Refused``: 'nothing-to-undo', 'undone-already', 'undo-crosses-upgrade'.
    """
    with closing(_backwards(connection)) as rows:
        for row in rows:
            if row.act in (UNDO, REDO) or not row.changed:
                continue
            if entry is None and row.station == station and not row.undone:
                return _same_schema(row)
            if entry == row.entry:
                if row.undone:
                    raise Refused("undone-already")
                return _same_schema(row)
    raise Refused("nothing-to-undo")


def redo_target(connection: Connection, station: str) -> UndoEntry:
    """Return the station's newest undo that is still in force, unless the station has acted since.

    Raises ``Refused``: 'nothing-to-redo', 'undo-crosses-upgrade'.
    """
    with closing(_backwards(connection)) as rows:
        for row in rows:
            if row.station != station or not row.changed:
                continue
            if row.act not in (UNDO, REDO):
                break
            if row.act == UNDO and not row.undone:
                return _same_schema(row)
    raise Refused("nothing-to-redo")


def _same_schema(row: UndoEntry) -> UndoEntry:
    if row.schema != SCHEMA:
        raise Refused("undo-crosses-upgrade")
    return row


def changes_of(connection: Connection, entry: int) -> list[RowChange]:
    """Return what the act in journal row ``entry`` changed, in order."""
    found = connection.execute(
        select(*JournalChange.__table__.columns)
        .where(JournalChange.journal_id == entry)
        .order_by(JournalChange.n)
    )
    return [change_of(row) for row in found.mappings()]


def change_of(row: Mapping[str, Any] | RowMapping) -> RowChange:
    """Return the change stored in a row of ``journal_change``."""
    was, now = json.loads(row["was"]), json.loads(row["now"])
    return RowChange(row["table"], row["row"], row["kind"], was, now)
