"""What a list of participants says of one delegation or delegate, as ``take_roster`` takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wgdesk.model import Category, Gender, Honorific, Rank


@dataclass(frozen=True)
class Newcomer:
    """A delegation that the record does not have yet."""

    code: str
    category: Category
    names: Mapping[str, str]


@dataclass(frozen=True)
class Delegate:
    """A person of a delegation; None and empty texts: the list does not say it."""

    name: Mapping[str, str]
    person_id: int | None = None  # None: the record does not have this person yet
    participant_id: int | None = None
    gender: Gender | None = None
    honorific: Honorific | None = None
    function: Mapping[str, str] = field(default_factory=dict)
    rank: Rank | None = None
    credentials_on: date | None = None
    online: bool | None = None


@dataclass(frozen=True)
class RosterEntry:
    """Of ``delegation_id`` and ``newcomer`` one is None; ``present``: online or not, None: not said."""

    delegation_id: int | None
    newcomer: Newcomer | None = None
    delegate: Delegate | None = None
    present: bool | None = None
