"""What stands on the floor: requests and what became of them, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Lane, Medium, StatementKind
from wgdesk.reads.values.words import Words
from wgdesk.rules.statements import State, state_of


@dataclass(frozen=True)
class PauseNow:
    """A pause of a statement's clock; it goes on while ``resumed_at`` is None."""

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
    """A file attached to a statement, without what is in it (``reads.files``)."""

    id: int
    name: str
    attached_at: datetime


class RequestNow(NamedTuple):
    """A request for the floor and what became of it. Moments are aware UTC; ``allotted`` is seconds.

    A tuple, since hundreds are made after every act.
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
    nth: int  # which statement of this delegation under this item it is or will be, from 1
    files: tuple[AttachmentNow, ...] = ()

    @property
    def state(self) -> State:
        """Where it stands, derived from the times."""
        return state_of(self)

    @property
    def paused(self) -> bool:
        """Whether its clock stands still now."""
        return any(pause.resumed_at is None for pause in self.pauses)


@dataclass(frozen=True)
class Floor:
    """All requests under an item at a sitting, and those of the sitting that belong to no item.

    ``requests`` are in the order of lane and place, lanes as they stand on the screen: points of order, the
    secretariat, the panel, the list of speakers, invited observers, replies. Struck ones are among them.
    """

    sitting_id: int
    item_id: int | None
    requests: tuple[RequestNow, ...]

    @property
    def speaking(self) -> RequestNow | None:
        """Who has the floor, its clock running or paused; not one that was interrupted."""
        return next(
            (e for e in self.requests if e.state is State.SPEAKING and not e.interrupted and not e.struck),
            None,
        )

    @property
    def interrupted(self) -> RequestNow | None:
        """Whose statement was interrupted by a point of order and is to go on."""
        return next(
            (e for e in self.requests if e.state is State.SPEAKING and e.interrupted and not e.struck), None
        )

    @property
    def called(self) -> RequestNow | None:
        """Who has been called and not yet begun."""
        return next((e for e in self.requests if e.state is State.CALLED), None)

    @property
    def waiting(self) -> tuple[RequestNow, ...]:
        """Who waits on the list of speakers, in order; points of order and replies are ``lane(...)``."""
        return self.lane(Lane.LIST, Lane.PANEL, Lane.INVITED)

    def lane(self, *lanes: Lane) -> tuple[RequestNow, ...]:
        """Return who waits in these lanes, in order; what is only handed in in writing waits for nothing."""
        states = (State.INSCRIBED, State.DEFERRED)
        waiting = (e for e in self.requests if e.lane in lanes and e.state in states and not e.struck)
        return tuple(e for e in waiting if e.medium != Medium.WRITTEN)

    @property
    def finished(self) -> tuple[RequestNow, ...]:
        """Who has spoken, the last one first."""
        done = [e for e in self.requests if e.state is State.FINISHED and not e.struck]
        return tuple(sorted(done, key=lambda e: (e.ended_at, e.id), reverse=True))
