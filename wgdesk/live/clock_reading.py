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

    ``over_by`` is put into words when no time is left. ``stopped``: the clock no longer runs and shows its
    last value.
    """

    seconds: int
    limit: int | None
    spoken: int
    stage: ClockStage
    paused: bool = False
    stopped: bool = False
    waiting: bool = False  # nobody has begun: shows the time allotted

    @property
    def share(self) -> float:
        """Return the part of the time allotted that is used, from 0 to 1."""
        return min(1.0, self.spoken / self.limit) if self.limit else 0.0


def clock_reading(state: FloorState, now: datetime) -> ClockReading | None:
    """Return what the clock shows now: the time of whoever is named beside it, also of who is called.

    While nobody is named, the last value stays.
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
