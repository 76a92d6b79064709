"""Copies, writing back and reports on a full disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.copies.test_backup import NOW, change, data, job_of, kept, record
from wgdesk.cli import command_line
from wgdesk.cli.command_arguments import BAD, DONE
from wgdesk.copies import backup
from wgdesk.copies.remote import RemoteRecord
from wgdesk.errors import Trouble

__all__ = ["data", "record"]

resource = pytest.importorskip("resource", reason="only POSIX can limit how long files become")


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """Limit the size of files, so that the system refuses to write more, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", [0, 100, 50_000])
def test_a_full_disk_leaves_the_copies_and_the_record_alone(
    record: Path, data: Path, tmp_path: Path, size: int
) -> None:
    copy, remote = kept(record, NOW), RemoteRecord(record)
    change(remote.fetch(), "V.1")
    folder = backup.folder_of(record)
    files = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    for step in (
        lambda: backup.make(record, folder, NOW + backup.EVERY, copy.entry + 1),
        lambda: backup.mark(copy.path, "meeting", NOW),
        lambda: backup.restore(copy.path, record, NOW + timedelta(hours=2)),
        remote.write_back,
    ):
        with full_disk(size), pytest.raises(Trouble):
            step()
        assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == files
    assert remote.write_back()
    assert job_of(record) == "V.1"


def test_a_full_disk_leaves_no_part_of_a_report(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = ["report", str(record), "--lang", "en", "--format", "docx,html,text", "-o", str(out)]
    with full_disk(4_000):
        assert command_line.main(command) == BAD
    assert list(out.iterdir()) == []
    assert capsys.readouterr().err
    assert command_line.main(command) == DONE
