"""What the speaker's clock shows at one moment, as numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.floor import ClockStage, clock_stage, left


@dataclass(frozen=True)
class ClockReading:
    """What the clock shows: seconds left (or spoken, if there is no limit), the total, and the stage.

    ``seconds`` are negative once the time is over. ``stopped``: the clock no longer runs and shows its last
    value.
    """

    seconds: int
    limit: int | None
    spoken: int
    stage: ClockStage
    paused: bool = False
    stopped: bool = False
    waiting: bool = False  # the statement has not begun: the clock shows the time allotted

    @property
    def share(self) -> float:
        """The part of the time allotted that is used up, from 0 to 1."""
        return min(1.0, self.spoken / self.limit) if self.limit else 0.0


def clock_reading(state: FloorState, now: datetime) -> ClockReading | None:
    """Return what the clock shows: the time of whoever is named beside it, even if only called.

    While nobody is named, it keeps the last value.
    """
    entry = state.front or state.last
    if entry is None:
        return None
    if entry is state.called:
        limit = state.limit(entry)
        return ClockReading(limit or 0, limit, 0, ClockStage.NORMAL, waiting=True)
    return _read(state, entry, now)


def _read(state: FloorState, entry: RequestNow, now: datetime) -> ClockReading:
    spoken = state.spoken_for(entry, now)
    remains = left(entry.allotted, spoken)
    seconds = ceil(remains.total_seconds()) if remains is not None else int(spoken.total_seconds())
    return ClockReading(
        seconds,
        entry.allotted,
        int(spoken.total_seconds()),
        clock_stage(entry.allotted, spoken),
        paused=entry.paused,
        stopped=entry.ended_at is not None,
    )
