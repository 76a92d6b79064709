"""The rights of each station, tested statement by statement as a modified program could."""

from collections.abc import Iterator
from contextlib import ExitStack, closing

import psycopg
import pytest
from psycopg import errors

from tests import postgres
from tests.acting.records import TABLES
from tests.internal_columns import SECRET
from tests.shared.room import ask, joined, shared
from wgdesk.acts import outcome, podium, speakers
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import connected
from wgdesk.storage.server.stations import (
    CHAIR,
    CONNECTIONS,
    DISPLAY,
    RAPPORTEUR,
    RIGHTS,
    SECRETARIAT,
    STATIONS,
)

Stations = dict[str, ServerAddress]


@pytest.fixture(scope="module")
def stations() -> object:
    with shared() as found:
        with psycopg.connect(**postgres.server().admin(found[CHAIR].database).parameters()) as admin:
            admin.execute("INSERT INTO wgdesk.option VALUES ('limit_x', '60', 7)")
            admin.execute(
                "INSERT INTO wgdesk.presence SELECT d.id, p.sitting_id, false, true, 7"
                " FROM wgdesk.presence p JOIN wgdesk.delegation d ON d.id <> p.delegation_id LIMIT 1"
            )
        yield dict(found)


# The display has views, on which some statements are errors.
REFUSED = (
    *(errors.InsufficientPrivilege, errors.WrongObjectType, errors.ObjectNotInPrerequisiteState),
    errors.FeatureNotSupported,
)
NOBODY: tuple[str, ...] = ()
ALL = (SECRETARIAT, CHAIR, RAPPORTEUR)
# A statement, and the stations that may run it.
STATEMENTS = [
    ("SELECT id FROM meeting_lock FOR UPDATE", NOBODY),
    ("SELECT id FROM meeting_lock FOR KEY SHARE", NOBODY),
    ("UPDATE meeting_lock SET version = 1", NOBODY),
    ("DELETE FROM meeting_lock", NOBODY),
    ("UPDATE request SET place = place + 1 WHERE begun_at IS NULL", (SECRETARIAT, CHAIR)),
    ("UPDATE request SET called_at = now() WHERE begun_at IS NULL", (SECRETARIAT,)),
    ("UPDATE request SET ended_at = now()", (SECRETARIAT,)),
    ("UPDATE request SET struck = true", (SECRETARIAT,)),
    ("SELECT wgdesk.remove_row('request', id) FROM request WHERE begun_at < now() LIMIT 1", (SECRETARIAT,)),
    ("SELECT wgdesk.remove_row('presence', id) FROM presence WHERE NOT assumed LIMIT 1", (SECRETARIAT,)),
    ("SELECT wgdesk.remove_row('journal', id) FROM journal", NOBODY),
    ("SELECT wgdesk.remove_row('meeting_lock', 1)", NOBODY),
    ("SELECT wgdesk.remove_row('message WHERE true --', 1)", NOBODY),
    ("SELECT wgdesk.remove_row('message', -1)", NOBODY),
    ("UPDATE option SET value = value WHERE name LIKE 'limit%'", (SECRETARIAT, CHAIR)),
    ("INSERT INTO option VALUES ('digits_en', 'arabic', 1)", (SECRETARIAT,)),
    ("INSERT INTO option VALUES ('limit_x', '60', 1)", (SECRETARIAT, CHAIR)),
    ("INSERT INTO message VALUES ('x', now(), NULL, 1)", (SECRETARIAT, CHAIR)),
    ("UPDATE sitting SET opened_at = now()", (SECRETARIAT,)),
    ("UPDATE meeting SET ordinal = 1", (SECRETARIAT,)),
    ("UPDATE meeting SET closed_at = now()", (SECRETARIAT,)),
    ("UPDATE content SET data = data", NOBODY),
    ("INSERT INTO content VALUES (encode(sha256('x'), 'hex'), 'x')", (SECRETARIAT,)),
    ("SELECT wgdesk.remove_row('content', 1)", NOBODY),
    ("UPDATE point SET place = place + 1", (SECRETARIAT, RAPPORTEUR)),
    ("UPDATE recommendation SET place = place + 1", (SECRETARIAT, RAPPORTEUR)),
    ("UPDATE recommendation SET adopted_at = now()", (SECRETARIAT,)),
    ("DELETE FROM journal_change", NOBODY),
    ("DELETE FROM journal", NOBODY),
    ("UPDATE journal SET act = 'x'", NOBODY),
    ("UPDATE journal_change SET now = '{}'", NOBODY),
    ("INSERT INTO journal SELECT * FROM journal", NOBODY),
    ("INSERT INTO journal_change SELECT * FROM journal_change", NOBODY),
    ("SELECT setval('wgdesk.journal_change_id_seq', 1)", NOBODY),
    ("SELECT nextval('wgdesk.journal_change_id_seq')", NOBODY),
    ("SELECT * FROM wgdesk.under_way", NOBODY),
    ("DELETE FROM wgdesk.under_way", NOBODY),
    ("INSERT INTO wgdesk.under_way_change VALUES (pg_current_xact_id(), 0, 'a', 1, 'b', '', '')", NOBODY),
    ("DELETE FROM wgdesk.under_way_change", NOBODY),
    ("SELECT * FROM wgdesk.station", NOBODY),
    ("UPDATE wgdesk.station SET does_all = true", NOBODY),
    ("INSERT INTO wgdesk.station_act VALUES (session_user, 'adopt')", NOBODY),
    ("UPDATE wgdesk.station_removal SET rows = 'true'", NOBODY),
    ("SELECT wgdesk.check_undone('undo', 1)", NOBODY),
    ("SELECT wgdesk.next_change()", NOBODY),
    ("SELECT wgdesk.is_owner()", NOBODY),
    ("SELECT wgdesk.taken_back(1)", NOBODY),
    ("SELECT wgdesk.note_request()", NOBODY),
    ("SELECT wgdesk.free_the_way()", ALL),
    ("SELECT wgdesk.begin_act('undo')", ALL),
    ("SELECT wgdesk.begin_act('send_message')", (SECRETARIAT, CHAIR)),
    ("SELECT wgdesk.begin_act('add_point')", (SECRETARIAT, RAPPORTEUR)),
    ("SELECT wgdesk.begin_act('adopt_all')", (SECRETARIAT,)),
    ("SELECT wgdesk.begin_act('give_floor')", (SECRETARIAT,)),
    ("SELECT wgdesk.begin_act(NULL)", (SECRETARIAT,)),
    ("CREATE OR REPLACE FUNCTION wgdesk.is_owner() RETURNS boolean LANGUAGE sql AS 'SELECT true'", NOBODY),
    ("DROP TRIGGER note_update ON wgdesk.request", NOBODY),
    ("ALTER TABLE request DISABLE TRIGGER ALL", NOBODY),
    ("SET session_replication_role = replica", NOBODY),
    ("CREATE TRIGGER t BEFORE INSERT ON request EXECUTE FUNCTION wgdesk.check_ended()", NOBODY),
    ("CREATE RULE r AS ON INSERT TO request DO INSTEAD NOTHING", NOBODY),
    ("CREATE POLICY p ON request USING (true)", NOBODY),
    ("ALTER ROLE CURRENT_USER SUPERUSER", NOBODY),
    ("CREATE ROLE friend", NOBODY),
    ("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'", NOBODY),
    ("TRUNCATE journal", NOBODY),
    ("DROP TABLE request", NOBODY),
    ("ALTER TABLE request DISABLE ROW LEVEL SECURITY", NOBODY),
    ("CREATE TABLE mine (x int)", NOBODY),
    ("CREATE TABLE public.mine (x int)", NOBODY),
    ("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", NOBODY),
    ("CREATE TEMP TABLE mine (x int)", NOBODY),
    ("COPY request TO PROGRAM 'cat'", NOBODY),
    ("SELECT pg_read_file('/etc/hostname')", NOBODY),
    ("SELECT rolpassword FROM pg_authid", NOBODY),
]


