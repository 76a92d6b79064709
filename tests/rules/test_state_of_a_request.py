"""The state of a request is the furthest step that has a time."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from wgdesk.rules.statements import WAITS, State, state_of

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Times:
    called_at: datetime | None = None
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    withdrawn_at: datetime | None = None
    absent_at: datetime | None = None
    deferred_at: datetime | None = None


# From the first to the last: of two that have a time, the later one in this list is the state.
STEPS = (
    ("deferred_at", State.DEFERRED),
    ("called_at", State.CALLED),
    ("absent_at", State.ABSENT),
    ("withdrawn_at", State.WITHDRAWN),
    ("begun_at", State.SPEAKING),
    ("ended_at", State.FINISHED),
)


def test_without_any_time_it_waits() -> None:
    assert state_of(Times()) is State.INSCRIBED
    assert WAITS == (State.INSCRIBED, State.CALLED, State.DEFERRED)  # and nobody who is away or speaks


@pytest.mark.parametrize("further", range(len(STEPS)))
@pytest.mark.parametrize("before", range(len(STEPS)))
def test_the_furthest_step_counts(further: int, before: int) -> None:
    times = replace(Times(), **{STEPS[one][0]: NOON for one in (further, before)})
    assert state_of(times) is STEPS[max(further, before)][1]
