"""Upgrades a record on a server to the tables of a newer version, in place and in one transaction.

Tables, checks, rights, functions and views of the new version are made as for a new record, beside the old
tables; then the rows are copied, including the journal, and the old tables are dropped. The same is done if
only functions and rights are newer (``FRAME``). Logins and passwords of the stations stay. Nobody acts
meanwhile: the lock of acts is held, and a station with an older program is told at its next act.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import psycopg
from psycopg import sql

from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import FOUND, FRAME, LIMITS, connected
from wgdesk.storage.server.server_faults import check_version
from wgdesk.storage.server.shared_tables import columns, role, statements
from wgdesk.storage.server.station_rights import SHOWN, TABLES
from wgdesk.storage.upgrade import new_values, row_statements

FIRST = 2  # the first version that a record on a server could have
_BEFORE = "wgdesk_before"  # the schema of the old tables, which row statements call "old_..."


def bring_up(admin: ServerAddress, newest: int) -> int:
    """Upgrade the record in the database that ``admin`` names to version ``newest``; return its old version.

    ``admin`` logs in as whoever created the database. Raises ``Trouble``: 'server-no-record', 'newer-record',
    or as ``connected`` does, including 'server-busy' while others use the tables; the record is then
    unchanged.
    """
    with connected(admin) as inside, inside.transaction():
        inside.execute(f"SET LOCAL lock_timeout = '{LIMITS['lock_timeout']}'")
        inside.execute("SET LOCAL statement_timeout = '10min'")
        if inside.execute("SELECT to_regclass(%s)", (f"{TABLES}.meeting_lock",)).fetchone() == (None,):
            raise Trouble("server-no-record", name=admin.database)
        _as_owner(inside, admin)
        inside.execute(f"SET LOCAL search_path = {TABLES}")
        found = inside.execute(f"{FOUND} FOR UPDATE").fetchone()
        version, frame = found if found is not None else (None, FRAME)
        if version is not None and FIRST <= version < newest:
            steps = [(before, before + 1) for before in range(version, newest)]
        elif version == newest and frame < FRAME:
            steps = [(newest, newest)]
        else:
            check_version(version, newest, admin.database)
            check_version(frame, FRAME, admin.database)
            return newest
        for before, target in steps:
            _step(inside, admin, before, target)
    return int(version)


def _as_owner(inside: psycopg.Connection[Any], admin: ServerAddress) -> None:
    """Continue as the role that owns the tables."""
    inside.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(role(admin.database, "owner"))))


def _step(inside: psycopg.Connection[Any], admin: ServerAddress, version: int, target: int) -> None:
    old, new = columns(version), columns(target)
    _as_owner(inside, admin)
    inside.execute(f"DROP SCHEMA {SHOWN} CASCADE")
    inside.execute(f"ALTER SCHEMA {TABLES} RENAME TO {_BEFORE}")
    for name in old:
        was, now = sql.Identifier(_BEFORE, name), sql.Identifier(f"old_{name}")
        inside.execute(sql.SQL("ALTER TABLE {} RENAME TO {}").format(was, now))
    inside.execute("RESET ROLE")
    for statement in statements(admin.database, target):
        inside.execute(statement)
    _as_owner(inside, admin)
    inside.execute(f"SET LOCAL search_path = {TABLES}, {_BEFORE}")
    given = new_values(target)
    for name in new:  # in the order of creation: referenced tables come first
        if name in old:
            _copy_rows(inside, name, old[name], given.get(name, {}))
    if target != version:
        for text in row_statements(target):
            inside.execute(text.encode())
    following = f"(SELECT coalesce(max(id), 0) + 1 FROM {TABLES}.journal_change)"
    sequence = f"pg_get_serial_sequence('{TABLES}.journal_change', 'id')"
    inside.execute(f"SELECT setval({sequence}, {following}, false)".encode())
    inside.execute(f"DROP SCHEMA {_BEFORE} CASCADE")
    inside.execute("RESET ROLE")


def _copy_rows(
    inside: psycopg.Connection[Any], table: str, known: Collection[str], given: Mapping[str, str]
) -> None:
    """Copy the rows of a table; a new column is NULL if it may be, else what is given, 0, false or ''."""
    names, values = [], []
    kinds = (
        "SELECT column_name, data_type, is_nullable FROM information_schema.columns"
        " WHERE table_schema = %s AND table_name = %s ORDER BY ordinal_position"
    )
    for name, kind, nullable in inside.execute(kinds, (TABLES, table)).fetchall():
        names.append(sql.Identifier(name))
        empty: sql.Composable = sql.SQL("NULL")
        if nullable == "NO" and kind in ("text", "character varying"):
            empty = sql.Literal(given.get(name, ""))
        elif nullable == "NO":
            empty = sql.SQL("false" if kind == "boolean" else "0")
        values.append(sql.Identifier(name) if name in known else empty)
    inside.execute(
        sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {}").format(
            sql.Identifier(TABLES, table),
            sql.SQL(", ").join(names),
            sql.SQL(", ").join(values),
            sql.Identifier(_BEFORE, f"old_{table}"),
        )
    )
