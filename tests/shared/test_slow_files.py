"""A large file sent over a slow line arrives, and nobody else has to wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Thread
from time import monotonic

import psycopg
import pytest
from psycopg import errors
from sqlalchemy import select

from tests import postgres
from tests.acting.records import everything
from tests.shared.forwarder import forwarded
from tests.shared.room import ask, joined, shared
from tests.shared.test_forging import FORGE, end, written
from wgdesk.acting.desk import Desk
from wgdesk.acts import files, podium
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.model import SCHEMA, Content, Request
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.joining import join
from wgdesk.storage.server.sent_ahead import PIECE
from wgdesk.storage.server.stations import CHAIR, RAPPORTEUR, SECRETARIAT

Stations = dict[str, ServerAddress]
SECONDS = 14  # longer than anybody may block others
RATE = 400_000  # bytes per second
TOO_MUCH = errors.ProgramLimitExceeded


@pytest.fixture(scope="module")
def record() -> Iterator[Stations]:
    with shared() as found:
        yield dict(found)


@pytest.fixture
def stations(record: Stations) -> Stations:
    """The stations of a record without pieces of files on its server."""
    with psycopg.connect(**owner(record).parameters()) as raw:
        raw.execute("DELETE FROM wgdesk.sent_ahead")
    return record


def near_desk(address: ServerAddress, folder: Path) -> Desk:
    return Desk.join(address)


def desk_in_mirror(address: ServerAddress, folder: Path) -> Desk:
    return far_desk(join(address, SCHEMA), Mirror(address, folder / "mirror.wgdesk"))


def attach(desk: Desk, data: bytes) -> int:
    request = desk.read(lambda connection: connection.scalars(select(Request.id)).first())
    assert request is not None
    return desk.do(files.attach_file, request_id=request, name="text.pdf", content=data)


def left(stations: Stations) -> list[tuple[object, ...]]:
    """Return the pieces of files on the server that no act has taken."""
    with psycopg.connect(**owner(stations).parameters()) as raw:
        return raw.execute("SELECT sending, n FROM wgdesk.sent_ahead ORDER BY sending, n").fetchall()


def owner(stations: Stations) -> ServerAddress:
    return postgres.server().admin(stations[SECRETARIAT].database)


@pytest.mark.slow  # sending the file takes long
@pytest.mark.parametrize("joining", [near_desk, desk_in_mirror])
def test_nobody_waits_for_a_file_sent_over_a_slow_line(
    stations: Stations, tmp_path: Path, joining: Callable[[ServerAddress, Path], Desk]
) -> None:
    data = Random(joining.__name__).randbytes(SECONDS * RATE)
    with (
        forwarded(stations[SECRETARIAT], rate=RATE) as (address, _),
        closing(joining(address, tmp_path)) as desk,
        joined(stations[CHAIR]) as chair,
    ):
        sends = Thread(target=attach, args=(desk, data))
        began = monotonic()
        sends.start()
        while sends.is_alive():
            chair.do(podium.send_message, body=f"{monotonic()}")  # would be refused after a second
        assert monotonic() - began > SECONDS * 0.9
        assert chair.read(lambda c: c.scalars(select(Content.data)).all()).count(data) == 1
    assert left(stations) == []


@pytest.mark.sampled
@pytest.mark.parametrize("joining", [near_desk, desk_in_mirror])
def test_a_file_sent_in_pieces_is_stored_once_and_can_be_undone(
    stations: Stations, tmp_path: Path, joining: Callable[[ServerAddress, Path], Desk]
) -> None:
    data = Random(joining.__name__).randbytes(PIECE * 3 + 1)
    mirror = Mirror(stations[RAPPORTEUR], tmp_path / "other.wgdesk")
    mirror.renew()
    with closing(joining(stations[SECRETARIAT], tmp_path)) as desk:
        key = attach(desk, data)
        desk.do(files.remove_file, attachment_id=key)
        attach(desk, data)  # the record has it already
        assert desk.undo() == desk.redo() == "attach_file"
    mirror.renew()
    mirror.close()
    assert everything(mirror.path) == everything(stations[SECRETARIAT])
    assert left(stations) == []


PIECES = "SELECT send_ahead('one', 0, 'first'), send_ahead('one', 1, ', second')"
KEEP = "SELECT keep_sent('{}', encode(sha256('{}'), 'hex'))"
WHOLE = "first, second"


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("statements", "fault"),
    [
        pytest.param((KEEP.format("one", WHOLE),), errors.InsufficientPrivilege, id="no act"),
        pytest.param((KEEP.format("one", WHOLE), end()), errors.InsufficientPrivilege, id="only an end"),
        pytest.param((KEEP.format("one", "other"),), errors.CheckViolation, id="another file"),
        pytest.param((KEEP.format("two", WHOLE),), errors.LockNotAvailable, id="not sent"),
        pytest.param((KEEP.format("one", WHOLE), FORGE), errors.InsufficientPrivilege, id="then no act"),
        pytest.param((f"SELECT send_ahead('a', 0, repeat('x', {10**5 + 1})::bytea)",), TOO_MUCH, id="large"),
        pytest.param(("SELECT send_ahead('a', 1000, 'x')",), TOO_MUCH, id="many"),
        pytest.param(("SELECT FROM sent_ahead",), errors.InsufficientPrivilege, id="read"),
    ],
)
def test_pieces_can_only_be_kept_as_the_file_they_are_within_an_act(
    stations: Stations, statements: tuple[str, ...], fault: type[psycopg.Error]
) -> None:
    with pytest.raises(fault):
        written(stations[SECRETARIAT], PIECES, *statements)
    assert left(stations) == []


@pytest.mark.parametrize("station", [CHAIR, RAPPORTEUR])
def test_only_the_secretariat_can_send_files(stations: Stations, station: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        ask(stations[station], PIECES)
    with pytest.raises(errors.LockNotAvailable):
        ask(stations[station], KEEP.format("one", WHOLE))


def test_pieces_that_no_act_takes_are_deleted_in_the_end(stations: Stations) -> None:
    written(stations[SECRETARIAT], PIECES)
    with psycopg.connect(**owner(stations).parameters()) as raw:
        raw.execute("UPDATE wgdesk.sent_ahead SET at = at - interval '2 hours' WHERE n = 0")
    written(stations[SECRETARIAT], "SELECT send_ahead('two', 0, 'x')")
    assert left(stations) == [("one", 1), ("two", 0)]
