"""What a moment is made of: facts without any language, beyond those that the report knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from wgdesk.report.facts import Fact, Gender, Name, Person, Words
from wgdesk.report.tree import Say

# Of a person whom a language must agree with; empty: nobody knows.
SomeGender = Gender | Literal[""]

Role = Literal[
    "representative", "observer", "entity", "secretariat", "panellist", "person", "guest", "nobody"
]
Speech = Literal["statement", "presentation", "question", "answer"]
Purpose = Literal["none", "question", "answer", "position", "reply"]

_NO_WORDS = Words()


@dataclass(frozen=True)
class Speaker:
    """Who has, had or will have the floor.

    ``entity``: one of the United Nations, which sends a representative, no delegation. ``gender`` is that
    of the person who speaks; ``behalf`` the group spoken for, ``aligned`` the delegations that align
    themselves with the statement.
    """

    role: Role
    gender: SomeGender = ""
    organization: bool = False  # no State: it has no delegation to speak of
    name: Name | None = None
    person: Person | None = None
    guest: str = ""
    behalf: Words = _NO_WORDS
    aligned: tuple[Name, ...] = ()
    speech: Speech = "statement"
    purpose: Purpose = "none"


@dataclass(frozen=True)
class Lasting:
    """A length of time, in whole seconds, more than none."""

    seconds: int


@dataclass(frozen=True)
class Limits:
    """The time allotted to statements, in seconds by who makes them; 0: without a limit."""

    group: int
    state: int
    observer: int
    organization: int


@dataclass(frozen=True)
class SittingNumber:
    """A sitting by its number; ``resumed``: of a resumed part of the meeting."""

    n: int
    resumed: bool = False


@dataclass(frozen=True)
class Hour:
    """A time of the day in the meeting's zone; None: it is not known."""

    at: time | None


@dataclass(frozen=True)
class When:
    """A day as it is told on another: today, tomorrow, or by its date; and the hour."""

    day: date
    told_on: date
    at: time | None


@dataclass(frozen=True)
class ItemLabel:
    """An agenda item as it is cited: 3, or 3 (a) with ``sub`` 1; and its title."""

    number: int
    sub: int | None
    title: Words


@dataclass(frozen=True)
class Numbers:
    """Recommendations or paragraphs by number, sorted and not empty."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Candidate:
    """Somebody nominated for an office; ``chair`` is the gender of the Chair whose vice-chair it would be."""

    office: str
    person: Person
    chair: SomeGender


@dataclass(frozen=True)
class Candidates:
    """Those nominated, at least one."""

    people: tuple[Candidate, ...]


@dataclass(frozen=True)
class Remaining:
    """How many speakers remain on the list, at least one."""

    n: int


Told = (
    Fact
    | Say
    | Speaker
    | Lasting
    | Limits
    | SittingNumber
    | Hour
    | When
    | ItemLabel
    | Numbers
    | Candidates
    | Remaining
)


@dataclass(frozen=True)
class Saying:
    """A sentence or two that belong together: the key of a phrase and its facts, sorted by name."""

    key: str
    facts: tuple[tuple[str, Told], ...] = ()


def saying(key: str, /, **facts: Told) -> Saying:
    """Return a saying with its facts in a fixed order, so that equal sayings are equal."""
    return Saying(key, tuple(sorted(facts.items())))


@dataclass(frozen=True)
class Moment:
    """A moment of the meeting and what is said at it; ``chair`` is the gender of who presides."""

    key: str
    chair: SomeGender
    sayings: tuple[Saying, ...] = ()
