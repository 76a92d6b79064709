"""The report as a tree of frozen blocks.

``build`` makes a ``Report[Say]``: the facts and their order, without language and layout. A language pack
speaks it into a ``Document``, whose blocks hold ``Text``. A renderer sets a ``Document``. Everything here is
hashable and compares by value, so that changing a fact changes only the blocks that contain it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from wgdesk.phrasing.facts import Fact, Words

Stage = Literal["draft", "final"]
Leads = Literal["no", "lines", "besides", "texts"]
HeadingLevel = Literal[1, 2, 3, 4]


@dataclass(frozen=True)
class Say:
    """One sentence to be spoken: the key of a phrase, and its facts sorted by name."""

    key: str
    facts: tuple[tuple[str, Fact | Say | tuple[Say, ...]], ...] = ()

    def fact(self, name: str) -> Fact | Say | tuple[Say, ...]:
        """Return the fact ``name`` of the sentence; raises ``KeyError`` if there is none."""
        for known, value in self.facts:
            if known == name:
                return value
        raise KeyError(name)

    def fact_or(
        self, name: str, default: Fact | Say | tuple[Say, ...] | None = None
    ) -> Fact | Say | tuple[Say, ...] | None:
        """Return the fact ``name`` of the sentence, or ``default`` if there is none."""
        return dict(self.facts).get(name, default)


def say(key: str, /, **facts: Fact | Say | tuple[Say, ...]) -> Say:
    """Return a sentence. Its facts are sorted, so that sentences with the same facts compare equal."""
    return Say(key, tuple(sorted(facts.items())))


class Role(StrEnum):
    """The role of a span of spoken text; each renderer shows it in its own way."""

    PLAIN = "plain"
    DOUBT = "doubt"  # in square brackets, because a fact is not certain
    MISSING = "missing"  # something to be completed: [...]
    NOTE = "note"  # a footnote mark; the target is the key of the note
    REFERENCE = "reference"  # a cross-reference; the target is the key of a block
    DOCUMENT = "document"  # the symbol of a published document; the target is its address
    ITALIC = "italic"  # the name of an office; Arabic letters have no italics
    BOLD = "bold"  # the family name in the Rapporteur's line
    STRESS = "stress"  # a name that has to catch the eye, in a script; only a PDF shows it


@dataclass(frozen=True)
class Span:
    """A piece of spoken text in one role.

    ``target`` is a key for NOTE and REFERENCE, an address for DOCUMENT, otherwise empty.
    """

    text: str
    role: Role = Role.PLAIN
    target: str = ""


Text = tuple[Span, ...]
NO_BREAK = "\u00a0"  # a space at which no line ends
T = TypeVar("T")


def plain(text: Text) -> str:
    """Return a spoken text as a plain string, without roles."""
    return "".join(span.text for span in text)


@dataclass(frozen=True)
class Source:
    """The table and row of the record that a block comes from, to get from the page to the fact."""

    table: str
    row: int


class LineRole(StrEnum):
    """The unnumbered lines at the head of the first page, in the order in which they are printed."""

    NATIONS = "nations"  # United Nations
    SYMBOL = "symbol"
    DISTRIBUTION = "distribution"
    DATE = "date"
    LANGUAGE = "language"
    ORIGINAL = "original"
    JOB = "job"  # job number, at the foot of the first page
    PARENT = "parent"  # the organ: Conference of the Parties ...
    BODY = "body"
    SESSION = "session"  # Sixty-eighth session
    PLACE = "place"  # Vienna, 9-11 September 2019
    ITEM = "item"  # Agenda item 4, under which the report is considered
    ITEM_TITLE = "item-title"
    TITLE = "title"  # Draft report
    RAPPORTEUR = "rapporteur"


@dataclass(frozen=True)
class TitleLine(Generic[T]):
    """One line of the masthead block or of the title block."""

    key: str
    role: LineRole
    text: T
    source: Source | None = None


@dataclass(frozen=True)
class Heading(Generic[T]):
    """A section heading; ``label`` is its number in words or letters (I., A., أولاً-), or None.

    ``apart``: the label, "Chapter I", is a line of its own over the text; "page": which begins a page.
    ``counted``: it has a number, unless it is the only one in its part.
    """

    key: str
    level: HeadingLevel
    text: T
    label: T | None = None
    source: Source | None = None
    apart: Literal["no", "line", "page"] = "no"
    counted: bool = True


@dataclass(frozen=True)
class Note(Generic[T]):
    """A footnote; ``label`` is its number."""

    key: str
    text: T
    label: T | None = None


@dataclass(frozen=True)
class HeldSentence:
    """A sentence in a paragraph of several, but for its text; ``notes`` counts its footnotes."""

    key: str
    source: Source | None = None
    notes: int = 0
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Paragraph(Generic[T]):
    """A numbered paragraph. ``follows``: it continues the one before it, so Arabic begins it with و.

    ``leads``: what it introduces, "the following": lines of a list; such lines, besides what it tells itself,
    as a decision before the votes cast; or texts, each under a caption of its own. ``holds``: its sentences,
    if several (``held_sentences``). ``told``: keys that rows would have of which it tells as well.
    """

    key: str
    text: T
    label: T | None = None
    notes: tuple[Note[T], ...] = ()
    follows: bool = False
    source: Source | None = None
    leads: Leads = "no"
    holds: tuple[HeldSentence, ...] = ()
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item(Generic[T]):
    """A line of a list: level 1 is an agenda item (1.), 2 a sub-item or document (a), 3 is (i).

    In a Bureau grouped by office, items have no label: level 1 is the title of an office, 2 the name of a
    holder, 3 that of the last holder, after which a space follows.

    ``inside``: a sub-paragraph, whose lines run on from side to side like those of its paragraph.
    """

    key: str
    level: Literal[1, 2, 3]
    text: T
    label: T | None
    source: Source | None = None
    notes: tuple[Note[T], ...] = ()
    inside: bool = False


@dataclass(frozen=True)
class Caption(Generic[T]):
    """The label of a recommendation and its title, each on a line: Recommendation 1."""

    key: str
    text: T
    source: Source | None = None
    notes: tuple[Note[T], ...] = ()


@dataclass(frozen=True)
class Body(Generic[T]):
    """Text without a paragraph number: a recommendation, a proposal in an annex, a quotation (``quoted``).

    ``kept``: it introduces the next block, on the same page; only the PDF renderer heeds that, which lays out
    pages.
    """

    key: str
    text: T
    source: Source | None = None
    notes: tuple[Note[T], ...] = ()
    quoted: bool = False
    kept: bool = False


@dataclass(frozen=True)
class Table(Generic[T]):
    """A table with one head row; every row has as many cells as the head."""

    key: str
    head: tuple[T, ...]
    rows: tuple[tuple[T, ...], ...]
    source: Source | None = None


@dataclass(frozen=True)
class Written(Generic[T]):
    """A list or table that somebody has typed line by line, separately in each language.

    A language pack turns it into items or a table, so renderers never see one.
    """

    key: str
    form: Literal["list", "table"]
    text: T
    source: Source | None = None
    notes: tuple[Note[T], ...] = ()


@dataclass(frozen=True)
class Annex(Generic[T]):
    """The heading of an annex, which starts a new page; ``label`` is "Annex" or "Annex I"."""

    key: str
    label: T
    text: T
    source: Source | None = None


Block = (
    TitleLine[T]
    | Heading[T]
    | Paragraph[T]
    | Item[T]
    | Caption[T]
    | Body[T]
    | Table[T]
    | Written[T]
    | Annex[T]
)


def notes_of(block: Block[T]) -> tuple[Note[T], ...]:
    """Return the footnotes of a block."""
    return block.notes if isinstance(block, Paragraph | Item | Body | Caption | Written) else ()


@dataclass(frozen=True)
class Section(Generic[T]):
    """A part of the report that is built in one step."""

    key: str
    blocks: tuple[Block[T], ...]


@dataclass(frozen=True)
class UnPage(Generic[T]):
    """What the pages of a United Nations document show besides its blocks.

    ``nations`` are the words "United Nations". ``job_line`` is the job number with the letter of the language
    and its days, for the foot of the first page, or None. ``job`` (digits only) and ``symbol`` are printed in
    codes, which cannot have brackets, so they are empty if uncertain. ``emblem`` and ``recycling``, the sign
    at the foot of the first page, are PNG pictures that the office has supplied, if any. ``form`` is the form
    of the page, a value of the option ``page``.
    """

    nations: T
    job_line: T | None
    job: str
    symbol: str
    emblem: bytes = b""
    recycling: bytes = b""
    form: str = "un"


@dataclass(frozen=True)
class Report(Generic[T]):
    """A whole report; its sections are in the order of the outline.

    ``un_page`` is None for a plain page, ``dated`` the day of issue. ``body``: what sentences call the body,
    and its full name, if the first one is to have that.
    """

    stage: Stage
    symbol: str
    title: T
    sections: tuple[Section[T], ...]
    un_page: UnPage[T] | None = None
    dated: date | None = None
    body: tuple[Words, Words] | None = None

    @property
    def blocks(self) -> tuple[Block[T], ...]:
        """All blocks in order."""
        return tuple(block for section in self.sections for block in section.blocks)


@dataclass(frozen=True)
class Document:
    """A spoken report: everything that a renderer needs.

    ``lang`` is a code of the table of languages, ``rtl`` the base direction. ``digits`` are those of page
    numbers and other numbers that the renderer makes itself: a name of ``wgdesk.words.digits.DIGITS``.
    ``title``, ``symbol`` and ``dated``, the day of the document, also go into the metadata. ``un_page`` is
    None for a plain page. ``word_face`` is a value of the option of that name, or empty.
    """

    lang: str
    rtl: bool
    digits: str
    stage: Stage
    symbol: str
    title: str
    blocks: tuple[Block[Text], ...]
    un_page: UnPage[Text] | None = None
    dated: date | None = None
    word_face: str = ""

    @property
    def author(self) -> str:
        """The name of the body that met or, where its report has no line for it, of its parent."""
        lines = {block.role: plain(block.text) for block in self.blocks if isinstance(block, TitleLine)}
        return lines.get(LineRole.BODY) or lines.get(LineRole.PARENT, "")
