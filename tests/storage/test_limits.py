"""A full disk, a read-only place: told for what it is, and nothing that was saved is lost."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acting.records import assert_free, everything, filled_bytes, rows
from tests.programs import run_program
from wgdesk.model import SCHEMA
from wgdesk.storage import store

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def record() -> Iterator[Path]:
    """A filled record in a folder that any user of the machine may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        inner = Path(folder) / "record"
        inner.mkdir()
        path = inner / "record.wgdesk"
        path.write_bytes(filled_bytes())
        yield path
        inner.chmod(0o755)
        path.chmod(0o644)


@pytest.mark.parametrize(
    ("limit", "key"),
    [
        ("full", "disk-fails"),
        ("read_only_file", "record-read-only"),
        ("read_only_folder", "record-read-only"),
        ("unreadable", "cannot-open"),
    ],
)
def test_what_the_machine_forbids(record: Path, limit: str, key: str) -> None:
    before = everything(record)
    done = run_program(
        [sys.executable, "-m", "tests.storage.limited", limit, record],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    saved, told = done.stdout.split()
    assert told == key
    record.chmod(0o644)
    record.parent.chmod(0o755)
    assert store.verify(record, SCHEMA) == SCHEMA
    after = everything(record)
    assert len(after["journal"]) == (int(saved) or len(before["journal"]))
    assert (after == before) or (limit == "full" and int(saved) > len(before["journal"]))
    assert rows(record)["sitting"] == before["sitting"]
    assert_free(record)
