"""Sets up a database for a shared record, with the logins of the stations."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import psycopg
from psycopg import sql

from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import connected
from wgdesk.storage.server.shared_tables import role, statements
from wgdesk.storage.server.station_rights import SHOWN, TABLES
from wgdesk.storage.server.stations import DISPLAY, STATIONS

OLDEST = 15  # the first version whose views can apply the rights of their reader (security_invoker)
_TEMPLATE = "wgdesk_template"  # the administrator may make it, without large objects: docs/stations.md
_LONGEST = 63  # bytes of a name in PostgreSQL, which cuts off the rest

# Schemas, tables and functions except those of extensions, which belong to the server.
_OTHERS = """
WITH other AS (
    SELECT oid FROM pg_namespace
    WHERE nspname <> ALL (%(own)s) AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%%'
), brought AS (SELECT objid FROM pg_depend WHERE deptype = 'e')
SELECT EXISTS (SELECT FROM other JOIN pg_namespace USING (oid)
               WHERE nspname <> 'public' AND oid NOT IN (SELECT objid FROM brought))
    OR EXISTS (SELECT FROM pg_class
               WHERE relnamespace IN (SELECT oid FROM other) AND oid NOT IN (SELECT objid FROM brought))
    OR EXISTS (SELECT FROM pg_proc
               WHERE pronamespace IN (SELECT oid FROM other) AND oid NOT IN (SELECT objid FROM brought))
"""

_MAY_CALL = "SELECT has_function_privilege(%s, %s, 'EXECUTE')"
_ELSEWHERE = """
SELECT EXISTS (SELECT FROM pg_database WHERE datallowconn AND datname <> current_database()
               AND has_database_privilege(%s, oid, 'CONNECT'))
"""


def set_up(admin: ServerAddress, version: int) -> Mapping[str, ServerAddress]:
    """Create the database that ``admin`` names and everything in it; return the address of each station.

    ``admin`` must be allowed to create databases and roles. A database that is set up but holds no record is
    set up anew, with new passwords. Raises ``Trouble``: 'server-taken' if it holds a record,
    'server-not-empty' if it holds anything else, 'server-name-long', 'server-too-old', or as ``connected``
    does.
    """
    most = _LONGEST - max(len(role("", station)) for station in STATIONS)
    if len(admin.database.encode()) > most:
        raise Trouble("server-name-long", name=admin.database, most=str(most))
    passwords = {station: secrets.token_urlsafe(24) for station in STATIONS}
    with connected(admin.of("postgres")) as server:
        if (running := server.info.server_version // 10000) < OLDEST:
            raise Trouble("server-too-old", name=admin.host, version=str(running), oldest=str(OLDEST))
        there = server.execute("SELECT FROM pg_database WHERE datname = %s", (admin.database,)).fetchone()
        if there is not None:
            with connected(admin) as inside:
                if _holds_record(inside):
                    raise Trouble("server-taken", name=admin.database)
                if _holds_others(inside):  # they would lose access: only the stations may enter
                    raise Trouble("server-not-empty", name=admin.database)
        else:
            found = server.execute("SELECT FROM pg_database WHERE datname = %s", (_TEMPLATE,)).fetchone()
            template = sql.Identifier("template0" if found is None else _TEMPLATE)
            # Sorted by code points, as in the record file.
            made = "CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
            server.execute(sql.SQL(made).format(sql.Identifier(admin.database), template))
        _make_roles(server, admin.database, passwords)
    with connected(admin) as inside, inside.transaction():
        for name in (SHOWN, TABLES):  # left by an earlier attempt, without a record
            inside.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(name)))
        for statement in statements(admin.database, version):
            inside.execute(statement)
    return {
        station: replace(admin, user=role(admin.database, station), password=password)
        for station, password in passwords.items()
    }


def unlimited(admin: ServerAddress) -> tuple[str, ...]:
    """Return what a station's login may still use without limit.

    Only the administrator of the server can change it: 'large-objects', 'advisory-locks', 'temporary-files',
    'other-databases', 'prepared-transactions'.
    """
    with connected(admin) as inside:
        given = (role(admin.database, DISPLAY),)
        large, locks = (
            inside.execute(_MAY_CALL, (*given, function)).fetchone() == (True,)
            for function in ("lo_create(oid)", "pg_advisory_lock(bigint)")
        )
        files = inside.execute("SHOW temp_file_limit").fetchone() == ("-1",)
        others = inside.execute(_ELSEWHERE, given).fetchone() == (True,)
        prepared = inside.execute("SHOW max_prepared_transactions").fetchone() != ("0",)
    each = {
        "large-objects": large,
        "advisory-locks": locks,  # one login could take all that the server has
        "temporary-files": files,
        "other-databases": others,  # where it may create large objects and temporary tables
        "prepared-transactions": prepared,  # they block the others without a session that could be ended
    }
    return tuple(what for what, may in each.items() if may)


def _holds_record(inside: psycopg.Connection[Any]) -> bool:
    journal = f"{TABLES}.journal"
    if inside.execute("SELECT to_regclass(%s)", (journal,)).fetchone() == (None,):
        return False
    return inside.execute(f"SELECT FROM {journal} LIMIT 1").fetchone() is not None


def _holds_others(inside: psycopg.Connection[Any]) -> bool:
    """Return whether a database contains anything made neither by the server nor by this program."""
    found = inside.execute(_OTHERS, {"own": [TABLES, SHOWN]}).fetchone()
    return found is not None and bool(found[0])


def _make_roles(server: psycopg.Connection[Any], database: str, passwords: Mapping[str, str]) -> None:
    owner = role(database, "owner")
    there = {name for (name,) in server.execute("SELECT rolname FROM pg_roles").fetchall()}
    if owner not in there:
        server.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(owner)))
    # Whoever is not a superuser may create things for another role only as its member.
    server.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(owner)))
    for station, password in passwords.items():
        name = role(database, station)
        made = "ALTER" if name in there else "CREATE"
        # Only the hash of a password is sent, since a server may log every statement.
        kept = server.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
        server.execute(
            sql.SQL("{} ROLE {} LOGIN NOINHERIT NOCREATEDB NOCREATEROLE PASSWORD {}").format(
                sql.SQL(made), sql.Identifier(name), sql.Literal(kept.decode())
            )
        )
        path = f"{SHOWN}, pg_catalog" if station == DISPLAY else f"{TABLES}, pg_catalog"
        server.execute(
            sql.SQL("ALTER ROLE {} IN DATABASE {} SET search_path = {}").format(
                sql.Identifier(name), sql.Identifier(database), sql.SQL(path)
            )
        )
