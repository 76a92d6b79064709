"""Attendance: registration, presence at each sitting, participants, and the settings of the lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from wgdesk.model import Rank


@dataclass(frozen=True)
class ParticipantNow:
    """A registered delegate; the person is in the roster."""

    id: int
    person_id: int
    delegation_id: int | None
    rank: Rank
    credentials_on: date | None
    online: bool


@dataclass(frozen=True)
class BodyMemberNow:
    """A member of the body who is a person, and not a State; ``id`` is the key of the participant."""

    id: int
    person_id: int
    came: bool
    online: bool


@dataclass(frozen=True)
class AttendanceListNow:
    """The settings of a list of the attendance section."""

    id: int
    category: str  # of rules.attendance.LISTS
    is_open: bool
    as_entered: bool
    unnamed: int  # those of which only the number is known
    absent: int = 0  # those that were not represented


@dataclass(frozen=True)
class Attendance:
    """Registration and presence. ``present``: sitting -> delegation -> whether it is online.

    ``assumed`` is like ``present``, for delegations that only asked for the floor; no delegation is in both
    at a sitting.
    """

    registered: Mapping[int, datetime | None]  # delegation -> when
    present: Mapping[int, Mapping[int, bool]]  # sitting -> delegation -> online
    participants: tuple[ParticipantNow, ...]
    lists: Mapping[str, AttendanceListNow]  # a list that is missing here is closed and sorted
    assumed: Mapping[int, Mapping[int, bool]] = field(default_factory=dict)

    def at(self, sitting_id: int) -> Mapping[int, bool]:
        """Return who is recorded as present at a sitting: delegation key -> online."""
        return self.present.get(sitting_id, {})

    def assumed_at(self, sitting_id: int) -> Mapping[int, bool]:
        """Return who is only assumed to be present at a sitting: delegation key -> online."""
        return self.assumed.get(sitting_id, {})

    @cached_property
    def known(self) -> frozenset[int]:
        """The delegations that attend according to the record: registered, or present at any sitting."""
        there = (*self.present.values(), *self.assumed.values())
        return frozenset(self.registered).union(*there)

    @property
    def unnamed(self) -> int:
        """How many of all kinds are recorded only by number."""
        return sum(one.unnamed for one in self.lists.values())

    def absent_of(self, name: str) -> int:
        """Return how many of a list were not represented."""
        return self.lists[name].absent if name in self.lists else 0

    def unnamed_of(self, name: str) -> int:
        """Return how many of a list are recorded only by number."""
        return self.lists[name].unnamed if name in self.lists else 0
