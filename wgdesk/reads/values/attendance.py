"""Who was there: registration, presence per sitting, participants, how the lists stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

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
class AttendanceListNow:
    """How a list of the attendance section stands."""

    id: int
    category: str  # of rules.attendance.LISTS
    is_open: bool
    as_entered: bool


@dataclass(frozen=True)
class Attendance:
    """Presence by sitting and delegation; a value of ``present`` is whether the delegation is online."""

    registered: Mapping[int, datetime | None]  # delegation -> when
    present: Mapping[int, Mapping[int, bool]]  # sitting -> delegation -> online
    participants: tuple[ParticipantNow, ...]
    lists: Mapping[str, AttendanceListNow]  # by rules.attendance.LISTS; one not there is open and sorted

    def at(self, sitting_id: int) -> Mapping[int, bool]:
        """Return who is recorded as present at a sitting."""
        return self.present.get(sitting_id, {})
