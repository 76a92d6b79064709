"""Copies of a record and the files that SQLite puts beside it: these are found, read and reported."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.acting.records import assert_free, everything, open_desk
from tests.storage.test_store import run
from tests.storage.torn import cut_over_older, torn_unwaited
from wgdesk.acts import programme
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage import as_found, store
from wgdesk.storage.beside import Found, drop_beside, found_beside


@contextmanager
def used_by_another_program(record: Path) -> Iterator[sqlite3.Connection]:
    """Keep the record open in another connection, in WAL mode, with an option written."""
    with closing(sqlite3.connect(record, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("INSERT INTO option (id, name, value) VALUES (1, 'x', 'y')")
        yield raw


def left_by_another_program(record: Path, target: Path, *, whole: bool) -> None:
    """Copy a record by hand while another program has it open, with or without its WAL."""
    with used_by_another_program(record):
        shutil.copy(record, target)
        if whole:
            shutil.copy(f"{record}-wal", f"{target}-wal")


def test_a_copy_of_the_file_while_it_is_open_is_complete(filled: Path, tmp_path: Path) -> None:
    desk = open_desk(filled)
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    shutil.copy(filled, tmp_path / "mailed.wgdesk")
    assert everything(tmp_path / "mailed.wgdesk") == everything(filled)
    desk.close()


def test_a_copy_that_cannot_be_made_leaves_nothing(filled: Path, tmp_path: Path) -> None:
    for source, target in ((filled, tmp_path / "none" / "x"), (tmp_path / "none", tmp_path / "x")):
        with pytest.raises(Trouble, match="cannot-write"):
            store.copy(source, target)
        assert not target.exists()
    assert_free(filled)


def test_a_copy_that_cannot_be_made_private_leaves_nothing(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, there = tmp_path / "new.wgdesk", tmp_path / "there.wgdesk"
    there.write_bytes(b"of somebody")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "as a share that knows no modes says")

    monkeypatch.setattr(os, "chmod", refuse)
    for one in (target, there):
        with pytest.raises(Trouble, match="cannot-write"):
            store.copy(filled, one)
    assert not target.exists()
    assert there.read_bytes() == b"of somebody"


def test_writing_brings_a_record_back_to_our_journal_mode(filled: Path) -> None:
    before = everything(filled)
    run(filled, "PRAGMA journal_mode=WAL")
    desk = open_desk(filled)
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    desk.close()
    assert not filled.with_name(filled.name + "-wal").exists()
    assert everything(filled)["journal"].keys() > before["journal"].keys()
    with closing(sqlite3.connect(filled)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == (
            "delete",
        )  # as a connection other than ours sees it


def test_nothing_is_found_beside_a_closed_record(filled: Path, tmp_path: Path) -> None:
    assert found_beside(filled) is None
    assert found_beside(tmp_path / "none") is None
    filled.with_name(f"{filled.name}-journal").write_bytes(bytes(512))  # as a finished act leaves it
    assert found_beside(filled) is None


def test_what_another_program_left_in_a_wal_is_read(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copied.wgdesk"
    left_by_another_program(filled, target, whole=True)
    assert found_beside(target) is Found.AHEAD
    desk = open_desk(target)
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    desk.close()
    assert everything(target)["option"][1]["value"] == "y"
    assert found_beside(target) is None


def test_a_copy_by_hand_lacks_what_is_in_the_wal(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copied.wgdesk"
    left_by_another_program(filled, target, whole=False)
    assert found_beside(target) is Found.ALONE
    assert 1 not in everything(target)["option"]


def test_a_copy_by_the_program_is_complete_while_another_writes(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copied.wgdesk"
    with used_by_another_program(filled):
        store.copy(filled, target)
    assert found_beside(target) is None
    assert everything(target)["option"][1]["value"] == "y"


def test_an_act_cut_off_over_older_frames_is_found_as_cut(filled: Path, tmp_path: Path) -> None:
    cut_over_older(filled, target := tmp_path / "cut.wgdesk")
    assert found_beside(target) is Found.CUT


def test_a_journal_written_without_flushing_is_rolled_back(filled: Path, tmp_path: Path) -> None:
    before = everything(filled)
    torn_unwaited(filled, target := tmp_path / "torn.wgdesk")
    assert Path(f"{target}-journal").read_bytes()[8:12] == b"\xff" * 4
    assert found_beside(target) is Found.TORN
    with as_found.to_read(target, SCHEMA) as ready:
        assert everything(ready.path) == before


def test_a_wal_that_vanishes_meanwhile_is_no_error(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_by_another_program(filled, target := tmp_path / "copied.wgdesk", whole=True)
    at_first = Path.stat

    def gone(path: Path, **given: bool) -> os.stat_result:
        if path.name.endswith("-wal"):
            path.unlink(missing_ok=True)
        return at_first(path, **given)

    monkeypatch.setattr(Path, "stat", gone)
    assert found_beside(target) is Found.CUT
    assert found_beside(target) is Found.ALONE


def test_only_the_files_of_a_former_state_are_deleted(tmp_path: Path) -> None:
    for name in ("a.wgdesk", "b.wgdesk-journal", "a.wgdesk-journal", "a.wgdesk-wal", "a.wgdesk-shm"):
        (tmp_path / name).write_bytes(b"x")
    for _ in range(2):
        drop_beside(tmp_path / "a.wgdesk")
        assert {one.name for one in tmp_path.iterdir()} == {"a.wgdesk", "b.wgdesk-journal"}
    drop_beside(tmp_path / ("n" * 250))  # there can be nothing beside it
