"""The metadata of a PDF: title and author, the standards it conforms to, and its colour space.

A file claims only what tests check: PDF/A-2a for archives (ISO 19005-2) and PDF/UA-1 for screen readers (ISO
14289-1). Both want words in the order in which they are read. Several Arabic words side by side stand in the
order of the page, as programs that read text from a page expect; such a file claims no more than PDF/A-2u: it
looks the same everywhere, and each glyph has its letter.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from reportlab.pdfbase import pdfdoc

from wgdesk.paths import resource

_Doc = Any  # reportlab's type stubs for PDFDocument lack most of its methods
_END = b"endstream\n"
# PDF/A does not define pdfuaid, so we describe it; before its use, since some readers parse in one pass.
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>The part of ISO 14289 that is kept</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
_NAMESPACES = (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
)
_DESCRIBED = (
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
)
_DESCRIPTION = f'<rdf:Description rdf:about=""{_DESCRIBED}>{_UA_SCHEMA}</rdf:Description>'
_ARCHIVED = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>{}</pdfaid:conformance>"
_DRAWN = _ARCHIVED.format("U")
_READ = _ARCHIVED.format("A") + "<pdfuaid:part>1</pdfuaid:part>"


class Information(pdfdoc.PDFInfo):
    """The information dictionary: title, author, subject and, if there is one, the day of the document."""

    day: date | None = None
    in_reading_order = True

    def format(self, document: _Doc) -> Any:
        entries = {
            "Title": pdfdoc.PDFString(self.title),
            "Author": pdfdoc.PDFString(self.author),
            "Subject": pdfdoc.PDFString(self.subject),
            "Creator": pdfdoc.PDFString(self.creator),
            "Producer": pdfdoc.PDFString(self.producer),
        }
        if self.day is not None:
            entries["CreationDate"] = pdfdoc.PDFString(f"D:{self.day:%Y%m%d}000000Z")
        return pdfdoc.PDFDictionary(entries).format(document)

    def metadata(self) -> str:
        """Return the same as XMP, with the standards that the file conforms to."""
        day = f"<xmp:CreateDate>{self.day:%Y-%m-%d}T00:00:00Z</xmp:CreateDate>" if self.day else ""
        author = f"<dc:creator><rdf:Seq><rdf:li>{_escaped(self.author)}</rdf:li></rdf:Seq></dc:creator>"
        return (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            f'{_DESCRIPTION if self.in_reading_order else ""}<rdf:Description rdf:about=""{_NAMESPACES}>'
            f"<dc:title>{_alternative(self.title)}</dc:title>{author if self.author else ''}"
            f"<dc:description>{_alternative(self.subject)}</dc:description>"
            f"<xmp:CreatorTool>{_escaped(self.creator)}</xmp:CreatorTool>{day}"
            f"<pdf:Producer>{_escaped(self.producer)}</pdf:Producer>"
            f"{_READ if self.in_reading_order else _DRAWN}"
            '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
        )


class _Metadata(pdfdoc.PDFObject):
    """The XMP stream, uncompressed, so that programs that do not know PDF can read it."""

    __RefOnly__ = 1

    def __init__(self, text: str) -> None:
        self._bytes = text.encode()

    def format(self, document: _Doc) -> bytes:
        head = f"<</Type/Metadata/Subtype/XML/Length {len(self._bytes)}>>\nstream\n"
        return head.encode() + self._bytes + b"\n" + _END


class ArchivedStream(pdfdoc.PDFStream):
    """A stream with a line end before ``endstream``, as PDF/A requires (ISO 19005-2, 6.1.7.1)."""

    def format(self, document: _Doc) -> bytes:
        written: bytes = super().format(document)
        return written.removesuffix(_END) + b"\n" + _END


# reportlab makes the streams of pages and pictures itself and has no other way to choose their class.
pdfdoc.PDFStream = ArchivedStream  # type: ignore[misc]


def write_metadata(doc: _Doc) -> None:
    """Put XMP metadata into a document, and declare its colours as sRGB."""
    doc.Catalog.Metadata = _Metadata(doc.info.metadata())
    profile = ArchivedStream(pdfdoc.PDFDictionary({"N": 3}), resource("srgb.icc").read_bytes())
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),  # the name in all parts of the standard
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": doc.Reference(profile),
        }
    )
    doc.Catalog.__NoDefault__ = (*doc.Catalog.__NoDefault__, "OutputIntents")
    doc.Catalog.OutputIntents = pdfdoc.PDFArray([intent])


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>'


def _escaped(text: str) -> str:
    """Return text escaped for XML. Python's own function imports network modules, which slows the start."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
