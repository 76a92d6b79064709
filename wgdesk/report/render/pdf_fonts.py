"""The faces of a PDF: metrics for the layout, and the subsets that a document embeds.

A face is embedded as simple fonts of at most 254 glyphs each: one byte a glyph, so that the word spacing of PDF,
which stretches only the one-byte code 32, justifies a line. A code stands for a glyph *and* for the letters that
are copied from it, so that the joined forms of Arabic letters are found as the letters themselves.
"""

from __future__ import annotations

from functools import cache
from struct import unpack

import fontpkg
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts

from wgdesk.report.render.pdf_subset import subset_font
from wgdesk.report.render.style import sheet
from wgdesk.report.glyphs import IGNORABLE, Glyph, Mark, Shaper
from wgdesk.report.shaping import base_letters

rl_config.useA85 = 0  # streams stay binary: a fifth smaller, and quicker

_SPACE = 32
_CODES = (*range(33, 256), *range(1, 32))
_NOTDEF = 0
_Drawn = tuple[str, tuple[Mark, ...], str]  # whose glyph, the marks on it, the letters it is copied as
_BLANK: _Drawn = (" ", (), " ")
_SPECIAL = "\0"  # what follows is the index of a glyph that is not simply one byte in the line's own font
_FIRST_SPECIAL = 0x100
_ROWS = 100  # most entries in one section of a CMap


