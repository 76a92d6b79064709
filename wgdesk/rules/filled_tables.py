"""Which tables of a record have rows. Checks of a whole record skip the empty ones."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Table

from wgdesk.model.base import record_kinds


def filled(connection: Connection) -> list[Table]:
    """Return the tables of the record that have rows, sorted by name."""
    names = {row[0] for row in connection.exec_driver_sql(_any_rows())}
    return [kind.__table__ for name, kind in sorted(record_kinds().items()) if name in names]


@cache
def _any_rows() -> str:
    """Return one SQL statement that selects the names of all tables with rows."""
    return " UNION ALL ".join(
        f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM \"{name}\")" for name in sorted(record_kinds())
    )
