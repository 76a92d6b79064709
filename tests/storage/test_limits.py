"""A full disk or a read-only place is reported as such, and nothing that was saved is lost."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acting.records import assert_free, everything, filled_bytes, rows_in
from tests.programs import run_program
from tests.storage.old_records import write_version_1
from wgdesk.model import SCHEMA
from wgdesk.storage import store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def record() -> Iterator[Path]:
    """A filled record in a folder that every user may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        inner = Path(folder) / "record"
        inner.mkdir()
        path = inner / "record.wgdesk"
        path.write_bytes(filled_bytes())
        yield path
        inner.chmod(0o755)
        path.chmod(0o644)


def limited(record: Path, limit: str) -> list[str]:
    """Act on a record under a limit; return the number of the last act saved, and the key of the trouble."""
    done = run_program(
        [sys.executable, "-m", "tests.storage.limited", limit, record],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    record.chmod(0o644)
    record.parent.chmod(0o755)
    return done.stdout.split()


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("limit", "key"),
    [
        ("full", "disk-fails"),
        ("read_only_file", "record-read-only"),
        ("read_only_folder", "record-read-only"),
        ("unreadable", "cannot-open"),
    ],
)
def test_a_limit_of_the_machine_is_told_and_loses_nothing(record: Path, limit: str, key: str) -> None:
    before = everything(record)
    saved, told = limited(record, limit)
    assert told == key
    assert store.verify(record, SCHEMA) == SCHEMA
    after = everything(record)
    assert len(after["journal"]) == (int(saved) or len(before["journal"]))
    assert (after == before) or (limit == "full" and int(saved) > len(before["journal"]))
    assert rows_in(record, "sitting") == before["sitting"]
    assert_free(record)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("limit", "key"),
    [
        ("full", "disk-fails"),
        ("read_only_file", "cannot-upgrade"),
        ("read_only_folder", "cannot-upgrade"),
    ],
)
def test_an_older_record_that_cannot_be_upgraded_is_left_alone(record: Path, limit: str, key: str) -> None:
    write_version_1(record)
    before = record.read_bytes()
    assert limited(record, limit) == ["0", key]
    assert record.read_bytes() == before
    assert [path.name for path in record.parent.glob("record*.wgdesk")] == [record.name]
    assert_free(record)
