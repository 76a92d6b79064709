"""The files of a shared record on a station's computer: their names and permissions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from wgdesk.copies.near_files import NearFiles
from wgdesk.errors import Trouble
from wgdesk.paths import data_folder
from wgdesk.storage.server.address import ServerAddress

ADDRESS = ServerAddress("desk.un.example", "meeting", "meeting_secretariat")
BEGAN = datetime(2026, 10, 6, 12, 30, 15, 999, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path))


def test_an_offline_record_is_found_again_and_kept_after_sending() -> None:
    files = NearFiles(ADDRESS)
    folder = files.mirror.parent
    assert folder == data_folder() / "shared"
    assert folder.stat().st_mode & 0o077 == 0
    assert files.mirror.name == "meeting_secretariat_desk.un.example_5432_meeting mirror.wgdesk"
    assert files.alone is None
    made = files.new_alone(BEGAN)
    assert made.since == datetime(2026, 10, 6, 10, 30, 15, tzinfo=UTC)
    for other in ("alone 20261006T093000Z", "alone 20261399T000000Z", "alone of somebody", "mirror"):
        (folder / f"{files.mirror.stem.removesuffix('mirror')}{other}.wgdesk").touch()
    NearFiles(ServerAddress("other.example", "meeting", "meeting_secretariat")).new_alone(BEGAN).path.touch()
    made.path.touch()
    assert files.alone == made  # the newest
    (journal := made.path.with_name(f"{made.path.name}-journal")).touch()
    kept = files.keep(made)
    assert kept.exists()
    assert "brought" in kept.name
    assert not made.path.exists()
    assert not journal.exists()  # SQLite would take it for the journal of a new record of that name
    assert files.alone is not None
    assert files.alone.since == datetime(2026, 10, 6, 9, 30, tzinfo=UTC)


def test_a_failed_write_is_told() -> None:
    files = NearFiles(ADDRESS)
    with pytest.raises(Trouble) as told:
        files.keep(files.new_alone(BEGAN))  # does not exist
    assert told.value.key == "cannot-write"
    assert told.value.facts["name"].endswith("brought 20261006T103015Z.wgdesk")
    assert told.value.facts["why"] == "not-there"
    files.mirror.parent.rmdir()
    Path(files.mirror.parent).touch()
    with pytest.raises(Trouble) as told:
        NearFiles(ADDRESS)
    assert told.value.key == "cannot-write"
    assert told.value.facts == {"name": str(files.mirror.parent), "why": "exists"}
