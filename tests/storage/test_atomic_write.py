"""A file is written whole or not at all, and nothing else is left in its folder."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from wgdesk.storage.atomic_write import write_whole


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_the_new_file_is_flushed_before_it_replaces_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, steps = tmp_path / "report.pdf", list[tuple[bytes, list[str]]]()
    path.write_bytes(b"old")
    flush = os.fsync

    def seen(number: int) -> None:
        flush(number)
        (beside,) = (one for one in tmp_path.iterdir() if one != path)
        assert os.path.samestat(os.fstat(number), beside.stat())
        steps.append((path.read_bytes(), [beside.read_bytes().decode(), beside.name[:12], beside.suffix]))

    monkeypatch.setattr(os, "fsync", seen)
    write_whole(path, b"new")
    assert steps == [(b"old", ["new", ".report.pdf.", ".part"])]
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    write_whole(path, b"secret", mode=0o600)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_failed_write_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(taken, b"new")
    with pytest.raises(FileNotFoundError) as told:
        write_whole(tmp_path / "none" / "report.pdf", b"new")
    assert told.value.__context__ is None, "it is the fault of the writing, not of the tidying up"
    assert list(tmp_path.rglob("*")) == [taken]
