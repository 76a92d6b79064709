"""The report as a tree of frozen blocks.

``build`` makes a ``Report[Say]``: facts and their order, no language and no layout. A language pack speaks
it into a ``Document`` whose blocks hold ``Text``; a renderer sets a ``Document``. Everything here is hashable
and compares by value, so that a changed fact is a changed block and nothing else is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from wgdesk.report.facts import Fact

Stage = Literal["draft", "final"]


@dataclass(frozen=True)
class Say:
    """One sentence to be spoken: the key of a phrase and the facts it is spoken of, sorted by name."""

    key: str
    facts: tuple[tuple[str, Fact | Say | tuple[Say, ...]], ...] = ()

    def fact(self, name: str) -> Fact | Say | tuple[Say, ...]:
        """Return the fact called ``name``; raises ``KeyError`` if the sentence has none of that name."""
        for known, value in self.facts:
            if known == name:
                return value
        raise KeyError(name)


def say(key: str, /, **facts: Fact | Say | tuple[Say, ...]) -> Say:
    """Return the sentence ``key`` with its facts in a fixed order, so that equal sentences are equal."""
    return Say(key, tuple(sorted(facts.items())))


class Role(StrEnum):
    """What a span of spoken text is; renderers show each in their own way."""

    PLAIN = "plain"
    DOUBT = "doubt"  # in square brackets because a fact is not certain
    MISSING = "missing"  # a place to be completed: [...]
    NOTE = "note"  # the mark of a footnote; target is the note's key
    REFERENCE = "reference"  # a live cross-reference; target is a block's key


@dataclass(frozen=True)
class Span:
    """A run of spoken text in one role. ``target`` is a key for NOTE and REFERENCE, else empty."""

    text: str
    role: Role = Role.PLAIN
    target: str = ""


Text = tuple[Span, ...]

T = TypeVar("T")


def plain(text: Text) -> str:
    """Return the letters of a spoken text without its roles."""
    return "".join(span.text for span in text)


def announces(text: Text) -> bool:
    """Return whether a text leads to what follows it, so that both belong on one page: it ends in a colon."""
    return plain(text).rstrip().endswith(":")


@dataclass(frozen=True)
class Source:
    """Where a block comes from: the record's table and row, for the way back from page to fact."""

    table: str
    row: int


class LineRole(StrEnum):
    """The unnumbered lines at the head of the first page, in the order in which they are printed."""

    SYMBOL = "symbol"
    DISTRIBUTION = "distribution"
    DATE = "date"
    LANGUAGE = "language"
    ORIGINAL = "original"
    JOB = "job"  # job number, at the foot of the first page
    PARENT = "parent"  # the organ: Conference of the Parties ...
    BODY = "body"
    PLACE = "place"  # Vienna, 9-11 September 2019
    TITLE = "title"  # Draft report


@dataclass(frozen=True)
class Line(Generic[T]):
    """One line of the masthead block or of the title block."""

    key: str
    role: LineRole
    text: T
    source: Source | None = None


@dataclass(frozen=True)
class Heading(Generic[T]):
    """A section heading; ``label`` is its spoken ordinal (I., A., أولاً-) or None where there is none."""

    key: str
    level: Literal[1, 2]
    text: T
    label: T | None = None
    source: Source | None = None


@dataclass(frozen=True)
class Note(Generic[T]):
    """A footnote; ``label`` is its spoken number."""

    key: str
    text: T
    label: T | None = None


@dataclass(frozen=True)
class Paragraph(Generic[T]):
    """A numbered paragraph. ``follows``: it continues a section, so Arabic opens it with و."""

    key: str
    text: T
    label: T | None = None
    notes: tuple[Note[T], ...] = ()
    follows: bool = False
    source: Source | None = None


@dataclass(frozen=True)
class Item(Generic[T]):
    """A line of a list in a paragraph: level 1 an agenda item (1.), level 2 a sub-item or document (a)."""

    key: str
    level: Literal[1, 2]
    text: T
    label: T
    source: Source | None = None


@dataclass(frozen=True)
class Caption(Generic[T]):
    """The label of a recommendation, on a line of its own: Recommendation 1."""

    key: str
    text: T
    source: Source | None = None


@dataclass(frozen=True)
class Body(Generic[T]):
    """Text without a paragraph number: the text of a recommendation, a proposal in an annex."""

    key: str
    text: T
    source: Source | None = None


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table with one row of heads; every row has as many cells as the head."""

    key: str
    head: tuple[T, ...]
    rows: tuple[tuple[T, ...], ...]
    source: Source | None = None


@dataclass(frozen=True)
class Annex(Generic[T]):
    """The heading of an annex, which begins a page; ``label`` is "Annex" or "Annex I"."""

    key: str
    label: T
    text: T
    source: Source | None = None


Block = Line[T] | Heading[T] | Paragraph[T] | Item[T] | Caption[T] | Body[T] | Table[T] | Annex[T]


@dataclass(frozen=True)
class Section(Generic[T]):
    """A part of the report that is built at one go; ``uses`` names the tables whose news rebuild it."""

    key: str
    uses: frozenset[str]
    blocks: tuple[Block[T], ...]


@dataclass(frozen=True)
class Report(Generic[T]):
    """A whole report, sections in the outline's order."""

    stage: Stage
    symbol: str
    title: T
    sections: tuple[Section[T], ...]

    @property
    def blocks(self) -> tuple[Block[T], ...]:
        """All blocks in order."""
        return tuple(block for section in self.sections for block in section.blocks)


@dataclass(frozen=True)
class Document:
    """A spoken report, all that a renderer needs.

    ``lang`` is a code of the table of languages; ``rtl`` the base direction; ``digits`` those of page numbers
    and other figures the renderer makes itself, a name of ``wgdesk.words.digits.DIGITS``; ``title`` and
    ``symbol`` also serve the metadata.
    """

    lang: str
    rtl: bool
    digits: str
    stage: Stage
    symbol: str
    title: str
    blocks: tuple[Block[Text], ...]
