"""The faces of a PDF: their measures for the layout, and the subsets that are embedded.

A face is embedded as simple fonts with at most 255 glyphs each, one byte for each glyph. Only with one-byte
codes can PDF's word spacing justify a line, because it stretches the one-byte code 32. A code stands for a
glyph *and* for the letter that is copied from it; so a search for letters also finds their joined forms.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from struct import iter_unpack, unpack
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts

from wgdesk.paths import font_files
from wgdesk.report.glyphs import Glyph, Shaper
from wgdesk.report.render.pdf_pen import Pen
from wgdesk.report.render.pdf_subset import Drawn, subset_font
from wgdesk.report.render.style import Lettering, sheet

rl_config.useA85 = 0  # keep streams binary: a fifth smaller, and faster

# reportlab's type stubs for PDFDocument lack most of its methods.
_Doc = Any
_Entry = tuple[Drawn, str]  # what is drawn, and the letter that is copied from it

_SPACE = 32
_BLANK: _Entry = (Drawn(" "), " ")
_CODES = (*range(33, 256), *range(1, 32))
_NOTDEF = 0
# Names of font files: bold, italic.
_NAMES = {
    (False, False): "*-Regular.ttf",
    (True, False): "*-Bold.ttf",
    (False, True): "*-Italic.ttf",
    (True, True): "*-BoldItalic.ttf",
}
_HORIZONTAL, _PAIRS = 1, 0  # the coverage flag and the format of the kerning that we read
_ROWS = 100  # the most entries in one section of a CMap


class FontFile:
    """A font file, with the measures of its glyphs."""

    def __init__(self, family: str, bold: bool, italic: bool) -> None:
        """Read a face that is installed with the program."""
        (file,) = font_files(family).glob(_NAMES[bold, italic])
        self.font: Any = ttfonts.TTFontFace(str(file))
        self._glyphs: dict[int, int] = self.font.charToGlyph
        self._widths: dict[int, float] = self.font.charWidths
        self._missing: float = self.font.defaultWidth
        self._outlines: int = self.font.get_table_pos("glyf")[0]
        self._boxes: dict[str, tuple[float, float, float, float]] = {}

    def has(self, char: str) -> bool:
        """Whether the face draws ``char``."""
        return ord(char) in self._glyphs

    def advance(self, char: str) -> float:
        """Return how far the pen moves after ``char``, in thousandths of the size."""
        return self._widths.get(ord(char), self._missing)

    def box(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the glyph, in thousandths of the size."""
        box = self._boxes.get(char)
        if box is None:
            box = self._boxes[char] = self._read_box(char)
        return box

    @cached_property
    def kerning(self) -> Mapping[str, int]:
        """How much farther than ``advance`` the pen moves between two characters, by pair; never a space."""
        chars: dict[int, list[str]] = {}
        for code, glyph in self._glyphs.items():
            if not chr(code).isspace():
                chars.setdefault(glyph, []).append(chr(code))
        none: list[str] = []
        return {
            left + right: round(moved * 1000 / self.font.unitsPerEm)
            for before, after, moved in self._kern_table()
            for left in chars.get(before, none)
            for right in chars.get(after, none)
        }

    def _kern_table(self) -> Iterator[tuple[int, int, int]]:
        """Yield the pairs of glyphs in the table ``kern``, and by how many units they are moved apart."""
        if "kern" not in self.font.table:
            return
        table = self.font.get_table("kern")
        at = 4
        for _ in range(unpack(">H", table[2:at])[0]):
            _, length, kind, flags, count = unpack(">HHBBH", table[at : at + 8])
            if kind == _PAIRS and flags & _HORIZONTAL:
                yield from iter_unpack(">HHh", table[at + 14 : at + 14 + count * 6])
            at += length

    def _read_box(self, char: str) -> tuple[float, float, float, float]:
        glyph = self._glyphs.get(ord(char), _NOTDEF)
        start, end = self.font.glyphPos[glyph : glyph + 2]
        if start == end:  # the glyph is empty
            return 0.0, 0.0, self.advance(char), 0.0
        sides = unpack(">hhhh", self.font.get_chunk(self._outlines + start + 2, 8))
        left, bottom, right, top = (side * 1000 / self.font.unitsPerEm for side in sides)
        return left, bottom, right, top


_FaceKey = tuple[str, bool, bool]  # family, bold, italic


@cache
def face(family: str, bold: bool, italic: bool = False) -> FontFile:
    """Return a face, which is read only once."""
    return FontFile(family, bold, italic)


def _faces(how: Lettering) -> tuple[_FaceKey, _FaceKey]:
    """Return the main face and the second one; Arabic letters, which have no italics, stay upright."""
    fonts = sheet(how.rtl).fonts
    arabic, latin = (fonts.arabic, how.bold, False), (fonts.latin, how.bold, how.italic)
    return (arabic, latin) if how.rtl else (latin, arabic)


@cache
def shaper(how: Lettering) -> Shaper:
    """Return the shaper for text that is drawn in one way, which is made only once."""
    look = sheet(how.rtl)
    main, second = _faces(how)
    return Shaper(
        face(*main),
        face(*second),
        rtl=how.rtl,
        second_scale=look.fonts.latin_in_arabic if how.rtl else look.fonts.arabic_in_latin,
        mark_size=look.mark_size,
        mark_rise=look.mark_rise,
        width=how.width,
        tracking=how.tracking,
    )


class EmbeddedFace:
    """One face in one document: which of its glyphs are used, and their codes."""

    def __init__(self, name: str, used: FontFile) -> None:
        """Take the face; the names of its fonts in the document begin with ``name``."""
        self.fontName = name  # the name that reportlab expects
        self._face = used
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
            base = f"{ttfonts.SUBSETN(number).decode()}+{self._face.font.name.decode()}"
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
        font = self._face.font
        file = subset_font(font, {code: drawn for code, (drawn, _) in subset.items()})
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
                "MissingWidth": font.defaultWidth,
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
        self._embedded: dict[_FaceKey, EmbeddedFace] = {}
        self._pens: dict[Lettering, Pen] = {}

    def pen(self, how: Lettering) -> Pen:
        """Return the pen for text that is drawn in one way."""
        known = self._pens.get(how)
        if known is None:
            main, second = map(self._embed, _faces(how))
            known = self._pens[how] = Pen(shaper(how), main, second)
        return known

    def _embed(self, key: _FaceKey) -> EmbeddedFace:
        """Return a face of the document, which reportlab embeds at the end."""
        known = self._embedded.get(key)
        if known is None:
            name = f"F{len(self._embedded) + 1}"
            known = self._embedded[key] = EmbeddedFace(name, face(*key))
            self._doc.fontMapping[name] = f"/{name}.0"
            self._doc.delayedFonts.append(known)
        return known
