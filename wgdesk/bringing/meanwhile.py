"""Which rows others have changed on the server while a station was alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.model import Journal, JournalChange

RowPlace = tuple[str, int]  # a table and the key of a row


@dataclass
class Meanwhile:
    """Which rows acts of others have changed since the parting, as far as it was read."""

    own: frozenset[str]
    seen: int
    by_row: dict[RowPlace, set[int]] = field(default_factory=dict)

    def read_on(self, session: Session) -> None:
        query = (
            select(Journal.id, Journal.uid, JournalChange.table, JournalChange.row)
            .join(JournalChange.__table__, JournalChange.journal_id == Journal.id)
            .where(Journal.id > self.seen)
            .order_by(Journal.id)
        )
        for entry, uid, table, row in session.execute(query):
            self.seen = entry
            if uid not in self.own:
                self.by_row.setdefault((table, row), set()).add(entry)

    def of(self, cells: set[RowPlace]) -> frozenset[int]:
        """Return the acts of others that changed one of these rows."""
        return frozenset(entry for cell in cells & self.by_row.keys() for entry in self.by_row[cell])

    def settle(self, cells: set[RowPlace]) -> None:
        """Ask no more about these rows: somebody has decided that what was done alone stands."""
        for cell in cells:
            self.by_row.pop(cell, None)