class Face:
    """A font file, read once in a process."""

    def __init__(self, family: str, weight: int) -> None:
        """Read the face of ``family`` and ``weight`` (400, 700) that is installed with the program."""
        self.font = ttfonts.TTFontFace(str(fontpkg.path(family, weight=weight)))
        self._glyphs: dict[int, int] = self.font.charToGlyph
        self._widths: dict[int, float] = self.font.charWidths
        self._outlines = self.font.get_table_pos("glyf")[0]
        self._boxes: dict[str, tuple[float, float, float, float]] = {}

    def has(self, char: str) -> bool:
        """Whether the face draws ``char``."""
        return ord(char) in self._glyphs

    def advance(self, char: str) -> float:
        """Return how far the pen moves, in thousandths of the size."""
        return self._widths.get(ord(char), self.font.defaultWidth)

    def box(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the glyph, in thousandths of the size."""
        box = self._boxes.get(char)
        if box is None:
            glyph = self._glyphs.get(ord(char), _NOTDEF)
            start, end = self.font.glyphPos[glyph : glyph + 2]
            if start == end:  # nothing is drawn
                box = (0.0, 0.0, self.advance(char), 500.0)
            else:
                sides = unpack(">hhhh", self.font.get_chunk(self._outlines + start + 2, 8))
                left, bottom, right, top = (side * 1000 / self.font.unitsPerEm for side in sides)
                box = (left, bottom, right, top)
            self._boxes[char] = box
        return box


@cache
def face(family: str, weight: int) -> Face:
    """Return a face, the same one each time."""
    return Face(family, weight)


@cache
def shaper(rtl: bool, bold: bool) -> Shaper:
    """Return what sets text of one direction and weight, the same one each time."""
    look = sheet(rtl)
    weight = 700 if bold else 400
    arabic, latin = face(look.fonts.arabic, weight), face(look.fonts.latin, weight)
    return Shaper(
        arabic if rtl else latin,
        latin if rtl else arabic,
        rtl=rtl,
        second_scale=look.fonts.latin_in_arabic if rtl else look.fonts.arabic_in_latin,
        mark_size=look.mark_size,
        mark_rise=look.mark_rise,
    )


class EmbeddedFace:
    """One face in one document: which of its glyphs are used, under which codes."""

    def __init__(self, name: str, used: Face) -> None:
        """``name`` begins the names of its fonts in the document."""
        self.fontName = name  # the name reportlab looks for
        self._face = used
        self._slots: dict[_Drawn, tuple[str, str]] = {_BLANK: (f"/{name}.0", f"{_SPACE:02x}")}
        self._subsets: list[dict[int, _Drawn]] = [{_SPACE: _BLANK}]

    def slot(self, glyph: Glyph) -> tuple[str, str]:
        """Return font name and code (two hexadecimal digits) of a glyph."""
        drawn = (glyph.char, glyph.marks, glyph.text)
        slot = self._slots.get(drawn)
        if slot is None:
            subset = self._subsets[-1]
            if len(subset) == len(_CODES) + 1:
                subset = {_SPACE: _BLANK}
                self._subsets.append(subset)
            code = _CODES[len(subset) - 1]
            subset[code] = drawn
            slot = self._slots[drawn] = (f"/{self.fontName}.{len(self._subsets) - 1}", f"{code:02x}")
        return slot

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        """Write the fonts into the document; reportlab calls this when it is complete."""
        for number, subset in enumerate(self._subsets):
            name = f"{self.fontName}.{number}"
            base = f"{ttfonts.SUBSETN(number).decode()}+{self._face.font.name.decode()}"
            codes = range(max(subset) + 1)
            widths = [round(self._face.advance(subset[code][0]), 2) if code in subset else 0 for code in codes]
            cmap = _to_unicode({code: text for code, (_, _, text) in subset.items()})
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = name
            font.BaseFont = base
            font.FirstChar = 0
            font.LastChar = codes[-1]
            font.Widths = pdfdoc.PDFArray(widths)
            font.ToUnicode = doc.Reference(_stream(cmap), f"toUnicode {name}")
            font.FontDescriptor = doc.Reference(self._descriptor(doc, base, subset), f"descriptor {name}")
            doc.Reference(font, name)
            doc.idToObject["BasicFonts"].dict[name] = font

    def _descriptor(self, doc: pdfdoc.PDFDocument, base: str, subset: dict[int, _Drawn]) -> pdfdoc.PDFDictionary:
        """Return the description of one font, with the font file in it (ISO 32000-1, 9.8)."""
        font = self._face.font
        file = subset_font(font, {code: (char, marks) for code, (char, marks, _) in subset.items()})
        stream = _stream(file)
        stream.dictionary["Length1"] = len(file)
        return pdfdoc.PDFDictionary({
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
        })


def _stream(content: str | bytes) -> pdfdoc.PDFStream:
    """Return a compressed stream."""
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _to_unicode(texts: dict[int, str]) -> str:
    """Return the CMap that gives each code its letters (ISO 32000-1, 9.10.3)."""
    rows = [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in sorted(texts.items())]
    lines = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
    ]  # fmt: skip
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join([*lines, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"])


class _Codes(dict[int, str]):
    """What each glyph point is written as, for ``str.translate``; found when first met."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self._pen = pen

    def __missing__(self, point: int) -> str:
        code = self[point] = self._pen.code(chr(point))
        return code


class Pen:
    """Writes lines of one ``Shaper`` in one document."""

    def __init__(self, used: Shaper, main: EmbeddedFace, second: EmbeddedFace) -> None:
        """Take a shaper and its faces in the document."""
        self.shaper = used
        self.font = f"/{main.fontName}.0"
        self._faces = (main, second)
        self._codes = _Codes(self)
        self._special: list[tuple[str, str, float, float]] = []

    def code(self, point: str) -> str:
        """Return what stands for a glyph point: nothing, two hexadecimal digits, or a reference to a special one."""
        if point in IGNORABLE:
            return ""
        glyph = self.shaper.glyphs.get(point) or Glyph(point, base_letters(point))
        font, code = self._faces[glyph.second].slot(glyph)
        if font == self.font and glyph.scale == 1 and not glyph.rise:
            return code
        self._special.append((font, code, glyph.scale, glyph.rise))
        return _SPECIAL + chr(_FIRST_SPECIAL + len(self._special) - 1)

    def show(self, visual: str, size: float) -> str:
        """Return the operators that draw a line from left to right; the font is this pen's before and after."""
        codes = visual.translate(self._codes)
        if _SPECIAL not in codes:
            return f"<{codes}>Tj"
        return self._show_special(codes, size)

    def _show_special(self, codes: str, size: float) -> str:
        """Return the operators of a line with glyphs of other fonts, sizes and heights."""
        home = (self.font, 1.0, 0.0)
        first, *rest = codes.split(_SPECIAL)
        runs = [(home, [first])]
        for part in rest:
            font, code, scale, rise = self._special[ord(part[0]) - _FIRST_SPECIAL]
            for look, piece in (((font, scale, rise), code), (home, part[1:])):
                if not piece:
                    continue
                if look == runs[-1][0]:
                    runs[-1][1].append(piece)
                else:
                    runs.append((look, [piece]))
        out = []
        state = home
        for look, pieces in [*runs, (home, [""])]:
            if look[:2] != state[:2]:
                out.append(f"{look[0]} {size * look[1]:.4g} Tf")
            if look[2] != state[2]:
                out.append(f"{size * look[2] / 1000:.4g} Ts")
            state = look
            shown = "".join(pieces)
            if shown:
                out.append(f"<{shown}>Tj")
        return " ".join(out)


class FontBook:
    """The faces and pens of one document."""

    def __init__(self, doc: pdfdoc.PDFDocument) -> None:
        """Take the document the fonts are embedded in."""
        self._doc = doc
        self._embedded: dict[tuple[str, int], EmbeddedFace] = {}
        self._pens: dict[tuple[bool, bool], Pen] = {}

    def pen(self, rtl: bool, bold: bool) -> Pen:
        """Return the pen for text of one direction and weight."""
        known = self._pens.get((rtl, bold))
        if known is None:
            fonts = sheet(rtl).fonts
            families = (fonts.arabic, fonts.latin) if rtl else (fonts.latin, fonts.arabic)
            main, second = (self._embed(family, 700 if bold else 400) for family in families)
            known = self._pens[rtl, bold] = Pen(shaper(rtl, bold), main, second)
        return known

    def _embed(self, family: str, weight: int) -> EmbeddedFace:
        """Return a face of the document, which is embedded when the document is complete."""
        known = self._embedded.get((family, weight))
        if known is None:
            name = f"F{len(self._embedded) + 1}"
            known = self._embedded[family, weight] = EmbeddedFace(name, face(family, weight))
            self._doc.fontMapping[name] = f"/{name}.0"
            self._doc.delayedFonts.append(known)
        return known
