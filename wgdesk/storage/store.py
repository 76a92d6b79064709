"""The record file: one SQLite database in rollback-journal mode.

With ``journal_mode=TRUNCATE`` and ``synchronous=FULL`` the file is complete whenever nobody is writing, so a
copy made by mail, USB stick or a synchronised folder is correct. A record can come from anywhere and is not
trusted: it is checked on opening, and its schema must be exactly the one that this program writes.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import ConnectionPoolEntry, PoolResetState
from sqlalchemy.util import LRUCache

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import real_path, resource
from wgdesk.storage import record_dialect
from wgdesk.storage.beside import drop_beside, strange_beside
from wgdesk.storage.file_faults import APPLICATION_ID, trouble
from wgdesk.storage.file_faults import refusal as refusal  # the Desk asks for it here
from wgdesk.storage.file_faults import told as told
from wgdesk.storage.lock import refuse_name
from wgdesk.storage.private_files import begin_private

CONTENTS = "content"  # the table of attached files; their hashes are checked when they are read
BUSY_SECONDS = 5.0

# Protection against malicious files (sqlite.org/security.html): functions in the schema do not run, and
# SQLite checks the size of each cell.
GUARDS = ("trusted_schema=OFF", "cell_size_check=ON")

# The record of each connection of an engine, by the connection's id. There is no counter, since threads would
# miscount, and no lock, since a finalizer may close a connection at any moment.
_OPEN: dict[int, Path] = {}

# The compiled statements of all engines. Acts, rules and queries repeat a limited number of them.
_COMPILED: LRUCache[Any, Any] = LRUCache(3000)


def schema(version: int) -> tuple[str, ...]:
    """Return the SQL statements that create the tables of a record of ``version``, as SQLite stores them."""
    text = resource("schema", f"{version}.sql").read_text("utf-8")
    return tuple(filter(None, text.split(";\n")))


def create(path: Path, version: int) -> None:
    """Create an empty record at ``path``.

    Raises ``Trouble``: 'file-exists', 'cannot-write', 'name-too-long'.
    """
    refuse_name(path)
    try:
        path.open("xb").close()  # fails if the file exists, so only our own file can be deleted below
    except FileExistsError as fault:
        raise Trouble("file-exists", name=path.name) from fault
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA synchronous=FULL")
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version={version}")
            for statement in schema(version):
                raw.execute(statement)
            raw.execute("COMMIT")
    except sqlite3.Error as fault:
        path.unlink(missing_ok=True)
        drop_beside(path)
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault


def looks_like_record(path: Path) -> bool:
    """Return whether a file begins like a record; its tables are not checked.

    Never call this for a record that this program has open: closing the file would release SQLite's locks.
    """
    try:
        if not os.path.isfile(path):  # opening a pipe would block
            return False
        with path.open("rb") as file:
            begins = file.read(72)
    except OSError:
        return False
    return begins[:16] == b"SQLite format 3\0" and begins[68:] == APPLICATION_ID.to_bytes(4, "big")


def verify(path: Path, newest: int) -> int:
    """Check that the file at ``path`` is a sound record, and return its version.

    Raises ``Trouble``: 'no-such-file', 'not-a-record', 'record-with-two-names', 'strange-beside',
    'newer-record', 'damaged-record', 'planted-record', 'record-torn' if a program ended in the middle of an
    act, or what ``trouble`` returns for a fault of the disk. Nothing is changed. Before this check nothing in
    the file is trusted: no trigger, view or function of the file can run.
    """
    refuse_others(path)
    try:
        with closing(sqlite3.connect(url(path, "ro"), uri=True, isolation_level=None)) as raw:
            return _verified(raw, path.name, newest)
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        # In a damaged file even SQLite's error message may not be valid UTF-8.
        raise trouble(fault, path.name) or Trouble("damaged-record", name=path.name) from fault


def refuse_others(path: Path) -> None:
    """Raise ``Trouble``, as ``verify`` does, if SQLite must not even open what is at ``path``."""
    if not os.path.exists(path):
        raise Trouble("no-such-file", name=str(path))
    if not os.path.isfile(path):
        raise Trouble("not-a-record", name=path.name)
    if os.stat(path).st_nlink > 1:
        # SQLite looks for the journal of a crash under the name by which it opens the file. Under the other
        # name it would not find it, and would take a half-written state for the record.
        raise Trouble("record-with-two-names", name=path.name)
    strange = strange_beside(real_path(path))
    if strange is not None:
        raise Trouble("strange-beside", name=strange.name)


def _verified(raw: sqlite3.Connection, name: str, newest: int) -> int:
    for pragma in (*GUARDS, f"busy_timeout={int(BUSY_SECONDS * 1000)}"):
        raw.execute(f"PRAGMA {pragma}")
    version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or version < 1:
        raise Trouble("not-a-record", name=name)
    if version > newest:
        raise Trouble("newer-record", name=name)
    ours = _objects_of(version)
    if _objects(raw) != ours:
        raise Trouble("planted-record", name=name)
    # Checked table by table: a check of the whole database would also read all attached files.
    for table in (name for kind, name, *_ in ours if kind == "table"):
        if table != CONTENTS and raw.execute(f'PRAGMA integrity_check("{table}")').fetchall() != [("ok",)]:
            raise Trouble("damaged-record", name=name)
    return version


@cache
def _objects_of(version: int) -> list[tuple[Any, ...]]:
    """Return every object in the schema of a record of ``version``."""
    with closing(sqlite3.connect(":memory:")) as model:
        for statement in schema(version):
            model.execute(statement)
        return _objects(model)


def _objects(raw: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Return every object in the schema of a file: tables, indexes, and what somebody may have planted."""
    query = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master"
    return sorted(raw.execute(query).fetchall(), key=repr)


