"""What rows of the journal may hold, checked on opening a record so that its history can be read."""

from __future__ import annotations

from sqlalchemy import Connection

from wgdesk.rules.column_values import YEARS
from wgdesk.rules.combinators import Broken, Violation

_TEXTS = ("uid", "station", "user", "act", "tables")
_MOST = 10**12  # the highest number of an act; numbers go on from it, and SQLite stops at 2**63
_FRACTION = ".dddddd".replace("d", "[0-9]")
_KINDS = "('insert', 'update', 'delete')"


def _is_object(name: str) -> str:
    """Return the SQL condition that a column holds a JSON object."""
    return f"typeof({name}) = 'text' AND CASE WHEN json_valid({name}) THEN json_type({name}) END IS 'object'"


# We write this SQL by hand, as in ``column_values``. It takes a tenth of a second for fifty thousand acts.
_AS_WRITTEN = {
    "journal": f"""
      typeof(at) = 'text' AND datetime(substr(at, 1, 19)) IS substr(at, 1, 19)
      AND substr(at, 20) GLOB '{_FRACTION}'
      AND substr(at, 1, 4) BETWEEN '{YEARS[0]}' AND '{YEARS[-1]}' AND id BETWEEN 1 AND {_MOST}
      AND {" AND ".join(f"typeof({name}) = 'text'" for name in _TEXTS)}
      AND typeof(schema) = 'integer' AND (undoes IS NULL OR undoes < id) AND {_is_object("args")}
    """,
    "journal_change": f"""
      typeof("table") = 'text' AND kind IN {_KINDS} AND {_is_object("was")} AND {_is_object("now")}
    """,
}
ODD = {table: f"FROM {table} WHERE NOT ({condition})" for table, condition in _AS_WRITTEN.items()}


def check_journal(connection: Connection) -> None:
    """Raise ``Broken('history-unreadable')`` if the history or undo could not read a row of the journal."""
    for odd in ODD.values():
        if connection.exec_driver_sql(f"SELECT 1 {odd} LIMIT 1").first() is not None:
            raise Broken((Violation("history-unreadable", "journal", 0),))
