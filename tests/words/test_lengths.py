"""Times of day and durations as they are typed."""

from datetime import time, timedelta

import pytest

from wgdesk.words.lengths import hour_of, length_of


@pytest.mark.parametrize(
    ("text", "hour", "length"),
    [
        ("10:02:30", time(10, 2, 30), timedelta(hours=10, minutes=2, seconds=30)),
        (" ٩:٠٥ ", time(9, 5), timedelta(minutes=9, seconds=5)),
        ("62:03", None, timedelta(minutes=62, seconds=3)),
        ("24:00", None, timedelta(minutes=24)),
        ("1:60:00", None, None),
        ("9:05:60", None, None),
        ("soon", None, None),
        ("", None, None),
    ],
)
def test_typed_durations_and_times_are_read(text: str, hour: time | None, length: timedelta | None) -> None:
    assert hour_of(text) == hour
    assert length_of(text) == length
