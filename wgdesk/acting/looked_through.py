"""Checks a record file when it is opened: one that no acts could have written is not worked on."""

from __future__ import annotations

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from wgdesk.errors import Trouble
from wgdesk.rules.column_values import reorders
from wgdesk.rules.combinators import Violation
from wgdesk.storage import store
from wgdesk.words.clean_text import without_overrides


def _gone(connection: Connection) -> tuple[Violation, ...]:
    """Return each row that refers to a missing row, with the column that does."""
    found = []
    for table, row, what, number in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")')
        column = next(key[3] for key in keys if key[0] == number)
        found.append(Violation("gone", table, row or 0, column, facts={"what": what}))
    return tuple(found)


def look_through(engine: Engine, name: str) -> None:
    """Raise ``BrokenRecord`` if a record file contains what no act could have written.

    If any text has bidi embeddings or overrides, they are dropped from every text that is read. ``name`` is
    the record's, for messages. Raises ``Trouble`` as ``store.told`` does.
    """
    from wgdesk.rules.whole_record import BrokenRecord, not_of_acts  # builds the queries of all rules

    try:
        with store.told(engine):
            with engine.connect() as connection:
                reordering = reorders(connection)
            if reordering:
                store.read_texts(engine, without_overrides)
            with engine.connect() as connection:
                found = _gone(connection) or not_of_acts(connection)
    except (DBAPIError, UnicodeDecodeError) as fault:
        raise Trouble("damaged-record", name=name) from fault
    if found:
        raise BrokenRecord(name, found)
