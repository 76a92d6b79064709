"""Who may take the floor: delegations, groups and people, with their names in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wgdesk.model import Category, Rank
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class DelegationNow:
    """A delegation as the desk needs it; ``listed_in`` is a list of ``rules.attendance.LISTS``."""

    id: int
    code: str
    name: Name
    listed_in: str
    party: bool
    grouping_id: int | None
    place: float
    registration: int | None  # key of the row that says so
    category: Category = Category.STATE
    signed: bool = False
    signed_on: date | None = None
    party_since: date | None = None

    @property
    def registered(self) -> bool:
        """Whether it is registered for the meeting."""
        return self.registration is not None


@dataclass(frozen=True)
class GroupingNow:
    """A group a statement may be made for."""

    id: int
    code: str
    name: Words
    regional: bool


@dataclass(frozen=True)
class PersonNow:
    """A person of the record; ``delegation_id`` None for one of no delegation."""

    id: int
    person: Person
    delegation_id: int | None
    secretariat: bool
    rank: Rank | None  # of a registered participant; None for others


@dataclass(frozen=True)
class Roster:
    """Everybody, by key."""

    delegations: Mapping[int, DelegationNow]
    groups: Mapping[int, GroupingNow]
    people: Mapping[int, PersonNow]

    @property
    def parties(self) -> int:
        """How many parties there are, whether they take part or not."""
        return sum(one.party for one in self.delegations.values())
