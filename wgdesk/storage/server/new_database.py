"""Sets a database up for a shared record: its tables, and the logins and rights of the stations.

All tables belong to a role that nobody logs in as, so no station can change them or go round the policies
of their rows (PostgreSQL exempts owners, unless it is told otherwise, and superusers). Roles belong to the
whole server: their names begin with that of the database.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import psycopg
from psycopg import sql

from wgdesk.errors import Trouble
from wgdesk.paths import resource
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import CHANNEL, connected
from wgdesk.storage.server.stations import (
    CONNECTIONS,
    DISPLAY,
    HIDDEN_COLUMNS,
    HIDDEN_TABLES,
    OPEN_TEXTS,
    RIGHTS,
    SECRETARIAT,
    STATIONS,
    Right,
)

TABLES, SHOWN = "wgdesk", "wgdesk_display"  # the schemas of the tables and of the display's views
_JOURNAL = ("journal", "journal_change")
_LONGEST = 63  # bytes of a name in PostgreSQL, which cuts a longer one

# Schemas, tables and functions; what an extension has brought belongs to the server.
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

# The server says who acts: a station could write any name. Numbers follow each other, else a forged one far
# ahead would hide all acts after it. Who may act as the owner brings a journal that exists already.
_STAMP = """
CREATE FUNCTION {tables}.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT pg_has_role(session_user, {owner_name}, 'MEMBER') THEN
        NEW."user" := session_user;
        NEW.station := session_user;
        IF NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM {tables}.journal) THEN
            RAISE EXCEPTION 'journal rows follow each other' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stamp BEFORE INSERT ON {tables}.journal FOR EACH ROW EXECUTE FUNCTION {tables}.stamp();
CREATE FUNCTION {tables}.same_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT pg_has_role(session_user, {owner_name}, 'MEMBER') AND NOT EXISTS (
        SELECT FROM {tables}.journal
        WHERE id = NEW.journal_id AND xmin = pg_current_xact_id()::xid AND station = session_user
    ) THEN
        RAISE EXCEPTION 'changes belong to the act of the same transaction'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER same_act BEFORE INSERT ON {tables}.journal_change
    FOR EACH ROW EXECUTE FUNCTION {tables}.same_act();
"""


# Ends whoever stands in the way of the others: a login of a station that holds rows or tables and has done
# nothing for six seconds, or has been busy for twice as long. No limit of time holds a login, since each may
# lift its own; one that only reads stands in nobody's way.
_FREE = """
CREATE FUNCTION {tables}.free_the_way() RETURNS integer LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer
    FROM pg_stat_activity a
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.usename IN ({logins})
        AND (a.backend_xid IS NOT NULL OR EXISTS (
            SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation'
                AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
        ))
        AND CASE WHEN a.state = 'active' THEN a.xact_start < clock_timestamp() - interval '12 s'
            ELSE a.state_change < clock_timestamp() - interval '6 s' END
