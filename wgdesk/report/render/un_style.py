"""The page of a United Nations document as Vienna prints it, on A4: its measures, and the look of its text.

They were measured on E/2025/88 and documents like it, in millimetres from the top and from the side where
lines begin; an Arabic page is its mirror image.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from wgdesk.report.render.style import (
    ARABIC,
    LATIN,
    BlockKind,
    BlockStyle,
    PageLayout,
    ReportStyle,
    blocks,
    sheet,
)
from wgdesk.report.tree import Document


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
SHORT_ORGAN = 2  # a name that is set large in no more lines than these

# The foot of the first page.
JOB_START, JOB_BASE = mm(20.1), mm(279.7)
BARS_TOP, BARS_HEIGHT, BAR_MODULE = mm(282.6), mm(4.5), mm(3.97 / 16)
SQUARE_START, SQUARE_TOP, SQUARE_WIDTH = mm(173.2), mm(268.3), mm(19.3)

END_RULE, END_RULE_WEIGHT, END_RULE_GAP = mm(25.4), 0.25, 18.0

_SIDE = mm(18.2)
_PAGE = PageLayout(
    top=mm(29.0),
    side=_SIDE,
    outer=mm(40.5) - _SIDE,
    outer_end=mm(191.8 - 173.0),
    header=mm(20.8),
    footer=mm(13.5),
    inset=mm(3.0),
)
_SESSION = mm(20.1) - mm(40.5)  # the session block begins in the outer column


def _look(
    plain: ReportStyle, text: float, leading: float, steps: tuple[float, float, float, float]
) -> ReportStyle:
    """Return the look of a direction. Arabic letters are small for their size: all but English lines grow."""
    styles = dict(blocks(text, leading, steps))
    grown = plain.fonts.arabic_in_latin if plain.rtl else 1.0
    opened = leading / text

    def own(size: float, *, bold: bool = False) -> BlockStyle:
        return BlockStyle(round(size * grown, 1), round(size * grown * min(opened, 1.4), 1), bold=bold)

    session = own(10)
    styles |= {
        BlockKind.NATIONS: own(14),
        BlockKind.SYMBOL: BlockStyle(10, 12),
        BlockKind.SYMBOL_BEGIN: BlockStyle(20, 24),
        BlockKind.MASTHEAD: BlockStyle(10, mm(4.1)),
        BlockKind.PARENT: own(14, bold=True),
        BlockKind.PARENT_SHORT: own(20 / grown, bold=True),
        BlockKind.ORGAN: replace(session, bold=True, indent=_SESSION),
        BlockKind.PLACE: replace(session, indent=_SESSION),
        BlockKind.TITLE: replace(styles[BlockKind.TITLE], size=own(14).size, leading=own(14).leading),
        BlockKind.HEADER: BlockStyle(8.5, 12, bold=True),
        BlockKind.PAGE_NUMBER: replace(own(8.5, bold=True)),
        BlockKind.JOB: BlockStyle(7, 10),
        BlockKind.JOB_LINE: BlockStyle(10, 12),
    }
    return replace(plain, page=_PAGE, blocks=MappingProxyType(styles), heavy_rule=1.4)


UN_ARABIC = _look(ARABIC, 13, 19.5, (32, 58, 88, 118))
UN_LATIN = _look(LATIN, 10, 13, (mm(8.4), mm(16.8), mm(25.2), mm(33.6)))


def look_of(document: Document) -> ReportStyle:
    """Return the look of a document: its page, and its direction."""
    if document.un_page is None:
        return sheet(document.rtl)
    return UN_ARABIC if document.rtl else UN_LATIN
