"""What the clock of the floor shows."""

import pytest

from tests.live.floors import SPEAKING, at, entry, scene
from wgdesk.live.clock_reading import ClockReading, clock_reading
from wgdesk.reads.values.floor import PauseNow, RequestNow
from wgdesk.rules.floor import ClockStage


def test_the_clock_shows_nothing_before_the_first_speaker() -> None:
    assert clock_reading(scene(entry(1)), at(9)) is None


def test_the_clock_shows_the_time_left() -> None:
    speaking = scene(entry(1, **SPEAKING))
    assert clock_reading(speaking, at(62)) == ClockReading(120, 180, 60, ClockStage.NORMAL)
    over = clock_reading(speaking, at(192))
    assert over is not None
    assert (over.seconds, over.stage, over.share) == (-10, ClockStage.OVER, 1.0)


def test_without_a_limit_the_clock_counts_up() -> None:
    unlimited = clock_reading(scene(entry(1, called_at=at(1), begun_at=at(2))), at(32))
    assert unlimited is not None
    assert (unlimited.seconds, unlimited.limit, unlimited.share) == (30, None, 0.0)


def test_the_last_value_stays_until_the_next_call() -> None:
    ended = entry(1, ended_at=at(62), **SPEAKING)
    shown = clock_reading(scene(ended, entry(2)), at(99))
    assert shown == ClockReading(120, 180, 60, ClockStage.NORMAL, stopped=True)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param((), id="nobody"),
        pytest.param((entry(1, ended_at=at(62), **SPEAKING),), id="ended"),
        pytest.param((entry(1, interrupted=True, **SPEAKING),), id="interrupted"),
    ],
)
def test_a_called_speaker_sees_the_coming_limit(before: tuple[RequestNow, ...]) -> None:
    called = clock_reading(scene(*before, entry(2, called_at=at(70))), at(99))
    assert called == ClockReading(180, 180, 0, ClockStage.NORMAL, waiting=True)  # the three minutes of all


def test_the_clock_shows_share_pause_and_waiting() -> None:
    running = scene(entry(1, **SPEAKING))
    half = clock_reading(running, at(92))
    assert half is not None
    assert (half.share, half.paused, half.stopped, half.waiting) == (0.5, False, False, False)
    part = clock_reading(running, at(62.4))
    assert part is not None
    assert (part.seconds, part.spoken) == (120, 60)  # a second is taken away when it is over
    stopped = clock_reading(scene(entry(1, pauses=(PauseNow(1, at(32), None),), **SPEAKING)), at(99))
    assert stopped == ClockReading(150, 180, 30, ClockStage.NORMAL, paused=True)
    unlimited = clock_reading(scene(entry(2, lane="secretariat", called_at=at(70))), at(99))
    assert unlimited == ClockReading(0, None, 0, ClockStage.NORMAL, waiting=True)
