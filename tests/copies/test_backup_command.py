"""The command ``wgdesk backup``, run as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.meetings import new_meeting
from tests.programs import run_program
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage.lock import Hold

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "meeting.wgdesk"
    desk = Desk.create(path)
    day = date(2026, 10, 5)
    new_meeting(desk, ordinal=4, first_day=day, last_day=day, roster=False)
    desk.close()
    return path


def backup(record: Path, *args: str) -> subprocess.CompletedProcess[str]:
    data = str(record.parent / "data")
    env = {**os.environ, "WGDESK_LANG": "en", "WGDESK_DATA": data, "PYTHONPATH": str(ROOT)}
    return run_program(
        [sys.executable, "-m", "wgdesk", "backup", str(record), *args],
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def ordinal(record: Path) -> int:
    desk = Desk.open(record)
    found = desk.read(whole_record).meeting.ordinal
    desk.close()
    return found


@pytest.mark.sampled
def test_a_copy_is_made_listed_and_restored(record: Path) -> None:
    made = backup(record)
    assert made.returncode == 0, made.stderr
    copy = Path(made.stdout.strip())
    assert ordinal(copy) == 4
    assert backup(record).stdout == made.stdout, "nothing changed: the copy there is, is told"
    desk = Desk.open(record)
    desk.do(setup.edit_meeting, meeting_id=desk.read(whole_record).meeting.id, ordinal=5)
    desk.close()
    listed = backup(record, "--list")
    number, moment, size, entry, path = listed.stdout.strip().split("\t")
    assert (number, int(size), entry, Path(path)) == ("1", copy.stat().st_size, "1", copy)
    assert moment.endswith(" UTC")
    done = backup(record, "--restore", "1")
    assert done.returncode == 0, done.stderr
    assert ordinal(record) == 4
    assert len(backup(record, "--list").stdout.splitlines()) == 2
    assert ordinal(Path(done.stdout.rsplit(": ", 1)[1].strip())) == 5


def test_a_missing_copy_is_told(record: Path) -> None:
    done = backup(record, "--restore", "3")
    assert done.returncode == 2
    assert "There is no copy 3" in done.stderr


@pytest.mark.sampled
def test_a_record_that_is_open_is_not_restored(record: Path) -> None:
    assert backup(record).returncode == 0
    with Hold(record, datetime(2026, 10, 5, tzinfo=UTC)):
        done = backup(record, "--restore", "1")
    assert done.returncode == 2
    assert "is open in another window" in done.stderr
    assert ordinal(record) == 4
