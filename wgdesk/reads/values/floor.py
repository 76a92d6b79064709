"""The floor, as values: requests, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from wgdesk.model import Lane, Medium, SaidAs, StatementKind
from wgdesk.reads.values.words import Words
from wgdesk.rules.statements import State, state_of


@dataclass(frozen=True)
class PauseNow:
    """A pause of a statement's clock; ``resumed_at`` is None until it ends."""

    id: int
    paused_at: datetime
    resumed_at: datetime | None


@dataclass(frozen=True)
class RulingNow:
    """The Chair's ruling on a point of order."""

    id: int
    text: Words
    appealed: bool
    upheld: bool


class AttachmentNow(NamedTuple):
    """A file attached to a statement, without its content (see ``reads.queries.files``)."""

    id: int
    name: str
    attached_at: datetime


@dataclass(frozen=True)
class SpeakingAs:
    """In which capacity somebody speaks, and on whose behalf if not a group's."""

    capacity: Words
    behalf: Words


class RequestNow(NamedTuple):
    """A request for the floor and what became of it. Times are aware UTC; ``allotted`` is in seconds.

    A tuple, because hundreds are made after every act.
    """

    id: int
    sitting_id: int
    item_id: int | None
    lane: Lane
    kind: StatementKind
    medium: Medium
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    aligned: tuple[int, ...]  # keys of delegations
    place: float
    asked_at: datetime
    called_at: datetime | None
    begun_at: datetime | None
    ended_at: datetime | None
    withdrawn_at: datetime | None
    absent_at: datetime | None
    deferred_at: datetime | None
    interrupted: bool
    allotted: int | None
    consented: bool
    text_at: datetime | None
    struck: str
    note: str
    pauses: tuple[PauseNow, ...]
    ruling: RulingNow | None
    nth: int  # number of this statement among those of the delegation under this item, from 1
    files: tuple[AttachmentNow, ...] = ()
    action_id: int | None = None  # the action that it is about
    recommendation_id: int | None = None  # the recommendation that it is about
    said_as: SaidAs = SaidAs.STATEMENT
    opened: bool = False  # the speaker opened the meeting
    panel_id: int | None = None  # the panel in whose discussion it was made
    quoted: bool = False  # the report quotes it
    text_link: str = ""  # the address or symbol of its published text

    @property
    def state(self) -> State:
        """The state of the request, derived from its times."""
        return state_of(self)

    @property
    def paused(self) -> bool:
        """Whether its clock is stopped."""
        return any(pause.resumed_at is None for pause in self.pauses)


@dataclass(frozen=True)
class Floor:
    """All requests under an item at a sitting, and those of the sitting that are shown under every item.

    ``requests`` are sorted by lane and place, lanes in the order of the screen: points of order, the
    Secretariat, the panel, the list of speakers, invited observers, replies. Struck ones are included.
    """

    sitting_id: int
    item_id: int | None
    requests: tuple[RequestNow, ...]

    @cached_property
    def by_state(self) -> Mapping[State, Sequence[RequestNow]]:
        """The requests by state, in order; a property, so that each state is computed only once."""
        found: dict[State, list[RequestNow]] = {state: [] for state in State}
        for entry in self.requests:
            found[entry.state].append(entry)
        return found

    @cached_property
    def speaking(self) -> RequestNow | None:
        """The current statement, running or paused, but not an interrupted one."""
        begun = self.by_state[State.SPEAKING]
        return next((e for e in begun if not e.interrupted and not e.struck), None)

    @cached_property
    def interrupted(self) -> RequestNow | None:
        """The statement that was interrupted and will continue."""
        begun = self.by_state[State.SPEAKING]
        return next((e for e in begun if e.interrupted and not e.struck), None)

    @cached_property
    def called(self) -> RequestNow | None:
        """The request that was called but has not begun."""
        return next(iter(self.by_state[State.CALLED]), None)

    @cached_property
    def asked(self) -> tuple[RequestNow, ...]:
        """Requests that wait in any lane, in order, including those submitted only in writing."""
        waits = {e.id for state in (State.INSCRIBED, State.DEFERRED) for e in self.by_state[state]}
        return tuple(e for e in self.requests if e.id in waits and not e.struck)

    @property
    def waiting(self) -> tuple[RequestNow, ...]:
        """The requests waiting on the list of speakers, in order; for other lanes see ``lane``."""
        return self.lane(Lane.LIST, Lane.PANEL, Lane.INVITED)

    def lane(self, *lanes: Lane) -> tuple[RequestNow, ...]:
        """Return the requests waiting in these lanes, in order, without those submitted only in writing."""
        return tuple(e for e in self.asked if e.lane in lanes and e.medium != Medium.WRITTEN)

    @cached_property
    def finished(self) -> tuple[RequestNow, ...]:
        """The statements that have ended, latest first."""
        done = [e for e in self.by_state[State.FINISHED] if not e.struck]
        return tuple(sorted(done, key=lambda e: (e.ended_at, e.id), reverse=True))


@dataclass(frozen=True)
class SpeakerNote:
    """A note on a statement that was made; ``id`` is the key of the request. Internal."""

    id: int
    item_id: int | None
    delegation_id: int | None
    person_id: int | None
    note: str
