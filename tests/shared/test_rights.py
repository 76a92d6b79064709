"""What each station may do, asked of the server statement by statement, as a changed program could."""

from contextlib import ExitStack

import psycopg
import pytest
from psycopg import errors

from tests import postgres
from tests.acting.records import TABLES
from tests.shared.room import ask, joined, shared
from wgdesk.acts import outcome, podium, speakers
from wgdesk.errors import Trouble
from wgdesk.rules.internal import SECRET
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import connected
from wgdesk.storage.server.stations import (
    CHAIR,
    CONNECTIONS,
    DISPLAY,
    RAPPORTEUR,
    SECRETARIAT,
    STATIONS,
)

Stations = dict[str, ServerAddress]


@pytest.fixture(scope="module")
def stations() -> object:
    with shared() as found:
        yield dict(found)


# The display has views, of which some things cannot even be asked.
REFUSED = (errors.InsufficientPrivilege, errors.WrongObjectType, errors.ObjectNotInPrerequisiteState)
NOBODY: tuple[str, ...] = ()
ALL = (SECRETARIAT, CHAIR, RAPPORTEUR)
# A statement, and the stations to which the server allows it.
STATEMENTS = [
    ("SELECT id FROM meeting_lock FOR UPDATE", ALL),
    ("UPDATE meeting_lock SET version = 1", NOBODY),
    ("DELETE FROM meeting_lock", NOBODY),
    ("UPDATE request SET place = place + 1 WHERE begun_at IS NULL", (SECRETARIAT, CHAIR)),
    ("UPDATE request SET called_at = now() WHERE begun_at IS NULL", (SECRETARIAT,)),
    ("UPDATE request SET ended_at = now()", (SECRETARIAT,)),
    ("UPDATE request SET struck = true", (SECRETARIAT,)),
    ("DELETE FROM pause", (SECRETARIAT,)),
    ("DELETE FROM list_closing", (SECRETARIAT, CHAIR)),
    ("INSERT INTO message VALUES ('x', now(), NULL, 1)", (SECRETARIAT, CHAIR)),
    ("UPDATE sitting SET opened_at = now()", (SECRETARIAT,)),
    ("UPDATE meeting SET ordinal = 1", (SECRETARIAT,)),
    ("DELETE FROM support", (SECRETARIAT, RAPPORTEUR)),
    ("UPDATE point SET place = place + 1", (SECRETARIAT, RAPPORTEUR)),
    ("UPDATE recommendation SET place = place + 1", (SECRETARIAT, RAPPORTEUR)),
    ("UPDATE recommendation SET adopted_at = now()", (SECRETARIAT,)),
    ("DELETE FROM ballot", (SECRETARIAT,)),
    ("DELETE FROM journal_change", NOBODY),
    ("DELETE FROM journal", NOBODY),
    ("UPDATE journal SET act = 'x'", NOBODY),
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


@pytest.mark.parametrize(("statement", "allowed"), STATEMENTS, ids=[one for one, _ in STATEMENTS])
def test_the_server_allows_each_station_only_its_own(
    stations: Stations, statement: str, allowed: tuple[str, ...]
) -> None:
    for station in STATIONS:
        try:
            ask(stations[station], statement)
            done = True
        except REFUSED:
            done = False
        assert done == (station in allowed), station


def test_nobody_becomes_the_owner_or_another_station(stations: Stations) -> None:
    names = [address.user for address in stations.values()]
    database = stations[CHAIR].database
    for station, address in stations.items():
        for other in {*names, f"{database}_owner", postgres.ADMIN} - {address.user}:
            with pytest.raises(errors.InsufficientPrivilege):
                ask(address, f'SET ROLE "{other}"')
            assert station


def test_no_login_takes_all_connections_of_the_server(stations: Stations) -> None:
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


def test_others_may_not_even_connect(stations: Stations) -> None:
    with psycopg.connect(**postgres.server().admin().parameters(), autocommit=True) as admin:
        admin.execute("CREATE ROLE stranger LOGIN")
    here = stations[CHAIR]
    stranger = ServerAddress(here.host, here.database, "stranger")
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        ask(stranger, "SELECT 1")


class TestJournal:
    """The server writes into the journal who acts."""

    ENTRY = (
        'INSERT INTO journal (id, uid, at, station, "user", act, args, tables, undoes, schema) VALUES '
        "({}, 'u', now(), 'meeting_secretariat', 'the Secretary', 'adopt_all', '{{}}', '', NULL, 2) "
        'RETURNING station, "user"'
    )

    def test_a_forged_name_is_written_over(self, stations: Stations) -> None:
        (newest,) = ask(stations[CHAIR], "SELECT max(id) + 1 FROM journal")[0]
        made = ask(stations[CHAIR], self.ENTRY.format(newest))
        assert made == [(stations[CHAIR].user, stations[CHAIR].user)]

    def test_no_number_is_left_out(self, stations: Stations) -> None:
        with pytest.raises(errors.InsufficientPrivilege):
            ask(stations[CHAIR], self.ENTRY.format(10**12))

    def test_changes_are_not_added_to_the_act_of_another(self, stations: Stations) -> None:
        with pytest.raises(errors.InsufficientPrivilege):
            ask(
                stations[CHAIR],
                'INSERT INTO journal_change (journal_id, n, "table", row, kind, was, now) '
                "VALUES (1, 999, 'sitting', 1, 'delete', '{}', '{}')",
            )

    @pytest.mark.parametrize(
        "forged",
        [
            ENTRY.format("(SELECT max(id) + 1 FROM journal)").replace("'{}'", "'no json'"),
            ENTRY.format("(SELECT max(id) + 1 FROM journal)").replace("'{}'", "'[]'"),
            ENTRY.format("(SELECT max(id) + 1 FROM journal)").replace("now()", "'infinity'"),
            "UPDATE request SET lane = 'fast' WHERE begun_at IS NULL AND ended_at IS NULL",
            "UPDATE request SET place = 'NaN' WHERE begun_at IS NULL AND ended_at IS NULL",
            "UPDATE request SET absent_at = 'infinity' WHERE begun_at IS NULL AND ended_at IS NULL",
            "UPDATE request SET allotted = -1 WHERE begun_at IS NULL AND ended_at IS NULL",
        ],
    )
    def test_what_no_station_could_read_is_not_written(self, stations: Stations, forged: str) -> None:
        """Else one changed program would stop all windows, and what is fetched could not be opened."""
        with pytest.raises((errors.CheckViolation, errors.DataError)):
            ask(stations[CHAIR], forged)


class TestDisplay:
    """The display reads what a room may see."""

    def test_it_reads_every_table_but_nothing_secret(self, stations: Stations) -> None:
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

    def test_it_does_not_go_round_its_views(self, stations: Stations) -> None:
        for what in ("note FROM wgdesk.request", "* FROM wgdesk.request", "* FROM wgdesk.support"):
            with pytest.raises(errors.InsufficientPrivilege):
                ask(stations[DISPLAY], f"SELECT {what}")


class TestDesk:
    """The program of a station that is not allowed an act says so in plain words."""

    def test_acts_of_the_chair(self, stations: Stations) -> None:
        with joined(stations[CHAIR]) as desk:
            desk.do(podium.send_message, body="Soon")
            with pytest.raises(Trouble, match="server-forbids"):
                desk.do(outcome.add_cluster, heading={"en": "x"})
            desk.undo()

    def test_acts_of_the_rapporteur(self, stations: Stations) -> None:
        with joined(stations[RAPPORTEUR]) as desk:
            desk.do(outcome.add_cluster, heading={"en": "Prevention, again"})
            with pytest.raises(Trouble, match="server-forbids"):
                desk.do(podium.send_message, body="Soon")
            desk.undo()

    def test_the_display_acts_not_at_all(self, stations: Stations) -> None:
        with joined(stations[DISPLAY]) as desk, pytest.raises(Trouble, match="server-forbids"):
            desk.do(speakers.close_list, item_id=1)
