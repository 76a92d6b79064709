"""Moving a row one place up or down in the order that the act will make of it."""

import pytest

from wgdesk.rules.places import moved_by_one, row_after

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