# The writers of each table, for some rows and columns, as in docs/stations.md.
WRITTEN_BY_THE_CHAIR = {
    *("request", "aligned", "introduced", "list_closing", "message", "option", "presence"),
}
WRITTEN_BY_THE_RAPPORTEUR = {
    *("point", "support", "cluster", "recommendation", "insertion", "override", "omission", "doubt"),
    *("placeholder", "wording", "wording_version"),
}
# A column that all writers of the table may change, and rows that all of them may change.
COLUMN = {"request": "note", "recommendation": "place", "option": "value"}
ROWS = {
    "request": "begun_at IS NULL AND ended_at IS NULL",
    "option": "name LIKE 'limit%'",
    "presence": "assumed",
    "recommendation": "adopted_at IS NULL",
    "wording": "\"table\" NOT IN ('ruling', 'suspension')",
}


class Raw:
    """A login of any program, each statement in an act that every station may begin."""

    def __init__(self, address: ServerAddress) -> None:
        self._raw = psycopg.connect(**address.parameters())
        self._acts = not address.user.endswith(f"_{DISPLAY}")

    def may(self, statement: str) -> bool:
        """Return whether the server allows a statement; it is rolled back."""
        try:
            if self._acts:
                self._raw.execute("SELECT begin_act('undo')")
            self._raw.execute(statement.encode())
        except REFUSED:
            return False
        except (errors.IntegrityError, errors.DataError):  # allowed, but against a rule
            return True
        finally:
            self._raw.rollback()
        return True

    def close(self) -> None:
        self._raw.close()


