"""Servers with other settings, slow or damaged: stations work, or tell what is wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.exc import OperationalError

from tests import postgres
from tests.shared.room import joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.acts import podium
from wgdesk.clock import SteadyClock
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import engine, told


def set_for(address: ServerAddress, setting: str, value: str) -> None:
    """Change a setting of the server for a login."""
    with psycopg.connect(**postgres.server().admin(address.database).parameters()) as raw:
        raw.execute(
            sql.SQL("ALTER ROLE {} SET {} = {}").format(
                sql.Identifier(address.user), sql.Identifier(setting), sql.Literal(value)
            )
        )


@pytest.mark.sampled
def test_a_server_that_closes_idle_connections_closes_none_of_ours() -> None:
    with shared() as stations:
        set_for(stations["chair"], "idle_session_timeout", "1ms")
        with joined(stations["chair"]) as chair:
            for body in ("Now", "Soon"):
                chair.do(podium.send_message, body=body)


@pytest.mark.sampled
def test_a_damaged_server_is_told() -> None:
    with shared() as stations:
        made = engine(stations["chair"])
        damaged = "DO $$ BEGIN RAISE EXCEPTION 'invalid page' USING ERRCODE = '{}'; END $$"
        for code in ("data_corrupted", "index_corrupted"):
            with (
                pytest.raises(Trouble, match="server-damaged"),
                told(made),
                made.connect() as connection,
            ):
                connection.exec_driver_sql(damaged.format(code))
        made.dispose()


@pytest.mark.sampled
def test_correcting_the_clock_of_a_computer_does_not_affect_a_shared_record() -> None:
    """Its user lets another window, with a record in a file, follow the new time."""
    wall = datetime(2026, 10, 6, 7, tzinfo=UTC)
    clock = SteadyClock(lambda: wall, lambda: 0.0)
    with shared() as stations:
        desk = Desk.join(stations["chair"], clock=clock)
        before = desk.clock()
        wall += timedelta(hours=3)
        clock.accept()
        assert clock() == wall
        assert desk.clock() == before
        desk.close()


@pytest.mark.sampled
def test_closing_does_not_wait_for_an_answer() -> None:
    """The window is closed while its mirror is fetched over a slow network."""
    unwanted = Event()
    with shared() as stations:
        made = engine(stations["chair"], unwanted=unwanted.is_set)
        with made.connect() as connection, told(made):
            unwanted.set()
            long = "SELECT repeat('x', 20000), pg_sleep(1) FROM generate_series(1, 99)"
            with pytest.raises(OperationalError, match="does not answer"):
                connection.exec_driver_sql(long)
        made.dispose()


@pytest.mark.slow
def test_an_answer_may_take_long_as_long_as_data_arrives() -> None:
    """A file of some megabytes over a slow network. The server sends whenever it has some kilobytes."""
    with shared() as stations:
        made = engine(stations["chair"])
        with made.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT repeat('x', 20000), pg_sleep(0.4) FROM generate_series(1, 12)"
            )
            assert len(rows.all()) == 12
        made.dispose()
