"""The mirror of a shared record is the record on the server, row for row, whatever is done there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from tests.acting.records import contents, everything
from tests.shared.room import ask, joined, shared, sitting_of
from wgdesk.acts import files, floor, podium
from wgdesk.copies.backup import head
from wgdesk.copies.mirror import Mirror
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage import store
from wgdesk.storage.server.address import ServerAddress

PATIENCE = 120  # seconds for what takes a moment: machines that test are busy


def same(path: Path, address: ServerAddress) -> None:
    """Fail if the mirror is not what is on the server, or is no sound record."""
    assert everything(path) == everything(address)
    assert contents(path) == contents(address)
    assert store.verify(path, SCHEMA) == SCHEMA


def test_it_follows_every_kind_of_change(tmp_path: Path) -> None:
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:
        address = stations["secretariat"]
        mirror = Mirror(address, tmp_path / "m.wgdesk")
        mirror.renew()
        same(mirror.path, address)
        file = mirror.path.stat().st_ino
        asked = desk.do(floor.ask_floor, sitting_id=sitting_of(desk), guest="First")
        desk.do(files.attach_file, request_id=asked, name="a.txt", content=b"one")
        chair.do(podium.send_message, body="Soon")
        desk.undo()
        desk.redo()
        mirror.renew()
        same(mirror.path, address)
        assert mirror.path.stat().st_ino == file  # it was not fetched again
        assert mirror.path.stat().st_mode & 0o077 == 0


def test_it_keeps_its_way_to_the_server_until_it_is_closed(tmp_path: Path) -> None:
    """A new connection for each act would cost every station more than the act itself."""
    with shared() as stations, joined(stations["chair"]) as chair:
        login = stations["secretariat"].user
        of_us = f"SELECT pid FROM pg_stat_activity WHERE usename = '{login}' AND pid <> pg_backend_pid()"

        def ways() -> set[object]:
            return {pid for (pid,) in ask(stations["secretariat"], of_us)}

        mirror, before = Mirror(stations["secretariat"], tmp_path / "m.wgdesk"), ways()
        seen = []
        for _ in range(3):
            chair.do(podium.send_message, body="Soon")
            mirror.renew()
            seen.append(ways() - before)
        assert len(seen[1]) == 1
        assert seen[1] == seen[2]
        (gone,) = seen[2]
        ask(stations["secretariat"], f"SELECT pg_terminate_backend({gone})")
        chair.do(podium.send_message, body="Soon again")
        mirror.renew()  # at once, as after a server that was away: nobody may act for long
        kept = ways() - before - seen[2]
        assert kept
        same(mirror.path, stations["secretariat"])
        mirror.close()
        begun = monotonic()
        while ways() & kept:  # the server ends it a moment later
            assert monotonic() < begun + PATIENCE


# What makes a mirror one of another record, or of none.
WRONG = (
    "UPDATE journal SET uid = 'another' WHERE id = (SELECT max(id) FROM journal)",
    "INSERT INTO journal SELECT id + 1, uid, at, station, user, act, args, tables, undoes, schema"
    " FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "DELETE FROM message",
    "DROP TABLE message",
)


@pytest.mark.slow
def test_one_that_does_not_fit_is_filled_anew(tmp_path: Path) -> None:
    path = tmp_path / "m.wgdesk"
    with shared() as stations, joined(stations["chair"]) as chair:
        address = stations["secretariat"]
        for wrong in (*WRONG, ""):
            Mirror(address, path).renew()
            if wrong:
                with closing(sqlite3.connect(path)) as raw:
                    raw.execute(wrong)
                    raw.commit()
            else:
                path.write_bytes(path.read_bytes()[:5000])
            file = path.stat().st_ino
            chair.do(podium.send_message, body="Soon")  # which changes the message before
            Mirror(address, path).renew()
            same(path, address)
            assert path.stat().st_ino != file, wrong


def test_it_is_given_away_once(tmp_path: Path) -> None:
    alone = tmp_path / "alone.wgdesk"
    with shared() as stations:
        mirror = Mirror(stations["secretariat"], tmp_path / "m.wgdesk")
        with pytest.raises(Trouble, match="no-mirror"):
            mirror.take(alone)
        mirror.renew()
        assert mirror.take(alone) == head(alone)
        assert not mirror.path.exists()
        mirror.renew()
        with pytest.raises(Trouble, match="file-exists"):
            mirror.take(alone)
        same(mirror.path, stations["secretariat"])
