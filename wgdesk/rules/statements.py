"""Derives the state of a request for the floor from its times; the state is never stored."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Protocol


class RequestTimes(Protocol):
    """The times on which the state of a request depends."""

    @property
    def called_at(self) -> datetime | None: ...
    @property
    def begun_at(self) -> datetime | None: ...
    @property
    def ended_at(self) -> datetime | None: ...
    @property
    def withdrawn_at(self) -> datetime | None: ...
    @property
    def absent_at(self) -> datetime | None: ...
    @property
    def deferred_at(self) -> datetime | None: ...


class State(StrEnum):
    """The state of a request for the floor."""

    INSCRIBED = "inscribed"
    CALLED = "called"
    SPEAKING = "speaking"
    FINISHED = "finished"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    DEFERRED = "deferred"


WAITS = (State.INSCRIBED, State.CALLED, State.DEFERRED)  # waiting for the floor, or called to it


def state_of(times: RequestTimes) -> State:
    """Return the state of a request: the furthest step for which a time is set."""
    if times.ended_at is not None:
        return State.FINISHED
    if times.begun_at is not None:
        return State.SPEAKING
    if times.withdrawn_at is not None:
        return State.WITHDRAWN
    if times.absent_at is not None:
        return State.ABSENT
    if times.called_at is not None:
        return State.CALLED
    if times.deferred_at is not None:
        return State.DEFERRED
    return State.INSCRIBED
