"""A station that blocks the others is disconnected, even if it has lifted its time limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from threading import Event, Thread
from time import monotonic
from typing import Any

import psycopg
import pytest
from psycopg import errors

from tests.shared.room import ask, joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.acts import podium
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.stations import CHAIR, DISPLAY, SECRETARIAT

pytestmark = pytest.mark.slow  # the block is ended after seconds

Stations = dict[str, ServerAddress]
UNLIMITED = (
    "SET lock_timeout = 0; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;"
    " SET idle_session_timeout = 0"
)


@pytest.fixture(scope="module")
def stations() -> Iterator[Stations]:
    with shared() as found:
        yield dict(found)


def message(desk: Desk) -> None:
    desk.do(podium.send_message, body="Soon")


def cleared(desk: Desk) -> None:
    """Clear the message, which changes its row, and undo that."""
    desk.do(podium.clear_message)
    desk.undo()


def done_in_the_end(stations: Stations, what: Callable[[Desk], object]) -> None:
    """Retry until it is done; every refusal before must say that others are at work."""
    with joined(stations[SECRETARIAT]) as desk:
        while True:
            with unless_busy():
                what(desk)
                return


@contextmanager
def unless_busy() -> Iterator[None]:
    try:
        yield
    except Trouble as fault:
        if fault.key != "server-busy":
            raise


@contextmanager
def holding(address: ServerAddress, statement: str) -> Iterator[psycopg.Connection[Any]]:
    """Run statements in a transaction that stays open, without time limits."""
    with closing(psycopg.connect(**address.parameters())) as raw:
        raw.execute(UNLIMITED)
        raw.execute(statement.encode())
        yield raw


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("SELECT begin_act('send_message')", message),
        ("SELECT begin_act('send_message'); SELECT FROM message FOR UPDATE", cleared),
    ],
)
def test_a_connection_that_blocks_others_idly_is_ended(
    stations: Stations, statement: str, what: Callable[[Desk], object]
) -> None:
    with holding(stations[CHAIR], statement) as holder:
        done_in_the_end(stations, what)
        with pytest.raises(psycopg.OperationalError):
            holder.execute("SELECT 1")


def test_a_blocking_connection_with_occasional_activity_is_ended_too(stations: Stations) -> None:
    ended = Event()

    def go_on(holder: psycopg.Connection[Any]) -> None:
        with suppress(psycopg.OperationalError):
            while not ended.wait(1):
                holder.execute("SELECT 1")

    with holding(stations[CHAIR], "SELECT begin_act('send_message')") as holder:
        talk = Thread(target=go_on, args=(holder,))
        talk.start()
        began = monotonic()
        done_in_the_end(stations, message)
        took = monotonic() - began
        ended.set()
        talk.join()
    assert took < 15


def test_a_crowd_taking_turns_does_not_keep_others_out(stations: Stations) -> None:
    """None of the connections blocks for long."""
    ended = Event()

    def take_turns() -> None:
        with closing(psycopg.connect(**stations[CHAIR].parameters())) as raw:
            while not ended.is_set():
                raw.execute("SELECT begin_act('send_message')")
                ended.wait(2)
                raw.rollback()

    crowd = [Thread(target=take_turns) for _ in range(8)]
    for one in crowd:
        one.start()
    began = monotonic()
    done_in_the_end(stations, message)
    took = monotonic() - began
    ended.set()
    for one in crowd:
        one.join()
    assert took < 15


def test_a_connection_that_only_reads_is_left_alone(stations: Stations) -> None:
    with (
        holding(stations[CHAIR], "SELECT count(*) FROM request") as reader,
        holding(stations[CHAIR], "SELECT begin_act('send_message')"),
    ):
        done_in_the_end(stations, message)
        assert reader.execute("SELECT 1").fetchone() == (1,)


def test_no_connection_is_ended_too_early(stations: Stations) -> None:
    with holding(stations[CHAIR], "SELECT begin_act('send_message')") as holder:
        assert ask(stations[SECRETARIAT], "SELECT free_the_way()") == [(0,)]
        assert holder.execute("SELECT 1").fetchone() == (1,)


def test_the_display_cannot_end_connections(stations: Stations) -> None:
    with pytest.raises((errors.InsufficientPrivilege, errors.UndefinedFunction)):
        ask(stations[DISPLAY], "SELECT wgdesk.free_the_way()")
