"""A record under several names, and the files beside it: nothing is lost and nothing left over."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acting.records import open_desk
from tests.storage.test_store import refused, run
from wgdesk.acting.journal import last_entry
from wgdesk.acts import programme
from wgdesk.storage.beside import found_beside


def test_reading_keeps_the_journal_mode_of_a_record(filled: Path) -> None:
    run(filled, "PRAGMA journal_mode=WAL")
    before = filled.read_bytes()
    desk = open_desk(filled)
    assert desk.read(last_entry) > 0
    desk.close()
    assert filled.read_bytes() == before
    assert list(filled.parent.iterdir()) == [filled]


def test_an_empty_journal_left_by_a_killed_program_is_deleted_on_closing(filled: Path) -> None:
    journal = filled.with_name(f"{filled.name}-journal")
    journal.touch()
    first, second = open_desk(filled), open_desk(filled)
    first.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    second.close()
    first.do(programme.add_sitting, day=programme.date(2026, 10, 7))  # though the other deleted the journal
    first.close()
    assert not journal.exists()


def test_a_record_with_two_names_is_not_opened(filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wgdesk"
    os.link(filled, other)
    assert refused(filled) == refused(other) == "record-with-two-names"
    other.unlink()
    open_desk(filled).close()


def test_a_symbolic_link_leads_to_the_record_itself(filled: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.wgdesk"
    link.symlink_to(filled)
    desk = open_desk(link)
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    assert filled.with_name(f"{filled.name}-journal").exists()  # where SQLite looks for it after a crash
    assert not link.with_name(f"{link.name}-journal").exists()
    desk.close()


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are of POSIX")
@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("plant", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("precious")])
def test_a_file_planted_where_sqlite_puts_its_own_is_told(
    filled: Path, ending: str, plant: Callable[[Path], None]
) -> None:
    planted = filled.with_name(f"{filled.name}{ending}")
    plant(planted)
    assert found_beside(filled) is None  # and does not wait for a writer of the pipe
    link = filled.with_name("link.wgdesk")
    link.symlink_to(filled)
    assert refused(filled) == refused(link) == "strange-beside"
    planted.rmdir() if planted.is_dir() else planted.unlink()  # still there, it would stop the next test
