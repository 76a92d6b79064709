"""Another program overwrites a record while a desk has it open: no act is written into the other file."""

import shutil
from pathlib import Path

import pytest

from tests.acting.records import everything, open_desk
from wgdesk.acts import programme
from wgdesk.errors import Trouble

DAY = {"day": programme.date(2026, 10, 6)}


@pytest.fixture
def yesterday(filled: Path, tmp_path: Path) -> Path:
    """A copy of the record without the later acts of the test."""
    shutil.copy(filled, copy := tmp_path / "yesterday.wgdesk")
    return copy


def overwritten(record: Path, by: Path) -> None:
    """Overwrite a record with the bytes of another file, in place, so that open handles see them."""
    inode = record.stat().st_ino
    shutil.copyfile(by, record)
    assert record.stat().st_ino == inode


def test_the_next_act_is_refused_after_the_file_was_overwritten(filled: Path, yesterday: Path) -> None:
    desk = open_desk(filled)
    desk.do(programme.add_sitting, **DAY)
    overwritten(filled, yesterday)
    told = {"name": filled.name}
    for step in (lambda: desk.do(programme.add_sitting, **DAY), desk.undo, desk.check_there):
        with pytest.raises(Trouble) as trouble:
            step()
        assert (trouble.value.key, trouble.value.facts) == ("record-overwritten", told)
    assert everything(filled) == everything(yesterday)
    desk.close()


def test_an_emptied_file_is_noticed_too(filled: Path, tmp_path: Path) -> None:
    """SQLite takes an empty file for an empty database."""
    (empty := tmp_path / "empty").touch()
    desk = open_desk(filled)
    overwritten(filled, empty)
    for step in (lambda: desk.do(programme.add_sitting, **DAY), desk.undo, desk.check_there, desk.catch_up):
        with pytest.raises(Trouble) as trouble:
            step()
        assert (trouble.value.key, trouble.value.facts) == ("record-overwritten", {"name": filled.name})
    assert filled.read_bytes() == b""
    desk.close()


def test_both_desks_notice_after_an_act_aside(filled: Path, yesterday: Path) -> None:
    desk = open_desk(filled)
    aside = desk.aside(lambda _: None)
    aside.do(programme.add_sitting, **DAY)
    overwritten(filled, yesterday)
    for one in (desk, aside):
        with pytest.raises(Trouble, match="record-overwritten"):
            one.do(programme.add_sitting, **DAY)
    desk.close()


def test_an_overwritten_record_without_acts_is_noticed_too(filled: Path, path: Path) -> None:
    desk = open_desk(filled)
    overwritten(filled, path)  # another meeting's, without any act
    with pytest.raises(Trouble, match="record-overwritten"):
        desk.do(programme.add_sitting, **DAY)
    desk.close()


def test_a_file_that_has_all_acts_is_accepted(filled: Path, yesterday: Path) -> None:
    """The file has the same bytes, or is a copy in which somebody went on."""
    desk, other = open_desk(filled), open_desk(yesterday, station="2")
    overwritten(filled, yesterday)
    desk.check_there()
    other.do(programme.add_sitting, **DAY)
    other.close()
    overwritten(filled, yesterday)
    desk.check_there()
    sittings = len(everything(filled)["sitting"])
    desk.do(programme.add_sitting, **DAY)
    assert len(everything(filled)["sitting"]) == sittings + 1
    desk.close()
