"""The mirror of a shared record always equals the record on the server, row for row."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from time import monotonic

import pytest
from sqlalchemy import delete

from tests import postgres
from tests.acting.records import contents, everything, server_engine
from tests.shared.room import ask, joined, shared, sitting_of
from tests.storage.torn import torn
from wgdesk.acting.journal import apply, last_entry
from wgdesk.acting.undo import changes_of
from wgdesk.acts import files, floor, podium
from wgdesk.bringing.bring_back import Verdict, bring_back
from wgdesk.copies.backup import head
from wgdesk.copies.mirror import Mirror, MirrorKeeper
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA, Journal, JournalChange
from wgdesk.storage import store
from wgdesk.storage.server.address import ServerAddress

pytestmark = pytest.mark.sampled

PATIENCE = 120  # seconds: generous, as machines that run tests are busy


def same(path: Path, address: ServerAddress) -> None:
    """Check that the mirror equals the record on the server and is sound."""
    assert everything(path) == everything(address)
    assert contents(path) == contents(address)
    assert store.verify(path, SCHEMA) == SCHEMA


def test_a_mirror_follows_every_kind_of_change(tmp_path: Path) -> None:
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
        assert mirror.path.stat().st_ino == file  # not fetched again
        assert mirror.path.stat().st_mode & 0o077 == 0


def test_a_mirror_keeps_its_connection_until_it_is_closed(tmp_path: Path) -> None:
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
        mirror.renew()  # at once, as after an outage of the server: nobody can act for long
        kept = ways() - before - seen[2]
        assert kept
        same(mirror.path, stations["secretariat"])
        mirror.close()
        begun = monotonic()
        while ways() & kept:  # the server closes it a moment later
            assert monotonic() < begun + PATIENCE


# Changes that make a mirror one of another record, or broken.
WRONG = (
    "UPDATE journal SET uid = 'another' WHERE id = (SELECT max(id) FROM journal)",
    "INSERT INTO journal SELECT id + 1, uid, at, station, user, act, args, tables, undoes, schema"
    " FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "DELETE FROM message",
    "DROP TABLE message",
)


@pytest.mark.slow
def test_a_mirror_that_does_not_fit_is_refilled(tmp_path: Path) -> None:
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
            chair.do(podium.send_message, body="Soon")  # this also changes the previous message
            with pytest.raises(Trouble, match="mirror-ahead") if "another" in wrong else nullcontext():
                Mirror(address, path).renew()
            same(path, address)
            assert path.stat().st_ino != file, wrong


def test_files_left_by_crashes_do_not_accumulate(tmp_path: Path) -> None:
    path = tmp_path / "m.wgdesk"
    with shared() as stations, joined(stations["chair"]) as chair:
        for n in range(3):
            Mirror(stations["secretariat"], path).renew()
            torn(path, left := tmp_path / "left.wgdesk")
            left.rename(path)
            Path(f"{left}-journal").rename(f"{path}-journal")
            chair.do(podium.send_message, body=f"Soon {n}")
        Mirror(stations["secretariat"], path).renew()
        same(path, stations["secretariat"])
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_mirror_can_be_taken_only_once(tmp_path: Path) -> None:
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


def test_acts_the_server_has_lost_are_kept_and_can_be_sent_again(tmp_path: Path) -> None:
    """An older state of the server was restored: only this computer still has its last acts."""
    with shared() as stations, joined(stations["secretariat"]) as desk:
        address, heard = stations["secretariat"], list[str]()
        desk.subscribe(lambda news: heard.append(news.act))
        mirror = Mirror(address, tmp_path / "m.wgdesk")
        last = desk.read(last_entry)
        for guest in ("First", "Second"):
            desk.do(floor.ask_floor, sitting_id=sitting_of(desk), guest=guest)
            mirror.renew()
        lost = everything(mirror.path)
        for entry in (last + 2, last + 1):
            _forget_act(address, entry)
        desk.tell_anew()  # as a window does when the server is back
        heard.clear()
        desk.do(podium.send_message, body="After")
        assert heard == ["send_message"]
        with pytest.raises(Trouble, match="mirror-ahead") as told:
            mirror.renew()
        same(mirror.path, address)
        kept = Path(told.value.facts["name"])
        assert everything(kept) == lost
        mirror.renew()  # told only once
        assert bring_back(kept, desk, lambda _: Verdict.LATER)
        there = everything(address)
        assert lost["request"] == there["request"]
        assert [act["act"] for act in there["journal"].values()][-3:] == [
            *("send_message", "ask_floor", "ask_floor")
        ]


def _forget_act(address: ServerAddress, entry: int) -> None:
    """Restore the server to its state before the last act."""
    admin = server_engine(postgres.server().admin(address.database))
    with admin.connect() as connection, connection.execution_options(writing=True).begin():
        apply(connection, [change.inverse() for change in reversed(changes_of(connection, entry))])
        connection.execute(delete(JournalChange).where(JournalChange.journal_id == entry))
        connection.execute(delete(Journal).where(Journal.id == entry))
    admin.dispose()


def test_the_keeper_of_a_mirror_goes_on_after_any_error(tmp_path: Path) -> None:
    """Otherwise nothing would be copied any more without anybody noticing."""
    with shared() as stations:
        failed, done = SimpleQueue[Exception](), Event()
        keeper = MirrorKeeper(Mirror(stations["chair"], tmp_path / "m.wgdesk"), failed.put)
        keeper.renew(lambda: 1 // 0)
        assert isinstance(failed.get(timeout=PATIENCE), ZeroDivisionError)
        keeper.renew(done.set)
        assert done.wait(PATIENCE)
        keeper.stop()
