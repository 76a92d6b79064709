"""A record on a server is upgraded in place with its history, or stays as it was."""

from __future__ import annotations

import lzma
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from tests import postgres
from tests.acting.records import check_all, everything, server_engine
from tests.shared.room import ask, forget, joined, new_name
from tests.storage.old_records import write_version
from wgdesk.acting.desk import Desk
from wgdesk.acts import podium, programme
from wgdesk.cli.command_line import main
from wgdesk.copies.sharing import fetch
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.history import history
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.new_database import set_up
from wgdesk.storage.server.new_version import bring_up
from wgdesk.storage.server.shared_tables import columns
from wgdesk.storage.server.station_rights import SHOWN, TABLES
from wgdesk.storage.server.stations import STATIONS

pytestmark = pytest.mark.sampled


def shared_by_version_2(path: Path, name: str) -> dict[str, ServerAddress]:
    """Share the record of version 2 at ``path`` as the program of that version did."""
    admin = postgres.server().admin(name)
    stations = set_up(admin, 2)
    fill(admin, path, 2)
    return dict(stations)


def fill(admin: ServerAddress, path: Path, version: int) -> None:
    """Write the rows of a record of an earlier version into the empty tables of that version on a server."""
    with closing(sqlite3.connect(path)) as here, psycopg.connect(**admin.parameters()) as there:
        there.execute(f"SET search_path = {TABLES}")
        there.execute("SET session_replication_role = replica")  # whatever the order of rows
        for table, names in columns(version).items():
            kinds = dict(
                there.execute(
                    "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s",
                    (table,),
                ).fetchall()
            )
            quoted = ", ".join(f'"{one}"' for one in names)
            into = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                sql.Identifier(table),
                sql.SQL(", ").join(map(sql.Identifier, names)),
                sql.SQL(", ").join(sql.Placeholder() * len(names)),
            )
            for row in here.execute(f'SELECT {quoted} FROM "{table}"'):
                given = [
                    bool(one) if kinds[column] == "boolean" and one is not None else one
                    for column, one in zip(names, row, strict=True)
                ]
                there.execute(into, given)


@pytest.fixture
def old(tmp_path: Path) -> Iterator[tuple[Path, dict[str, ServerAddress]]]:
    """A record of version 2, as a file and on a server."""
    name, path = new_name(), write_version(2, tmp_path / "meeting.wgdesk")
    yield path, shared_by_version_2(path, name)
    forget(name)


def admin_of(stations: dict[str, ServerAddress]) -> ServerAddress:
    return postgres.server().admin(stations["chair"].database)


def made(admin: ServerAddress) -> list[tuple[Any, ...]]:
    """Return the schema of a database: columns, checks, indexes, policies, rights, views."""
    queries = (
        "SELECT table_schema, table_name, column_name, data_type, is_nullable"
        " FROM information_schema.columns",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint",
        "SELECT schemaname, tablename, indexdef FROM pg_indexes",
        "SELECT schemaname, tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies",
        "SELECT grantee, table_schema, table_name, privilege_type FROM information_schema.role_table_grants",
        "SELECT grantee, table_schema, table_name, column_name, privilege_type"
        " FROM information_schema.role_column_grants",
        "SELECT table_schema, table_name, view_definition FROM information_schema.views",
        "SELECT event_object_table, trigger_name, action_statement FROM information_schema.triggers",
        "SELECT tableowner, schemaname, tablename FROM pg_tables",
        "SELECT pronamespace::regnamespace::text, pg_get_functiondef(oid), proacl FROM pg_proc"
        f" WHERE pronamespace = '{TABLES}'::regnamespace",
    )
    ours = {TABLES, SHOWN}
    found = []
    for query in queries:
        for row in ask(admin, query):
            words = tuple(str(one).replace(admin.database, "DB") for one in row)
            if ours & set(words) or any(one.startswith(f"{TABLES}.") for one in words) or "trigger" in query:
                found.append(words)
    return sorted(found)


