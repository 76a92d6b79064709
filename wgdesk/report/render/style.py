"""Measures, sizes and fonts of a printed report, in one place for all renderers that set pages.

All lengths are in points. The page is a text column between two outer columns; ``un_style`` has the page
of the United Nations. Headings have their label in the outer column. The number of a paragraph begins
its first line, and the following lines begin at the edge of the text column. "Start" is the side where a line
begins: right in Arabic, left in English. Indents count from the start edge of the text column; in the outer
column they are negative.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, NamedTuple

from wgdesk.phrasing.tree import Annex, Block, Body, Heading, Item, LineRole, Text
from wgdesk.report.render.report_fonts import Fonts
from wgdesk.report.render.table_look import PLAIN_TABLE, TableLook

Align = Literal["start", "justify", "center"]

_LABEL_GAP = 0.5  # times the size: the gap after a label that is too wide for its place


class Lettering(NamedTuple):
    """How the letters of a text are drawn: what makes one pen differ from another.

    ``width`` is 1 for the natural width of the face; ``tracking``, the space after each letter, is in
    thousandths of the text size.
    """

    rtl: bool
    bold: bool = False
    italic: bool = False
    width: float = 1.0
    tracking: float = 0.0


class BlockKind(StrEnum):
    """The kinds of text in a report; each has one ``BlockStyle``."""

    NATIONS = "nations"  # "United Nations" in the masthead
    SYMBOL = "symbol"
    SYMBOL_BEGIN = "symbol-begin"  # the first letters of the symbol, where they are larger
    MASTHEAD = "masthead"  # distribution, date, language, original
    PARENT = "parent"  # the organ that established the body
    PARENT_SHORT = "parent-short"  # the same if its name is short, in the masthead
    ORGAN = "organ"  # the body that met
    SESSION = "session"  # the session, or the title of the item under which the report is considered
    PLACE = "place"
    RAPPORTEUR = "rapporteur"
    TITLE = "title"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    HEADING_4 = "heading-4"
    PARAGRAPH = "paragraph"
    ITEM_1 = "item-1"
    ITEM_2 = "item-2"
    ITEM_3 = "item-3"
    SUBPARAGRAPH = "subparagraph"  # (a) in a paragraph
    INNER_SUBPARAGRAPH = "inner-subparagraph"  # (i) in (a)
    OFFICE = "office"  # over those who hold it
    HOLDER = "holder"
    LAST_HOLDER = "last-holder"
    CAPTION = "caption"
    BODY = "body"
    QUOTATION = "quotation"
    TABLE_HEAD = "table-head"
    TABLE_CELL = "table-cell"
    CHAPTER_LABEL = "chapter-label"
    ANNEX_LABEL = "annex-label"
    ANNEX_TITLE = "annex-title"  # and that of a chapter
    NOTE = "note"  # a footnote
    HEADER = "header"  # the symbol at the top of every page but the first
    PAGE_NUMBER = "page-number"
    JOB = "job"
    JOB_LINE = "job-line"  # job number, language and day at the foot of the first page


LINE_KINDS: Mapping[LineRole, BlockKind] = MappingProxyType(
    {
        LineRole.NATIONS: BlockKind.PARENT,
        LineRole.SYMBOL: BlockKind.SYMBOL,
        LineRole.DISTRIBUTION: BlockKind.MASTHEAD,
        LineRole.DATE: BlockKind.MASTHEAD,
        LineRole.LANGUAGE: BlockKind.MASTHEAD,
        LineRole.ORIGINAL: BlockKind.MASTHEAD,
        LineRole.JOB: BlockKind.JOB,
        LineRole.PARENT: BlockKind.PARENT,
        LineRole.BODY: BlockKind.ORGAN,
        LineRole.SESSION: BlockKind.SESSION,
        LineRole.PLACE: BlockKind.PLACE,
        LineRole.ITEM: BlockKind.PLACE,
        LineRole.ITEM_TITLE: BlockKind.SESSION,
        LineRole.TITLE: BlockKind.TITLE,
        LineRole.RAPPORTEUR: BlockKind.RAPPORTEUR,
    }
)
"""The kind of each unnumbered line at the head of a report."""


HEADING_KINDS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3, BlockKind.HEADING_4)
ITEM_KINDS = (BlockKind.ITEM_1, BlockKind.ITEM_2, BlockKind.ITEM_3)
OFFICE_KINDS = (BlockKind.OFFICE, BlockKind.HOLDER, BlockKind.LAST_HOLDER)
LATIN_KINDS = frozenset(
    (
        BlockKind.SYMBOL,
        BlockKind.SYMBOL_BEGIN,
        BlockKind.MASTHEAD,
        BlockKind.HEADER,
        BlockKind.JOB,
        BlockKind.JOB_LINE,
    )
)
"""The kinds that are in Latin letters in every report."""
INSIDE_KINDS = (BlockKind.SUBPARAGRAPH, BlockKind.SUBPARAGRAPH, BlockKind.INNER_SUBPARAGRAPH)


def kind_of(block: Heading[Text] | Item[Text] | Body[Text]) -> BlockKind:
    """Return the kind of a heading or item by its level, or of text without a number."""
    match block:
        case Heading():
            return HEADING_KINDS[block.level - 1]
        case Item(label=None):
            return OFFICE_KINDS[block.level - 1]
        case Item():
            return (INSIDE_KINDS if block.inside else ITEM_KINDS)[block.level - 1]
        case Body():
            return BlockKind.QUOTATION if block.quoted else BlockKind.BODY


def label_line(block: Block[Text]) -> BlockKind:
    """Return the kind of the line over the title of an annex or a chapter."""
    return BlockKind.ANNEX_LABEL if isinstance(block, Annex) else BlockKind.CHAPTER_LABEL


@dataclass(frozen=True)
class PageLayout:
    """A sheet of paper and its columns."""

    width: float = 595.28  # A4, ISO 216
    height: float = 841.89
    top: float = 78.0  # paper edge to the top of the first line
    first_top: float = 50.0  # the same on the first page, which has no header
    bottom: float = 76.0
    first_bottom: float = 76.0  # the same on the first page
    side: float = 57.0  # paper edge to the outer column, both sides
    outer: float = 48.0  # width of the outer column where lines begin
    outer_end: float = 48.0  # width of the outer column where lines end
    header: float = 48.0  # paper edge to the base line of the header
    footer: float = 42.0  # paper edge to the base line of the job number
    number: float = 42.0  # the same to that of the page number
    inset: float = 0.0  # from the outer column to the text of header and footer

    @property
    def column(self) -> float:
        """The width of the text column."""
        return self.width - 2 * self.side - self.outer - self.outer_end

    def edges(self, rtl: bool) -> tuple[float, float]:
        """Return the left and the right edge of the text column."""
        left = self.side + (self.outer_end if rtl else self.outer)
        return left, left + self.column


@dataclass(frozen=True)
class BlockStyle:
    """How one kind of text is set.

    ``indent`` and ``end_indent`` narrow the block at its start and its end side. ``label_at`` is where its
    label begins, unless ``label_end`` says where in a PDF it ends. ``first`` is how much farther in than
    ``indent`` the first line begins; it leaves room for a paragraph's number. ``width`` (1: as the face is)
    and ``tracking`` (points after each letter) are those of text that runs from left to right; Arabic letters
    join, and keep their own width.
    """

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    end_indent: float = 0.0
    first: float = 0.0
    label_at: float = 0.0
    label_end: float | None = None
    bold: bool = False
    italic: bool = False
    width: float = 1.0
    tracking: float = 0.0
    align: Align = "start"
    keep_next: bool = False  # stays on the same page as the next block
    whole: bool = False  # after a heading it is never split, if a page can hold it
    under: float | None = None  # of a heading: the gap directly after another one, with what that has below

    def below(self, above: BlockStyle) -> float:
        """Return the space above this block after one of another style, less what that one has below it."""
        if self.under is None or above.under is None:
            return self.before
        return max(0.0, self.under - above.after)

    def first_indent(self, label: float) -> float:
        """Return how much farther in than ``indent`` the first line begins after a label so wide."""
        if self.label_end is not None:
            return self.first  # the label is outside the text
        return max(self.first, self.label_at + label + _LABEL_GAP * self.size - self.indent)

    def lettering(self, rtl: bool, size: float) -> Lettering:
        """Return how text of one direction is drawn in this style at ``size`` points."""
        if rtl:
            return Lettering(True, self.bold, self.italic)
        return Lettering(False, self.bold, self.italic, self.width, self.tracking * 1000 / size)


@dataclass(frozen=True)
class ReportStyle:
    """Everything that a renderer needs to know about the look of a report in one direction."""

    rtl: bool
    page: PageLayout
    fonts: Fonts
    blocks: Mapping[BlockKind, BlockStyle]
    baseline: float = 0.68  # from the top of a line to its base line, as a part of the leading
    masthead: float = 210.0  # width of the block of symbol, distribution, date and language
    rule: float = 0.5  # thickness of the thin rules
    heavy_rule: float = 1.5  # thickness of the rule under the masthead
    note_gap: float = 10.0  # between text and footnotes, with the rule above these
    note_rule: float = 86.0  # length of that rule
    note_rule_at: float = 0.0  # where it begins, from the edge of the text column
    note_rule_above: float = 11.2  # from the rule to the first base line of the footnotes
    mark_size: float = 0.62  # size of a footnote mark, as a part of the text size
    mark_rise: float = 0.38  # how far it is raised, as a part of the text size
    organ: float = 261.0  # width of the name of the organ in a masthead
    table: TableLook = PLAIN_TABLE
    row_gap: float = 10.0  # above and below a table
    kept_table: float = 1 / 3  # of a page: a table, or a row, that is no higher is on one page
    widow: int = 2  # the fewest lines of a split block at the top of a page
    orphan: int = 2  # the fewest lines of a split block at the bottom of a page

    def style(self, kind: BlockKind) -> BlockStyle:
        return self.blocks[kind]


_OUTSIDE = -48.0  # where labels and the lines of a title begin: in the outer column


Indents = tuple[float, float, float, float]


def blocks(
    text: float, leading: float, steps: Indents = (36, 64, 96, 128), *, upright: bool = False
) -> Mapping[BlockKind, BlockStyle]:
    """Return all styles, derived from the size and the leading of a paragraph.

    ``steps``: where the text begins after a paragraph's number, and in the items of each of three levels.
    ``upright``: letters have no italics, so that headings of the fourth level are bold.
    """
    gap = round(leading * 0.36, 1)
    plain = BlockStyle(text, leading)
    small = BlockStyle(round(text * 0.84, 1), round(leading * 0.8, 1))
    heads = {**_titles(plain, gap), **_headings(plain, gap, upright)}
    return MappingProxyType({**heads, **_paragraphs(plain, gap, steps), **_small(small)})


def _scaled(plain: BlockStyle, by: float) -> BlockStyle:
    """Return a bold style ``by`` times as large."""
    return BlockStyle(round(plain.size * by, 1), round(plain.leading * by, 1), bold=True)


def _titles(plain: BlockStyle, gap: float) -> dict[BlockKind, BlockStyle]:
    """Return the styles of the masthead and of the title block below it."""
    return {
        BlockKind.NATIONS: plain,
        BlockKind.SYMBOL: BlockStyle(11.5, 16, bold=True, after=2),
        BlockKind.SYMBOL_BEGIN: BlockStyle(11.5, 16, bold=True),
        BlockKind.MASTHEAD: BlockStyle(9.5, 13),
        BlockKind.PARENT: replace(_scaled(plain, 1.1), before=gap, indent=_OUTSIDE),
        BlockKind.PARENT_SHORT: _scaled(plain, 1.2),
        BlockKind.ORGAN: replace(plain, bold=True, indent=_OUTSIDE),
        BlockKind.SESSION: replace(plain, bold=True, indent=_OUTSIDE),
        BlockKind.PLACE: replace(plain, indent=_OUTSIDE),
        BlockKind.RAPPORTEUR: replace(plain, keep_next=True),
        BlockKind.TITLE: replace(_scaled(plain, 1.5), before=3 * gap, after=2 * gap, keep_next=True),
    }


def _headings(plain: BlockStyle, gap: float, upright: bool) -> dict[BlockKind, BlockStyle]:
    large = replace(_scaled(plain, 1.2), keep_next=True)
    bold = replace(plain, bold=True, keep_next=True)
    lower = replace(bold, before=gap, after=gap, label_at=_OUTSIDE)
    label = replace(large, after=gap / 2, indent=_OUTSIDE)
    return {
        BlockKind.HEADING_1: replace(large, before=2 * gap, after=gap, label_at=_OUTSIDE),
        BlockKind.HEADING_2: lower,
        BlockKind.HEADING_3: lower,
        BlockKind.HEADING_4: replace(lower, bold=upright, italic=not upright),
        BlockKind.CHAPTER_LABEL: label,
        BlockKind.ANNEX_LABEL: label,
        BlockKind.ANNEX_TITLE: replace(large, after=2 * gap),
    }


def _paragraphs(plain: BlockStyle, gap: float, steps: Indents) -> dict[BlockKind, BlockStyle]:
    first, second, third, fourth = steps
    even = replace(plain, after=gap, align="justify")
    # Ragged, as the agenda is in documents of the United Nations.
    item = replace(plain, after=gap)
    return {
        BlockKind.PARAGRAPH: replace(even, first=first),
        BlockKind.ITEM_1: replace(item, indent=second, label_at=first),
        BlockKind.ITEM_2: replace(item, indent=third, label_at=second),
        BlockKind.ITEM_3: replace(item, indent=fourth, label_at=third),
        BlockKind.SUBPARAGRAPH: replace(even, first=second, label_at=first),
        BlockKind.INNER_SUBPARAGRAPH: replace(even, indent=first, first=third - first, label_at=second),
        BlockKind.OFFICE: replace(plain, keep_next=True),
        BlockKind.HOLDER: replace(plain, indent=first),
        BlockKind.LAST_HOLDER: replace(item, indent=first),
        BlockKind.CAPTION: replace(plain, before=gap / 2, indent=first, bold=True, keep_next=True),
        BlockKind.BODY: replace(even, indent=first),
        BlockKind.QUOTATION: replace(even, indent=second, end_indent=first),
    }


def _small(small: BlockStyle) -> dict[BlockKind, BlockStyle]:
    """Return the styles of tables, footnotes, and the top and bottom margins."""
    return {
        BlockKind.TABLE_HEAD: replace(small, before=4, after=4, bold=True),
        BlockKind.TABLE_CELL: replace(small, before=4, after=4),
        BlockKind.NOTE: replace(small, first=18, align="justify"),
        BlockKind.HEADER: BlockStyle(9, 12, bold=True),
        BlockKind.PAGE_NUMBER: replace(small, bold=True),
        BlockKind.JOB: BlockStyle(8, 11),
        BlockKind.JOB_LINE: BlockStyle(8, 11),
    }


# Amiri's letters are small for its size, and it needs room for marks.
ARABIC = ReportStyle(True, PageLayout(), Fonts(), blocks(13, 20, upright=True))
LATIN = ReportStyle(False, PageLayout(), Fonts(), blocks(10.5, 14.5))


def sheet(rtl: bool) -> ReportStyle:
    """Return the look of a right-to-left or left-to-right document."""
    return ARABIC if rtl else LATIN
