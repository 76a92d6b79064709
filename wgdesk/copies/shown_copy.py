"""The display's copy of a shared record on a far server: what it may see, in a file on its own computer.

The display cannot keep a mirror, which follows the changes of each act, because it may not see those. But it
sees which tables an act has changed, and reads these again. Nobody else uses the file: it holds only part of
a record, and is deleted when the window is closed.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event, Lock
from typing import Any

from sqlalchemy import Connection, Engine, Table, bindparam, delete, select

from wgdesk.copies.backup import Head
from wgdesk.model import SCHEMA, Base, Journal
from wgdesk.storage import store
from wgdesk.storage.beside import drop_beside
from wgdesk.storage.private_files import begin_private
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.all_rows import all_rows, asked, rows_of
from wgdesk.storage.server.round_trip import READING, borrowed
from wgdesk.storage.server.stations import HIDDEN_TABLES

ShownRows = Mapping[str, Sequence[Mapping[str, Any]]]  # by table name

_JOURNAL = Base.metadata.tables[Journal.__tablename__]


class ShownCopy:
    """A copy at ``path`` of what the display may see of the record at ``address``. Thread-safe."""

    def __init__(self, address: ServerAddress, path: Path) -> None:
        self.path = path
        self._renewal, self._unwanted = Lock(), Event()
        self._source = server.engine(address, at_length=True, unwanted=self._unwanted.is_set)
        self._target, self._readers = store.engine(path), store.engine(path)
        weakref.finalize(self, self._source.dispose)
        self._last: Head | None = None  # the newest act in the copy; None: there is no copy yet

    @property
    def engine(self) -> Engine:
        """The engine for reading the copy."""
        return self._readers

    def renew(self) -> bool:
        """Read again what was changed; return whether anything was. Raises ``Trouble`` as ``verify`` does."""
        with self._renewal:
            if self._last is None:
                server.verify(self._source, SCHEMA)
                self._make()
            rows = self._changed(self._last) if self._last is not None else None
            if rows is None:  # there is no copy yet, or the server was restored to an older state
                rows = {table.name: now for table, now in all_rows(self._source, Base.metadata.sorted_tables)}
                self._write(rows, since=0)
            elif rows and self._last is not None:
                self._write(rows, self._last.entry)
            return bool(rows)

    def give_up(self) -> None:
        """Make a ``renew`` in another thread end soon, and every later one at once."""
        self._unwanted.set()

    def close(self) -> None:
        """Disconnect from the server."""
        self._source.dispose()

    def remove(self) -> None:
        """Delete the copy."""
        for made in (self._readers, self._target):
            made.dispose()
        self.path.unlink(missing_ok=True)
        drop_beside(self.path)

    def _make(self) -> None:
        self.remove()  # left by a program that crashed
        store.create(self.path, SCHEMA)
        begin_private(self.path)

    def _changed(self, last: Head) -> ShownRows | None:
        """Return the acts since ``last`` and all rows of tables they changed; None if ``last`` is gone."""
        made = self._source
        with server.told(made), borrowed(made) as raw:
            with raw.pipeline():
                raw.execute(READING)
                found = asked(raw, [_JOURNAL], since=last.entry)
            acts = rows_of(made, _JOURNAL, found[_JOURNAL.name])
            if not acts or Head(acts[0]["id"], acts[0]["uid"]) != last:
                return None
            names = {name for act in acts[1:] for name in act["tables"].split()} - HIDDEN_TABLES
            tables = [table for table in Base.metadata.sorted_tables if table.name in names]
            if not tables:
                return {_JOURNAL.name: acts} if acts[1:] else {}
            with raw.pipeline():
                came = asked(raw, tables)
                raw.execute("COMMIT")
            now = {table.name: rows_of(made, table, came[table.name]) for table in tables}
            return {_JOURNAL.name: acts, **now}

    def _write(self, rows: ShownRows, since: int) -> None:
        """Write the present rows of tables; ``rows`` has the journal only from the entry ``since`` on."""
        with store.told(self._target), self._target.connect() as connection:
            here = connection.execution_options(writing=True)
            with here.begin():
                here.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                for name, now in rows.items():
                    _replace(here, Base.metadata.tables[name], now, since if name == _JOURNAL.name else 0)
        acts = rows[_JOURNAL.name]
        self._last = Head(acts[-1]["id"], acts[-1]["uid"]) if acts else None


def _replace(here: Connection, table: Table, now: Sequence[Mapping[str, Any]], since: int) -> None:
    """Make the rows of a table equal to ``now``, from the key ``since`` on."""
    found = here.execute(select(table).where(table.c.id >= since) if since else select(table)).mappings()
    was, then = {row["id"]: dict(row) for row in found}, {row["id"]: row for row in now}
    if gone := [{"key": key} for key, row in was.items() if then.get(key) != row]:
        here.execute(delete(table).where(table.c.id == bindparam("key")), gone)
    if new := [row for key, row in then.items() if was.get(key) != row]:
        here.execute(table.insert(), new)
