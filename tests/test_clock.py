"""The program's clock is steady whatever happens to the machine's wall clock, and detects its jumps."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.clock import JUMP, SteadyClock

START = datetime(2026, 10, 6, 8, tzinfo=UTC)


class Machine:
    """A machine with clocks set by the test."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 1000.0

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds

    def clock(self) -> SteadyClock:
        """Return the program's clock on this machine."""
        return SteadyClock(lambda: self.wall, lambda: self.steady)


def test_a_clock_goes_on_with_the_machine() -> None:
    machine = Machine()
    clock = machine.clock()
    assert clock() == START
    machine.go_on(3600.25)
    assert clock() == START + timedelta(hours=1, milliseconds=250)
    assert clock.jump() is None


def test_setting_the_wall_clock_changes_nothing_and_is_detected() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.wall += timedelta(hours=1)
    assert clock() == START
    assert clock.jump() == timedelta(hours=1)
    machine.wall -= timedelta(hours=2)
    assert clock.jump() == -timedelta(hours=1)
    machine.go_on(60)
    assert clock() == START + timedelta(minutes=1)
    machine.wall = clock() + JUMP  # the largest correction that does not count as a jump
    assert clock.jump() is None
    machine.wall += timedelta(milliseconds=1)
    assert clock.jump() == JUMP + timedelta(milliseconds=1)


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(-1e6, 1e6))))
def test_time_passes_evenly_whatever_is_done_to_the_wall_clock(steps: list[tuple[float, float]]) -> None:
    machine = Machine()
    clock = machine.clock()
    before = clock()
    for passed, moved in steps:
        machine.go_on(passed)
        machine.wall += timedelta(seconds=moved)
        now = clock()
        # A float of a million seconds is exact to a tenth of a microsecond.
        assert abs((now - before) - timedelta(seconds=passed)) < timedelta(microseconds=10)
        assert now >= before
        before = now


def test_the_clock_works_on_the_real_clocks_of_the_machine() -> None:
    clock = SteadyClock()
    first, before, second, after = clock(), datetime.now(UTC), clock(), datetime.now(UTC)
    assert first <= second
    assert before - JUMP < second < after + JUMP
    assert second.utcoffset() == timedelta(0)
    assert clock.jump() is None


def test_the_steady_clock_includes_the_time_a_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    sleeps = {time.CLOCK_BOOTTIME: 5_000.0, time.CLOCK_MONOTONIC: 1_000.0}
    monkeypatch.setattr(time, "clock_gettime", sleeps.__getitem__)
    clock = SteadyClock(lambda: START)
    sleeps[time.CLOCK_BOOTTIME] += 3_600  # suspended for an hour: the monotonic clock stopped
    assert clock() == START + timedelta(hours=1)


def test_times_are_in_utc_whatever_the_wall_clock_shows() -> None:
    vienna = timezone(timedelta(hours=2))
    clock = SteadyClock(lambda: START.astimezone(vienna), lambda: 0.0)
    assert clock() == START
    assert clock().utcoffset() == timedelta(0)


def test_the_clock_follows_the_wall_clock_once_accepted() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.go_on(60)
    machine.wall -= timedelta(hours=5)
    clock.accept()
    assert clock() == machine.wall
    assert clock().utcoffset() == timedelta(0)
    assert clock.jump() is None
    machine.go_on(30)
    assert clock() == machine.wall