def url(path: Path, mode: str = "rw") -> str:
    """Return ``path`` as a file: URL for SQLite, quoted, because a plain ? or # would end the path.

    SQLite creates a missing file in no mode. With "rw" a file that cannot be written is still opened, for
    reading. With "ro" SQLite changes nothing, so it does not roll back after a crash either: see
    ``as_found``.
    """
    plain = real_path(path).as_posix()
    quoted = quote_from_bytes(os.fsencode(plain), safe="/:")
    return f"file://{'' if plain.startswith('/') else '/'}{quoted}?mode={mode}"


def engine(path: Path, *, reading: bool = False) -> Engine:
    """Return an engine for the record at ``path``. Call ``verify`` first: the engine trusts the file.

    ``reading``: nothing is ever written through it.
    """
    mode, real = ("ro" if reading else "rw"), real_path(path)

    def connect() -> sqlite3.Connection:
        # Threads may use a connection of the pool one after another, never at the same time. Transactions are
        # started by _begin, not by the driver.
        raw = sqlite3.connect(
            url(real, mode), uri=True, timeout=BUSY_SECONDS, check_same_thread=False, isolation_level=None
        )
        try:
            for pragma in (*GUARDS, "synchronous=FULL", "foreign_keys=ON"):
                raw.execute(f"PRAGMA {pragma}")
            if not reading and not writes_ahead(raw):  # see _begin
                raw.execute("PRAGMA journal_mode=TRUNCATE")
        except sqlite3.Error:  # for instance, it is not a database
            raw.close()
            raise
        _OPEN[id(raw)] = real
        return raw

    made = create_engine(
        URL.create(record_dialect.NAME, database=str(real)),
        creator=connect,
        execution_options={"compiled_cache": _COMPILED},
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that starts by reading and writes later fails at once if another one is writing; BEGIN
        # IMMEDIATE waits for that one to end.
        writing = connection.get_execution_options().get("writing", False)
        if writing and writes_ahead(connection.connection):
            # Another program left the record in this mode; the first act, not reading, changes it back.
            connection.exec_driver_sql("PRAGMA journal_mode=TRUNCATE")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(made, "reset")
    def _reset(raw: Any, _entry: ConnectionPoolEntry, _state: PoolResetState) -> None:
        # If a commit fails because somebody is reading, SQLite's transaction stays open, but SQLAlchemy
        # thinks that it is over. Without this rollback nobody could write any more, and this desk could not
        # even read.
        if raw.in_transaction:
            raw.rollback()

    @event.listens_for(made, "close")
    def _close(raw: Any, _entry: ConnectionPoolEntry) -> None:
        # SQLite then deletes its empty journal, if nobody is writing: a user who sees two files may send the
        # wrong one.
        _OPEN.pop(id(raw), None)
        with contextlib.suppress(sqlite3.Error):
            if not reading and not writes_ahead(raw):
                raw.execute("PRAGMA journal_mode=DELETE")

    return made


def read_texts(made: Engine, change: Callable[[str], str]) -> None:
    """Apply ``change`` from now on to every text that is read through an engine."""

    @event.listens_for(made, "connect")
    def _connect(raw: Any, _entry: ConnectionPoolEntry) -> None:
        raw.text_factory = lambda data: change(data.decode())

    made.dispose()


def is_open(path: Path) -> bool:
    """Return whether this program has the record at ``path`` open through an engine."""
    return real_path(path) in list(_OPEN.values())


def end_act(connection: Connection, uid: str, at: datetime, args: str, undoes: int | None) -> None:
    """Do nothing: for a file, the desk writes the journal."""


def announce(made: Engine, entry: int) -> None:
    """Do nothing: no other program has the file open."""


def send_ahead(made: Engine, files: Mapping[str, bytes]) -> dict[str, str]:
    """Send nothing: nobody waits while an act writes to a file."""
    return {}


def writes_ahead(raw: Any) -> bool:
    """Return whether a connection's file is in SQLite's WAL mode, in which it is not complete by itself."""
    return bool(raw.execute("PRAGMA journal_mode").fetchone() == ("wal",))


def copy(source: Path, target: Path, *, name: str = "") -> None:
    """Write a complete copy of the record ``source`` to ``target``, with SQLite's backup in one step.

    Only this user may read the copy. ``source`` is complete by itself, or open here: see
    ``as_found.to_copy``. ``name``: the name by which the user knows the target, if it has another while being
    written. Raises ``Trouble('cannot-write')`` after deleting the incomplete target.
    """
    try:
        begin_private(target)
    except OSError as fault:
        raise Trouble("cannot-write", name=name or target.name, why=why_of(fault)) from fault
    try:
        with (
            closing(sqlite3.connect(url(source, "ro"), uri=True)) as old,
            closing(sqlite3.connect(target)) as new,
        ):
            old.backup(new, pages=-1)
            if writes_ahead(new):  # like the record; the copy must be complete without a second file
                new.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as fault:
        target.unlink(missing_ok=True)
        drop_beside(target)
        raise Trouble("cannot-write", name=name or target.name, why=why_of(fault)) from fault
