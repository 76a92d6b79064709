"""Writes the report as a Word file, with real styles, real footnotes and the right directions.

We write the XML ourselves: the file then holds only the report (no leftovers of a template), the same
document always gives the same bytes, and writing takes milliseconds. All measures come from ``style``.
"""

from __future__ import annotations

from wgdesk.phrasing.tree import Document
from wgdesk.report.render import docx_parts as parts
from wgdesk.report.render import docx_un
from wgdesk.report.render.document_links import with_document_links
from wgdesk.report.render.docx_body import BodyWriter
from wgdesk.report.render.docx_faces import WordFaces
from wgdesk.report.render.docx_spacers import END_RULE
from wgdesk.report.render.docx_styles import JOB, NAMES, label_layout, styles
from wgdesk.report.render.docx_xml import DECLARATION, SPACES, paragraph, run, words
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.un_parts import UnMasthead, job_number
from wgdesk.report.render.un_style import office_look_of

__all__ = ["WordFaces", "to_bytes"]


def to_bytes(document: Document, watch: RenderWatch = UNWATCHED, *, faces: WordFaces | None = None) -> bytes:
    """Return ``document`` as a .docx file; raises ``TypeError`` for an unknown block.

    ``faces``: to be used instead of those that the document names.
    """
    document, faces = with_document_links(document), faces or WordFaces.of(document.word_face)
    look, un = office_look_of(document), document.un_page
    writer = BodyWriter(document, look)
    begun = UnMasthead.of(document).count if un else 0  # blocks that are in the header of the first page
    body = "".join(writer.block(block) for block in watch.over(document.blocks[begun:]))
    if un:
        body += paragraph(END_RULE, "")
    return parts.package(
        {
            "[Content_Types].xml": parts.content_types(),
            "_rels/.rels": parts.package_relationships(),
            "docProps/core.xml": parts.core_properties(document),
            "docProps/app.xml": parts.program(),
            "word/document.xml": (
                f"{DECLARATION}<w:document {SPACES}><w:body>{body}{parts.section(look)}</w:body></w:document>"
            ),
            "word/_rels/document.xml.rels": parts.document_relationships(),
            "word/styles.xml": styles(
                look, document.lang, faces, un=un is not None, counts=writer.numbers.counts
            ),
            "word/numbering.xml": writer.numbers.part(
                label_layout(look),
                {kind: named.id for kind, named in NAMES.items()},
                {kind for kind, style in look.blocks.items() if style.label_end is not None},
            ),
            "word/settings.xml": parts.settings(document.lang),
            "word/fontTable.xml": faces.table(),
            "word/footnotes.xml": parts.footnotes(
                "".join(writer.footnotes), docx_un.note_rule(look) if un else ""
            ),
            **_running(document, writer),
        }
    )


def _running(document: Document, writer: BodyWriter) -> dict[str, str | bytes]:
    """Return the headers and footers, with the pictures in them."""
    job = writer.job
    firsts: dict[str, str | bytes] = {
        "word/header-first.xml": parts.no_header(),
        "word/footer-first.xml": parts.footer(document, odd=True, job=job),
    }
    if document.un_page is None:
        job = ""  # only the first page has it
    else:
        job = run(words(job_number(document)), rtl=False, style=JOB)
        for name, part in (
            ("header-first", docx_un.masthead(document, document.un_page, writer)),
            ("footer-first", docx_un.first_foot(document, document.un_page, writer)),
        ):
            firsts[f"word/{name}.xml"] = part.xml
            firsts[f"word/_rels/{name}.xml.rels"] = part.relationships()
            firsts |= {f"word/media/{file}": data for file, data in part.pictures.items()}
    return {
        "word/header.xml": parts.header(document, odd=True),
        "word/header-even.xml": parts.header(document, odd=False),
        "word/footer.xml": parts.footer(document, odd=True, job=job),
        "word/footer-even.xml": parts.footer(document, odd=False, job=job),
        **firsts,
    }
