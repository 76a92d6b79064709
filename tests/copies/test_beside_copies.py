"""SQLite's files beside a record go with it into a working copy, but never into what replaces it."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.copies.test_backup import NOW, change, data, job_of, kept, record
from wgdesk.copies import backup
from wgdesk.copies.remote import RemoteRecord
from wgdesk.storage.beside import Found, beside, found_beside

__all__ = ["data", "record"]


def ahead(path: Path, job: str) -> dict[str, bytes]:
    """Let another program write a job number; return the bytes of the record and its WAL at that time."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("UPDATE meeting SET job_draft = ?", (job,))
        return {end: beside(path, end).read_bytes() for end in ("", "-wal")}


def put(path: Path, files: dict[str, bytes]) -> None:
    for end, content in files.items():
        beside(path, end).write_bytes(content)


def test_the_wal_is_fetched_from_a_share(record: Path, data: Path) -> None:
    change(record, "V.1")
    put(record, ahead(record, "V.2"))
    remote = RemoteRecord(record)
    assert job_of(remote.fetch()) == "V.2"
    change(remote.near, "V.3")
    assert remote.write_back()
    assert not beside(record, "-wal").exists()
    assert job_of(record) == "V.3"


def test_a_wal_is_not_read_into_the_restored_copy(record: Path, data: Path) -> None:
    change(record, "V.1")
    copy = kept(record, NOW)
    put(record, ahead(record, "V.2"))
    assert found_beside(record) is Found.AHEAD
    backup.restore(copy.path, record, NOW + timedelta(hours=1))
    assert found_beside(record) is None
    assert job_of(record) == "V.1"


def test_files_beside_that_the_kept_state_lacks_are_not_deleted(record: Path, data: Path) -> None:
    change(record, "V.1")
    copy = kept(record, NOW)
    beside(record, "-journal").write_bytes(b"of something else")
    backup.restore(copy.path, record, NOW + timedelta(hours=1))
    assert beside(record, "-journal (not used)").read_bytes() == b"of something else"
    files = ahead(record, "V.2")
    files["-wal"] = files["-wal"][:-1]
    put(record, files)
    assert found_beside(record) is Found.CUT
    former = backup.restore(copy.path, record, NOW + timedelta(hours=2))
    assert beside(record, "-wal (not used)").read_bytes() == files["-wal"]
    assert job_of(former) == job_of(record) == "V.1"


@pytest.mark.sampled
def test_copies_are_still_found_after_restoring_one_over_a_crashed_record(record: Path, data: Path) -> None:
    change(record, "V.1")
    copy = kept(record, NOW)
    (copy.path.parent / "record.txt").unlink()
    copy.path.rename(apart := record.with_name("apart.wgdesk"))
    put(record, ahead(record, "V.2"))
    former = backup.restore(apart, record, NOW + timedelta(hours=1))
    assert (job_of(former), job_of(record)) == ("V.2", "V.1")
    record.write_bytes(b"damaged")
    assert backup.folder_of(record) == former.parent
