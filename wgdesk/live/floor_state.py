"""The floor as the panel shows it: who speaks next, in which order, until when. Values only, no widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Literal

from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.model import Lane, Medium
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.floor import (
    RECKONED,
    Forecast,
    LimitCase,
    elapsed,
    forecast,
    left,
    limit_of,
    with_limit,
)
from wgdesk.rules.options import Options
from wgdesk.rules.statements import State

INTERPOSED = ("order", "secretariat")  # lanes that may interrupt: rules 43 and 44
LISTED = ("panel", "list", "invited")

StepName = Literal[
    "plan",  # go to the sittings: there is none to work with
    "open",
    "unsuspend",
    "back",  # to the item that is being considered
    "take-up",
    "give",
    "start",
    "interpose",  # a point of order comes before who is called, and interrupts who speaks
    "next",
    "end",
    "resume",
    "nobody",
]


@dataclass(frozen=True)
class FloorStep:
    """What the context key does next.

    ``entry`` is the request that it ends, starts, calls or resumes; ``then`` the one it calls in the same
    act.
    """

    name: StepName
    entry: RequestNow | None = None
    then: RequestNow | None = None


class FloorState:
    """The state of the floor at one moment of the record; computed again after each act."""

    def __init__(self, live: MeetingReads, floor: Floor | None = None) -> None:
        """Compute the state; ``floor`` is the floor of an earlier sitting, None: the one that is shown."""
        self.floor, self.roster = floor or live.floor, live.roster
        self.sitting, self.item = live.sitting, live.item
        self.elsewhere = live.item is not live.programme.item  # shown but not being considered
        self.taken_up_at = self._taken_up(live)
        self.options: Mapping[str, str] = live.programme.options
        self.here = _here(live, self.sitting)
        self._sort(self.floor.requests)
        self.step = self._next_step()

    def _sort(self, entries: tuple[RequestNow, ...]) -> None:
        """Sort the requests by state, keeping their order; the state of each is computed only once."""
        held: dict[State, list[RequestNow]] = {state: [] for state in State}
        for entry in entries:
            held[entry.state].append(entry)
        states = (State.INSCRIBED, State.DEFERRED)
        waits = {entry.id for state in states for entry in held[state] if not entry.struck}
        asked = [entry for entry in entries if entry.id in waits]
        waiting = [entry for entry in asked if entry.medium != Medium.WRITTEN]
        self.written = tuple(entry for entry in asked if entry.medium == Medium.WRITTEN)  # these do not wait
        self.interposed = tuple(entry for entry in waiting if entry.lane in INTERPOSED)
        self.listed = tuple(entry for entry in waiting if entry.lane in LISTED)
        self.replies = tuple(entry for entry in waiting if entry.lane == Lane.REPLY)
        self.queue = (*self.interposed, *self.listed, *self.replies)
        self.away, self.withdrawn = tuple(held[State.ABSENT]), tuple(held[State.WITHDRAWN])
        ended = held[State.FINISHED]
        self.spoken = tuple(sorted(ended, key=lambda one: (one.ended_at, one.id), reverse=True))
        self.last = next((one for one in self.spoken if not one.struck), None)
        begun = [one for one in held[State.SPEAKING] if not one.struck]
        self.running = next((one for one in begun if not one.interrupted), None)
        self.interrupted = next((one for one in begun if one.interrupted), None)
        self.called = next(iter(held[State.CALLED]), None)

    def _taken_up(self, live: MeetingReads) -> datetime | None:
        """Return when the sitting took up the item; None if it did not."""
        where = (self.sitting.id if self.sitting else 0, self.item.id if self.item else 0)
        taken = [one for one in live.programme.taken_up if (one.sitting_id, one.item_id) == where]
        return taken[0].taken_up_at if taken else None

    # -- who -----------------------------------------------------------------------------------------------

    def entry(self, key: int | None) -> RequestNow | None:
        """Return the request with a key, None if it is not on this floor."""
        return next((entry for entry in self.floor.requests if entry.id == key), None)

    @property
    def front(self) -> RequestNow | None:
        """The request shown in the middle of the panel: current, else called, else interrupted."""
        return self.running or self.called or self.interrupted

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

    def _next_step(self) -> FloorStep:
        sitting, running = self.sitting, self.running
        if sitting is None or sitting.closed_at is not None:
            return FloorStep("plan")
        if sitting.opened_at is None:
            return FloorStep("open")
        if sitting.suspended is not None:
            return FloorStep("unsuspend")
        if running is not None:
            after = self._after(running)
            # A stopped clock first runs again, also after a suspension: a key pressed in a hurry ends no
            # statement.
            return FloorStep("resume", running) if running.paused and after.name != "interpose" else after
        if self.elsewhere:
            return FloorStep("back")
        if self.called is not None and self.called.lane not in INTERPOSED and self._order_waits:
            return FloorStep("interpose", self.queue[0])
        if self.called is not None:
            return FloorStep("start", self.called)
        if self.interrupted is not None and not self._order_waits:
            return FloorStep("resume", self.interrupted)
        if self.queue:
            return FloorStep("give", self.queue[0])
        return FloorStep("take-up" if self.item is None else "nobody")

    @property
    def passing_on(self) -> FloorStep:
        """The step to the next speaker, also while the clock of the current one is stopped."""
        return self._after(self.running) if self.running and self.step.name == "resume" else self.step

    def _after(self, running: RequestNow) -> FloorStep:
        """Return the step after the current statement.

        A point of order is heard at once (rule 43); then the statement that it interrupted continues before
        others.
        """
        if self._order_waits and running.lane not in INTERPOSED and not self.elsewhere:
            return FloorStep("interpose", self.queue[0])
        goes_on = self.called or (self.interrupted and not self._order_waits)
        if self.elsewhere or not self.queue or goes_on:
            return FloorStep("end", running)
        return FloorStep("next", running, self.queue[0])

    @property
    def _order_waits(self) -> bool:
        return bool(self.queue) and self.queue[0].lane == Lane.ORDER

    # -- time ----------------------------------------------------------------------------------------------

    def spoken_for(self, entry: RequestNow, now: datetime) -> timedelta:
        """Return how long a request has been speaking, pauses not counted."""
        return elapsed(entry.begun_at, entry.ended_at, entry.pauses, now)

    def forecast(self, now: datetime, options: Mapping[str, str] | None = None) -> Forecast | None:
        """Return when each of ``order`` begins and when the last one ends; None once the sitting is over.

        Before the sitting it counts from the planned beginning.
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
        """Those who will speak, in order, the one already called first."""
        return (self.called, *self.queue) if self.called is not None else self.queue

    def _left(self, now: datetime) -> timedelta | None:
        """Return the time left, added up, for all statements that have begun; None if none has."""
        begun = [entry for entry in (self.running, self.interrupted) if entry is not None]
        remains = timedelta()
        for entry in begun:
            limit = RECKONED if entry.allotted is None else entry.allotted
            remains += max(left(limit, self.spoken_for(entry, now)) or timedelta(), timedelta())
        return remains if begun else None

    def other_limit(self) -> int:
        """Return another limit to compare with: a minute less, of a short one half of it (at least 15 s)."""
        now = Options(self.options).number("limit_state") or RECKONED
        return now - 60 if now > 120 else max(now // 2, 15)

    def with_limit(self, seconds: int) -> Mapping[str, str]:
        """Return the options with another time limit."""
        return with_limit(self.options, seconds)


def to_take_up(live: MeetingReads) -> list[ItemNow]:
    """Return the items that the sitting may take up, the most likely first.

    First those in its timetable, then those that earlier sittings did not finish (the latest first), those
    that no sitting has taken up, and all others.
    """
    programme, sitting = live.programme, live.sitting
    key = sitting.id if sitting else 0
    slots = sorted(
        (slot for slot in programme.slots if slot.sitting_id == key), key=lambda slot: slot.begins_at
    )
    here = {one.item_id for one in programme.taken_up if one.sitting_id == key}
    ever = {one.item_id for one in programme.taken_up}
    items = {item.id: item for item in programme.items}
    order = [slot.item_id for slot in slots if slot.item_id is not None]
    order += [one.id for one in programme.unfinished]
    order += [one for one in items if one not in ever]
    order += list(items)
    return [items[one] for one in dict.fromkeys(order) if one in items and one not in here]


def delegation_of(roster: Roster, entry: RequestNow) -> int | None:
    """Return the delegation of a request: its own, else the delegation of its person."""
    if entry.delegation_id is not None or entry.person_id is None:
        return entry.delegation_id
    member = roster.people.get(entry.person_id)
    return member.delegation_id if member else None


def limit_case(roster: Roster, entry: RequestNow) -> LimitCase:
    """Return the facts on which the time limit of a request depends."""
    one = roster.delegations.get(delegation_of(roster, entry) or 0)
    return LimitCase(entry.lane, one.listed_in if one else None, entry.grouping_id is not None)


def seconds_for(entry: RequestNow, roster: Roster, options: Mapping[str, str]) -> int | None:
    """Return the seconds that a statement has or, before it begins, will have; None: no limit."""
    if entry.begun_at is not None:
        return entry.allotted
    lane, listed_in, on_behalf = limit_case(roster, entry)
    return limit_of(options, lane=lane, listed_in=listed_in, on_behalf=on_behalf)


# -- reminders ---------------------------------------------------------------------------------------------

EMPTY = timedelta(seconds=90)  # without a speaker while somebody waits, before the reminder
CALLED = timedelta(seconds=30)  # between call and statement, before the reminder


@dataclass(frozen=True)
class Nudge:
    """A quiet reminder to the operator; ``since`` is when its reason began."""

    kind: Literal["empty", "not-started"]
    since: datetime


def nudge(scene: FloorState, now: datetime) -> Nudge | None:
    """Return what the operator may have forgotten: to call a speaker, or to start the clock; else None."""
    if scene.step.name == "start" and scene.called is not None and scene.called.called_at is not None:
        since = scene.called.called_at
        return Nudge("not-started", since) if now - since >= CALLED else None
    if scene.step.name != "give" or scene.sitting is None:
        return None
    since = _empty_since(scene, scene.sitting)
    return Nudge("empty", since) if now - since >= EMPTY else None


def _empty_since(scene: FloorState, sitting: SittingNow) -> datetime:
    first = min(entry.asked_at for entry in scene.queue)
    moments = [
        sitting.opened_at,
        scene.taken_up_at,
        first,
        scene.last.ended_at if scene.last else None,
        *(one.resumed_at for one in sitting.suspensions),
    ]
    return max(moment for moment in moments if moment is not None)


def _here(live: MeetingReads, sitting: SittingNow | None) -> frozenset[int]:
    """Return who is at a sitting: recorded as present, or assumed to be because of its request."""
    if sitting is None:
        return frozenset()
    return frozenset((*live.attendance.at(sitting.id), *live.attendance.assumed_at(sitting.id)))
