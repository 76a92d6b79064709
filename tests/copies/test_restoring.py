"""What is replaced when a copy is restored, and the names of copies."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from tests.copies.test_backup import NOW, change, data, job_of, kept, record
from tests.storage.test_store import run
from wgdesk.copies import backup
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage.beside import JOURNAL, beside

__all__ = ["data", "record"]

LATER = NOW + timedelta(minutes=1)
ASIDE = "meeting #1? (2026-10-05 08.16.00).damaged"


def test_a_copy_is_named_by_the_time_in_utc_and_found_in_order(record: Path, data: Path) -> None:
    old = kept(record, NOW - timedelta(days=367))
    change(record, "first")
    local = NOW.astimezone(timezone(timedelta(hours=3))) + timedelta(microseconds=7)
    made = kept(record, local)
    folder = backup.folder_of(record)
    assert (made.path.name, made.at, made.entry) == ("20261005T081500Z-000002.wgdesk", NOW, 2)
    assert backup.copies(folder) == (old, made), "a year in which nothing was copied makes none too old"
    old.path.unlink()
    change(record, "second")
    newer = kept(record, NOW)
    assert backup.copies(folder) == (made, newer), "of one second the later act is the newer"
    assert (folder.parent, {one.name for one in folder.iterdir()}) == (
        data / "copies",
        {"20261005T081500Z-000002.wgdesk", "20261005T081500Z-000003.wgdesk", "record.txt"},
    )
    marked = [backup.mark(made.path, "x", local) for _ in range(3)]
    stems = ["x (2026-10-05 08.15.00)", "x (2026-10-05 08.15.00) 2", "x (2026-10-05 08.15.00) 3"]
    assert [one.relative_to(data) for one in marked] == [Path("opened", f"{stem}.wgdesk") for stem in stems]
    long = backup.mark(made.path, "م" * 90 + "x" * 10, local)  # names have at most 255 bytes
    assert long.name == f"{'م' * 90} (2026-10-05 08.15.00).wgdesk"
    assert backup.folder_of(marked[1]) == folder.with_name(f"{folder.name} {stems[1]}")


def _hot_journal(record: Path) -> None:
    record.write_bytes(b"\0" * 5000)
    beside(record, JOURNAL).write_bytes(b"of the record that was here")


def _planted(record: Path) -> None:
    run(record, "CREATE TRIGGER t AFTER INSERT ON sitting BEGIN DELETE FROM sitting; END")


@pytest.mark.parametrize("spoil", [_hot_journal, _planted, Path.unlink])
def test_a_file_that_is_no_longer_a_record_is_replaced_by_a_copy(
    record: Path, data: Path, spoil: object, tmp_path: Path
) -> None:
    copy = kept(record, NOW)
    for n, note in enumerate((b"/elsewhere", b"\xff", b"")):  # folders of other records
        (other := copy.path.parents[1] / f"{n}").mkdir()
        if note:
            (other / "record.txt").write_bytes(note)
        else:
            (other / "record.txt").mkdir()
    spoil(record)  # type: ignore[operator]
    record.with_name(f".{record.name}.restoring").write_bytes(b"of a restoration that was broken off")
    there = record.exists()
    aside = backup.restore(copy.path, record, LATER)
    assert (aside, aside.exists()) == (record.with_name(ASIDE), there)
    assert job_of(record) == job_of(copy.path)
    kept_beside = [ASIDE, f"{ASIDE}-journal"] if spoil is _hot_journal else [ASIDE] if there else []
    assert {one.name for one in tmp_path.iterdir()} == {record.name, "data", *kept_beside}


def test_a_file_that_may_still_be_a_record_is_never_replaced(record: Path, data: Path) -> None:
    copy = kept(record, NOW)
    run(record, f"PRAGMA user_version={SCHEMA + 1}")
    before = record.read_bytes()
    with pytest.raises(Trouble, match="newer-record"):
        backup.restore(copy.path, record, LATER)
    assert record.read_bytes() == before
    assert {one.name for one in record.parent.iterdir()} == {record.name, "data"}
    copy.path.with_name("record.txt").unlink()
    with pytest.raises(Refused, match="no-copies"):
        backup.folder_of(record)
