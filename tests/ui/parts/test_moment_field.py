"""Values behind the panel of speakers: typed times, and rows that move."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester

from ui.parts.moment_field import time_on
from ui.parts.time_limits import seconds_of
from ui.widgets.rows.keyed_rows import Rows

T = datetime(2026, 10, 8, 10, 0, tzinfo=UTC)

# -- times as they are typed -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("3", 180), ("3:00", 180), ("٢:٣٠", 150), ("0:45", 45), ("", 0), ("0", 0), ("3:75", None), ("x", None)],
)
def test_a_length_of_time_is_read_as_typed(text: str, seconds: int | None) -> None:
    assert seconds_of(text) == seconds


@given(st.integers(0, 7200))
def test_every_length_shown_is_read_back(seconds: int) -> None:
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
def test_a_time_of_day_is_read_as_typed(text: str, moment: datetime | None) -> None:
    assert time_on(text, T) == moment


def test_a_time_of_day_after_midnight_is_the_nearest_one() -> None:
    late = datetime(2026, 10, 8, 23, 50, tzinfo=UTC)
    assert time_on("00:10", late) == datetime(2026, 10, 9, 0, 10, tzinfo=UTC)


# -- rows that move ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plain:
    """A row of a plain list."""

    key: int
    spoken: tuple[str, ...] = ()


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True), st.data())
def test_rows_are_updated_in_place_and_the_selected_one_stays(
    before: list[int], after: list[int], data: st.DataObject
) -> None:
    rows: Rows[Plain] = Rows(", ".join)
    tester = QAbstractItemModelTester(rows)
    rows.show([Plain(key) for key in before])
    chosen = data.draw(st.sampled_from(before)) if before else None
    choice = QItemSelectionModel(rows)
    if chosen is not None:
        index = rows.index(before.index(chosen))
        choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    rows.show([Plain(key, ("now",)) for key in after])
    assert [row.key for row in rows.rows] == after
    assert all(row.spoken == ("now",) for row in rows.rows)
    if chosen in after:
        assert choice.currentIndex().row() == after.index(chosen)
        assert choice.isSelected(choice.currentIndex())
    assert tester.model() is rows
