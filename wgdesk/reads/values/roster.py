"""The delegations, groups and people that may take the floor, with their names in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wgdesk.model import Category, Rank
from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class DelegationNow:
    """A delegation; ``listed_in`` is one of ``rules.attendance.LISTS``."""

    id: int
    code: str
    name: Name
    listed_in: str
    party: bool
    grouping_id: int | None
    place: float
    registration: int | None  # key of the registration row
    category: Category = Category.STATE
    signed: bool = False
    signed_on: date | None = None
    party_since: date | None = None
    consultative: bool | None = None  # an NGO in consultative status with the Economic and Social Council
    standing_observer: bool = False

    @property
    def registered(self) -> bool:
        """Whether it is registered for the meeting."""
        return self.registration is not None


@dataclass(frozen=True)
class GroupingNow:
    """A group on whose behalf statements may be made."""

    id: int
    code: str
    name: Words
    regional: bool


@dataclass(frozen=True)
class PersonNow:
    """A person in the record; ``delegation_id`` is None for a person without a delegation."""

    id: int
    person: Person
    delegation_id: int | None
    secretariat: bool
    rank: Rank | None  # of a registered participant, else None


@dataclass(frozen=True)
class Roster:
    """All delegations, groups and people, by key."""

    delegations: Mapping[int, DelegationNow]
    groups: Mapping[int, GroupingNow]
    people: Mapping[int, PersonNow]

    @property
    def parties(self) -> int:
        """The number of parties, whether they take part or not."""
        return sum(one.party for one in self.delegations.values())

    @property
    def status_known(self) -> bool:
        """Whether any delegation is recorded as a party or a signatory."""
        return any(one.party or one.signed for one in self.delegations.values())
