"""Which columns of which rows others changed on the server while a station was alone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from wgdesk.acting.journal import RowChange
from wgdesk.model import Journal, JournalChange
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened

RowPlace = tuple[str, int]  # a table and the key of a row
ColumnPlace = tuple[str, int, str]  # a table, the key of a row and a column

_QUERY = (
    select(
        Journal.id,
        Journal.uid,
        JournalChange.table,
        JournalChange.row,
        JournalChange.was,
        JournalChange.now,
    )
    .join(JournalChange.__table__, JournalChange.journal_id == Journal.id)
    .order_by(Journal.id)
)


def cells_of(changes: Iterable[RowChange]) -> set[ColumnPlace]:
    """Return what was changed, column by column; adding or deleting a row changes all its columns."""
    return {
        (change.table, change.row, column)
        for change in changes
        for column in change.was.keys() | change.now.keys()
    }


def acts_at(connection: Connection, entries: frozenset[int]) -> tuple[Happened, ...]:
    """Return the acts in these journal entries, newest first."""
    newest = max(entries)
    found = history(connection, before=newest + 1, limit=newest - min(entries) + 1)
    return tuple(one for one in found if one.entry in entries)


@dataclass
class Meanwhile:
    """What acts of others have changed since the records parted, as far as the journal was read.

    If two stations changed different columns of a row, there is no conflict: both changes stand, and the
    rules check the result.
    """

    own: frozenset[str]
    seen: int
    by_cell: dict[ColumnPlace, set[int]] = field(default_factory=dict)
    by_row: dict[RowPlace, set[int]] = field(default_factory=dict)

    def read_on(self, connection: Connection) -> None:
        for entry, uid, table, row, was, now in connection.execute(_QUERY.where(Journal.id > self.seen)):
            self.seen = entry
            if uid in self.own:
                continue
            self.by_row.setdefault((table, row), set()).add(entry)
            for column in json.loads(was).keys() | json.loads(now).keys():
                self.by_cell.setdefault((table, row, column), set()).add(entry)

    def against(self, cells: set[ColumnPlace]) -> frozenset[int]:
        """Return the acts of others that changed one of these columns."""
        return frozenset(entry for cell in cells & self.by_cell.keys() for entry in self.by_cell[cell])

    def at(self, rows: set[RowPlace]) -> frozenset[int]:
        """Return the acts of others that changed anything in one of these rows."""
        return frozenset(entry for row in rows & self.by_row.keys() for entry in self.by_row[row])

    def settle(self, cells: set[ColumnPlace]) -> None:
        """Drop these columns: somebody has decided that what was done alone stands."""
        for cell in cells:
            self.by_cell.pop(cell, None)
