"""Places between rows, and moving a row up or down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.acting.records import reason
from wgdesk.rules.places import between, moved_by_one, row_after

ORDER = [11, 12, 13]


def moved(key: int, before: int | None) -> list[int]:
    """Return the order after the row ``key`` was put before another, or at the end."""
    others = [one for one in ORDER if one != key]
    at = len(others) if before is None else others.index(before)
    return [*others[:at], key, *others[at:]]


@pytest.mark.parametrize(
    ("key", "way", "wanted"),
    [
        (12, -1, [12, 11, 13]),
        (13, -1, [11, 13, 12]),
        (11, 1, [12, 11, 13]),
        (12, 1, [11, 13, 12]),
    ],
)
def test_a_row_changes_places_with_its_neighbour(key: int, way: int, wanted: list[int]) -> None:
    assert moved_by_one(ORDER, key, way, lambda before: moved(key, before)) == wanted


@pytest.mark.parametrize(("key", "way"), [(11, -1), (13, 1), (99, -1), (99, 1)])
def test_at_the_end_or_out_of_the_list_nothing_moves(key: int, way: int) -> None:
    assert moved_by_one(ORDER, key, way, lambda before: moved(key, before)) is None


def test_a_row_can_move_over_several() -> None:
    assert moved(11, row_after(ORDER, 2, 1)) == [12, 13, 11]
    assert moved(13, row_after(ORDER, 0, -1)) == [13, 11, 12]


def test_places_at_the_ends_are_one_apart() -> None:
    assert between(None, None) == 1.0
    assert between(None, 3.5) == 2.5
    assert between(3.5, None) == 4.5


@given(before=st.floats(-1e6, 1e6), gap=st.floats(1e-3, 1e6))
def test_a_place_is_in_the_middle_of_its_neighbours(before: float, gap: float) -> None:
    place = between(before, before + gap)
    assert before < place < before + gap
    assert place - before == pytest.approx(before + gap - place, rel=1e-3)


@pytest.mark.parametrize("upwards", [True, False])
def test_a_gap_takes_some_fifty_moves_and_is_then_full(upwards: bool) -> None:
    before, after = 1.0, 2.0
    for _ in range(52):  # the bits of a fraction
        place = between(before, after)
        before, after = (place, after) if upwards else (before, place)
    assert reason(lambda: between(before, after)) == "no-room"
    assert reason(lambda: between(2.0, 1.0)) == "no-room"
