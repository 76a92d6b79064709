"""A paper for reading aloud as a PDF file: large letters, and "page 1 of 3" at the foot."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from wgdesk.phrasing.tree import Document
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import BlockKind, ReportStyle, blocks, sheet
from wgdesk.script.speak import Script


def reading_pdf(paper: Document, script: Script, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return a paper as a PDF file; the foot of its pages is in the language of the script."""

    def foot(page: int, pages: int) -> str:
        return script.phrase("order-page", page=str(page), pages=str(pages))

    return to_bytes(paper, watch, look=reading_sheet(paper.rtl), page_label=foot)


def reading_sheet(rtl: bool) -> ReportStyle:
    """Return the look of a paper for reading aloud on the podium: 14 points or more, no outer columns."""
    look = sheet(rtl)
    styles = dict(blocks(17, 27) if rtl else blocks(14.5, 20.5))
    styles[BlockKind.BODY] = replace(styles[BlockKind.BODY], indent=0, align="start", whole=True)
    styles[BlockKind.QUOTATION] = replace(styles[BlockKind.BODY], indent=36)
    styles[BlockKind.TITLE] = replace(styles[BlockKind.TITLE], size=styles[BlockKind.PARENT].size, before=0)
    for kind in (BlockKind.PARENT, BlockKind.ORGAN, BlockKind.PLACE):
        styles[kind] = replace(styles[kind], indent=0)
    for kind in (BlockKind.TABLE_HEAD, BlockKind.TABLE_CELL):
        size, leading = (15, 23) if rtl else (14, 19)
        styles[kind] = replace(styles[kind], size=size, leading=leading)
    styles[BlockKind.PAGE_NUMBER] = replace(styles[BlockKind.PAGE_NUMBER], size=11, leading=14)
    page = replace(look.page, side=72, outer=0, outer_end=0)
    return replace(look, page=page, blocks=MappingProxyType(styles))
