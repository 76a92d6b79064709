"""The lists of speakers of all sittings and items, as values: who stands on them, and how each stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Medium, StatementKind
from wgdesk.rules.statements import State

ListPlace = tuple[int, int | None]  # the keys of a sitting and an item: where a list is


class ListedRequest(NamedTuple):
    """A request on a list of speakers, whatever has become of it; ``aligned``: keys of delegations."""

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
        """The list on which it stands."""
        return self.sitting_id, self.item_id

    @property
    def waits(self) -> bool:
        """Whether it waits on the list and has not been called."""
        return self.state in (State.INSCRIBED, State.DEFERRED) and self.medium != Medium.WRITTEN


@dataclass(frozen=True)
class SpeakingLists:
    """All requests on lists of speakers, each list in its order; ``removed``: keys of those taken out."""

    requests: tuple[ListedRequest, ...]
    removed: frozenset[int]

    def waiting(self, where: ListPlace) -> tuple[ListedRequest, ...]:
        """Return those who wait on one list, in its order."""
        return tuple(one for one in self.requests if one.waits and one.where == where)
