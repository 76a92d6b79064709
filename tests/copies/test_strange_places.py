"""Copies with an odd data folder or umask, or with odd files among the copies."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.copies.test_backup import NOW, change, data, job_of, kept, record
from wgdesk.acting.desk import Desk
from wgdesk.copies import backup
from wgdesk.copies.remote import RemoteRecord
from wgdesk.errors import Refused, Trouble
from wgdesk.meeting_setup.bodies import body_files

__all__ = ["data", "record"]


@pytest.fixture(params=[0o000, 0o022, 0o777])
def umask(request: pytest.FixtureRequest, record: Path, data: Path) -> Iterator[None]:
    """Set a umask that opens new files to all, or to nobody."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def modes(folder: Path) -> set[int]:
    """Return the permissions of the files and folders in a folder."""
    return {stat.S_IMODE(one.stat().st_mode) for one in folder.rglob("*") if one.parent != folder}


def test_nobody_else_may_read_copies(record: Path, data: Path, umask: None) -> None:
    copy = kept(record, NOW)
    opened = backup.mark(copy.path, "meeting", NOW)
    near = RemoteRecord(record).fetch()
    for file in (copy.path, opened, near):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert modes(data) <= {0o600, 0o700}


def test_restoring_keeps_the_permissions_of_the_record(record: Path, data: Path) -> None:
    record.chmod(0o664)
    copy = kept(record, NOW)
    change(record, "V.1")
    backup.restore(copy.path, record, NOW + timedelta(hours=1))
    assert stat.S_IMODE(record.stat().st_mode) == 0o664


def test_a_link_to_a_restored_record_stays_a_link(record: Path, data: Path, tmp_path: Path) -> None:
    change(record, "V.1")
    copy = kept(record, NOW)
    change(record, "V.2")
    link = tmp_path / "link.wgdesk"
    link.symlink_to(record)
    backup.restore(copy.path, link, NOW + timedelta(hours=1))
    assert link.is_symlink()
    assert job_of(record) == job_of(link) == "V.1"


FOREIGN = (b"", b"SQLite format 3\0", b"a letter" * 1000)


@pytest.mark.parametrize("content", FOREIGN)
def test_files_that_only_resemble_copies_are_ignored_and_never_deleted(
    record: Path, data: Path, content: bytes
) -> None:
    folder = backup.folder_of(record)
    first = kept(record, NOW)
    foreign = folder / "20270101T000000Z-000001.wgdesk"
    foreign.write_bytes(content)
    old = folder / "20200101T000000Z-000001.wgdesk"
    old.write_bytes(content)
    shutil.copy(first.path, folder / "20261301T000000Z-000009.wgdesk")  # of an impossible month
    assert backup.copies(folder) == (first,)
    assert backup.make(record, folder, NOW + backup.EVERY, first.entry) is None
    change(record, "V.1")
    kept(record, NOW + 2 * backup.EVERY)
    assert (foreign.read_bytes(), old.read_bytes()) == (content, content)


@pytest.mark.skipif(os.name != "posix", reason="pipes with names are of POSIX")
def test_a_pipe_among_the_copies_is_ignored(record: Path, data: Path) -> None:
    first = kept(record, NOW)
    os.mkfifo(first.path.with_name("20260101T000000Z-000001.wgdesk"))
    assert backup.copies(backup.folder_of(record)) == (first,)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_copies_of_a_record_with_an_undecodable_name_are_found(record: Path, data: Path) -> None:
    odd = record.rename(record.with_name(os.fsdecode(b"\xff.wgdesk")))
    copy = kept(odd, NOW)
    os.truncate(odd, 100)
    assert backup.folder_of(odd) == copy.path.parent
    backup.restore(copy.path, odd, NOW)
    assert job_of(odd) == job_of(copy.path)


@pytest.mark.parametrize("uid", ["..", "../../other", "{other}", "", "0A7D3C52-6F0E-4D19-9B8E-2F4C1D6E7A05"])
def test_a_forged_uid_cannot_put_copies_into_another_folder(
    record: Path, data: Path, tmp_path: Path, uid: str
) -> None:
    other = tmp_path / "other"
    other.mkdir(mode=0o755)
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("UPDATE meeting SET uid = ?", (uid.format(other=other),))
    for step in (Desk.open, backup.folder_of, lambda path: backup.place_of(path, uid.format(other=other))):
        with pytest.raises((Trouble, Refused), match=r"damaged-record|no-copies"):
            step(record)
    assert (list(other.iterdir()), stat.S_IMODE(other.stat().st_mode)) == ([], 0o755)


def test_a_name_too_long_for_the_files_beside_it_is_told(record: Path, data: Path) -> None:
    long = record.rename(record.with_name("n" * 248 + ".wgdesk"))
    copy, before = kept(long, NOW), long.read_bytes()
    with pytest.raises(Trouble, match="cannot-write"):
        backup.restore(copy.path, long, NOW)
    assert long.read_bytes() == before
    with pytest.raises(Trouble, match="name-too-long"):
        Desk.create(record.with_name("m" * 248 + ".wgdesk"))
    assert [path.name[0] for path in record.parent.glob("*.wgdesk")] == ["n"]


def test_an_interrupted_copy_does_not_prevent_a_new_one(record: Path, data: Path) -> None:
    folder, first = backup.folder_of(record), kept(record, NOW)
    for size in (100, 4096, 20_000):
        os.truncate(first.path, size)
        with pytest.raises(Trouble, match="damaged-record"):
            backup.holding(first.path)
        made = backup.make(record, folder, NOW + backup.EVERY, first.entry)
        assert made is not None
        made.path.replace(first.path)


def test_a_record_opens_without_a_data_folder(
    record: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = kept(record, NOW)
    shutil.copy(copy.path, record.with_name("other.wgdesk"))
    monkeypatch.setenv("WGDESK_DATA", str(record / "impossible"))
    assert not backup.is_marked(record)
    assert body_files()
    change(record, "V.1")
    folder = backup.folder_of(record)
    assert backup.copies(folder) == ()
    for step in (
        lambda: backup.make(record, folder, NOW, 1),
        lambda: backup.mark(record, "meeting", NOW),
        lambda: RemoteRecord(record).fetch(),
    ):
        with pytest.raises(Trouble, match="cannot-write"):
            step()
    assert job_of(record) == "V.1"
