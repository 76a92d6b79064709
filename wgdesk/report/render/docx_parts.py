"""The parts of a Word file other than body and styles, and the package (ECMA-376 parts 1 and 2)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from wgdesk.phrasing.tree import Document
from wgdesk.report.render.docx_styles import NAMES
from wgdesk.report.render.docx_tongues import left_to_right, right_to_left
from wgdesk.report.render.docx_xml import (
    DECLARATION,
    PACKAGE,
    SPACES,
    TAB,
    R,
    bidi,
    escaped,
    field,
    paragraph,
    run,
    twips,
    words,
)
from wgdesk.report.render.style import BlockKind, ReportStyle
from wgdesk.report.render.un_style import EXACT_BASE, form_of
from wgdesk.words.digits import EUROPEAN, figures

_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # the first day that a zip can store; with a fixed day the same report has the same bytes

# name of the part in word/, kind of content and of relationship
_PARTS = (
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("footnotes", "footnotes"),
    ("fontTable", "fontTable"),
    ("header", "header"),
    ("header-even", "header"),
    ("header-first", "header"),
    ("footer", "footer"),
    ("footer-even", "footer"),
    ("footer-first", "footer"),
)
# name of the part, its kind, the pages that have it
_RUNNING = (
    ("header-even", "header", "even"),
    ("header", "header", "default"),
    ("header-first", "header", "first"),
    ("footer-even", "footer", "even"),
    ("footer", "footer", "default"),
    ("footer-first", "footer", "first"),
)
_ID = {name: f"rId{number}" for number, (name, _) in enumerate(_PARTS, start=1)}


def content_types() -> str:
    """Return the part with the content type of every part."""
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in _PARTS
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
        f"{overrides}"
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def package_relationships() -> str:
    """Return the part that points to the document and its properties."""
    return (
        f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{R}/extended-properties" Target="docProps/app.xml"/></Relationships>'
    )


def document_relationships() -> str:
    """Return the part that points from the document to its other parts."""
    links = "".join(
        f'<Relationship Id="{_ID[name]}" Type="{R}/{kind}" Target="{name}.xml"/>' for name, kind in _PARTS
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


def core_properties(document: Document) -> str:
    """Return title, symbol, body, language and date of issue; never the time of writing, so bytes repeat."""
    day = "" if document.dated is None else f"{document.dated.isoformat()}T00:00:00Z"
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>'
        for name in ("created", "modified")
        if day
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(document.title)}</dc:title><dc:subject>{escaped(document.symbol)}</dc:subject>"
        f"<dc:creator>{escaped(document.author)}</dc:creator>"
        f"<dc:language>{escaped(document.lang)}</dc:language>{dates}</cp:coreProperties>"
    )


def program() -> str:
    """Return the part with the name of the program that wrote the file."""
    properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{DECLARATION}<Properties xmlns="{properties}"><Application>WGDesk</Application></Properties>'


def settings(lang: str) -> str:
    """Return the settings: layout as in Word 2013 and later, and the footnote separators."""
    uri = "http://schemas.microsoft.com/office/word"
    modern = (
        "overrideTableStyleFontSizeAndJustification",
        "enableOpenTypeFeatures",
        "doNotFlipMirrorIndents",
    )
    flags = "".join(f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="1"/>' for name in modern)
    return (
        f'{DECLARATION}<w:settings {SPACES}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/>"  # gaps below and above add up, as in a PDF
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/>{flags}</w:compat>'
        f'<w:themeFontLang w:val="{left_to_right(lang)}" w:bidi="{right_to_left(lang)}"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def footnotes(notes: str, rule: str = "") -> str:
    """Return the part with the footnotes, after the two separators that Word requires.

    ``rule``: the paragraph that both are; Word's own rule if there is none.
    """
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}">{rule or f"<w:p><w:r><w:{kind}/></w:r></w:p>"}'
        "</w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return f"{DECLARATION}<w:footnotes {SPACES}>{separators}{notes}</w:footnotes>"


def header(document: Document, *, odd: bool) -> str:
    """Return the header of odd or even pages: the symbol at the outer edge."""
    if not document.symbol:
        return no_header()
    left = odd is document.rtl  # an odd page is a left-hand page in Arabic, so its outer edge is on the left
    start = "" if left else run(TAB, rtl=False)
    content = paragraph(NAMES[BlockKind.HEADER].id, start + run(words(document.symbol), rtl=False))
    return f"{DECLARATION}<w:hdr {SPACES}>{content}</w:hdr>"


def no_header() -> str:
    """Return the empty header of the first page, which also has no rule."""
    return f"{DECLARATION}<w:hdr {SPACES}>{paragraph('Normal', '')}</w:hdr>"


def footer(document: Document, *, odd: bool, job: str = "") -> str:
    """Return a footer: the page number at the outer edge, the run ``job`` at the other.

    On some pages of the United Nations the total follows: 2/12. The paragraph is left to right in every
    document, and so is the stroke: in a right-to-left one, LibreOffice would put the total first.

    No number format (ECMA-376 part 1, 17.18.59) has Arabic digits. But if the setting for numerals is
    "context", Word chooses the digits by run: Arabic ones in a right-to-left run, European ones in a
    left-to-right run. LibreOffice has those of its own setting.
    """
    rtl, shown = document.rtl and document.digits != EUROPEAN, figures("1", document.digits)
    number = field("PAGE", shown, rtl=rtl)
    if document.un_page is not None and form_of(document.un_page).counted:
        number += run(words("/"), rtl=False) + field("NUMPAGES", shown, rtl=rtl)
    tab = run(TAB, rtl=False)
    left = odd is document.rtl  # as in the header
    content = number + tab + job if left else job + tab + number
    style = NAMES[BlockKind.PAGE_NUMBER].id
    return f"{DECLARATION}<w:ftr {SPACES}>{paragraph(style, content, bidi(False))}</w:ftr>"


def section(sheet: ReportStyle) -> str:
    """Return the properties of the only section: paper, margins, headers and footers, direction."""
    page = sheet.page
    left, right = page.edges(sheet.rtl)
    running = "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="{_ID[name]}"/>' for name, kind, pages in _RUNNING
    )
    # From our base lines to the edges of the lines, which Word measures.
    header = sheet.style(BlockKind.HEADER)
    head = page.header - EXACT_BASE * header.leading - header.before
    lower = (EXACT_BASE - sheet.baseline) * sheet.style(BlockKind.PARAGRAPH).leading
    number = sheet.style(BlockKind.PAGE_NUMBER)
    foot = page.number - (1 - EXACT_BASE) * number.leading - number.after
    return (
        f"<w:sectPr>{running}"
        f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
        f'<w:pgMar w:top="{twips(page.top - lower)}" w:right="{twips(page.width - right)}" '
        f'w:bottom="{twips(page.bottom + lower)}" w:left="{twips(left)}" '
        f'w:header="{twips(head)}" w:footer="{twips(foot)}" w:gutter="0"/>'
        f'<w:cols w:space="708"/><w:titlePg/>{"<w:bidi/>" if sheet.rtl else ""}</w:sectPr>'
    )


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the zip of ``parts`` (XML or pictures, by name) in their order; same parts, same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the default would differ between systems
            data = content.encode() if isinstance(content, str) else content
            archive.writestr(entry, data)
    return out.getvalue()
