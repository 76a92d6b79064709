"""The page of a United Nations document as Vienna prints it, on A4: its measures, and the look of its text.

They were measured on E/2025/88 and documents like it, in millimetres from the top and from the side where
lines begin; an Arabic page is its mirror image.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from wgdesk.phrasing.tree import Document
from wgdesk.report.render.style import (
    ARABIC,
    HEADING_KINDS,
    LATIN,
    BlockKind,
    BlockStyle,
    PageLayout,
    ReportStyle,
    blocks,
    sheet,
)


def mm(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * 72 / 25.4


# Base lines, rules and edges of the masthead.
NATIONS_BASE, SYMBOL_BASE = mm(20.4), mm(19.9)
THIN_RULE, HEAVY_RULE = mm(22.9), mm(74.0)
EMBLEM_START, EMBLEM_TOP, EMBLEM_WIDTH, EMBLEM_HEIGHT = mm(19.8), mm(25.2), mm(19.9), mm(16.5)
ORGAN_START, ORGAN_END, ORGAN_BASE = mm(40.6), mm(132.8), mm(31.5)
DISTRIBUTION_START, DISTRIBUTION_BASE = mm(137.1), mm(30.6)
SESSION_BASE = mm(78.5)  # the first line under the heavy rule
# Arabic letters reach farther above and below their base line.
NATIONS_BASE_ARABIC, ORGAN_BASE_ARABIC, SESSION_BASE_ARABIC = mm(18.9), mm(32.5), mm(79.5)
SHORT_ORGAN = 2  # a name that fits in so many lines when set large is short

# The foot of the first page.
JOB_START, JOB_BASE = mm(20.1), mm(279.7)
BARS_TOP, BARS_HEIGHT, BAR_MODULE = mm(282.6), mm(4.5), mm(3.97 / 16)
SQUARE_START, SQUARE_TOP, SQUARE_WIDTH = mm(173.2), mm(268.3), mm(19.3)

# Word counts from the edges of its headers and footers, and from the top of a line.
HEADER_EDGE, FOOTER_EDGE, GAP = mm(13.0), mm(9.4), 2.0
DISTRIBUTION_ABOVE, ORGAN_ABOVE, UNDER_NATIONS = mm(4.3), mm(2.3), mm(1.0)

END_RULE, END_RULE_WEIGHT, END_RULE_GAP = mm(25.4), 0.25, 18.0

WIDTH, SIDE = PageLayout().width, mm(18.2)
RULE, HEAVY = 0.5, 1.4
_PAGE = PageLayout(
    top=mm(29.0),
    side=SIDE,
    outer=mm(40.5) - SIDE,
    outer_end=mm(191.8 - 173.0),
    header=mm(20.8),
    footer=mm(13.5),
    inset=mm(3.0),
)
_LABELS = 56.0  # points: room for the label of a heading, خامساً-
_SESSION = mm(20.1) - mm(40.5)  # the session block begins in the outer column


def _look(
    plain: ReportStyle, text: float, leading: float, steps: tuple[float, float, float, float]
) -> ReportStyle:
    """Return the look for one direction. Arabic is set larger, except for lines that are in English."""
    styles = dict(blocks(text, leading, steps))
    grown = plain.fonts.arabic_in_latin if plain.rtl else 1.0
    opened = leading / text

    def own(size: float, *, bold: bool = False) -> BlockStyle:
        return BlockStyle(round(size * grown, 1), round(size * grown * min(opened, 1.4), 1), bold=bold)

    session = own(10)
    styles |= {
        BlockKind.NATIONS: replace(own(14), after=UNDER_NATIONS),
        BlockKind.SYMBOL: BlockStyle(10, 12, after=UNDER_NATIONS),
        BlockKind.SYMBOL_BEGIN: BlockStyle(20, 24),
        BlockKind.MASTHEAD: BlockStyle(10, mm(4.1)),
        BlockKind.PARENT: replace(own(14, bold=True), before=ORGAN_ABOVE),
        BlockKind.PARENT_SHORT: replace(own(20 / grown, bold=True), before=ORGAN_ABOVE),
        BlockKind.ORGAN: replace(session, bold=True, indent=_SESSION),
        BlockKind.PLACE: replace(session, indent=_SESSION),
        BlockKind.TITLE: replace(styles[BlockKind.TITLE], size=own(14).size, leading=own(14).leading),
        BlockKind.HEADER: BlockStyle(8.5, 12, before=_PAGE.header - 12 - HEADER_EDGE, bold=True),
        BlockKind.PAGE_NUMBER: replace(own(8.5, bold=True), after=_PAGE.footer - 4 - FOOTER_EDGE),
        BlockKind.JOB: BlockStyle(7, 10),
        BlockKind.JOB_LINE: BlockStyle(10, 12),
    }
    for kind in HEADING_KINDS:
        styles[kind] = replace(styles[kind], label_at=-_LABELS)
    styles[BlockKind.ANNEX_LABEL] = replace(styles[BlockKind.ANNEX_LABEL], indent=-_LABELS)
    return replace(plain, page=_PAGE, blocks=MappingProxyType(styles), rule=RULE, heavy_rule=HEAVY)


UN_ARABIC = _look(ARABIC, 13, 19.5, (32, 58, 88, 118))
UN_LATIN = _look(LATIN, 10, 13, (mm(8.4), mm(16.8), mm(25.2), mm(33.6)))


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
    return UN_ARABIC if document.rtl else UN_LATIN
