"""A program that is killed while it exports leaves whole files or none, and the record as it was."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.kills import kill_again
from tests.programs import run_program
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.report.write_reports import export

EXPORT_SECONDS = 0.5  # about as long as an export takes

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is of POSIX")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    return path


def killed(record: Path, times: int) -> int:
    """Kill an exporting program again and again; return how often it left unfinished files."""
    before, interrupted = record.read_bytes(), 0
    out = record.parent / "out"

    def look(_: int) -> None:
        nonlocal interrupted
        assert record.read_bytes() == before
        assert [one.name for one in record.parent.glob("*-journal")] == []
        for file in out.glob("*.docx"):
            with zipfile.ZipFile(file) as opened:
                assert opened.testzip() is None
        for file in out.glob("*.pdf"):
            run_program(["pdfinfo", str(file)], check=True, capture_output=True)
        interrupted += any(out.glob(".wgdesk-*/*"))

    kill_again("tests.report.killed_export", record, times, promises=2, seconds=EXPORT_SECONDS, look=look)
    return interrupted


@pytest.mark.sampled
def test_a_kill_in_an_export_leaves_no_half_file(record: Path) -> None:
    killed(record, 2)


@pytest.mark.slow
def test_fifty_kills_in_exports_leave_no_half_file(record: Path) -> None:
    assert killed(record, 50) > 0


def test_what_a_killed_export_left_goes_a_day_later(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".wgdesk-old", tmp_path / ".wgdesk-fresh"
    for folder in (old, fresh):
        folder.mkdir()
        (folder / "half.pdf").write_bytes(b"%PDF")
    day = old.stat().st_mtime - 90_000
    os.utime(old, (day, day))
    export([], (), tmp_path, lambda _: None, lambda: False)
    assert [one.name for one in tmp_path.iterdir()] == [".wgdesk-fresh"]
