"""The record file: SQLite in rollback-journal mode, whole whenever nothing is being written.

``journal_mode=TRUNCATE, synchronous=FULL``: a copy made by mail, USB stick or a synchronised folder is right.
A record is untrusted input: on opening it is checked, and its schema must be exactly the one we wrote.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, PoolResetState

from wgdesk.errors import Trouble
from wgdesk.paths import resource

APPLICATION_ID = 0x57474431  # "WGD1"
CONTENTS = "content"  # the table of attached files: each is held against its hash when it is taken out
BUSY_SECONDS = 5.0

# Against a file made to harm (sqlite.org/security.html): no function in its schema runs, no cell lies.
_GUARDS = ("trusted_schema=OFF", "cell_size_check=ON")

# SQLite's result codes for which the machine or the file is at fault: primary ones, and extended ones where
# there is more to say. All others are bugs of ours.
_TROUBLES = {
    sqlite3.SQLITE_READONLY_DBMOVED: "record-moved",
    sqlite3.SQLITE_BUSY: "record-busy",
    sqlite3.SQLITE_LOCKED: "record-busy",
    sqlite3.SQLITE_READONLY: "record-read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-fails",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
    sqlite3.SQLITE_PERM: "cannot-open",
    sqlite3.SQLITE_CORRUPT: "damaged-record",
    sqlite3.SQLITE_NOTADB: "not-a-record",
}


def schema(version: int) -> tuple[str, ...]:
    """Return the statements that make the tables of a record of ``version``, as SQLite keeps them."""
    text = resource("schema", f"{version}.sql").read_text("utf-8")
    return tuple(part.strip() for part in text.split(";\n") if part.strip())


def create(path: Path, version: int) -> None:
    """Make an empty record at ``path``; raises ``Trouble('file-exists')`` or ``Trouble('cannot-write')``."""
    try:
        path.open("xb").close()  # whoever comes second is told, and what is taken away below is ours
    except FileExistsError as fault:
        raise Trouble("file-exists", name=path.name) from fault
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=fault.strerror or "") from fault
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA journal_mode=TRUNCATE")
            raw.execute("PRAGMA synchronous=FULL")
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute(f"PRAGMA user_version={version}")
            for statement in schema(version):
                raw.execute(statement)
            raw.execute("COMMIT")
    except sqlite3.Error as fault:
        for left in (path, _journal(path)):
            left.unlink(missing_ok=True)
        raise Trouble("cannot-write", name=path.name, why=str(fault)) from fault


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def verify(path: Path, newest: int) -> int:
    """Return the version of the record at ``path`` after checking that it is one and that it is sound.

    Raises ``Trouble``: 'no-such-file', 'not-a-record', 'newer-record', 'damaged-record', 'planted-record', or
    what ``trouble`` makes of a fault of the disk. Nothing of the file is trusted before: no trigger, view or
    function of its can run.
    """
    if not os.path.exists(path):
        raise Trouble("no-such-file", name=str(path))
    if not os.path.isfile(path):
        raise Trouble("not-a-record", name=path.name)
    try:
        with closing(sqlite3.connect(_url(path), uri=True, isolation_level=None)) as raw:
            return _verified(raw, path.name, newest)
    except (
        sqlite3.Error,
        UnicodeDecodeError,
    ) as fault:  # its own words may be garbled too
        raise trouble(fault, path.name) or Trouble("damaged-record", name=path.name) from fault


def _verified(raw: sqlite3.Connection, name: str, newest: int) -> int:
    for pragma in (*_GUARDS, f"busy_timeout={int(BUSY_SECONDS * 1000)}"):
        raw.execute(f"PRAGMA {pragma}")
    version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or version < 1:
        raise Trouble("not-a-record", name=name)
    if version > newest:
        raise Trouble("newer-record", name=name)
    with closing(sqlite3.connect(":memory:")) as model:
        for statement in schema(version):
            model.execute(statement)
        if _objects(raw) != _objects(model):
            raise Trouble("planted-record", name=name)
        tables = [row[0] for row in model.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    # Table by table, since a check of the whole file would read all the files in it.
    sound = [f'integrity_check("{table}")' for table in tables if table != CONTENTS]
    for check in (*sound, "foreign_key_check"):
        if raw.execute(f"PRAGMA {check}").fetchall() not in ([("ok",)], []):
            raise Trouble("damaged-record", name=name)
    return version


def _objects(raw: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Return all that a file's schema holds: tables, indexes, and what should not be there."""
    query = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master"
    return sorted(raw.execute(query).fetchall(), key=repr)


def _url(path: Path) -> str:
    """Return a path as a file: URL for SQLite, so that ? and # in a name do not cut it.

    A file that is not there is never made. Mode "rw" serves for reading too: after a crash SQLite must be
    able to bring the record back to its last commit, which a connection opened read-only may not do; a file
    that cannot be written is opened for reading all the same.
    """
    plain = path.resolve().as_posix()
    quoted = quote_from_bytes(os.fsencode(plain), safe="/:")
    return f"file://{'' if plain.startswith('/') else '/'}{quoted}?mode=rw"


def trouble(fault: BaseException | None, name: str) -> Trouble | None:
    """Return what to tell of an error of SQLite with the record ``name``; None if it is a bug of ours."""
    code = getattr(fault, "sqlite_errorcode", 0)
    key = _TROUBLES.get(code) or _TROUBLES.get(code & 0xFF)
    return None if key is None else Trouble(key, name=name)


@contextlib.contextmanager
def told(made: Engine) -> Iterator[None]:
    """Turn errors of the machine and of the file into ``Trouble``; everything was rolled back by then."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        original = fault.orig if isinstance(fault, DBAPIError) else fault
        found = trouble(original, Path(made.url.database or "").name)
        if found is None:
            raise
        raise found from fault


def engine(path: Path) -> Engine:
    """Return an engine on the record at ``path``; connections see only what ``verify`` has seen."""

    def connect() -> sqlite3.Connection:
        # A worker may use a connection of the pool after another thread, never together with it.
        return sqlite3.connect(_url(path), uri=True, timeout=BUSY_SECONDS, check_same_thread=False)

    made = create_engine(
        URL.create("sqlite", database=str(path.resolve())),
        creator=connect,
        # The longest statements are cached once; acts use few of them over and over.
        query_cache_size=500,
    )

    @event.listens_for(made, "connect")
    def _connect(raw: Any, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None  # transactions are begun below, never by the driver
        for pragma in (*_GUARDS, "journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON"):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that turns to writing fails at once instead of waiting its turn.
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(made, "reset")
    def _reset(raw: Any, _entry: ConnectionPoolEntry, _state: PoolResetState) -> None:
        # A commit that failed because somebody was reading leaves SQLite's transaction open, and SQLAlchemy
        # holds it to be over: nobody could write, and this desk not even read, ever again.
        if raw.in_transaction:
            raw.rollback()

    return made


def copy(source: Path, target: Path) -> None:
    """Write a whole copy of the record at ``source`` to ``target`` (SQLite's backup, all pages at one go).

    Raises ``Trouble('cannot-write')``; a broken target is taken away.
    """
    try:
        with (
            closing(sqlite3.connect(_url(source), uri=True)) as old,
            closing(sqlite3.connect(target)) as new,
        ):
            old.backup(new, pages=-1)
    except sqlite3.Error as fault:
        for left in (target, _journal(target)):
            left.unlink(missing_ok=True)
        raise Trouble("cannot-write", name=target.name, why=str(fault)) from fault
