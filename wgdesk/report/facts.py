"""The values that sentences of the report are made of: facts, without any language.

Each is frozen and hashable. Text of the record comes as ``Words`` with every language it has; a language pack
takes its own and never another's. A fact a person has marked as uncertain is wrapped in ``Doubtful``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from wgdesk.reads.values.names import Gender, Name, NameForms, Person
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class Count:
    """A number that grammar agrees with."""

    n: int


@dataclass(frozen=True)
class Symbol:
    """A document symbol: never translated, never given other digits. Empty: pending."""

    text: str


@dataclass(frozen=True)
class Days:
    """Days on which something happened, sorted, each once."""

    days: tuple[date, ...]


@dataclass(frozen=True)
class DateSpan:
    """A meeting's first and last day."""

    first: date
    last: date


@dataclass(frozen=True)
class DateSpans:
    """Several meetings' first and last days, in order of time."""

    spans: tuple[DateSpan, ...]


@dataclass(frozen=True)
class Ordinal:
    """The place of a meeting among its body's meetings: 9 for the ninth."""

    n: int


@dataclass(frozen=True)
class SittingRef:
    """A sitting as sentences name it. ``day_doubtful``: somebody has marked its day as not certain."""

    number: int
    day: date
    resumed: bool = False
    day_doubtful: bool = False


@dataclass(frozen=True)
class Sittings:
    """The sittings at which something happened: those that are certain and those a person doubts.

    Both are sorted by number. Words that agree with their number are bracketed with them.
    """

    certain: tuple[SittingRef, ...]
    doubtful: tuple[SittingRef, ...] = ()


@dataclass(frozen=True)
class ItemRefs:
    """Agenda items by number, sorted: (2, 3)."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Names:
    """A list of delegations. ``order``: 'sorted' as the language sorts the form it prints, or 'entered'.

    ``is_open``: the list may grow, which a draft shows as [...] after the last name. A ``Doubtful`` name may
    be another delegation's.
    """

    names: tuple[Name | Doubtful, ...]
    order: Literal["sorted", "entered"] = "sorted"
    is_open: bool = False


@dataclass(frozen=True)
class People:
    """Several people in the order in which they are named."""

    people: tuple[Person, ...]


@dataclass(frozen=True)
class Doubtful:
    """A fact somebody has marked as not certain, with the other values it may have."""

    value: Fact
    alternatives: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Missing:
    """A fact that is not there yet. ``kind`` tells the final check and the reader what is awaited."""

    kind: Literal["text", "later", "symbol", "held"] = "text"


Fact = (
    str  # a selector of a phrase, such as a gender or a manner; never text of the record
    | Words
    | Count
    | Symbol
    | Days
    | DateSpan
    | DateSpans
    | Ordinal
    | Sittings
    | ItemRefs
    | Name
    | Names
    | Person
    | People
    | Doubtful
    | Missing
)

__all__ = [
    "Count",
    "DateSpan",
    "DateSpans",
    "Days",
    "Doubtful",
    "Fact",
    "Gender",
    "ItemRefs",
    "Missing",
    "Name",
    "NameForms",
    "Names",
    "Ordinal",
    "People",
    "Person",
    "SittingRef",
    "Sittings",
    "Symbol",
    "Words",
]
