"""A record is shared and fetched with every row, the journal included; failures leave nothing behind."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from tests import postgres
from tests.acting.records import check_all, everything, filled_copy
from tests.shared.room import ask, forget, joined, new_name, shared, without_locks_of_their_own
from tests.storage.test_store import run
from wgdesk.acting.journal import last_entry
from wgdesk.acts import podium
from wgdesk.copies.sharing import fetch, share
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage import store
from wgdesk.storage.server import engine, new_database
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.new_database import set_up, unlimited
from wgdesk.storage.server.stations import STATIONS

pytestmark = pytest.mark.sampled


def test_a_fetched_record_equals_the_shared_one(tmp_path: Path) -> None:
    name, back = new_name(), tmp_path / "back.wgdesk"
    with filled_copy() as path:
        stations = share(path, postgres.server().admin(name))
        fetch(stations["secretariat"], back)
        assert everything(back) == everything(path)
    assert store.verify(back, SCHEMA) == SCHEMA
    assert back.stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.iterdir()] == [back.name]
    forget(name)


def test_a_record_that_is_slow_to_read_can_be_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(engine.LIMITS, "idle_in_transaction_session_timeout", "1ms")
    name = new_name()
    with filled_copy() as path:
        share(path, postgres.server().admin(name))
    forget(name)


def test_acts_on_the_server_are_fetched_too(tmp_path: Path) -> None:
    back = tmp_path / "back.wgdesk"
    with shared() as stations, joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body="One minute")
        chair.read(check_all)
        fetch(stations["secretariat"], back)
    entry = max(everything(back)["journal"].items())[1]
    assert (entry["act"], entry["user"], entry["station"]) == ("send_message", *[stations["chair"].user] * 2)


def test_a_database_with_a_record_is_left_alone() -> None:
    with shared() as stations, filled_copy() as path:
        admin = postgres.server().admin(stations["chair"].database)
        before = ask(admin, "SELECT rolname, rolpassword FROM pg_authid ORDER BY 1")
        for again in (lambda: share(path, admin), lambda: set_up(admin, SCHEMA)):
            with pytest.raises(Trouble, match="server-taken"):
                again()
        assert ask(admin, "SELECT rolname, rolpassword FROM pg_authid ORDER BY 1") == before


@pytest.mark.parametrize(
    "other",
    [
        "CREATE TABLE public.theirs (x int)",
        "CREATE SCHEMA theirs",
        "CREATE FUNCTION public.theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE VIEW public.theirs AS SELECT 1",
    ],
)
def test_a_refused_sharing_changes_no_rights(other: str) -> None:
    name, admin = new_name(), postgres.server().admin
    with psycopg.connect(**admin().parameters(), autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
    with psycopg.connect(**admin(name).parameters(), autocommit=True) as inside:
        inside.execute(other)
    rights = "SELECT datacl FROM pg_database WHERE datname = current_database()"
    before = ask(admin(name), rights)
    with filled_copy() as path, pytest.raises(Trouble, match="server-not-empty"):
        share(path, admin(name))
    assert ask(admin(name), rights) == before
    assert ask(admin(name), f"SELECT count(*) FROM pg_roles WHERE rolname LIKE '{name}%'") == [(0,)]
    forget(name)


def test_an_empty_database_with_an_extension_takes_a_record() -> None:
    name, admin = new_name(), postgres.server().admin
    with psycopg.connect(**admin().parameters(), autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
    with psycopg.connect(**admin(name).parameters(), autocommit=True) as inside:
        inside.execute("CREATE EXTENSION IF NOT EXISTS plpgsql")
    with filled_copy() as path:
        share(path, admin(name))
    forget(name)


def test_a_name_too_long_for_the_logins_of_stations_is_refused() -> None:
    admin = postgres.server().admin("m" * 52)
    with filled_copy() as path, pytest.raises(Trouble, match="server-name-long") as fault:
        share(path, admin)
    assert fault.value.facts["most"] == "51"


def test_a_server_that_is_too_old_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_database, "OLDEST", 10**7)
    name = new_name()
    with pytest.raises(Trouble, match="server-too-old"):
        set_up(postgres.server().admin(name), SCHEMA)
    query = f"SELECT FROM pg_database WHERE datname = '{name}'"
    assert ask(postgres.server().admin(), query) == []  # nothing was created


def test_limits_set_by_the_administrator_are_not_told_as_missing() -> None:
    """As described in docs/stations.md, on a server of its own."""
    own = postgres.Server(settings=f"{postgres.FAST} -c temp_file_limit=1GB")
    try:
        with psycopg.connect(**own.admin().parameters(), autocommit=True) as admin:
            admin.execute("CREATE DATABASE wgdesk_template TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
            admin.execute(
                "REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1, wgdesk_template FROM PUBLIC"
            )
        with psycopg.connect(**own.admin("wgdesk_template").parameters(), autocommit=True) as template:
            template.execute(
                "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea)"
                " FROM PUBLIC"
            )
            template.execute(without_locks_of_their_own())
            template.execute("ALTER DATABASE wgdesk_template IS_TEMPLATE true")
        stations = set_up(own.admin("meeting"), SCHEMA)
        assert unlimited(own.admin("meeting")) == ()
        elsewhere = replace(stations["display"], database="postgres")
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            ask(elsewhere, "SELECT 1")
        with psycopg.connect(**own.admin().parameters(), autocommit=True) as admin:
            admin.execute("GRANT CONNECT ON DATABASE postgres TO PUBLIC")
        assert unlimited(own.admin("meeting")) == ("other-databases",)
        for made in ("lo_create(0)", "lo_creat(-1)", "lo_from_bytea(0, '')"):
            with pytest.raises(errors.InsufficientPrivilege):
                ask(stations["display"], f"SELECT {made}")
    finally:
        own.remove()


def test_a_prepared_database_takes_a_record() -> None:
    name = new_name()
    set_up(postgres.server().admin(name), SCHEMA)
    with filled_copy() as path:
        stations = share(path, postgres.server().admin(name))
    with joined(stations["secretariat"]) as desk:
        desk.read(check_all)
    forget(name)


def test_if_the_connection_files_cannot_be_written_no_record_is_left(tmp_path: Path) -> None:
    """Nobody could connect to it, and its name would be taken. Here the disk is full."""
    name, kept = new_name(), list[str]()

    def keep(stations: Mapping[str, ServerAddress]) -> None:
        kept.extend(stations)
        raise Trouble("cannot-write", name="x", why="full")

    with filled_copy() as path:
        with pytest.raises(Trouble, match="cannot-write"):
            share(path, postgres.server().admin(name), keep)
        assert set(kept) == set(STATIONS)
        fetch(share(path, postgres.server().admin(name))["secretariat"], tmp_path / "back.wgdesk")
    forget(name)


@pytest.mark.parametrize(
    "forged",
    [
        "UPDATE request SET lane = 'fast'",
        "UPDATE request SET asked_at = 'yesterday'",
        "UPDATE request SET asked_at = '0001-01-01 00:00:00.000000'",
        "UPDATE journal SET args = '[]'",
        "DELETE FROM person",
    ],
)
def test_a_forged_record_is_not_shared(forged: str) -> None:
    name = new_name()
    with filled_copy() as path:
        run(path, forged)
        with pytest.raises(Trouble, match="damaged-record"):
            share(path, postgres.server().admin(name))
    forget(name)


def test_fetching_does_not_overwrite_a_file(tmp_path: Path) -> None:
    there = tmp_path / "there.wgdesk"
    there.write_bytes(b"mine")
    with shared() as stations, pytest.raises(Trouble, match="file-exists"):
        fetch(stations["secretariat"], there)
    assert there.read_bytes() == b"mine"


def test_the_display_cannot_fetch(tmp_path: Path) -> None:
    with shared() as stations:
        for one in ("chair", "rapporteur"):
            fetch(stations[one], tmp_path / one)
        assert everything(tmp_path / "chair") == everything(tmp_path / "rapporteur")
        with pytest.raises(Trouble, match="server-forbids"):
            fetch(stations["display"], tmp_path / "display")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["chair", "rapporteur"]


@pytest.mark.parametrize("key", ["server-no-record", "server-gone"])
def test_fetching_without_a_record_or_server_is_told(tmp_path: Path, key: str) -> None:
    admin = postgres.server().admin("postgres" if key == "server-no-record" else "no_such_database")
    if key == "server-gone":
        admin = replace(admin, host=str(tmp_path))  # a folder without a server's socket
    with pytest.raises(Trouble, match=key):
        fetch(admin, tmp_path / "x.wgdesk")
    assert list(tmp_path.iterdir()) == []


def test_a_record_of_another_version_is_refused_to_connected_stations_too() -> None:
    """It is shared again under the same name by another version of the program."""
    changes = {
        f"UPDATE wgdesk.meeting_lock SET version = {SCHEMA + 1}": "newer-record",
        f"UPDATE wgdesk.meeting_lock SET version = {SCHEMA - 1}": "server-older-record",
        "DELETE FROM wgdesk.meeting_lock": "server-no-record",
        "DROP TABLE wgdesk.meeting_lock CASCADE": "server-no-record",
    }
    with shared() as stations, joined(stations["chair"]) as chair:
        admin, before = postgres.server().admin(stations["chair"].database), chair.read(last_entry)
        for change, key in changes.items():
            with psycopg.connect(**admin.parameters()) as raw:
                raw.execute(change.encode())
            with pytest.raises(Trouble, match=key), joined(stations["secretariat"]):
                pass
            with pytest.raises(Trouble, match=key):
                chair.do(podium.send_message, body="Now")
        assert chair.read(last_entry) == before
