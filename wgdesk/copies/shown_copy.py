"""What the display may see of a shared record, in a file on its own computer, where its server is far away.

The display cannot keep a mirror: that follows the changes of each act, and the display does not see them. It
does see which tables an act has changed, so these are read anew. Nobody else uses the file: it holds only
part of a record, and is deleted when the window is closed.
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

ShownRows = Mapping[str, Sequence[Mapping[str, Any]]]  # by the names of tables

_JOURNAL = Base.metadata.tables[Journal.__tablename__]


class ShownCopy:
    """A copy at ``path`` of what is shown of the record at ``address``. May be used from any thread."""

    def __init__(self, address: ServerAddress, path: Path) -> None:
        self.path = path
        self._renewal, self._unwanted = Lock(), Event()
        self._source = server.engine(address, at_length=True, unwanted=self._unwanted.is_set)
        self._target, self._readers = store.engine(path), store.engine(path)
        weakref.finalize(self, self._source.dispose)
        self._last: Head | None = None  # the newest act in it; None: there is no copy yet

    @property
    def engine(self) -> Engine:
        """The engine of whoever reads the copy."""
        return self._readers

    def renew(self) -> bool:
        """Read anew what was changed; return whether anything was. Raises ``Trouble`` as ``verify`` does."""
        with self._renewal:
            if self._last is None:
                server.verify(self._source, SCHEMA)
                self._make()
            rows = self._changed(self._last) if self._last is not None else None
            if rows is None:  # there is none yet, or the server has brought back an older state
                rows = {table.name: now for table, now in all_rows(self._source, Base.metadata.sorted_tables)}
                self._write(rows, since=0)
            elif rows and self._last is not None:
                self._write(rows, self._last.entry)
            return bool(rows)

    def give_up(self) -> None:
        """Let a ``renew`` in another thread end soon, and every later one at once."""
        self._unwanted.set()

    def close(self) -> None:
        """Leave the server."""
        self._source.dispose()

    def remove(self) -> None:
        """Delete the copy."""
        for made in (self._readers, self._target):
            made.dispose()
        self.path.unlink(missing_ok=True)
        drop_beside(self.path)

    def _make(self) -> None:
        self.remove()  # a program that crashed has left it
        store.create(self.path, SCHEMA)
        begin_private(self.path)

    def _changed(self, last: Head) -> ShownRows | None:
        """Return the acts since the ``last`` one, and all rows of what they changed; None if that is gone."""
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
        """Write what tables hold now; of the journal nothing before ``since`` is told."""
        with store.told(self._target), self._target.connect() as connection:
            here = connection.execution_options(writing=True)
            with here.begin():
                here.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                for name, now in rows.items():
                    _replace(here, Base.metadata.tables[name], now, since if name == _JOURNAL.name else 0)
        acts = rows[_JOURNAL.name]
        self._last = Head(acts[-1]["id"], acts[-1]["uid"]) if acts else None


def _replace(here: Connection, table: Table, now: Sequence[Mapping[str, Any]], since: int) -> None:
    """Let the rows of a table be those of ``now``, from the key ``since`` on."""
    found = here.execute(select(table).where(table.c.id >= since) if since else select(table)).mappings()
    was, then = {row["id"]: dict(row) for row in found}, {row["id"]: row for row in now}
    if gone := [{"key": key} for key, row in was.items() if then.get(key) != row]:
        here.execute(delete(table).where(table.c.id == bindparam("key")), gone)
    if new := [row for key, row in then.items() if was.get(key) != row]:
        here.execute(table.insert(), new)