def test_an_upgraded_record_keeps_rows_and_history_and_takes_acts(
    old: tuple[Path, dict[str, ServerAddress]], tmp_path: Path
) -> None:
    path, stations = old
    with pytest.raises(Trouble, match="server-older-record"), joined(stations["secretariat"]):
        pass
    assert bring_up(admin_of(stations), SCHEMA) == 2
    fetch(stations["secretariat"], tmp_path / "fetched.wgdesk")
    Desk.open(path).close()  # the file is upgraded too
    assert everything(tmp_path / "fetched.wgdesk") == everything(path)
    with joined(stations["secretariat"]) as desk:
        desk.read(check_all)
        assert [one.act for one in desk.read(history, limit=2)] == ["undo", "add_item"]
        assert refusal(desk.undo) == "nothing-to-undo"  # done by others: this login has done nothing yet
        desk.do(programme.add_item, title={"en": "Further matters"})
        assert desk.undo() == "add_item"
    with joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body="One minute")


def refusal(do: Any) -> str:
    with pytest.raises(Refused) as told:
        do()
    return told.value.key


def test_an_upgraded_record_has_the_schema_of_a_new_one(old: tuple[Path, dict[str, ServerAddress]]) -> None:
    _, stations = old
    bring_up(admin_of(stations), SCHEMA)
    name = new_name()
    set_up(postgres.server().admin(name), SCHEMA)
    assert made(admin_of(stations)) == made(postgres.server().admin(name))
    forget(name)


@pytest.fixture
def framed(tmp_path: Path) -> Iterator[tuple[Path, dict[str, ServerAddress]]]:
    """A record of version 3, with the functions of the time when stations wrote the journal."""
    name = new_name()
    admin = postgres.server().admin(name)
    stations = set_up(admin, SCHEMA)
    frame = lzma.decompress((Path(__file__).parent / "frame-0.sql.xz").read_bytes()).decode()
    with psycopg.connect(**admin.parameters()) as raw:
        raw.execute(f"DROP SCHEMA {TABLES} CASCADE; DROP SCHEMA {SHOWN} CASCADE")
        raw.execute(frame.replace("DATABASE", name).encode())
    path = write_version(3, tmp_path / "meeting.wgdesk")
    fill(admin, path, 3)
    target = server_engine(admin)
    with target.connect().execution_options(writing=True) as there, there.begin():
        server.count_on(there, "journal_change")
    target.dispose()
    yield path, dict(stations)
    forget(name)


def test_older_functions_and_rights_are_replaced(
    framed: tuple[Path, dict[str, ServerAddress]], tmp_path: Path
) -> None:
    path, stations = framed
    admin = admin_of(stations)
    with pytest.raises(Trouble, match="server-older-record"), joined(stations["chair"]):
        pass
    assert bring_up(admin, SCHEMA) == 3
    Desk.open(path).close()  # the file is upgraded too
    assert everything(admin) == everything(path)
    name = new_name()
    set_up(postgres.server().admin(name), SCHEMA)
    assert made(admin) == made(postgres.server().admin(name))
    forget(name)
    with joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body="One minute")
        assert chair.undo() == "send_message"
    fetch(stations["secretariat"], tmp_path / "fetched.wgdesk")
    Desk.open(tmp_path / "fetched.wgdesk").close()
    assert bring_up(admin, SCHEMA) == SCHEMA  # left alone
    assert everything(admin) == everything(tmp_path / "fetched.wgdesk")


def test_older_functions_alone_are_laid_anew(old: tuple[Path, dict[str, ServerAddress]]) -> None:
    _, stations = old
    admin = admin_of(stations)
    bring_up(admin, SCHEMA)
    rows, frame = everything(admin), made(admin)
    with psycopg.connect(**admin.parameters()) as raw:
        raw.execute(f"UPDATE {TABLES}.meeting_lock SET frame = frame - 1".encode())
        raw.execute(f"DROP VIEW {SHOWN}.delegation CASCADE".encode())
    with pytest.raises(Trouble, match="server-older-record"), joined(stations["chair"]):
        pass
    assert made(admin) != frame
    assert bring_up(admin, SCHEMA) == SCHEMA
    assert (everything(admin), made(admin)) == (rows, frame)


