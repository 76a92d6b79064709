"""The floor as the panel shows it: who speaks, in which order, until when. Values only, no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Literal

from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.live.next_step import NextStep, next_step
from wgdesk.live.situation import INTERPOSED
from wgdesk.live.speaking_time import limit_case, seconds_for
from wgdesk.model import Lane, Medium
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.rules.floor import (
    RECKONED,
    Forecast,
    LimitCase,
    elapsed,
    forecast,
    left,
    with_limit,
)
from wgdesk.rules.options import Options
from wgdesk.rules.statements import State

LISTED = ("panel", "list", "invited")

StepName = Literal[
    "course",  # a step of the meeting, not of the floor
    "back",  # to the item being considered
    "give",
    "start",
    "interpose",  # a point of order: comes before a called speaker and interrupts a speaking one
    "next",
    "end",
    "resume",
]


@dataclass(frozen=True)
class FloorStep:
    """What the context key does next.

    ``entry`` is the request that it ends, starts, calls or resumes; ``then`` is the one it calls in the same
    act. ``course`` is the step of the meeting that this one belongs to.
    """

    name: StepName
    course: NextStep
    entry: RequestNow | None = None
    then: RequestNow | None = None


_NOT_IN_SESSION = ("add", "done", "open", "resume")


class FloorState:
    """The state of the floor at one moment of the record; computed again after each act."""

    def __init__(self, live: MeetingReads, floor: Floor | None = None) -> None:
        """Compute the state; ``floor`` replaces the floor and item of ``live``."""
        self.floor, self.roster = floor or live.floor, live.roster
        self.sitting, self.item = live.sitting, live.item if floor is None else _item_of(live, floor)
        self.elsewhere = self.item is not live.programme.item  # the item shown is not being considered
        self.situation = live.situation
        self.taken_up_at = self._taken_up(live)
        self.options: Mapping[str, str] = live.programme.options
        self.here = _here(live, self.sitting)
        self._sort()

    def _sort(self) -> None:
        """Sort the requests by state, keeping their order."""
        asked, held = self.floor.asked, self.floor.by_state
        waiting = [entry for entry in asked if entry.medium != Medium.WRITTEN]
        struck = [entry for entry in held[State.INSCRIBED] if entry.struck]  # shown, to be restored
        self.written = tuple(entry for entry in (*asked, *struck) if entry.medium == Medium.WRITTEN)
        self.interposed = tuple(entry for entry in waiting if entry.lane in INTERPOSED)
        self.listed = tuple(entry for entry in waiting if entry.lane in LISTED)
        self.replies = tuple(entry for entry in waiting if entry.lane == Lane.REPLY)
        self.queue = (*self.interposed, *self.listed, *self.replies)
        self.away, self.withdrawn = tuple(held[State.ABSENT]), tuple(held[State.WITHDRAWN])
        ended = held[State.FINISHED]
        self.spoken = tuple(sorted(ended, key=lambda one: (one.ended_at, one.id), reverse=True))
        self.last = next((one for one in self.spoken if not one.struck), None)
        self.running, self.interrupted = self.floor.speaking, self.floor.interrupted
        self.called = self.floor.called

    def _taken_up(self, live: MeetingReads) -> datetime | None:
        """Return when the sitting took up the item; None if it did not."""
        where = (self.sitting.id if self.sitting else 0, self.item.id if self.item else 0)
        taken = [one for one in live.programme.taken_up if (one.sitting_id, one.item_id) == where]
        return taken[0].taken_up_at if taken else None

    # -- who -----------------------------------------------------------------------------------------------

    def entry(self, key: int | None) -> RequestNow | None:
        """Return the request with a key; None if it is not on this floor."""
        return next((entry for entry in self.floor.requests if entry.id == key), None)

    @property
    def front(self) -> RequestNow | None:
        """The request shown in the middle of the panel: current, else called, else interrupted."""
        return self.running or self.called or self.interrupted

    def of_item(self, entries: Sequence[RequestNow]) -> list[RequestNow]:
        """Return the entries under the item shown; the floor also has some under other items."""
        return [entry for entry in entries if entry.item_id == self.floor.item_id]

    def speaker(self, entry: RequestNow) -> LimitCase:
        """Return the facts on which the time limit of a request depends."""
        return limit_case(self.roster, entry)

    def limit(self, entry: RequestNow) -> int | None:
        """Return the seconds that a statement has or will have; None: no limit."""
        return seconds_for(entry, self.roster, self.options)

    def place_of(self, delegation_id: int) -> int | None:
        """Return a delegation's place on the list of speakers, from 1; None if it is not waiting there."""
        return next((n for n, e in enumerate(self.listed, 1) if e.delegation_id == delegation_id), None)

    @property
    def closed_at(self) -> datetime | None:
        """When the list of speakers was closed; None if it is open."""
        return self.item.closed_at if self.item else None

    # -- the next thing ------------------------------------------------------------------------------------

    def step(self, now: datetime) -> FloorStep:
        """Return what the context key does at ``now``: the next step of the meeting, as acts of the floor."""
        course = next_step(self.situation, now)
        if course.kind in _NOT_IN_SESSION:
            return FloorStep("course", course)
        if self.running is not None:
            after = self._after(self.running, course)
            # A stopped clock first runs again, even after a suspension, so that a hasty key press ends no
            # statement.
            stopped = self.running.paused and after.name != "interpose"
            return FloorStep("resume", course, self.running) if stopped else after
        if self.elsewhere:
            return FloorStep("back", course)
        return self._idle(course)

    def _idle(self, course: NextStep) -> FloorStep:
        """Return the step while nobody speaks."""
        entry = course.request
        if entry is None:
            return FloorStep("course", course)
        if course.kind == "order":
            return FloorStep("interpose" if self.called is not None else "give", course, entry)
        if entry == self.called:
            return FloorStep("start", course, entry)
        return FloorStep("resume" if entry == self.interrupted else "give", course, entry)

    def passing_on(self, now: datetime) -> FloorStep:
        """Return the step to the next speaker, even while the clock of the current one is stopped."""
        step = self.step(now)
        return self._after(self.running, step.course) if self.running and step.name == "resume" else step

    def _after(self, running: RequestNow, course: NextStep) -> FloorStep:
        """Return the step after the current statement.

        A point of order is heard at once (rule 44); then the statement that it interrupted continues before
        others.
        """
        if course.kind == "order" and course.request is not None and not self.elsewhere:
            return FloorStep("interpose", course, course.request)
        if self.elsewhere or course.then is None:
            return FloorStep("end", course, running)
        return FloorStep("next", course, running, course.then)

    # -- time ----------------------------------------------------------------------------------------------

    def spoken_for(self, entry: RequestNow, now: datetime) -> timedelta:
        """Return how long a request has been speaking, pauses not counted."""
        return elapsed(entry.begun_at, entry.ended_at, entry.pauses, now)

    def lasted(self, entry: RequestNow) -> int:
        """Return how long a finished statement lasted, in whole seconds."""
        return int(self.spoken_for(entry, entry.ended_at or entry.asked_at).total_seconds())

    def forecast(self, now: datetime, options: Mapping[str, str] | None = None) -> Forecast | None:
        """Return when each of ``order`` begins and when the last one ends; None once the sitting is over.

        Before the sitting, times count from its planned beginning.
        """
        sitting = self.sitting
        if sitting is None or sitting.closed_at is not None:
            return None
        if sitting.opened_at is None and sitting.planned_begin is not None:
            now = max(now, sitting.planned_begin)
        waiting = tuple(self.waiting.values())
        return forecast(now, self._left(now), waiting, options or self.options)

    @cached_property
    def waiting(self) -> Mapping[int, LimitCase]:
        """The facts on which the limits of those in ``order`` depend, by request key."""
        return {entry.id: self.speaker(entry) for entry in self.order}

    @cached_property
    def order(self) -> tuple[RequestNow, ...]:
        """Those still to speak, in order, with the one already called first."""
        return (self.called, *self.queue) if self.called is not None else self.queue

    def _left(self, now: datetime) -> timedelta | None:
        """Return the total time left to statements that have begun but not ended; None if there are none."""
        begun = [entry for entry in (self.running, self.interrupted) if entry is not None]
        remains = timedelta()
        for entry in begun:
            limit = RECKONED if entry.allotted is None else entry.allotted
            remains += max(left(limit, self.spoken_for(entry, now)) or timedelta(), timedelta())
        return remains if begun else None

    def other_limit(self) -> int:
        """Return a limit to compare with, in seconds: a minute less, or half a short one (at least 15)."""
        now = Options(self.options).number("limit_state") or RECKONED
        return now - 60 if now > 120 else max(now // 2, 15)

    def with_limit(self, seconds: int) -> Mapping[str, str]:
        """Return the options with another time limit."""
        return with_limit(self.options, seconds)


# -- reminders ---------------------------------------------------------------------------------------------

EMPTY = timedelta(seconds=90)  # how long the floor is empty while somebody waits, before the reminder
CALLED = timedelta(seconds=30)  # from call to statement, before the reminder


@dataclass(frozen=True)
class Nudge:
    """A quiet reminder to the operator; ``since`` is when its reason began."""

    kind: Literal["empty", "not-started"]
    since: datetime


def nudge(state: FloorState, now: datetime) -> Nudge | None:
    """Return what the operator may have forgotten, to call a speaker or to start the clock; else None."""
    step = state.step(now)
    if step.name == "start" and state.called is not None and state.called.called_at is not None:
        since = state.called.called_at
        return Nudge("not-started", since) if now - since >= CALLED else None
    if step.name != "give" or state.sitting is None:
        return None
    since = _empty_since(state, state.sitting)
    return Nudge("empty", since) if now - since >= EMPTY else None


def _empty_since(state: FloorState, sitting: SittingNow) -> datetime:
    first = min(entry.asked_at for entry in state.queue)
    moments = [
        sitting.opened_at,
        state.taken_up_at,
        first,
        state.last.ended_at if state.last else None,
        *(one.resumed_at for one in sitting.suspensions),
    ]
    return max(moment for moment in moments if moment is not None)


def _here(live: MeetingReads, sitting: SittingNow | None) -> frozenset[int]:
    """Return the keys of delegations at a sitting, recorded as present or assumed so from a request."""
    if sitting is None:
        return frozenset()
    return frozenset((*live.attendance.at(sitting.id), *live.attendance.assumed_at(sitting.id)))


def _item_of(live: MeetingReads, floor: Floor) -> ItemNow | None:
    return next((one for one in live.programme.items if one.id == floor.item_id), None)
