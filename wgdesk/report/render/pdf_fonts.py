"""The faces of a PDF: the subsets that are embedded, and the pens that write in them.

A face is embedded as simple fonts with at most 255 glyphs each, one byte for each glyph. Only with one-byte
codes can PDF's word spacing justify a line, because it stretches the one-byte code 32. A code stands for a
glyph *and* for the letter that is copied from it; so a search for letters also finds their joined forms.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts

from wgdesk.report.glyph import Glyph
from wgdesk.report.render.pdf_pen import Pen
from wgdesk.report.render.pdf_subset import Drawn, subset_font
from wgdesk.report.render.shapers import FaceKey, face, face_file, faces_of, shaper
from wgdesk.report.render.style import Lettering

rl_config.useA85 = 0  # keep streams binary: a fifth smaller, and faster

# reportlab's type stubs for PDFDocument lack most of its methods.
_Doc = Any
_Entry = tuple[Drawn, str]  # what is drawn, and the letter that is copied from it

_SPACE = 32
_BLANK: _Entry = (Drawn(" "), " ")
_CODES = (*range(33, 256), *range(1, 32))
_NOTDEF = 0
_ROWS = 100  # the most entries in one section of a CMap


@cache
def _described(key: FaceKey) -> Any:
    """Return what reportlab knows of a face as a whole, without its characters and glyphs."""
    return ttfonts.TTFontFile(str(face_file(key)), charInfo=0)


class EmbeddedFace:
    """One face in one document: which of its glyphs are used, and their codes."""

    def __init__(self, name: str, used: FaceKey) -> None:
        """Take the face; the names of its fonts in the document begin with ``name``."""
        self.fontName = name  # the name that reportlab expects
        self._face, self._described = face(*used), _described(used)
        self._slots: dict[_Entry, tuple[str, str]] = {_BLANK: (f"/{name}.0", f"{_SPACE:02x}")}
        self._subsets: list[dict[int, _Entry]] = [{_SPACE: _BLANK}]

    def slot(self, glyph: Glyph) -> tuple[str, str]:
        """Return the font name and the code (two hexadecimal digits) of a glyph."""
        entry = (Drawn(glyph.char, glyph.marks, glyph.width), glyph.text)
        slot = self._slots.get(entry)
        if slot is None:
            subset = self._subsets[-1]
            if len(subset) > len(_CODES):
                subset = {_SPACE: _BLANK}
                self._subsets.append(subset)
            code = _CODES[len(subset) - 1]
            subset[code] = entry
            name = f"/{self.fontName}.{len(self._subsets) - 1}"
            slot = self._slots[entry] = (name, f"{code:02x}")
        return slot

    def addObjects(self, doc: _Doc) -> None:
        """Write the fonts into the document; reportlab calls this at the end."""
        for number, subset in enumerate(self._subsets):
            name = f"{self.fontName}.{number}"
            base = f"{ttfonts.SUBSETN(number).decode()}+{self._described.name.decode()}"
            codes = range(max(subset) + 1)
            widths = [self._width(subset[code][0]) if code in subset else 0 for code in codes]
            cmap = _to_unicode({code: text for code, (_, text) in subset.items()})
            descriptor = self._descriptor(doc, base, subset)
            font = pdfdoc.PDFDictionary(
                {
                    "Type": "/Font",
                    "Subtype": "/TrueType",
                    "BaseFont": pdfdoc.PDFName(base),
                    "FirstChar": 0,
                    "LastChar": codes[-1],
                    "Widths": pdfdoc.PDFArray(widths),
                    "ToUnicode": doc.Reference(_stream(cmap), f"letters {name}"),
                    "FontDescriptor": doc.Reference(descriptor, f"descriptor {name}"),
                }
            )
            doc.idToObject["BasicFonts"].dict[name] = doc.Reference(font, name)

    def _width(self, drawn: Drawn) -> float:
        """Return how far the pen moves over a glyph, in thousandths of the size."""
        return round(self._face.advance(drawn.char) if drawn.width is None else drawn.width, 2)

    def _descriptor(self, doc: _Doc, base: str, subset: dict[int, _Entry]) -> Any:
        """Return the font descriptor of one font, with the font file embedded (ISO 32000-1, 9.8)."""
        font = self._described
        file = subset_font(self._face, {code: drawn for code, (drawn, _) in subset.items()})
        stream = _stream(file)
        stream.dictionary["Length1"] = len(file)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": pdfdoc.PDFName(base),
                "Flags": font.flags & ~ttfonts.FF_NONSYMBOLIC | ttfonts.FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(font.bbox),
                "Ascent": font.ascent,
                "Descent": font.descent,
                "CapHeight": font.capHeight,
                "ItalicAngle": font.italicAngle,
                "StemV": font.stemV,
                "MissingWidth": self._face.missing,
                "FontFile2": doc.Reference(stream, f"file {base}"),
            }
        )


def _stream(content: str | bytes) -> Any:
    """Return a compressed stream."""
    stream: Any = pdfdoc.PDFStream()
    stream.content = content
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _to_unicode(texts: dict[int, str]) -> str:
    """Return the CMap that gives the letter of each code (ISO 32000-1, 9.10.3)."""
    rows = [
        f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in sorted(texts.items())
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join([*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end end"])


class FontBook:
    """The faces and pens of one document."""

    def __init__(self, doc: _Doc) -> None:
        """Take the document into which the fonts are embedded."""
        self._doc = doc
        self._embedded: dict[FaceKey, EmbeddedFace] = {}
        self._pens: dict[Lettering, Pen] = {}

    def pen(self, how: Lettering) -> Pen:
        """Return the pen for text that is drawn in one way."""
        known = self._pens.get(how)
        if known is None:
            faces = faces_of(how)
            known = self._pens[how] = Pen(shaper(how), lambda face: self._embed(faces[face]))
        return known

    @property
    def crosses(self) -> bool:
        """Whether words stand in the order of the page where a reader reads them from the right."""
        return any(pen.crosses for pen in self._pens.values())

    def _embed(self, key: FaceKey) -> EmbeddedFace:
        """Return a face of the document, which reportlab embeds at the end."""
        known = self._embedded.get(key)
        if known is None:
            name = f"F{len(self._embedded) + 1}"
            known = self._embedded[key] = EmbeddedFace(name, key)
            self._doc.fontMapping[name] = f"/{name}.0"
            self._doc.delayedFonts.append(known)
        return known
