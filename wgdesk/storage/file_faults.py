"""What can go wrong with the file of a record, in the user's words."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from wgdesk.errors import Refused, Trouble

APPLICATION_ID = 0x57474431  # "WGD1"

# SQLite's result codes that are the fault of the machine or of the file, not of our code. Most are primary
# codes; an extended code is listed if it tells the user more. Every other code is a bug of ours.
_TROUBLES = {
    sqlite3.SQLITE_READONLY_DBMOVED: "record-moved",
    sqlite3.SQLITE_BUSY: "record-busy",
    sqlite3.SQLITE_LOCKED: "record-busy",
    sqlite3.SQLITE_READONLY_ROLLBACK: "record-torn",
    sqlite3.SQLITE_READONLY: "record-read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-fails",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
    sqlite3.SQLITE_PERM: "cannot-open",
    sqlite3.SQLITE_CORRUPT: "damaged-record",
    sqlite3.SQLITE_NOTADB: "not-a-record",
}


def trouble(fault: BaseException | None, name: str) -> Trouble | None:
    """Return the ``Trouble`` that tells the user about an SQLite error in the record ``name``.

    Returns None if the error is a bug of ours.
    """
    code = getattr(fault, "sqlite_errorcode", 0)
    key = _TROUBLES.get(code) or _TROUBLES.get(code & 0xFF)
    if isinstance(fault, sqlite3.OperationalError) and "decode to UTF-8" in str(fault):
        key = "damaged-record"  # a text that no program has written; Python's error for that has no code
    return None if key is None else Trouble(key, name=name)


@contextlib.contextmanager
def told(made: Engine) -> Iterator[None]:
    """Turn errors of the machine and of the file into ``Trouble``. By then everything is rolled back."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as fault:
        original = fault.orig if isinstance(fault, DBAPIError) else fault
        name = Path(made.url.database or "").name
        found = trouble(original, name)
        if found is None and _is_emptied(made):
            found = Trouble("record-overwritten", name=name)
        if found is None:
            raise
        raise found from fault


def _is_emptied(made: Engine) -> bool:
    """Return whether the open file is no record any more; to SQLite an empty file is an empty database."""
    with contextlib.suppress(DBAPIError, sqlite3.Error), made.connect() as there:
        return there.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID
    return False


def refusal(fault: IntegrityError) -> Refused | None:
    """Return the ``Refused`` for a broken table constraint; None if only a bug can break it."""
    name = getattr(fault.orig, "sqlite_errorname", "")
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        removing = (fault.statement or "").startswith("DELETE")
        return Refused("in-use") if removing else Refused("reference-gone")
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        column = str(fault.orig).rpartition(": ")[2]
        if column == "request.sitting_id":  # only one statement at a time may be open in a sitting
            return Refused("floor-taken")
        return Refused("taken-already", what=column.partition(".")[0])
    return None
