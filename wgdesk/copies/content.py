"""Checks that the rows of a record are as its acts have written them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from wgdesk.acting.held_to_history import differing
from wgdesk.errors import Trouble
from wgdesk.panel_rows import panel_of
from wgdesk.storage import store


def check_content(record: Path) -> None:
    """Raise ``Trouble('content-differs')`` if a record differs from its history, and as ``store.copy`` does.

    It checks a copy, so that acts need not wait.
    """
    with TemporaryDirectory(prefix="wgdesk-") as folder:
        store.copy(record, copy := Path(folder) / record.name)
        check_copy(copy, record.name)


def check_copy(copy: Path, name: str) -> None:
    """Do as ``check_content`` for a copy, to which nobody writes, of the record ``name``."""
    made = store.engine(copy, reading=True)
    try:
        with store.told(made), made.connect() as connection:
            check_read(connection, name)
    finally:
        made.dispose()


def check_read(connection: Connection, name: str) -> None:
    """Do as ``check_content`` over an open connection to the record ``name``."""
    try:
        found = differing(connection)
    except (ValueError, LookupError, RecursionError, DBAPIError) as fault:  # a value that cannot be read
        raise Trouble("damaged-record", name=name) from fault
    if found:
        raise Trouble("content-differs", name=name, n=str(len(found)), panel=panel_of(found[0].table))