@pytest.fixture
def logins(stations: Stations) -> Iterator[dict[str, Raw]]:
    with ExitStack() as stack:
        yield {one: stack.enter_context(closing(Raw(address))) for one, address in stations.items()}


@pytest.mark.parametrize(("statement", "allowed"), STATEMENTS, ids=[str(n) for n, _ in enumerate(STATEMENTS)])
def test_the_server_allows_each_station_only_its_own_statements(
    logins: dict[str, Raw], statement: str, allowed: tuple[str, ...]
) -> None:
    assert [one for one in STATIONS if logins[one].may(statement)] == list(allowed)


@pytest.mark.parametrize("table", sorted(TABLES.keys() - {"content"}))  # rows are only inserted there
def test_each_table_is_written_row_by_row_and_only_by_its_writers(logins: dict[str, Raw], table: str) -> None:
    """No login can change a key, delete rows other than by the function, or lock a table."""
    writers = [SECRETARIAT] if table not in ("journal", "journal_change") else []
    writers += [CHAIR] if table in WRITTEN_BY_THE_CHAIR else []
    writers += [RAPPORTEUR] if table in WRITTEN_BY_THE_RAPPORTEUR else []
    columns = [one for one in TABLES[table].__table__.columns.keys() if one != "id"]  # noqa: SIM118 - columns
    column, rows = COLUMN.get(table, columns[0]), ROWS.get(table, "true")
    answers = {
        f'INSERT INTO "{table}" SELECT * FROM "{table}" WHERE {rows}': writers,
        f'UPDATE "{table}" SET "{column}" = "{column}" WHERE {rows}': writers,
        f"SELECT wgdesk.remove_row('{table}', id) FROM \"{table}\" WHERE {rows} LIMIT 1": writers,
        f'UPDATE "{table}" SET id = id': [],
        f'DELETE FROM "{table}"': [],
        f'TRUNCATE "{table}"': [],
        f'LOCK TABLE "{table}" IN ACCESS EXCLUSIVE MODE': [],
        f'LOCK TABLE "{table}" IN SHARE MODE': [],
    }
    told = {one: [who for who in STATIONS if logins[who].may(one)] for one in answers}
    assert told == answers


