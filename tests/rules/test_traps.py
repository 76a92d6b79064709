"""A record that would lead a reader astray is not opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.acting.records import filled
from tests.storage.test_store import refused, run
from wgdesk.acting.desk import Desk

__all__ = ["filled"]


def agenda(record: Path, *parents: int | None) -> None:
    """Give the agenda an item (1, 2 and so on) for each parent."""
    with closing(sqlite3.connect(record)) as raw, raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        columns = [row[1] for row in raw.execute("PRAGMA table_info(agenda_item)")]
        model = dict(zip(columns, raw.execute("SELECT * FROM agenda_item").fetchone(), strict=True))
        for key, parent in enumerate(parents, start=1):
            item = {**model, "id": key, "number": 1_000 + key, "parent_id": parent, "joint_with_id": None}
            names, signs = ", ".join(item), ", ".join("?" * len(item))
            raw.execute(f"INSERT INTO agenda_item ({names}) VALUES ({signs})", tuple(item.values()))


def test_an_agenda_has_three_levels_and_no_circle(filled: Path) -> None:
    agenda(filled, None, 1, 2, 2)
    Desk.open(filled).close()


@pytest.mark.parametrize("parents", [(1,), (2, 1), (2, 3, 1), (2, 3, 4, 1), (None, 1, 2, 3)])
def test_a_circle_or_a_fourth_level_is_damage(filled: Path, parents: tuple[int | None, ...]) -> None:
    agenda(filled, *parents)
    assert refused(filled) == "damaged-record"


@pytest.mark.parametrize("table", ["meeting", "previous_meeting"])
def test_a_meeting_that_ends_before_it_begins_is_damage(filled: Path, table: str) -> None:
    run(filled, f"UPDATE {table} SET last_day = first_day")
    Desk.open(filled).close()
    run(filled, f"UPDATE {table} SET last_day = date(first_day, '-1 day')")
    assert refused(filled) == "damaged-record"


@pytest.mark.parametrize("zone", ["Mars/Phobos", "America", "../../etc", "x" * 300, "", "Asia/Tokyo\0"])
def test_an_unknown_time_zone_is_damage(filled: Path, zone: str) -> None:
    with closing(sqlite3.connect(filled)) as raw, raw:
        raw.execute("UPDATE meeting SET zone = ?", (zone,))
    assert refused(filled) == "damaged-record"
    run(filled, "UPDATE meeting SET zone = 'Asia/Tokyo'")
    Desk.open(filled).close()
