"""Using a record of a hundred thousand acts costs the same as one of two thousand: no step reads it all.

Steps of SQLite are counted, so that the speed of the machine does not matter.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from tests.bench.big_record import build
from wgdesk.acting.desk import Desk
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.history import history, history_count
from wgdesk.storage import store

SHORT, LONG = 2_000, 100_000
GROWS = 2  # a tree of rows that is fifty times larger has one level more


def costs(path: Path, journal: int) -> dict[str, int]:
    """Return the hundreds of SQLite steps that each use of a record takes."""
    build(path, requests=80, journal=journal, taking_part=24)
    assert store.verify(path, SCHEMA) == SCHEMA
    engine, steps = store.engine(path), [0]

    def count() -> int:
        steps[0] += 1
        return 0

    @event.listens_for(engine, "connect")
    def _watch(raw: Any, _entry: Any) -> None:
        raw.set_progress_handler(count, 100)

    desk, found = Desk(engine), {}
    uses: dict[str, Callable[[], object]] = {
        "count": lambda: desk.read(history_count),
        "newest page": lambda: desk.read(history),
        "next page": lambda: desk.read(history, before=journal - 200),
        "undo": desk.undo,
        "undo of the one before": desk.undo,
        "redo": desk.redo,
    }
    for name, use in uses.items():
        before = steps[0]
        assert use()
        found[name] = steps[0] - before
    desk.close()
    return found


@pytest.mark.slow
def test_a_long_history_costs_no_more_than_a_short_one(tmp_path: Path) -> None:
    short, long = costs(tmp_path / "short.wgdesk", SHORT), costs(tmp_path / "long.wgdesk", LONG)
    assert long.keys() == short.keys()
    assert {name: steps for name, steps in long.items() if steps > GROWS * short[name] + 10} == {}
    assert sum(short.values()) > 10  # else nothing was counted