def test_a_record_with_newer_functions_is_refused(
    old: tuple[Path, dict[str, ServerAddress]],
) -> None:
    _, stations = old
    admin = admin_of(stations)
    bring_up(admin, SCHEMA)
    with psycopg.connect(**admin.parameters()) as raw:
        raw.execute(f"UPDATE {TABLES}.meeting_lock SET frame = frame + 1".encode())
    with pytest.raises(Trouble, match="newer-record"):
        bring_up(admin, SCHEMA)
    for station in STATIONS:
        with pytest.raises(Trouble, match="newer-record"), joined(stations[station]):
            pass


def test_a_station_with_an_older_program_is_told(old: tuple[Path, dict[str, ServerAddress]]) -> None:
    _, stations = old
    older = server.engine(stations["secretariat"], version=2)
    writing = {"writing": True, "act": "send_message"}
    with older.connect().execution_options(**writing) as station:
        station.begin().rollback()  # it was connected before
    bring_up(admin_of(stations), SCHEMA)
    with (
        pytest.raises(Trouble, match="newer-record"),
        older.connect().execution_options(**writing) as station,
        station.begin(),
    ):
        pass
    older.dispose()


def test_an_upgrade_during_an_act_gives_up_and_changes_nothing(
    old: tuple[Path, dict[str, ServerAddress]],
) -> None:
    _, stations = old
    before = made(admin_of(stations))
    with psycopg.connect(**admin_of(stations).parameters()) as other:
        other.execute(f"SELECT FROM {TABLES}.meeting_lock FOR UPDATE")
        with pytest.raises(Trouble, match="server-busy"):
            bring_up(admin_of(stations), SCHEMA)
    assert made(admin_of(stations)) == before
    assert ask(admin_of(stations), f"SELECT version FROM {TABLES}.meeting_lock") == [(2,)]


def test_the_command_tells_the_old_and_the_new_version(
    old: tuple[Path, dict[str, ServerAddress]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, stations = old
    monkeypatch.setenv("WGDESK_LANG", "en")
    admin = admin_of(stations)
    address = f"postgresql://{admin.user}@/{admin.database}?host={admin.host}"
    assert main(["server", "upgrade", address]) == 0
    assert "was of version 2 and is now of version 4" in capsys.readouterr().out
    assert main(["server", "upgrade", address]) == 0
    assert "is of version 4 already, the newest" in capsys.readouterr().out


def test_a_missing_or_newer_record_is_refused(
    old: tuple[Path, dict[str, ServerAddress]],
) -> None:
    _, stations = old
    admin = admin_of(stations)
    with pytest.raises(Trouble, match="server-no-record"):
        bring_up(postgres.server().admin(), SCHEMA)
    with psycopg.connect(**admin.parameters()) as raw:
        raw.execute(f"UPDATE {TABLES}.meeting_lock SET version = {SCHEMA + 1}".encode())
    with pytest.raises(Trouble, match="newer-record"):
        bring_up(admin, SCHEMA)


def test_only_the_secretariat_can_accept_and_the_display_sees_nothing(
    old: tuple[Path, dict[str, ServerAddress]],
) -> None:
    _, stations = old
    bring_up(admin_of(stations), SCHEMA)
    row = "('action', 1, 'gap', '', 'x', '2026-10-06', '', 7)"
    insert = f"INSERT INTO {TABLES}.acceptance VALUES {row}".encode()
    for station in STATIONS:
        with closing(psycopg.connect(**stations[station].parameters())) as raw:
            if station == "secretariat":
                raw.execute("SELECT begin_act('accept')")
                raw.execute(insert)
                raw.execute("SELECT end_act('u', '2026-10-06', '{}', NULL)")
                raw.commit()
            else:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    raw.execute(insert)
    assert ask(stations["rapporteur"], "SELECT reason FROM acceptance") == [("x",)]
    assert ask(stations["display"], "SELECT reason FROM acceptance") == []
