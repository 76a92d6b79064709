"""Folders and files that only this user may read, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from wgdesk.storage.private_files import begin_private, make_private, write_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights of files are of POSIX")


@pytest.fixture(autouse=True, params=[0, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_and_its_missing_parents_are_made_private(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    there.chmod(0o755)
    for _ in range(2):
        make_private(there / "a" / "b")
        assert [mode(one) for one in (there, there / "a", there / "a" / "b")] == [0o755, 0o700, 0o700]
    make_private(there)
    assert mode(there) == 0o700


def test_a_file_is_private_before_anything_is_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    begin_private(file)
    assert (mode(file), file.read_bytes()) == (0o600, b"")
    write_private(file, b"secret")
    file.chmod(0o644)
    begin_private(file)
    assert (mode(file), file.read_bytes()) == (0o600, b"secret")
    for one in (file, tmp_path / "new"):
        write_private(one, b"new")
        assert (mode(one), one.read_bytes()) == (0o600, b"new")


def test_a_file_that_cannot_be_made_private_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chmod", forbidden)
    monkeypatch.setattr(Path, "chmod", forbidden)
    with pytest.raises(PermissionError):
        begin_private(tmp_path / "file")
    assert list(tmp_path.iterdir()) == []
