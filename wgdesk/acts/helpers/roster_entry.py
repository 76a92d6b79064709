"""What a list of participants says about a delegation or a delegate, as ``take_roster`` takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wgdesk.model import Category, Gender, Honorific, Rank


@dataclass(frozen=True)
class Newcomer:
    """A delegation that is not in the record yet."""

    code: str
    category: Category
    names: Mapping[str, str]


@dataclass(frozen=True)
class Delegate:
    """A delegate; None and empty texts stand for what the list does not say."""

    name: Mapping[str, str]
    person_id: int | None = None  # None: this person is not in the record yet
    participant_id: int | None = None
    gender: Gender | None = None
    honorific: Honorific | None = None
    function: Mapping[str, str] = field(default_factory=dict)
    rank: Rank | None = None
    credentials_on: date | None = None
    online: bool | None = None


@dataclass(frozen=True)
class RosterEntry:
    """An entry has either ``delegation_id`` or ``newcomer``. ``present``: whether online; None: not said."""

    delegation_id: int | None
    newcomer: Newcomer | None = None
    delegate: Delegate | None = None
    present: bool | None = None
