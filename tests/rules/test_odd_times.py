"""All but the first of overlapping spans are reported."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.rules.odd_times import TimeSpan, overlapping

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)
Minutes = tuple[int, int | None]


def told(*spans: Minutes) -> list[int]:
    return list(overlapping(_spans(spans)))


def _spans(spans: Iterable[Minutes]) -> list[TimeSpan]:
    moments = [[None if one is None else NOON + timedelta(minutes=one) for one in span] for span in spans]
    return [TimeSpan(key, begun or NOON, ended) for key, (begun, ended) in enumerate(moments)]


@pytest.mark.parametrize(
    ("spans", "wanted"),
    [
        ([(0, 5), (5, 9)], []),  # one after the other
        ([(0, 5), (4, 9)], [1]),
        ([(4, 9), (0, 5)], [0]),  # in whatever order they are given
        ([(0, 9), (1, 2), (8, 12)], [1, 2]),  # the first is still going on
        ([(0, 0), (0, 5)], [1]),  # together, though the first took no time
        ([(3, None), (3, None)], [1]),
        ([(0, None), (1, 5)], []),  # an end that nobody knows
        ([(0, 5), (1, None), (2, 3)], [1, 2]),
    ],
)
def test_overlapping_spans_are_reported(spans: list[Minutes], wanted: list[int]) -> None:
    assert told(*spans) == wanted


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=6))
def test_a_span_is_told_if_an_earlier_one_still_goes_on(lengths: list[tuple[int, int]]) -> None:
    spans = [(begun, begun + length) for begun, length in lengths]
    order = sorted(range(len(spans)), key=lambda key: (spans[key][0], key))
    wanted = {
        key
        for at, key in enumerate(order)
        if any(spans[key][0] < (spans[before][1] or 0) for before in order[:at])
    }
    assert set(told(*spans)) == wanted


def test_of_two_that_begin_together_the_later_row_is_told() -> None:
    one, other = TimeSpan(1, NOON, None), TimeSpan(2, NOON, None)
    assert list(overlapping([one, other])) == list(overlapping([other, one])) == [2]
