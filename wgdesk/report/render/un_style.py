"""The page of a United Nations document on A4: the look of its text; ``un_forms`` has the measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from wgdesk.phrasing.tree import Document, Text, UnPage
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
from wgdesk.report.render.un_forms import DESCENT, FORMS, PageForm, mm

# Word counts from the top of a line, and from the edges of its headers and footers.
EXACT_BASE = 0.8  # of a line that is exactly so high: where Word has its base line
GAP, UNDER_NATIONS, ORGAN_ABOVE = 2.0, mm(1.0), mm(2.3)
BARS_HEIGHT, BAR_MODULE = mm(4.5), mm(3.97 / 16)
# Arabic letters reach farther above and below their base line: how far they are moved down.
NATIONS_ARABIC, ORGAN_ARABIC, SESSION_ARABIC = mm(-1.5), mm(1.0), mm(1.1)

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

WIDTH = PageLayout().width
RULE, HEAVY = 0.5, 1.4


def _page(form: PageForm) -> PageLayout:
    return PageLayout(
        top=form.top,
        bottom=form.bottom,
        first_bottom=form.first_bottom,
        side=form.side,
        outer=form.text - form.side,
        outer_end=WIDTH - form.text - form.column - form.side,
        header=form.header,
        footer=form.footer,
        number=form.number,
    )


_LABELS = 56.0  # points: room for the label of a heading, خامساً-
_SESSION_WIDTH = mm(97)  # from the edge of the column: the names of body and item end here
# Letters as wide as they are: large headings. The name of the organ may be narrower, to be even larger.
_NATURAL = (
    BlockKind.HEADING_1,
    BlockKind.TITLE,
    BlockKind.CHAPTER_LABEL,
    BlockKind.ANNEX_LABEL,
    BlockKind.ANNEX_TITLE,
)


@cache
def un_look(name: str, rtl: bool) -> ReportStyle:
    """Return the look of a form of page, a value of the option ``page``, for one direction.

    Arabic is set larger, except for lines that are in English.
    """
    form = FORMS[name]
    plain, text, leading = (ARABIC, 13.0, 19.5) if rtl else (LATIN, 10.0, 12.0)
    steps = (32.0, 64.0, 96.0, 128.0) if rtl else form.steps
    grown = plain.fonts.arabic_in_latin if rtl else 1.0
    page = _page(form)
    styles = dict(blocks(text, leading, steps, upright=rtl))
    styles |= _text_styles(styles, form, rtl)
    styles |= _heading_styles(form, grown, leading / text)
    styles |= _outside_styles(form, page, grown, leading / text)
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
        note_rule=form.notes.rule,
        note_rule_at=form.notes.rule_at,
        note_rule_above=form.notes.above,
        organ=form.first_page.organ_end - form.first_page.organ_start,
        table=form.tables.look,
    )


def _spread(kind: BlockKind, style: BlockStyle, form: PageForm) -> BlockStyle:
    """Return a style with the width and the tracking of its letters."""
    if kind in _NATURAL:
        return style
    if kind is BlockKind.PARENT_SHORT:
        return replace(style, width=form.organ_width)
    return replace(style, width=form.width, tracking=form.tracking)


def _text_styles(
    styles: Mapping[BlockKind, BlockStyle], form: PageForm, rtl: bool
) -> dict[BlockKind, BlockStyle]:
    """Return the styles of paragraphs, lists, tables and footnotes."""
    notes, tables = form.notes, form.tables
    small = styles[BlockKind.NOTE] if rtl else BlockStyle(notes.size, notes.leading)
    made = {kind: replace(style, after=_AFTER) for kind, style in styles.items() if kind in _TEXT_KINDS}
    note = replace(small, first=0.0, label_at=notes.rule_at, label_end=notes.label_end, align="start")
    paragraph = made[BlockKind.PARAGRAPH]
    head, cell = (BlockStyle(*size) for size in (tables.arabic if rtl else tables.latin))
    (above, below), (over, under) = tables.head_gaps, tables.cell_gaps
    return made | {
        BlockKind.TABLE_HEAD: replace(head, before=above, after=below, italic=True),
        BlockKind.TABLE_CELL: replace(cell, before=over, after=under),
        BlockKind.PARAGRAPH: paragraph if rtl else replace(paragraph, first=form.first),
        BlockKind.NOTE: note,
    }


def _heading_styles(form: PageForm, grown: float, opened: float) -> dict[BlockKind, BlockStyle]:
    """Return the styles of headings; ``opened`` is the leading of text as a multiple of its size."""
    least = min(opened, 1.4) if grown > 1 else 0.0  # lines in Arabic are farther apart

    def heading(size: float, leading: float, before: float, after: float, under: float) -> BlockStyle:
        return BlockStyle(
            round(size * grown, 1),
            max(leading, round(size * grown * least, 1)),
            before,
            after,
            label_at=-_LABELS,
            label_end=form.labels,
            bold=True,
            keep_next=True,
            under=under,
        )

    clear = 5.0 if grown > 1 else 0.0  # below the tails of Arabic letters
    alone = replace(heading(14, 15, 0, 11.8, 0), label_at=0.0, label_end=None)
    large, small = form.under
    third = heading(10, 12, form.lower, 6.0, small)
    return {
        BlockKind.TITLE: replace(alone, before=18.3),
        BlockKind.CHAPTER_LABEL: replace(alone, before=12.2, after=clear, indent=form.chapter),
        BlockKind.ANNEX_LABEL: replace(alone, after=form.annexed, indent=form.side - form.text),
        BlockKind.ANNEX_TITLE: alone,
        BlockKind.HEADING_1: heading(14, 15, 12.2, 11.8, large),
        BlockKind.HEADING_2: heading(12, 13.4, 12.1, 12.1, large),
        BlockKind.HEADING_3: third,
        # In italics, which Arabic letters have not (A/80/10).
        BlockKind.HEADING_4: replace(third, bold=grown > 1, italic=grown == 1),
    }


def _outside_styles(
    form: PageForm, page: PageLayout, grown: float, opened: float
) -> dict[BlockKind, BlockStyle]:
    """Return the styles of the masthead, and of what stands in the outer columns and margins."""

    def own(size: float, *, bold: bool = False) -> BlockStyle:
        return BlockStyle(round(size * grown, 1), round(size * grown * min(opened, 1.4), 1), bold=bold)

    session, named, number = own(10), own(12, bold=True), own(form.running, bold=True)
    nations = BlockStyle(round(14 * grown, 1), round(16.8 * grown, 1))
    above = form.first_page.nations + (NATIONS_ARABIC if grown > 1 else 0.0)
    first, start = form.first_page, form.first_page.session_start - form.text
    narrow = page.column - start - _SESSION_WIDTH * grown  # as many words in Arabic, which is larger
    return {
        BlockKind.NATIONS: replace(nations, after=first.under(above, (1 - EXACT_BASE) * nations.leading)),
        BlockKind.SYMBOL: BlockStyle(10, 12, after=first.under(first.symbol, DESCENT * 20)),
        BlockKind.SYMBOL_BEGIN: BlockStyle(20, 24),
        BlockKind.MASTHEAD: BlockStyle(10, first.distribution_leading),
        BlockKind.PARENT: replace(own(14, bold=True), before=ORGAN_ABOVE),
        BlockKind.PARENT_SHORT: replace(
            own(20 / grown, bold=True), leading=28.0 if grown > 1 else mm(6.9), before=ORGAN_ABOVE
        ),
        BlockKind.ORGAN: replace(
            named,
            leading=named.leading if grown > 1 else 13.5,
            before=mm(0.4),
            indent=start,
            end_indent=narrow,
        ),
        BlockKind.SESSION: replace(session, bold=True, indent=start, end_indent=narrow),
        BlockKind.PLACE: replace(session, indent=start),
        BlockKind.RAPPORTEUR: replace(session, keep_next=True),
        BlockKind.HEADER: BlockStyle(
            form.running, 12, before=page.header - EXACT_BASE * 12 - form.header_edge, bold=True
        ),
        BlockKind.PAGE_NUMBER: replace(
            number, after=form.number - (1 - EXACT_BASE) * number.leading - form.footer_edge
        ),
        BlockKind.JOB: BlockStyle(form.job, 10),
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


def form_of(page: UnPage[Text] | None) -> PageForm:
    """Return the form of a page of the United Nations; a plain page has the rules of the first."""
    return FORMS["un" if page is None else page.form]


def look_of(document: Document) -> ReportStyle:
    """Return the look of a document for its page and direction."""
    if document.un_page is None:
        return sheet(document.rtl)
    return un_look(document.un_page.form, document.rtl)