def test_every_column_that_a_station_may_write_is_there() -> None:
    """Columns that a former version lacks are passed over in silence, and so would be a wrong name."""
    for station, rights in RIGHTS.items():
        for table, right in rights.items():
            assert set(right.update or ()) <= set(TABLES[table].__table__.columns.keys()), (station, table)


def test_no_login_can_become_the_owner_or_another_station(stations: Stations) -> None:
    names = [address.user for address in stations.values()]
    database = stations[CHAIR].database
    for station, address in stations.items():
        for other in {*names, f"{database}_owner", postgres.ADMIN} - {address.user}:
            with pytest.raises(errors.InsufficientPrivilege):
                ask(address, f'SET ROLE "{other}"')
            assert station


def test_no_login_can_take_all_connections_of_the_server(stations: Stations) -> None:
    with ExitStack() as taken:
        for _ in range(CONNECTIONS[DISPLAY]):
            taken.enter_context(psycopg.connect(**stations[DISPLAY].parameters()))
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            ask(stations[DISPLAY], "SELECT 1")
        with pytest.raises(Trouble, match="server-full"), connected(stations[DISPLAY]):
            pass
        ask(stations[CHAIR], "SELECT 1")
        with joined(stations[SECRETARIAT]) as desk:
            desk.do(podium.send_message, body="Soon")
            desk.undo()


def test_other_logins_cannot_connect(stations: Stations) -> None:
    with psycopg.connect(**postgres.server().admin().parameters(), autocommit=True) as admin:
        admin.execute("CREATE ROLE stranger LOGIN")
    here = stations[CHAIR]
    stranger = ServerAddress(here.host, here.database, "stranger")
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        ask(stranger, "SELECT 1")


class TestDisplay:
    """The display reads only what may be shown in the room."""

    def test_the_display_reads_every_table_but_nothing_secret(self, stations: Stations) -> None:
        for table in TABLES:
            ask(stations[DISPLAY], f'SELECT * FROM "{table}"')
        for secret in SECRET:
            table, _, column = secret.partition(".")
            if column in TABLES[table].__table__.columns:
                found = ask(stations[DISPLAY], f'SELECT DISTINCT "{column}" FROM "{table}"')
                assert {one for (one,) in found} <= {None, ""}, secret
            else:
                texts = f"SELECT body FROM wording WHERE \"table\" = '{table}' AND field = '{column}'"
                assert ask(stations[DISPLAY], texts) == [], secret
                assert ask(stations[SECRETARIAT], texts) != [] or table not in ("ruling", "suspension")

    def test_the_display_cannot_bypass_its_views(self, stations: Stations) -> None:
        for what in ("note FROM wgdesk.request", "* FROM wgdesk.request", "* FROM wgdesk.support"):
            with pytest.raises(errors.InsufficientPrivilege):
                ask(stations[DISPLAY], f"SELECT {what}")


class TestDesk:
    """The program tells a station in words that it may not do an act."""

    @pytest.mark.sampled
    def test_the_chair_may_do_only_acts_of_the_chair(self, stations: Stations) -> None:
        with joined(stations[CHAIR]) as desk:
            desk.do(podium.send_message, body="Soon")
            with pytest.raises(Trouble, match="server-forbids"):
                desk.do(outcome.add_cluster, heading={"en": "x"})
            desk.undo()

    def test_the_rapporteur_may_do_only_acts_of_the_rapporteur(self, stations: Stations) -> None:
        with joined(stations[RAPPORTEUR]) as desk:
            desk.do(outcome.add_cluster, heading={"en": "Prevention, again"})
            with pytest.raises(Trouble, match="server-forbids"):
                desk.do(podium.send_message, body="Soon")
            desk.undo()

    def test_the_display_is_refused_every_act(self, stations: Stations) -> None:
        with joined(stations[DISPLAY]) as desk, pytest.raises(Trouble, match="server-forbids"):
            desk.do(speakers.close_list, item_id=1)
