"""Writes the report as a Word file, with real styles, real footnotes and the right directions.

We write the XML ourselves: the file then holds only the report (no leftovers of a template), the same
document always gives the same bytes, and writing takes milliseconds. All measures come from ``style``.
"""

from __future__ import annotations

from pathlib import Path

from wgdesk.report.render import docx_parts as parts
from wgdesk.report.render.docx_body import BodyWriter
from wgdesk.report.render.docx_styles import WordFaces, styles
from wgdesk.report.render.docx_xml import DECLARATION, SPACES
from wgdesk.report.render.output import UNWATCHED, Cancelled, Progress, RenderWatch, produce
from wgdesk.report.render.style import sheet
from wgdesk.report.tree import Document

__all__ = ["WordFaces", "render", "to_bytes"]

DEFAULT_FACES = WordFaces()


def render(
    document: Document,
    path: Path,
    *,
    faces: WordFaces = DEFAULT_FACES,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write ``document`` to ``path``, completely or not at all; nothing if ``cancelled`` returns true.

    ``progress`` is called with the part done, up to 1. Raises ``OSError`` if the file cannot be written,
    ``TypeError`` for an unknown block.
    """
    produce(path, lambda watch: to_bytes(document, faces, watch), progress, cancelled)


def to_bytes(document: Document, faces: WordFaces = DEFAULT_FACES, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return ``document`` as a .docx file; raises ``TypeError`` for an unknown block."""
    look = sheet(document.rtl)
    writer = BodyWriter(document, look)
    body = "".join(writer.block(block) for block in watch.over(document.blocks))
    return parts.package(
        {
            "[Content_Types].xml": parts.content_types(),
            "_rels/.rels": parts.package_relationships(),
            "docProps/core.xml": parts.core_properties(document),
            "word/document.xml": (
                f"{DECLARATION}<w:document {SPACES}><w:body>{body}{parts.section(look)}</w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": parts.document_relationships(),
            "word/styles.xml": styles(look, document.lang, faces),
            "word/settings.xml": parts.settings(document.lang),
            "word/footnotes.xml": parts.footnotes("".join(writer.footnotes)),
            "word/header.xml": parts.header(document, odd=True),
            "word/header-even.xml": parts.header(document, odd=False),
            "word/header-first.xml": parts.no_header(),
            "word/footer.xml": parts.footer(document, odd=True),
            "word/footer-even.xml": parts.footer(document, odd=False),
            "word/footer-first.xml": parts.footer(document, odd=True, job=writer.job),
        }
    )
