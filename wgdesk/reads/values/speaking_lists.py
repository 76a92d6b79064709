"""The lists of speakers of all sittings and items, as values: who is on them, and in what state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Medium, StatementKind
from wgdesk.rules.statements import State

ListPlace = tuple[int, int | None]  # the keys of the sitting and item to which a list belongs


class ListedRequest(NamedTuple):
    """A request on a list of speakers, in whatever state; ``aligned``: keys of delegations."""

    id: int
    sitting_id: int
    item_id: int | None
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    kind: StatementKind
    medium: Medium
    aligned: tuple[int, ...]
    asked_at: datetime
    begun_at: datetime | None
    state: State

    @property
    def where(self) -> ListPlace:
        """The list that it is on."""
        return self.sitting_id, self.item_id

    @property
    def waits(self) -> bool:
        """Whether it waits on the list and has not been called."""
        return self.state in (State.INSCRIBED, State.DEFERRED) and self.medium != Medium.WRITTEN


@dataclass(frozen=True)
class SpeakingLists:
    """All requests on lists of speakers, each list in order; ``removed``: keys of requests taken off."""

    requests: tuple[ListedRequest, ...]
    removed: frozenset[int]

    def waiting(self, where: ListPlace) -> tuple[ListedRequest, ...]:
        """Return the requests that wait on a list, in order."""
        return tuple(one for one in self.requests if one.waits and one.where == where)
