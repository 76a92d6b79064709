"""Facts: the values that sentences of the report are made from, independent of any language.

All are frozen and hashable. A text of the record comes as ``Words`` in every language that it has; a language
pack takes its own and never prints another. A fact marked as uncertain is wrapped in ``Doubtful``.
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
    """A number that words agree with."""

    n: int


@dataclass(frozen=True)
class Symbol:
    """The symbol of a document. It is never translated and keeps its digits. Empty: not known yet."""

    text: str


@dataclass(frozen=True)
class Symbols:
    """The symbols of several documents, in the order of the record; each may be doubtful or unknown."""

    symbols: tuple[Fact, ...]


@dataclass(frozen=True)
class RecordSymbols(Symbols):
    """The symbols of the records of meetings, said where these are first named; none where that was before.

    Like the rest of what meetings are called, the digest of facts (``generated``) leaves them out.
    """

    symbols: tuple[Fact, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Days:
    """The days on which something happened, sorted, each once.

    ``whole``: only the first and the last of more than two are said. ``with_year``: whether their year is.
    The digest of facts (``generated``) leaves both out.
    """

    days: tuple[date, ...]
    whole: bool = field(default=False, repr=False)
    with_year: bool = field(default=True, repr=False)


@dataclass(frozen=True)
class DateSpan:
    """The first and the last day of a meeting."""

    first: date
    last: date

    @property
    def parts(self) -> tuple[DateSpan, ...]:
        """Itself, as the only part."""
        return (self,)


@dataclass(frozen=True)
class SessionDays:
    """The days of a meeting that was resumed: its parts in chronological order."""

    parts: tuple[DateSpan, ...]


@dataclass(frozen=True)
class DateSpans:
    """The days of several meetings, in chronological order."""

    spans: tuple[DateSpan, ...]


@dataclass(frozen=True)
class Ordinal:
    """The number of a meeting among the meetings of its body: 9 for the ninth."""

    n: int


@dataclass(frozen=True)
class SittingRef:
    """A sitting as sentences refer to it. ``day_doubtful``: its day is marked as uncertain.

    ``label``: what is said of it in brackets, such as "closed" or "organizational resumed", parted by spaces;
    empty for most. Not ``labelled``: what it was for was said before. ``organizing``: it is out of the
    numbers of the session. ``counted``: its number in the report, 0 for none, if that is not ``number``. The
    digest of facts (``generated``) leaves these out.
    """

    number: int
    day: date
    resumed: bool = False
    day_doubtful: bool = False
    label: str = ""
    labelled: bool = field(default=True, repr=False)
    organizing: bool = field(default=False, repr=False)
    counted: int | None = field(default=None, repr=False)

    @property
    def nth(self) -> int:
        """The number that the report has for it; 0 if it goes without."""
        return self.number if self.counted is None else self.counted

    @property
    def told(self) -> tuple[str, ...]:
        """The words of the label that are said here: that it was resumed tells it from another meeting."""
        return tuple(word for word in self.label.split() if self.labelled or word == "resumed")


@dataclass(frozen=True)
class Sittings:
    """The sittings at which something happened: certain ones and doubtful ones, both sorted by number.

    Words that agree with the doubtful ones are bracketed together with them. ``same``: the paragraph before
    named the same sitting; ``also``: so did the one before that. ``dated`` and ``with_year``: whether its day
    is said here, and with its year; ``unsaid``: a sentence that can do without names none. A text typed in
    place of a sentence depends on none of these, so the digest of facts (``generated``) leaves them out.
    """

    certain: tuple[SittingRef, ...]
    doubtful: tuple[SittingRef, ...] = ()
    same: bool = field(default=False, repr=False)
    also: bool = field(default=False, repr=False)
    dated: bool = field(default=True, repr=False)
    with_year: bool = field(default=True, repr=False)
    unsaid: bool = field(default=False, repr=False)

    @property
    def lead(self) -> str:
        """How a sentence that begins with them does so: named, the same, also the same, or not at all."""
        if self.unsaid:
            return "unsaid"
        if self.also:
            return "also_same" if self.same else "also_named"
        return "same" if self.same else "named"


@dataclass(frozen=True)
class OtherMeetings:
    """Meetings of an informal body, the key of which is ``body``: by number, sorted, or by their days alone.

    ``same``, ``dated`` and ``with_year`` are as in ``Sittings``.
    """

    numbers: tuple[int, ...]
    days: tuple[date, ...] = ()
    body: int = field(default=0, repr=False)
    same: bool = field(default=False, repr=False)
    dated: bool = field(default=True, repr=False)
    with_year: bool = field(default=True, repr=False)

    @property
    def lead(self) -> str:
        """How a sentence that begins with them does so: "named", "same", "day", "same_day" or "none"."""
        if self.numbers:
            return "same" if self.same else "named"
        return ("same_day" if self.same else "day") if self.days else "none"


@dataclass(frozen=True)
class ItemRefs:
    """Agenda items by number, sorted: (2, 3); or, with ``sub``, that sub-item of the one item alone.

    ``inner``: only the item of that number within the sub-item, as in "2 (a) (i)".
    """

    numbers: tuple[int, ...]
    sub: int = 0
    inner: int = 0


@dataclass(frozen=True)
class Titles:
    """The titles of several agenda items in the order of their numbers, each in quotation marks."""

    titles: tuple[Fact, ...]  # each a text, perhaps doubtful or missing


@dataclass(frozen=True)
class Names:
    """A list of delegations. ``order`` is 'sorted', by the rules of the language, or 'entered'.

    ``is_open`` means that the list may grow: a draft shows [...] after the last name. A ``Doubtful`` name may
    be the name of another delegation. ``behalf`` has, by code, the groups for which they spoke, and whether
    they did so besides speaking for themselves; ``media`` how those spoke who were not in the room, "online"
    or "video". ``noted`` has the codes of those with a footnote; the digest of facts (``generated``) leaves
    them out, because it has the footnotes themselves.
    """

    names: tuple[Name | Doubtful, ...]
    order: Literal["sorted", "entered"] = "sorted"
    is_open: bool = False
    noted: tuple[str, ...] = field(default=(), repr=False)
    behalf: tuple[tuple[str, Words, bool], ...] = ()
    media: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class People:
    """Several persons in the order in which they are named."""

    people: tuple[Person, ...]


@dataclass(frozen=True)
class Doubtful:
    """A fact marked as uncertain, with the other values that it may have."""

    value: Fact
    alternatives: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class RecommendationRefs:
    """Recommendations by their keys, which numbering replaces by ``RecommendationNumbers``."""

    rows: tuple[int, ...]


@dataclass(frozen=True)
class RecommendationNumbers:
    """The numbers under which recommendations are printed, sorted; empty if they are not printed.

    ``own``: the numbers of others under which the body counts them through its sessions. ``alone``: it is the
    only text of its kind, and has no number for that reason.
    """

    numbers: tuple[int, ...]
    own: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True)
class PlaceRef:
    """The part of the report with the text of a recommendation, which numbering replaces by a reference.

    ``way``: whether the parts of the report are called "chapters" or "sections"; ``kind``: what the text is,
    as in its cluster; ``numbered``: whether the reference gives its number; ``bare``: whether it stands by
    itself, without "see" and brackets. ``part``: the part of the report by its mark, if it is known itself.
    """

    row: int
    way: str
    kind: str = ""
    numbered: bool = False
    bare: bool = field(default=False, repr=False)
    part: str = ""


@dataclass(frozen=True)
class BlockRef:
    """A paragraph by its key, which numbering replaces by its number: "chap. IV, para. 78"."""

    block: str
    way: str


@dataclass(frozen=True)
class AnnexRef:
    """An annex by the key of its block, which numbering replaces by a sentence."""

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
    | OtherMeetings
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
    | PlaceRef
    | BlockRef
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
    "PlaceRef",
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
