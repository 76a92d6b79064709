"""Locks that a login makes for itself, as any may on a PostgreSQL server, stop no other station."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from threading import Event, Thread
from time import monotonic

import psycopg
import pytest
from psycopg import errors

from tests import postgres
from tests.shared.room import ask, joined, shared, without_locks_of_their_own
from tests.shared.test_forging import Stations
from tests.shared.test_waiting_turn import act_in_the_end
from tests.shared.test_way_freed import holding
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.stations import CHAIR, DISPLAY, SECRETARIAT

pytestmark = pytest.mark.slow  # the way is freed after seconds

# On everything that a server could note with such a lock of the next minute.
NEXT_MINUTE = (
    "SELECT count(pg_advisory_lock(1464287051,"
    " extract(epoch FROM clock_timestamp())::integer - 1600000000 + n))"
    " FROM generate_series(-2, 60) AS n"
)


@pytest.fixture
def stations() -> Iterator[Stations]:
    with shared() as found:
        yield dict(found)


def talk_in_turn(address: ServerAddress, taken: Event, ended: Event) -> None:
    """Keep a turn, and say something now and then."""
    with holding(address, "SELECT begin_act('undo')") as raw, suppress(psycopg.OperationalError):
        taken.set()
        while not ended.wait(1):
            raw.execute("SAVEPOINT again")
            with suppress(errors.UniqueViolation):
                raw.execute("SELECT begin_act('undo')")
            raw.execute("ROLLBACK TO again")


def test_nobody_hides_since_when_he_has_the_turn(stations: Stations) -> None:
    taken, ended = Event(), Event()
    hostile = Thread(target=talk_in_turn, args=(stations[CHAIR], taken, ended), daemon=True)
    with (
        joined(stations[SECRETARIAT]) as desk,
        psycopg.connect(**stations[DISPLAY].parameters(), autocommit=True) as other,
    ):
        other.execute(NEXT_MINUTE)
        hostile.start()
        try:
            assert taken.wait(10)
            began = monotonic()
            act_in_the_end(desk)
            assert monotonic() - began < 15
        finally:
            ended.set()
            hostile.join(10)


def test_an_act_with_savepoints_takes_not_all_locks_of_the_server(stations: Stations) -> None:
    """When the server has none left nobody can act, and nobody can end whoever holds them."""
    write = "SAVEPOINT more; UPDATE request SET place = place WHERE id = (SELECT min(id) FROM request);"
    with joined(stations[SECRETARIAT]) as desk:
        with psycopg.connect(**stations[CHAIR].parameters()) as hostile:
            hostile.execute("SELECT begin_act('undo')")
            with pytest.raises(errors.ProgramLimitExceeded):
                hostile.execute((write * 9000).encode())
            hostile.rollback()
        act_in_the_end(desk)


def test_without_the_functions_that_the_page_takes_away_all_goes_on(stations: Stations) -> None:
    admin = postgres.server().admin(stations[DISPLAY].database)
    with psycopg.connect(**admin.parameters(), autocommit=True) as server:
        server.execute(without_locks_of_their_own())
    for how in ("pg_advisory_lock(1)", "pg_try_advisory_xact_lock_shared(1, 2)"):
        with pytest.raises(errors.InsufficientPrivilege):
            ask(stations[DISPLAY], f"SELECT {how}")
    with joined(stations[CHAIR]) as desk:
        act_in_the_end(desk)
