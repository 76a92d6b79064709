"""The values of which sentences of the report are made: facts, independent of any language.

All are frozen and hashable. A text of the record comes as ``Words``, with every language that it has; a
language pack takes its own and never prints another one. A fact that a person has marked as uncertain is
wrapped in ``Doubtful``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from wgdesk.phrasing.script_facts import ScriptFact, SomeGender
from wgdesk.reads.values.names import Gender, Name, NameForms, Person
from wgdesk.reads.values.words import Words


@dataclass(frozen=True)
class Count:
    """A number with which words agree."""

    n: int


@dataclass(frozen=True)
class Symbol:
    """The symbol of a document. It is never translated and keeps its digits. Empty: not known yet."""

    text: str


@dataclass(frozen=True)
class Symbols:
    """The symbols of several documents, in the order of the record; each may be doubtful or not known yet."""

    symbols: tuple[Fact, ...]


@dataclass(frozen=True)
class Days:
    """The days on which something happened: sorted, each once."""

    days: tuple[date, ...]


@dataclass(frozen=True)
class DateSpan:
    """The first and the last day of a meeting."""

    first: date
    last: date

    @property
    def parts(self) -> tuple[DateSpan, ...]:
        """Itself: it is in one part."""
        return (self,)


@dataclass(frozen=True)
class SessionDays:
    """The days of a meeting that was resumed: those of each part, in the order of time."""

    parts: tuple[DateSpan, ...]


@dataclass(frozen=True)
class DateSpans:
    """The days of several meetings, in the order of time."""

    spans: tuple[DateSpan, ...]


@dataclass(frozen=True)
class Ordinal:
    """The number of a meeting among the meetings of its body: 9 for the ninth."""

    n: int


@dataclass(frozen=True)
class SittingRef:
    """A sitting as sentences refer to it. ``day_doubtful``: a person has marked its day as uncertain."""

    number: int
    day: date
    resumed: bool = False
    day_doubtful: bool = False


@dataclass(frozen=True)
class Sittings:
    """The sittings at which something happened: the certain ones and those that a person doubts.

    Both are sorted by number. Words that agree with the doubtful ones are bracketed together with them.
    ``same``: the paragraph before named the same one. What was typed instead of a sentence does not depend on
    it, so the digest of its facts (``generated``) leaves it out.
    """

    certain: tuple[SittingRef, ...]
    doubtful: tuple[SittingRef, ...] = ()
    same: bool = field(default=False, repr=False)


@dataclass(frozen=True)
class ItemRefs:
    """Agenda items by number, sorted: (2, 3)."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Titles:
    """The titles of several agenda items in the order of their numbers, each in quotation marks."""

    titles: tuple[Fact, ...]  # each a text, also a doubtful or missing one


@dataclass(frozen=True)
class Names:
    """A list of delegations. ``order`` is 'sorted', by the rules of the language, or 'entered'.

    ``is_open`` means that the list may grow: a draft shows [...] after the last name. A ``Doubtful`` name may
    be the name of another delegation. ``noted`` are the codes of those to which a footnote of the paragraph
    belongs; they are told by the footnotes, so the digest of facts (``generated``) leaves them out.
    """

    names: tuple[Name | Doubtful, ...]
    order: Literal["sorted", "entered"] = "sorted"
    is_open: bool = False
    noted: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class People:
    """Several persons in the order in which they are named."""

    people: tuple[Person, ...]


@dataclass(frozen=True)
class Doubtful:
    """A fact that a person has marked as uncertain, with the other values that it may have."""

    value: Fact
    alternatives: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class RecommendationRefs:
    """Recommendations by their keys; numbering makes them ``RecommendationNumbers``."""

    rows: tuple[int, ...]


@dataclass(frozen=True)
class RecommendationNumbers:
    """The numbers under which recommendations are printed, sorted; none: they are not printed."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class AnnexRef:
    """An annex by the key of its block; numbering makes it a sentence."""

    block: str


@dataclass(frozen=True)
class Missing:
    """A fact that is not in the record yet. ``kind`` tells the final check and the reader what is missing."""

    kind: Literal["text", "later", "symbol", "held"] = "text"


Fact = (
    str  # a selector of a phrase, such as a gender or a manner; never text of the record
    | Words
    | Count
    | Symbol
    | Symbols
    | Days
    | DateSpan
    | DateSpans
    | SessionDays
    | Ordinal
    | Sittings
    | ItemRefs
    | Name
    | Names
    | Titles
    | Person
    | People
    | Doubtful
    | RecommendationRefs
    | RecommendationNumbers
    | AnnexRef
    | Missing
    | ScriptFact
)

__all__ = [
    "AnnexRef",
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
    "RecommendationNumbers",
    "RecommendationRefs",
    "SessionDays",
    "SittingRef",
    "Sittings",
    "SomeGender",
    "Symbol",
    "Symbols",
    "Titles",
    "Words",
]
