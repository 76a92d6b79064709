"""Moves a record from its file to a server that stations share, and back: every row, and the journal."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, select
from sqlalchemy.exc import DataError, IntegrityError

from wgdesk.errors import Trouble, why_of
from wgdesk.model import SCHEMA, Base, JournalChange
from wgdesk.storage import store
from wgdesk.storage.as_found import to_read
from wgdesk.storage.beside import drop_beside
from wgdesk.storage.private_files import begin_private
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.all_rows import all_rows
from wgdesk.storage.server.new_database import set_up
from wgdesk.storage.server.shared_tables import role
from wgdesk.storage.server.station_rights import TABLES

_SOME = 500  # rows per statement

Row = Mapping[str, Any]


def share(
    path: Path,
    admin: ServerAddress,
    keep: Callable[[Mapping[str, ServerAddress]], object] = lambda _: None,
) -> Mapping[str, ServerAddress]:
    """Bring the record at ``path`` into the database that ``admin`` names; return each station's address.

    The database is set up first; one that is set up but holds no record is set up anew. The file is not
    changed. ``keep`` is called with the addresses before the record is committed, since nobody could enter it
    without them. Raises what ``keep`` raises, ``Trouble`` as ``to_read`` and ``set_up`` do, and
    'older-record' for a record that must be opened, and so upgraded, first. After a failure there is no
    record on the server.
    """
    with to_read(path, SCHEMA) as ready:
        if ready.version < SCHEMA:
            raise Trouble("older-record", name=path.name)
        return _shared(ready.path, admin, keep)


def _shared(
    path: Path, admin: ServerAddress, keep: Callable[[Mapping[str, ServerAddress]], object]
) -> Mapping[str, ServerAddress]:
    """Set up the database and bring the verified record at ``path`` there."""
    stations = set_up(admin, SCHEMA)
    source = store.engine(path, reading=True)
    target = server.engine(admin, at_length=True, role=role(admin.database, "owner"), search_path=TABLES)
    try:
        with store.told(source), server.told(target), source.connect() as here, target.connect() as there:
            there = there.execution_options(writing=True)
            with there.begin():
                try:
                    _copy(here, there)
                except (IntegrityError, DataError, LookupError, ValueError) as fault:  # no act has written it
                    raise Trouble("damaged-record", name=path.name) from fault
                server.count_on(there, JournalChange.__tablename__)
                keep(stations)
    finally:
        source.dispose()
        target.dispose()
    return stations


def fetch(address: ServerAddress, path: Path) -> None:
    """Write the record at ``address``, as it is at this moment, into a new file.

    Raises ``Trouble``: 'file-exists', 'cannot-write', 'server-forbids' for the display, which does not see
    everything, or as ``server.verify`` does; then there is no file.
    """
    if path.exists():
        raise Trouble("file-exists", name=path.name)
    source = server.engine(address, at_length=True)
    try:
        with _fetched(source, path) as beside:
            path.open("xb").close()  # fails if the file was made meanwhile, so nothing is overwritten
            try:
                beside.replace(path)
            except OSError:
                path.unlink()
                raise
    finally:
        source.dispose()


def fetch_over(source: Engine, path: Path) -> None:
    """Do as ``fetch`` does over the engine ``source``, replacing an earlier copy that nobody has open."""
    with _fetched(source, path) as beside:
        drop_beside(path)  # SQLite would apply it to the new file
        beside.replace(path)


@contextmanager
def _fetched(source: Engine, path: Path) -> Iterator[Path]:
    """Yield a file beside ``path`` with the record of ``source``; it is deleted afterwards."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        server.verify(source, SCHEMA, whole=True)
        store.create(beside, SCHEMA)
        begin_private(beside)
        target = store.engine(beside)
        try:
            with store.told(target), target.connect() as here:
                here = here.execution_options(writing=True)
                with here.begin():
                    for table, rows in all_rows(source, Base.metadata.sorted_tables):
                        _write(here, table, rows)
        finally:
            target.dispose()
        yield beside
    except FileExistsError as fault:
        raise Trouble("file-exists", name=path.name) from fault
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
    finally:
        beside.unlink(missing_ok=True)


def _copy(source: Connection, target: Connection) -> None:
    """Write all rows of one record into an empty one, ordered so that no reference is to a missing row."""
    for table in Base.metadata.sorted_tables:
        rows = [dict(row) for row in source.execute(select(table).order_by(table.c.id)).mappings()]
        _write(target, table, rows)


def _write(target: Connection, table: Table, rows: Sequence[Row]) -> None:
    ordered = _parents_first(table, rows)
    while some := list(islice(ordered, _SOME)):
        target.execute(table.insert(), some)


def _parents_first(table: Table, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield rows so that none refers to a later one of the same table."""
    own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    waiting = {row["id"]: row for row in rows}

    def those(row: Row) -> Iterator[Row]:
        if waiting.pop(row["id"], None) is not None:
            for name in own:
                if (parent := waiting.get(row[name])) is not None:
                    yield from those(parent)
            yield row

    for row in rows:
        yield from those(row)