$$;
REVOKE ALL ON FUNCTION {tables}.free_the_way() FROM PUBLIC;
"""


def role(database: str, station: str) -> str:
    """Return the login of a station; ``owner`` is the role that the tables belong to."""
    return f"{database}_{station}"


def set_up(admin: ServerAddress, version: int) -> Mapping[str, ServerAddress]:
    """Make the database that ``admin`` names and everything in it; return the address of each station.

    ``admin`` logs in as somebody who may make databases and roles. A database that is set up and holds no
    record is set up anew, with new passwords. Raises ``Trouble``: 'server-taken' if there is a record in it,
    'server-not-empty' if anything else is, 'server-name-long', or as ``connected`` does.
    """
    most = _LONGEST - max(len(role("", station)) for station in STATIONS)
    if len(admin.database.encode()) > most:
        raise Trouble("server-name-long", name=admin.database, most=str(most))
    passwords = {station: secrets.token_urlsafe(24) for station in STATIONS}
    with connected(admin.of("postgres")) as server:
        there = server.execute("SELECT FROM pg_database WHERE datname = %s", (admin.database,)).fetchone()
        if there is not None:
            with connected(admin) as inside:
                if _holds_record(inside):
                    raise Trouble("server-taken", name=admin.database)
                if _holds_others(inside):  # whose rights would go: nobody but the stations may enter
                    raise Trouble("server-not-empty", name=admin.database)
        else:
            # Sorted as the record file is: by code points.
            server.execute(
                sql.SQL(
                    "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
                ).format(sql.Identifier(admin.database))
            )
        _make_roles(server, admin.database, passwords)
    with connected(admin) as inside, inside.transaction():
        for name in (SHOWN, TABLES):  # of an earlier attempt, without a record
            inside.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(name)))
        for statement in statements(admin.database, version):
            inside.execute(statement)
    return {
        station: replace(admin, user=role(admin.database, station), password=password)
        for station, password in passwords.items()
    }


def _holds_record(inside: psycopg.Connection[Any]) -> bool:
    journal = f"{TABLES}.journal"
    if inside.execute("SELECT to_regclass(%s)", (journal,)).fetchone() == (None,):
        return False
    return inside.execute(f"SELECT FROM {journal} LIMIT 1").fetchone() is not None


def _holds_others(inside: psycopg.Connection[Any]) -> bool:
    """Return whether there is anything in a database that neither the server nor this program has made."""
    found = inside.execute(_OTHERS, {"own": [TABLES, SHOWN]}).fetchone()
    return found is not None and bool(found[0])


def _make_roles(server: psycopg.Connection[Any], database: str, passwords: Mapping[str, str]) -> None:
    owner = role(database, "owner")
    there = {name for (name,) in server.execute("SELECT rolname FROM pg_roles").fetchall()}
    if owner not in there:
        server.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(owner)))
    # One that is no superuser may own things for another only as its member.
    server.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(owner)))
    for station, password in passwords.items():
        name = role(database, station)
        made = "ALTER" if name in there else "CREATE"
        # Only what the server keeps of a password is sent: a server may note every statement in its log.
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


def statements(database: str, version: int) -> Iterator[sql.Composed | sql.SQL]:
    """Yield the statements that make schemas, tables, rights and views, inside one transaction."""
    owner = sql.Identifier(role(database, "owner"))
    yield sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(database))
    yield sql.SQL("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    yield sql.SQL("GRANT CREATE ON DATABASE {} TO {}").format(sql.Identifier(database), owner)
    yield sql.SQL("SET LOCAL ROLE {}").format(owner)
    yield sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(TABLES))
    yield sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(SHOWN))
    yield sql.SQL("SET LOCAL search_path = {}").format(sql.Identifier(TABLES))
    for statement in _schema(version):
        yield sql.SQL(statement)
    yield sql.SQL(
        "CREATE TABLE meeting_lock (id integer PRIMARY KEY, version integer NOT NULL, channel text NOT NULL)"
    )
    # Everybody may notify, so only a name that the display cannot know keeps it from filling memories.
    channel = f"{CHANNEL}_{secrets.token_hex(8)}"
    yield sql.SQL("INSERT INTO meeting_lock VALUES (1, {}, {})").format(
        sql.Literal(version), sql.Literal(channel)
    )
    yield sql.SQL(_STAMP).format(
        tables=sql.Identifier(TABLES), owner_name=sql.Literal(role(database, "owner"))
    )
    logins = [sql.Literal(role(database, station)) for station in STATIONS]
    yield sql.SQL(_FREE).format(tables=sql.Identifier(TABLES), logins=sql.SQL(", ").join(logins))
    for station in STATIONS:
        yield from _rights(database, station, version)
        if station != DISPLAY:
            may = sql.Identifier(role(database, station))
            yield sql.SQL("GRANT EXECUTE ON FUNCTION free_the_way() TO {}").format(may)
    yield sql.SQL("RESET ROLE")
    for station in STATIONS:
        login = sql.Identifier(role(database, station))
        yield sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(sql.Identifier(database), login)
        most = sql.Literal(CONNECTIONS[station])
        yield sql.SQL("ALTER ROLE {} CONNECTION LIMIT {}").format(login, most)
        # The owner ends sessions of the stations: for that it must be a member of their roles.
        yield sql.SQL("GRANT {} TO {}").format(login, owner)


def _schema(version: int) -> list[str]:
    text = resource("schema", f"{version}-server.sql").read_text("utf-8")
    return [part.strip() for part in text.split(";\n") if part.strip()]


def columns(version: int) -> Mapping[str, list[str]]:
    """Return the columns of each table of a version, in their order."""
    found: dict[str, list[str]] = {}
    for statement in _schema(version):
        head, _, body = statement.partition("(\n")
        if head.startswith("CREATE TABLE"):
            name = head.split()[2].strip('"')
            lines = (line.strip() for line in body.splitlines())
            found[name] = [line.split()[0].strip('"') for line in lines if line and not _is_constraint(line)]
    return found


def _is_constraint(line: str) -> bool:
    return line.startswith(("CONSTRAINT", ")"))


def _rights(database: str, station: str, version: int) -> Iterator[sql.Composed | sql.SQL]:
    who = sql.Identifier(role(database, station))
    tables = columns(version)
    if station == DISPLAY:
        yield from _views(who, tables)
        return
    yield sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(sql.Identifier(TABLES), who)
    yield sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA {} TO {}").format(sql.Identifier(TABLES), who)
    yield sql.SQL("GRANT USAGE ON ALL SEQUENCES IN SCHEMA {} TO {}").format(sql.Identifier(TABLES), who)
    yield sql.SQL("GRANT UPDATE (id) ON meeting_lock TO {}").format(who)  # to take the lock
    for name in _JOURNAL:
        yield sql.SQL("GRANT INSERT ON {} TO {}").format(sql.Identifier(name), who)
    for name in sorted(tables.keys() - {*_JOURNAL}):
        right = Right() if station == SECRETARIAT else RIGHTS[station].get(name)
        if right is not None:
            yield from _may_write(who, name, right)
        yield from _policies(who, station, name, right)


def _may_write(who: sql.Identifier, table: str, right: Right) -> Iterator[sql.Composed]:
    name = sql.Identifier(table)
    yield sql.SQL("GRANT INSERT, DELETE ON {} TO {}").format(name, who)
    if right.update is None:
        yield sql.SQL("GRANT UPDATE ON {} TO {}").format(name, who)
    else:
        names = sql.SQL(", ").join(map(sql.Identifier, right.update))
        yield sql.SQL("GRANT UPDATE ({}) ON {} TO {}").format(names, name, who)


def _limited(table: str) -> bool:
    """Return whether the rows of a table differ for the stations."""
    return any(rights[table].rows != "true" for rights in RIGHTS.values() if table in rights)


def _policies(who: sql.Identifier, station: str, table: str, right: Right | None) -> Iterator[sql.Composed]:
    if not _limited(table):
        return
    name = sql.Identifier(table)
    yield sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(name)
    yield sql.SQL("ALTER TABLE {} FORCE ROW LEVEL SECURITY").format(name)
    if station == SECRETARIAT:  # the first of them
        yield sql.SQL("CREATE POLICY owner ON {} TO CURRENT_ROLE USING (true)").format(name)
    policy = sql.Identifier(f"{station}_reads")
    yield sql.SQL("CREATE POLICY {} ON {} FOR SELECT TO {} USING (true)").format(policy, name, who)
    if right is None:
        return
    rows = sql.SQL(right.rows)
    for act, clause in (("INSERT", "WITH CHECK ({})"), ("UPDATE", "USING ({})"), ("DELETE", "USING ({})")):
        policy = sql.Identifier(f"{station}_{act.lower()}s")
        condition = sql.SQL(clause).format(rows)
        yield sql.SQL("CREATE POLICY {} ON {} FOR {} TO {} {}").format(
            policy, name, sql.SQL(act), who, condition
        )


def _views(who: sql.Identifier, tables: Mapping[str, list[str]]) -> Iterator[sql.Composed]:
    """Give the display a view of each table, without what is internal and with the rights of who reads."""
    both = sql.SQL("GRANT USAGE ON SCHEMA {}, {} TO {}")
    yield both.format(sql.Identifier(TABLES), sql.Identifier(SHOWN), who)
    for table, names in tables.items():
        yield from _empty_view(who, table) if table in HIDDEN_TABLES else _view(who, table, names)
        if _limited(table):
            rows = sql.SQL(OPEN_TEXTS if table == "wording" else "true")
            policy = sql.SQL("CREATE POLICY display_reads ON {} FOR SELECT TO {} USING ({})")
            yield policy.format(sql.Identifier(TABLES, table), who, rows)
    yield from _view(who, "meeting_lock", ["id", "version"])


def _view(who: sql.Identifier, table: str, names: list[str]) -> Iterator[sql.Composed]:
    hidden = HIDDEN_COLUMNS.get(table, {})
    shown = sql.SQL(", ").join(
        sql.SQL("{} AS {}").format(sql.SQL(hidden[one]), sql.Identifier(one))
        if one in hidden
        else sql.Identifier(one)
        for one in names
    )
    source, view = sql.Identifier(TABLES, table), sql.Identifier(SHOWN, table)
    seen = sql.SQL(", ").join(sql.Identifier(one) for one in names if one not in hidden)
    yield sql.SQL("CREATE VIEW {} WITH (security_invoker = true) AS SELECT {} FROM {}").format(
        view, shown, source
    )
    yield sql.SQL("GRANT SELECT ON {} TO {}").format(view, who)
    yield sql.SQL("GRANT SELECT ({}) ON {} TO {}").format(seen, source, who)


def _empty_view(who: sql.Identifier, table: str) -> Iterator[sql.Composed]:
    """Give a view with the columns of a table and never a row: the queries of the program stay the same."""
    view = sql.Identifier(SHOWN, table)
    source = sql.Identifier(TABLES, table)
    yield sql.SQL("CREATE VIEW {} AS SELECT * FROM {} WHERE false").format(view, source)
    yield sql.SQL("GRANT SELECT ON {} TO {}").format(view, who)
