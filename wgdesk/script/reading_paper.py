"""A paper for reading aloud as a PDF file: large letters, and "page 1 of 3" at the foot."""

from __future__ import annotations

from wgdesk.phrasing.tree import Document
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import reading_sheet
from wgdesk.script.speak import Script


def reading_pdf(paper: Document, script: Script, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return a paper as a PDF file; the foot of its pages is in the language of the script."""

    def foot(page: int, pages: int) -> str:
        return script.phrase("order-page", page=str(page), pages=str(pages))

    return to_bytes(paper, watch, look=reading_sheet(paper.rtl), page_label=foot)
