"""Acts of others are read in parts, so that no login can exhaust the memory of all stations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.acting.records import everything
from tests.shared.room import joined, shared
from tests.shared.test_forging import begin, end, written
from wgdesk.acting.journal import last_entry
from wgdesk.copies.mirror import Mirror
from wgdesk.storage.server.acts_since import MOST_BYTES, acts_since
from wgdesk.storage.server.stations import SECRETARIAT


@pytest.mark.sampled
def test_acts_are_read_together_up_to_a_number_of_bytes(tmp_path: Path) -> None:
    with shared() as stations, joined(stations[SECRETARIAT]) as desk:
        secretariat, before = stations[SECRETARIAT], desk.read(last_entry)
        mirror = Mirror(secretariat, tmp_path / "mirror.wgdesk")
        mirror.renew()
        for share in (0.4, 0.4, 0.4, 0.1, 1.1, 0.1):
            args = f'{{"body": "{"x" * int(MOST_BYTES * share)}"}}'
            written(secretariat, begin("send_message"), end(args=args))
        found = [acts_since(desk.engine, before + known) for known in (0, 3, 4, 5)]
        assert [[act["id"] - before for act in one.acts] for one in found] == [
            [0, 1, 2, 3],
            [3, 4, 5],
            [4, 5],
            [5, 6],
        ]
        assert [one.are_all for one in found] == [False, False, False, True]
        mirror.renew()
        assert everything(mirror.path)["journal"] == everything(secretariat)["journal"]
        mirror.close()


@pytest.mark.sampled
def test_the_bytes_of_changes_count_too() -> None:
    with shared() as stations, joined(stations[SECRETARIAT]) as desk:
        secretariat, before = stations[SECRETARIAT], desk.read(last_entry)
        for act in range(4):
            keys = f"generate_series({act * 10_000 + 1}, {act * 10_000 + 5_000}) AS key"
            insert = f"INSERT INTO message SELECT repeat('x', 990), now(), now(), key FROM {keys}"
            written(secretariat, begin("send_message"), insert, end())
        found = acts_since(desk.engine, before)
        assert [len(found.acts), len(found.changes), found.are_all] == [4, 15_000, False]
