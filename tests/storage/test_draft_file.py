"""The file of drafts: it exists as long as there are drafts, and only what this program wrote is read."""

import json
import os
import stat
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from wgdesk.storage import draft_file
from wgdesk.storage.draft_file import Draft

TEXT = Draft("document", "7", "title", "ar", "documents-title-field", "documents", "سر\ud800", "قبل")
FIELD = Draft("", "7", "documents-symbol", "", "documents-symbol", "documents", "A/1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return draft_file.beside(tmp_path / "a b.wgdesk")


def test_the_file_is_beside_the_record_while_there_are_drafts(path: Path) -> None:
    assert draft_file.read(path) == ()
    before = os.umask(0)
    try:
        draft_file.write(path, [TEXT, FIELD])
    finally:
        os.umask(before)
    assert [one.name for one in path.parent.iterdir()] == [".a b.wgdesk.drafts"]
    assert draft_file.read(path) == (TEXT, FIELD)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for _ in range(2):
        draft_file.write(path, [])
        assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file is flushed with its name")
def test_the_folder_is_flushed_after_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed = list[bool]()
    flush = os.fsync
    monkeypatch.setattr(os, "fsync", lambda number: (flushed.append(_is_folder(number, path)), flush(number)))
    draft_file.write(path, [TEXT])
    assert flushed == [False, True]
    handles = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0
    draft_file.write(path, [FIELD])
    assert not handles or len(os.listdir("/proc/self/fd")) == handles


def _is_folder(number: int, path: Path) -> bool:
    return os.path.samestat(os.fstat(number), path.parent.stat())


def test_a_field_has_a_single_draft() -> None:
    assert replace(TEXT, text="x", before="y", name="n", panel="p").place == TEXT.place
    assert replace(FIELD, text="x", before="y", name="n").place == FIELD.place
    for one in (TEXT, FIELD):
        for name in ("row", "field", "lang"):
            assert replace(one, **{name: "other"}).place != one.place
    assert FIELD.before == ""  # files of older versions have none
    assert replace(TEXT, table="sitting").place != TEXT.place
    assert (
        replace(FIELD, panel="sittings").place != FIELD.place
    )  # two panels may have fields of the same name


def _as_written(path: Path) -> bytes:
    draft_file.write(path, [TEXT])
    return path.read_bytes()


@pytest.mark.parametrize(
    "found",
    [
        *(b"", b"{}", b"7", b"[1]", b"[[]]", b'[{"text": "x"}]', b"\xff", b"[" * 100_000, b"1" * 5_000),
        json.dumps([{**asdict(TEXT), "row": 7}]).encode(),
        json.dumps([asdict(FIELD), {**asdict(TEXT), "more": ""}]).encode(),
        json.dumps({"text": asdict(TEXT)}).encode(),
    ],
)
def test_anything_but_a_file_of_drafts_is_refused(path: Path, found: bytes) -> None:
    path.write_bytes(found)
    with pytest.raises(ValueError):  # noqa: PT011  each has its own words
        draft_file.read(path)


def test_an_overlong_file_of_drafts_is_refused(path: Path) -> None:
    data = _as_written(path)
    path.write_bytes(data + b" " * (draft_file._LONGEST - len(data)))
    assert draft_file.read(path) == (TEXT,)
    with path.open("ab") as file:
        file.write(b" ")
    with pytest.raises(ValueError, match="too long"):
        draft_file.read(path)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes with names are of POSIX")
@pytest.mark.parametrize(
    ("plant", "fault"),
    [(lambda path: path.symlink_to("other"), OSError), (os.mkfifo, ValueError), (Path.mkdir, OSError)],
)
def test_a_file_planted_in_its_place_is_not_followed(
    path: Path, plant: Callable[[Path], None], fault: type[Exception]
) -> None:
    _as_written(path)
    path.rename(path.with_name("other"))
    plant(path)
    with pytest.raises(fault):
        draft_file.read(path)
