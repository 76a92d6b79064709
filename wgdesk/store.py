"""The record file: SQLite in rollback-journal mode, whole whenever nothing is being written.

``journal_mode=TRUNCATE, synchronous=FULL``: a copy made by mail, USB stick or a synchronised folder is right.
A record is untrusted input: on opening it is checked, and its schema must be exactly the one we wrote.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import ConnectionPoolEntry

from wgdesk.errors import Trouble
from wgdesk.paths import resource

APPLICATION_ID = 0x57474431  # "WGD1"
BUSY_SECONDS = 5.0


def schema(version: int) -> tuple[str, ...]:
    """Return the statements that make the tables of a record of ``version``, as SQLite keeps them."""
    text = resource("schema", f"{version}.sql").read_text("utf-8")
    return tuple(part.strip() for part in text.split(";\n") if part.strip())


def create(path: Path, version: int) -> None:
    """Make an empty record at ``path``; raises ``Trouble('file-exists')`` or ``Trouble('cannot-write')``."""
    if path.exists():
        raise Trouble("file-exists", name=path.name)
    try:
        with sqlite3.connect(path, isolation_level=None) as raw:
            raw.execute("PRAGMA journal_mode=TRUNCATE")
            raw.execute("PRAGMA synchronous=FULL")
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            for statement in schema(version):
                raw.execute(statement)
            raw.execute(f"PRAGMA user_version={version}")
            raw.execute("COMMIT")
    except sqlite3.Error as fault:
        raise Trouble("cannot-write", name=path.name, why=str(fault)) from fault
    finally:
        if "raw" in locals():
            raw.close()


def verify(path: Path, newest: int) -> int:
    """Return the version of the record at ``path`` after checking that it is one and that it is sound.

    Raises ``Trouble``: 'no-such-file', 'not-a-record', 'newer-record', 'damaged-record', 'planted-record'.
    Nothing of the file is trusted before: no trigger, view or function of its can run.
    """
    if not path.is_file():
        raise Trouble("no-such-file", name=str(path))
    raw = sqlite3.connect(URL_READ_ONLY.format(_quoted(path)), uri=True, isolation_level=None)
    try:
        return _verified(raw, path.name, newest)
    except sqlite3.DatabaseError as fault:
        if isinstance(fault, sqlite3.OperationalError) and "locked" in str(fault):
            raise Trouble("record-busy", name=path.name) from fault
        raise Trouble("not-a-record", name=path.name) from fault
    finally:
        raw.close()


URL_READ_ONLY = "file:{}?mode=ro"


def _quoted(path: Path) -> str:
    """Return a path as it stands in a file: URL, so that ? and # in a name do not cut it."""
    return path.resolve().as_uri().removeprefix("file:")


def _verified(raw: sqlite3.Connection, name: str, newest: int) -> int:
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Trouble("not-a-record", name=name)
    version = int(raw.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise Trouble("newer-record", name=name)
    found = {row[0] for row in raw.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    if found != set(schema(version)):
        raise Trouble("planted-record", name=name)
    if raw.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise Trouble("damaged-record", name=name)
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise Trouble("damaged-record", name=name)
    return version


def engine(path: Path) -> Engine:
    """Return an engine on the record at ``path``; connections see only what ``verify`` has seen."""
    made = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_SECONDS},
        # The longest statements are cached once; acts use few of them over and over.
        query_cache_size=500,
    )

    @event.listens_for(made, "connect")
    def _connect(raw: Any, _entry: ConnectionPoolEntry) -> None:
        raw.isolation_level = None  # transactions are begun below, never by the driver
        for pragma in (
            "trusted_schema=OFF",
            "journal_mode=TRUNCATE",
            "synchronous=FULL",
            "foreign_keys=ON",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that turns to writing fails at once instead of waiting its turn.
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return made


def copy(source: Path, target: Path) -> None:
    """Write a whole copy of the record at ``source`` to ``target`` (SQLite's backup, all pages at one go).

    Raises ``Trouble('cannot-write')``; a broken target is taken away.
    """
    try:
        with (
            sqlite3.connect(URL_READ_ONLY.format(_quoted(source)), uri=True) as old,
            sqlite3.connect(target) as new,
        ):
            old.backup(new, pages=-1)
        old.close()
        new.close()
    except sqlite3.Error as fault:
        target.unlink(missing_ok=True)
        raise Trouble("cannot-write", name=target.name, why=str(fault)) from fault
