"""The page of a United Nations document on A4: its measures, and the look of its text.

They were measured on documents that Word had made in 2025 (E/2025/28, E/2025/88, TPNW/MSP/2025/11 and
others), in millimetres from the top and from the side where lines begin. An Arabic page is its mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from wgdesk.phrasing.tree import Document
from wgdesk.report.render.style import (
    ARABIC,
    ITEM_KINDS,
    LATIN,
    LATIN_KINDS,
    BlockKind,
    BlockStyle,
    PageLayout,
    ReportStyle,
    blocks,
    sheet,
)
from wgdesk.report.render.table_look import TableLook


def mm(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * 72 / 25.4


# Base lines, rules and edges of the masthead.
NATIONS_BASE, SYMBOL_BASE = mm(20.4), mm(19.9)
THIN_RULE, HEAVY_RULE = mm(22.9), mm(74.0)
EMBLEM_START, EMBLEM_TOP, EMBLEM_WIDTH, EMBLEM_HEIGHT = mm(19.8), mm(25.2), mm(19.9), mm(16.5)
ORGAN_START, ORGAN_END, ORGAN_BASE = mm(40.6), mm(132.8), mm(31.5)
DISTRIBUTION_START, DISTRIBUTION_BASE = mm(137.1), mm(30.6)
SESSION_BASE = mm(78.4)  # the first line under the heavy rule
# Arabic letters reach farther above and below their base line.
NATIONS_BASE_ARABIC, ORGAN_BASE_ARABIC, SESSION_BASE_ARABIC = mm(18.9), mm(32.5), mm(79.5)

# The foot of the first page.
JOB_START, JOB_BASE = mm(20.1), mm(279.7)
BARS_TOP, BARS_HEIGHT, BAR_MODULE = mm(282.6), mm(4.5), mm(3.97 / 16)
SQUARE_START, SQUARE_TOP, SQUARE_WIDTH = mm(173.2), mm(268.3), mm(19.3)
# Base line of the number at the foot of later pages, from below; that of the job number is a little higher.
PAGE_NUMBER_BASE = mm(13.0)
# The sign "Please recycle" beside the codes.
SIGN_START, SIGN_TOP, SIGN_WIDTH, SIGN_HEIGHT = mm(145.3), mm(276.4), mm(25.7), mm(6.4)

# Word counts from the edges of its headers and footers, and from the top of a line.
EXACT_BASE = 0.8  # of a line that is exactly so high: where Word has its base line
HEADER_EDGE, FOOTER_EDGE, GAP = mm(13.0), mm(9.4), 2.0
DISTRIBUTION_ABOVE, ORGAN_ABOVE, UNDER_NATIONS = mm(4.3), mm(2.3), mm(1.0)

END_RULE, END_RULE_WEIGHT, END_RULE_GAP = mm(25.4), 0.25, 18.0

_AFTER = 6.0  # points under a paragraph, and under a line of a list
_NOTE_GAP = 14.0  # from text to footnotes: the rule between them is nearly in the middle
_TEXT_KINDS = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.BODY,
        BlockKind.QUOTATION,
        BlockKind.SUBPARAGRAPH,
        BlockKind.INNER_SUBPARAGRAPH,
        *ITEM_KINDS,
        BlockKind.LAST_HOLDER,
    }
)

WIDTH, SIDE = PageLayout().width, mm(18.2)
RULE, HEAVY = 0.5, 1.4
_TEXT = mm(40.5)  # where the text column begins


class PageForm(NamedTuple):
    """How an office of the United Nations sets text, in points: what differs from one office to another.

    ``width`` and ``tracking`` are those of Latin letters, ``column`` is the width of the text column, and
    ``first`` where the text begins after the number of a paragraph. ``chapter`` is where the label over the
    title of a chapter begins, and ``annexed`` the gap under that of an annex.
    """

    width: float
    tracking: float
    column: float
    first: float
    chapter: float
    annexed: float


# By the value of the option ``page``. Measured on 28 documents of 2025 from New York and Vienna, and on five
# from Geneva; chapters and annexes on about 300 pages that begin one.
FORMS = MappingProxyType(
    {
        "un": PageForm(1.03, 0.2, 365.5, 23.75, SIDE - _TEXT, 6.0),
        "un_geneva": PageForm(1.0, 0.0, 368.8, 28.4, 0.0, 18.0),
    }
)


def _page(form: PageForm) -> PageLayout:
    return PageLayout(
        top=74.3,
        bottom=55.7,
        first_bottom=mm(297 - 268),  # above the codes
        side=SIDE,
        outer=_TEXT - SIDE,
        outer_end=WIDTH - _TEXT - form.column - SIDE,
        header=mm(20.8),
        footer=mm(13.5),
    )


NOTE_RULE_AT = mm(32.2) - _TEXT  # where the rule above footnotes begins
_LABELS = 56.0  # points: room for the label of a heading, خامساً-
_LABEL_END = mm(36.2) - _TEXT  # such a label ends here
_SESSION = mm(20.1) - _TEXT  # the session block begins in the outer column
_SESSION_WIDTH = mm(97)  # the names of body and item end here
# Letters as wide as they are: large headings. The name of the organ is narrower, to be even larger.
_NATURAL = (
    BlockKind.HEADING_1,
    BlockKind.TITLE,
    BlockKind.CHAPTER_LABEL,
    BlockKind.ANNEX_LABEL,
    BlockKind.ANNEX_TITLE,
)
_ORGAN_WIDTH = 0.947
# Measured on 160 tables of 2025: thin and heavy rules, none between rows, 20 points from row to row.
_TABLE = TableLook(first_row=5.2, top_rule=0.48, head_rule=1.44, inner_rule=0.0, last_rule=1.44, flush=True)


@cache
def un_look(name: str, rtl: bool) -> ReportStyle:
    """Return the look of a form of page, a value of the option ``page``, for one direction.

    Arabic is set larger, except for lines that are in English.
    """
    form = FORMS[name]
    plain, text, leading = (ARABIC, 13.0, 19.5) if rtl else (LATIN, 10.0, 12.0)
    steps = (32.0, 64.0, 96.0, 128.0) if rtl else (mm(8.4), mm(16.8), mm(25.2), mm(33.8))
    grown = plain.fonts.arabic_in_latin if rtl else 1.0
    page = _page(form)
    styles = dict(blocks(text, leading, steps, upright=rtl))
    styles |= _text_styles(styles, form, rtl)
    styles |= _heading_styles(form, grown, leading / text)
    styles |= _outside_styles(page, grown, leading / text)
    for kind, style in styles.items():
        if not rtl or kind in LATIN_KINDS:
            styles[kind] = _spread(kind, style, form)
    return replace(
        plain,
        page=page,
        blocks=MappingProxyType(styles),
        rule=RULE,
        heavy_rule=HEAVY,
        note_gap=_NOTE_GAP,
        note_rule=mm(25.4),
        note_rule_at=NOTE_RULE_AT,
        note_rule_above=14.1,
        table=_TABLE,
    )


def _spread(kind: BlockKind, style: BlockStyle, form: PageForm) -> BlockStyle:
    """Return a style with the width and the tracking of its letters."""
    if kind in _NATURAL:
        return style
    if kind is BlockKind.PARENT_SHORT:
        return replace(style, width=_ORGAN_WIDTH)
    return replace(style, width=form.width, tracking=form.tracking)


def _text_styles(
    styles: Mapping[BlockKind, BlockStyle], form: PageForm, rtl: bool
) -> dict[BlockKind, BlockStyle]:
    """Return the styles of paragraphs, lists, tables and footnotes."""
    small = styles[BlockKind.NOTE] if rtl else BlockStyle(8.5, 10.5)
    made = {kind: replace(style, after=_AFTER) for kind, style in styles.items() if kind in _TEXT_KINDS}
    note = replace(small, first=0.0, label_at=NOTE_RULE_AT, label_end=mm(39.8) - _TEXT, align="start")
    paragraph = made[BlockKind.PARAGRAPH]
    head, cell = (BlockStyle(9, 13), BlockStyle(12, 17)) if rtl else (BlockStyle(7, 9), BlockStyle(10, 12))
    head = replace(head, before=5.0, after=2.7, italic=True)
    return made | {
        BlockKind.TABLE_HEAD: head,
        BlockKind.TABLE_CELL: replace(cell, before=4.0, after=4.0),
        BlockKind.PARAGRAPH: paragraph if rtl else replace(paragraph, first=form.first),
        BlockKind.NOTE: note,
    }


def _heading_styles(form: PageForm, grown: float, opened: float) -> dict[BlockKind, BlockStyle]:
    """Return the styles of headings; ``opened`` is the leading of text as a multiple of its size."""
    least = min(opened, 1.4) if grown > 1 else 0.0  # lines in Arabic are farther apart

    def heading(size: float, leading: float, before: float, after: float) -> BlockStyle:
        return BlockStyle(
            round(size * grown, 1),
            max(leading, round(size * grown * least, 1)),
            before,
            after,
            label_at=-_LABELS,
            label_end=_LABEL_END,
            bold=True,
            keep_next=True,
            heading=True,
        )

    clear = 5.0 if grown > 1 else 0.0  # below the tails of Arabic letters
    alone = replace(heading(14, 15, 0, 11.8), label_at=0.0, label_end=None)
    return {
        BlockKind.TITLE: replace(alone, before=18.3),
        BlockKind.CHAPTER_LABEL: replace(alone, before=12.2, after=clear, indent=form.chapter),
        BlockKind.ANNEX_LABEL: replace(alone, after=form.annexed, indent=SIDE - _TEXT),
        BlockKind.ANNEX_TITLE: alone,
        BlockKind.HEADING_1: heading(14, 15, 12.2, 11.8),
        BlockKind.HEADING_2: heading(12, 13.4, 12.1, 12.1),
        BlockKind.HEADING_3: heading(10, 12, 12.0, 6.0),
        # In italics, which Arabic letters have not (A/80/10).
        BlockKind.HEADING_4: replace(heading(10, 12, 12.0, 6.0), bold=grown > 1, italic=grown == 1),
    }


def _outside_styles(page: PageLayout, grown: float, opened: float) -> dict[BlockKind, BlockStyle]:
    """Return the styles of the masthead, and of what stands in the outer columns and margins."""

    def own(size: float, *, bold: bool = False) -> BlockStyle:
        return BlockStyle(round(size * grown, 1), round(size * grown * min(opened, 1.4), 1), bold=bold)

    session, named = own(10), own(12, bold=True)
    narrow = page.column - _SESSION - _SESSION_WIDTH * grown  # as many words in Arabic, which is larger
    return {
        BlockKind.NATIONS: replace(own(14), after=UNDER_NATIONS),
        BlockKind.SYMBOL: BlockStyle(10, 12, after=UNDER_NATIONS),
        BlockKind.SYMBOL_BEGIN: BlockStyle(20, 24),
        BlockKind.MASTHEAD: BlockStyle(10, mm(4.1)),
        BlockKind.PARENT: replace(own(14, bold=True), before=ORGAN_ABOVE),
        BlockKind.PARENT_SHORT: replace(
            own(20 / grown, bold=True), leading=28.0 if grown > 1 else mm(6.9), before=ORGAN_ABOVE
        ),
        BlockKind.ORGAN: replace(
            named,
            leading=named.leading if grown > 1 else 13.5,
            before=mm(0.4),
            indent=_SESSION,
            end_indent=narrow,
        ),
        BlockKind.SESSION: replace(session, bold=True, indent=_SESSION, end_indent=narrow),
        BlockKind.PLACE: replace(session, indent=_SESSION),
        BlockKind.RAPPORTEUR: replace(session, keep_next=True),
        BlockKind.HEADER: BlockStyle(8.5, 12, before=page.header - EXACT_BASE * 12 - HEADER_EDGE, bold=True),
        BlockKind.PAGE_NUMBER: replace(own(8.5, bold=True), after=page.footer - 4 - FOOTER_EDGE),
        BlockKind.JOB: BlockStyle(7, 10),
        BlockKind.JOB_LINE: BlockStyle(10, 12),
    }


def office_look_of(document: Document) -> ReportStyle:
    """Return the look of a document in Word.

    On a right-to-left page of the United Nations both outer columns are equally wide, because Word and
    LibreOffice do not agree on the side from which a right-to-left table is placed.
    """
    look = look_of(document)
    return look if document.un_page is None or not document.rtl else evened(look)


def evened(look: ReportStyle) -> ReportStyle:
    """Return a look with outer columns that are equally wide."""
    equal = (look.page.outer + look.page.outer_end) / 2
    return replace(look, page=replace(look.page, outer=equal, outer_end=equal))


def look_of(document: Document) -> ReportStyle:
    """Return the look of a document for its page and direction."""
    if document.un_page is None:
        return sheet(document.rtl)
    return un_look(document.un_page.form, document.rtl)
