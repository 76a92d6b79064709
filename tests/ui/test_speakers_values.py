"""The values behind the speakers' panel: the next step, nudges, times as they are typed, orders of rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester

from ui.parts.moment_field import time_on
from ui.parts.time_limits import seconds_of
from ui.widgets.keyed_rows import Rows
from wgdesk.live.floor_state import FloorState, Nudge, nudge
from wgdesk.reads.attendance import Attendance
from wgdesk.reads.floor import Entry, Floor, PauseNow
from wgdesk.reads.programme import ItemNow, SittingNow, SuspensionNow
from wgdesk.reads.roster import Roster
from wgdesk.reads.values import Words

T = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)
SITTING = SittingNow(1, 3, date(2026, 10, 8), None, T + timedelta(hours=3), T, None, False, (), ())
ITEM = ItemNow(5, 3, None, "3", Words(), Words(), True, False, None)


def at(seconds: float) -> datetime:
    """So many seconds after the sitting was opened."""
    return T + timedelta(seconds=seconds)


def entry(key: int, **what: Any) -> Entry:
    """A request for the floor on the list of speakers."""
    plain = Entry(
        id=key,
        sitting_id=1,
        item_id=5,
        lane="list",
        kind="general",
        medium="room",
        delegation_id=key,
        person_id=None,
        grouping_id=None,
        guest="",
        aligned=(),
        place=float(key),
        asked_at=at(0),
        called_at=None,
        begun_at=None,
        ended_at=None,
        withdrawn_at=None,
        absent_at=None,
        deferred_at=None,
        interrupted=False,
        allotted=None,
        consented=False,
        text_at=None,
        struck="",
        note="",
        pauses=(),
        ruling=None,
        nth=1,
    )
    return plain._replace(**what)


def scene(*entries: Entry, sitting: SittingNow | None = SITTING, **course: Any) -> FloorState:
    """What the panel would see of these."""
    programme = SimpleNamespace(item=ITEM, options={}, taken_up=(), items=(ITEM,))
    live = {
        "floor": Floor(1, 5, entries),
        "roster": Roster({}, {}, {}),
        "sitting": sitting,
        "item": ITEM,
        "programme": programme,
        "attendance": Attendance({}, {}, (), {}),
        **course,
    }
    return FloorState(SimpleNamespace(**live))  # type: ignore[arg-type]


SPEAKING = {"called_at": at(1), "begun_at": at(2), "allotted": 180}


@pytest.mark.parametrize(
    ("entries", "step"),
    [
        ((), ("nobody", None, None)),
        ((entry(1), entry(2)), ("give", 1, None)),
        ((entry(1, called_at=at(1)), entry(2)), ("start", 1, None)),
        ((entry(1, **SPEAKING), entry(2)), ("next", 1, 2)),
        ((entry(1, **SPEAKING),), ("end", 1, None)),
        ((entry(9, lane="order"), entry(1, **SPEAKING), entry(2)), ("interpose", 9, None)),
        (
            (entry(9, lane="order", **SPEAKING), entry(1, interrupted=True, **SPEAKING), entry(2)),
            ("end", 9, None),
        ),
        ((entry(1, interrupted=True, **SPEAKING), entry(2)), ("resume", 1, None)),
        ((entry(9, lane="order"), entry(1, interrupted=True, **SPEAKING)), ("give", 9, None)),
        ((entry(1, struck="twice", **SPEAKING), entry(2)), ("give", 2, None)),
        (
            (entry(1, withdrawn_at=at(1)), entry(2, absent_at=at(1)), entry(3, lane="reply")),
            ("give", 3, None),
        ),
        ((entry(1, deferred_at=at(1)),), ("give", 1, None)),
    ],
)
def test_the_next_step(entries: Sequence[Entry], step: tuple[str, int | None, int | None]) -> None:
    found = scene(*entries).step
    whom, then = (one.id if one else None for one in (found.entry, found.then))
    assert (found.name, whom, then) == step


def test_the_sitting_comes_before_its_speakers() -> None:
    suspension = SuspensionNow(7, "break", at(9), None, None, Words())
    for sitting, step in (
        (None, "plan"),
        (replace(SITTING, opened_at=None), "open"),
        (replace(SITTING, closed_at=at(9)), "plan"),
        (replace(SITTING, suspensions=(suspension,)), "unsuspend"),
    ):
        assert scene(entry(1), sitting=sitting).step.name == step
    other = replace(ITEM, id=6)
    assert scene(entry(1), item=other).step.name == "back"
    assert scene(entry(1, **SPEAKING), entry(2), item=other).step.name == "end"


def test_a_nudge_when_the_floor_is_empty() -> None:
    before = entry(1, called_at=at(1), begun_at=at(2), ended_at=at(100))
    waits = scene(before, entry(2, asked_at=at(50)))
    assert nudge(waits, at(189)) is None
    assert nudge(waits, at(190)) == Nudge("empty", at(100))
    assert nudge(scene(before), at(1000)) is None  # nobody waits
    late = scene(before, entry(2, asked_at=at(150)))
    assert nudge(late, at(239)) is None  # since somebody waits
    assert nudge(late, at(240)) == Nudge("empty", at(150))
    resumed = replace(SITTING, suspensions=(SuspensionNow(7, "break", at(120), at(500), None, Words()),))
    assert nudge(scene(before, entry(2), sitting=resumed), at(560)) is None
    assert nudge(scene(entry(2, **SPEAKING), entry(3)), at(1000)) is None


def test_a_nudge_when_nobody_started_the_clock() -> None:
    called = scene(entry(1, called_at=at(10)))
    assert nudge(called, at(39)) is None
    assert nudge(called, at(40)) == Nudge("not-started", at(10))


def test_the_forecast_counts_what_was_interrupted_too() -> None:
    running = entry(9, lane="order", called_at=at(0), begun_at=at(0), allotted=60)
    pause = PauseNow(1, at(60), None)
    paused = entry(1, called_at=at(0), begun_at=at(0), allotted=180, interrupted=True, pauses=(pause,))
    expected = scene(running, paused, entry(2)).forecast(at(60))
    assert expected is not None
    assert expected.begins == (at(60 + 0 + 120 + 10),)
    assert scene(entry(1), sitting=replace(SITTING, closed_at=at(9))).forecast(at(9)) is None
    planned = replace(SITTING, opened_at=None, planned_begin=at(600))
    early = scene(entry(1), sitting=planned).forecast(at(0))
    assert early is not None
    assert early.begins == (at(610),)


# -- times as they are typed -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("3", 180), ("3:00", 180), ("٢:٣٠", 150), ("0:45", 45), ("", 0), ("0", 0), ("3:75", None), ("x", None)],
)
def test_lengths_of_time(text: str, seconds: int | None) -> None:
    assert seconds_of(text) == seconds


@given(st.integers(0, 7200))
def test_every_length_is_read_as_it_is_shown(seconds: int) -> None:
    assert seconds_of(f"{seconds // 60}:{seconds % 60:02}") == seconds


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("10:42", datetime(2026, 10, 8, 10, 42, tzinfo=UTC)),
        ("٩:٠٥:٣٠", datetime(2026, 10, 8, 9, 5, 30, tzinfo=UTC)),
        ("24:00", None),
        ("10.61", None),
        ("soon", None),
    ],
)
def test_times_of_day(text: str, moment: datetime | None) -> None:
    assert time_on(text, T) == moment


def test_a_time_of_day_after_midnight_is_the_nearest_one() -> None:
    late = datetime(2026, 10, 8, 23, 50, tzinfo=UTC)
    assert time_on("00:10", late) == datetime(2026, 10, 9, 0, 10, tzinfo=UTC)


# -- rows that move ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plain:
    """A row."""

    key: str
    spoken: tuple[str, ...] = ()


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True), st.data())
def test_rows_become_what_is_wanted_and_the_chosen_one_stays(
    before: list[int], after: list[int], data: st.DataObject
) -> None:
    rows: Rows[Plain] = Rows(", ".join)
    tester = QAbstractItemModelTester(rows)
    rows.show([Plain(str(key)) for key in before])
    chosen = data.draw(st.sampled_from(before)) if before else None
    choice = QItemSelectionModel(rows)
    if chosen is not None:
        index = rows.index(before.index(chosen))
        choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    rows.show([Plain(str(key), ("now",)) for key in after])
    assert [row.key for row in rows.rows] == [str(key) for key in after]
    assert all(row.spoken == ("now",) for row in rows.rows)
    if chosen in after:
        assert choice.currentIndex().row() == after.index(chosen)
        assert choice.isSelected(choice.currentIndex())
    assert tester.model() is rows
