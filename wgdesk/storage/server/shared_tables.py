"""What a shared record consists of on its server: tables, functions, rights of the stations, views.

All tables belong to a role that nobody can log in as, so no station can change them or bypass their row
policies (PostgreSQL exempts superusers and, unless told otherwise, owners). Roles belong to the whole server,
so their names begin with that of the database.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from functools import cache

from psycopg import sql

from wgdesk.paths import resource
from wgdesk.storage.server.engine import CHANNEL, FRAME
from wgdesk.storage.server.journal_triggers import content_trigger, journal_triggers
from wgdesk.storage.server.station_rights import CONTENT, JOURNAL, SHOWN, TABLES, removals, rights
from wgdesk.storage.server.stations import ACTS, CONNECTIONS, DISPLAY, SECRETARIAT, STATIONS

Statement = sql.Composed | sql.SQL

# The functions that stations call; all others are called by these and by triggers.
_CALLED = (
    "begin_act(text, bigint, text, boolean, integer)",
    "end_act(text, timestamp, text, bigint, integer)",
    "remove_row(text, bigint)",
    "send_ahead(text, integer, bytea)",
    "keep_sent(text, text)",
    "free_the_way()",
    "acting()",  # called by row policies
)
# Returns whether this transaction has an act under way. One with a savepoint for each of thousands of writes
# holds a lock for each, until the server has none left: then nobody can act, come, or end whoever holds them.
_ACTING = """
CREATE FUNCTION check_nested() RETURNS void LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM pg_lock_status()
        WHERE pid = pg_backend_pid() AND locktype = 'transactionid') > 50
    THEN
        RAISE EXCEPTION 'too many savepoints' USING ERRCODE = 'program_limit_exceeded';
    END IF;
END $$;
CREATE FUNCTION acting() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM wgdesk.check_nested();
    RETURN EXISTS (SELECT FROM wgdesk.under_way WHERE xact = pg_current_xact_id_if_assigned() AND act <> '');
END $$"""
_TURNING = ("undo", "redo")  # acts that every station may do, on its own acts


def role(database: str, station: str) -> str:
    """Return the login of a station; ``owner`` is the role that the tables belong to."""
    return f"{database}_{station}"


def statements(database: str, version: int) -> Iterator[Statement]:
    """Yield the statements that create a shared record, to be run in one transaction."""
    owner = sql.Identifier(role(database, "owner"))
    yield sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(database))
    yield sql.SQL("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    yield sql.SQL("GRANT CREATE ON DATABASE {} TO {}").format(sql.Identifier(database), owner)
    yield sql.SQL("SET LOCAL ROLE {}").format(owner)
    yield sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(TABLES))
    yield sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(SHOWN))
    yield sql.SQL("SET LOCAL search_path = {}").format(sql.Identifier(TABLES))
    yield from _tables(version)
    for station in STATIONS:
        yield from rights(role(database, station), station, columns(version))
    yield from _functions(database, version)
    yield sql.SQL("RESET ROLE")
    for station in STATIONS:
        login = sql.Identifier(role(database, station))
        yield sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(sql.Identifier(database), login)
        most = sql.Literal(CONNECTIONS[station])
        yield sql.SQL("ALTER ROLE {} CONNECTION LIMIT {}").format(login, most)
        # The owner ends sessions of the stations, for which it must be a member of their roles.
        yield sql.SQL("GRANT {} TO {}").format(login, owner)


def _tables(version: int) -> Iterator[Statement]:
    for statement in _schema(version):
        yield sql.SQL(statement)
    yield sql.SQL("ALTER TABLE content ADD CHECK (id = encode(sha256(data), 'hex'))")
    yield sql.SQL(
        "CREATE TABLE meeting_lock"
        " (id integer PRIMARY KEY, version integer NOT NULL, frame integer NOT NULL, channel text NOT NULL)"
    )
    yield sql.SQL(_ACTING)  # before the policies that call it
    # Everybody may notify: only a channel name that the display cannot know keeps it from flooding stations.
    channel = f"{CHANNEL}_{secrets.token_hex(8)}"
    yield sql.SQL("INSERT INTO meeting_lock VALUES (1, {}, {}, {})").format(version, FRAME, channel)


def _functions(database: str, version: int) -> Iterator[Statement]:
    """Yield how acts are begun, noted and ended, and what each station may do."""
    yield sql.SQL(resource("schema", "acts-server.sql").read_text("utf-8"))
    for table, kinds in columns(version).items():
        if table not in JOURNAL:
            made = content_trigger() if table == CONTENT else journal_triggers(table, kinds)
            yield from (sql.SQL(statement) for statement in made)
    # Also not those of triggers: on a table of its own a login could have them note what never happened.
    yield sql.SQL("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {} FROM PUBLIC").format(sql.Identifier(TABLES))
    for station in STATIONS:
        login = role(database, station)
        does_all = station == SECRETARIAT
        yield sql.SQL("INSERT INTO station VALUES ({}, {})").format(login, does_all)
        yield sql.SQL("INSERT INTO turn VALUES ({})").format(login)
        if station == DISPLAY:
            continue
        for act in sorted({*ACTS.get(station, ()), *_TURNING}):
            yield sql.SQL("INSERT INTO station_act VALUES ({}, {})").format(login, act)
        for table, rows in removals(station, columns(version)):
            yield sql.SQL("INSERT INTO station_removal VALUES ({}, {}, {})").format(login, table, rows)
        for function in _CALLED:
            may = sql.Identifier(login)
            yield sql.SQL("GRANT EXECUTE ON FUNCTION {} TO {}").format(sql.SQL(function), may)


def _schema(version: int) -> list[str]:
    text = resource("schema", f"{version}-server.sql").read_text("utf-8")
    return [part.strip() for part in text.split(";\n") if part.strip()]


@cache
def columns(version: int) -> Mapping[str, Mapping[str, str]]:
    """Return the columns of each table of a version, in order, with their types, such as "BIGINT"."""
    found: dict[str, dict[str, str]] = {}
    for statement in _schema(version):
        head, _, body = statement.partition("(\n")
        if head.startswith("CREATE TABLE"):
            lines = (line.split() for line in body.splitlines())
            found[head.split()[2].strip('"')] = {
                words[0].strip('"'): _kind(words[1])
                for words in lines
                if words and words[0] not in ("CONSTRAINT", ")")
            }
    return found


def _kind(word: str) -> str:
    return "TEXT" if word.startswith("VARCHAR") else word.rstrip(",")
