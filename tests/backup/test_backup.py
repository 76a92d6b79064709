"""Copies of a record: whole, thinned, and none if nothing changed."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk import backup, store
from wgdesk.acts import setup
from wgdesk.desk import Desk
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.reads.load import load

NOW = datetime(2026, 10, 5, 8, 15, tzinfo=UTC)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "meeting #1?.wgdesk"
    desk = Desk.create(path)
    desk.do(
        setup.create_meeting,
        ordinal=4,
        first_day=date(2026, 10, 5),
        last_day=date(2026, 10, 7),
        roster=False,
    )
    desk.close()
    return path


def test_a_copy_is_a_whole_record(record: Path, tmp_path: Path) -> None:
    made = backup.make(record, tmp_path / "copies", NOW, 1)
    assert made is not None
    assert made.path.name == "20261005T081500Z-000001.wgdesk"
    assert store.verify(made.path, SCHEMA) == SCHEMA
    desk = Desk.open(made.path)
    assert desk.read(load).meeting.ordinal == 4
    desk.close()


def test_nothing_changed_nothing_copied(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    assert backup.make(record, folder, NOW, 1) is not None
    assert backup.make(record, folder, NOW + backup.EVERY, 1) is None
    assert backup.make(record, folder, NOW + backup.EVERY, 2) is not None
    assert [copy.entry for copy in backup.copies(folder)] == [1, 2]


def test_a_copy_that_cannot_be_made_leaves_nothing(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.write_text("a file where the folder should be", "utf-8")
    with pytest.raises(Trouble) as told:
        backup.make(record, folder, NOW, 1)
    assert told.value.key == "cannot-write"
    with pytest.raises(Trouble):
        backup.make(tmp_path / "missing.wgdesk", tmp_path / "other", NOW, 1)
    assert list((tmp_path / "other").iterdir()) == []


def test_files_that_are_not_copies_are_left_alone(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    note = folder / "read me.txt"
    note.write_text("mine", "utf-8")
    backup.make(record, folder, NOW, 1)
    backup.thin(folder, NOW + timedelta(days=3000))
    assert note.read_text("utf-8") == "mine"
    assert len(backup.copies(folder)) == 1


@given(st.lists(st.integers(0, 500 * 24 * 60), unique=True, max_size=60))
def test_thinning_keeps_the_newest_and_all_of_a_day(minutes: list[int]) -> None:
    found = [
        backup.Copy(Path(str(m)), NOW - timedelta(minutes=m), n)
        for n, m in enumerate(sorted(minutes, reverse=True))
    ]
    kept = backup.kept(found, NOW)
    assert set(kept) <= set(found)
    assert {copy for copy in found if NOW - copy.at <= timedelta(days=1)} <= set(kept)
    if found:
        assert kept[0] == max(found, key=lambda copy: copy.at)
    assert backup.kept(kept, NOW) == kept, "thinning again takes nothing more"
    for newer, older in itertools.pairwise(kept):
        age = NOW - older.at
        if age > timedelta(days=31):
            assert newer.at - older.at >= timedelta(days=7)
        elif age > timedelta(days=1):
            assert newer.at - older.at >= timedelta(days=1)
    assert all(NOW - copy.at <= timedelta(days=366) for copy in kept[1:])
