"""The report as a Word file: real styles, real footnotes, literal numbers, right-to-left where it
must be.

The package is written straight as XML strings: it holds nothing but the report (no template's
leftovers), is the same bytes for the same document, and takes milliseconds. Measures come from
``style``.
"""

from __future__ import annotations

from pathlib import Path

from wgdesk.report.render import docx_parts as parts
from wgdesk.report.render.docx_body import BodyWriter
from wgdesk.report.render.docx_styles import WordFaces, styles
from wgdesk.report.render.docx_xml import DECLARATION, SPACES
from wgdesk.report.render.output import UNWATCHED, Cancelled, Progress, Watch, write_whole
from wgdesk.report.render.style import sheet
from wgdesk.report.tree import Document

DEFAULT_FACES = WordFaces()


def render(
    document: Document,
    path: Path,
    *,
    faces: WordFaces = DEFAULT_FACES,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write ``document`` to ``path`` whole or not at all.

    Raises ``Stopped`` when cancelled, ``OSError``.
    """
    write_whole(path, to_bytes(document, faces, Watch(progress, cancelled)))


def to_bytes(
    document: Document, faces: WordFaces = DEFAULT_FACES, watch: Watch = UNWATCHED
) -> bytes:
    """Return ``document`` as a .docx file; raises ``TypeError`` at an unknown block."""
    look = sheet(document.rtl)
    writer = BodyWriter(document, look)
    body = "".join(writer.block(block) for block in watch.over(document.blocks))
    return parts.package(
        {
            "[Content_Types].xml": parts.content_types(),
            "_rels/.rels": parts.package_relationships(),
            "docProps/core.xml": parts.core_properties(document),
            "word/document.xml": (
                f"{DECLARATION}<w:document {SPACES}>"
                f"<w:body>{body}{parts.section(look)}</w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": parts.document_relationships(),
            "word/styles.xml": styles(look, document.lang, faces),
            "word/settings.xml": parts.settings(document.lang),
            "word/footnotes.xml": parts.footnotes("".join(writer.footnotes)),
            "word/header.xml": parts.header(document),
            "word/footer.xml": parts.footer(document, ""),
            "word/footer-first.xml": parts.footer(document, "".join(writer.first_foot)),
        }
    )
