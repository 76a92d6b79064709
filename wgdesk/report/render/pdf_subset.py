"""Cutting a TrueType font down to the glyphs of a document.

reportlab does this too, but knows glyphs of characters only. Here a letter with its marks becomes one composite
glyph: a line stays one string, and readers that copy text see no mark that stands apart from its letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from struct import pack, unpack_from

from reportlab.pdfbase.ttfonts import TTFontFace, TTFontMaker

from wgdesk.report.glyphs import Mark

# Flags of a component in a composite glyph (OpenType, "glyf").
_WORDS, _XY, _ROUND, _SCALE, _MORE, _SCALE_XY, _SCALE_2X2, _MY_METRICS = 1, 2, 4, 8, 32, 64, 128, 512
_COPIED = ("cvt ", "fpgm", "prep")  # instructions; absent where a font has none
_POST_3 = pack(">L", 0x00030000) + bytes(28)  # no glyph names
_NOTDEF = 0


def subset_font(font: TTFontFace, drawn: Mapping[int, tuple[str, tuple[Mark, ...]]]) -> bytes:
    """Return a font file in which each code of ``drawn`` (0 to 255) has the glyph of a character and its marks."""
    return _Subset(font, drawn).file()


class _Subset:
    """The tables of the smaller font while they are made."""

    def __init__(self, font: TTFontFace, drawn: Mapping[int, tuple[str, tuple[Mark, ...]]]) -> None:
        self._font = font
        self._outlines: bytes = font.get_table("glyf")
        self._new: dict[int, int] = {_NOTDEF: 0}  # glyph of the font -> glyph of the subset
        self._codes: dict[int, int] = {}  # code -> glyph of the subset
        composed: list[tuple[int, str, tuple[Mark, ...]]] = []
        for code, (char, marks) in sorted(drawn.items()):
            if marks:
                composed.append((code, char, marks))
                self._take(char)
                for mark in marks:
                    self._take(mark.char)
            else:
                self._codes[code] = self._take(char)
        self._close()
        self._glyphs = [self._renumbered(glyph) for glyph in self._new]
        self._metrics = [font.hmetrics[glyph] for glyph in self._new]
        for code, char, marks in composed:
            self._codes[code] = len(self._glyphs)
            self._glyphs.append(self._composite(char, marks))
            self._metrics.append(font.hmetrics[font.charToGlyph[ord(char)]])

    def _take(self, char: str) -> int:
        """Return the glyph of a character in the subset."""
        return self._new.setdefault(self._font.charToGlyph.get(ord(char), _NOTDEF), len(self._new))

    def _outline(self, glyph: int) -> bytes:
        """Return the outline of a glyph of the font."""
        start, end = self._font.glyphPos[glyph : glyph + 2]
        return self._outlines[start:end]

    def _close(self) -> None:
        """Take the glyphs that composite ones are made of."""
        waiting = list(self._new)
        while waiting:
            outline = self._outline(waiting.pop())
            for _, glyph in _components(outline):
                if glyph not in self._new:
                    self._new[glyph] = len(self._new)
                    waiting.append(glyph)

    def _renumbered(self, glyph: int) -> bytes:
        """Return an outline whose components have their numbers in the subset."""
        outline = bytearray(self._outline(glyph))
        for place, component in _components(bytes(outline)):
            outline[place : place + 2] = pack(">H", self._new[component])
        return bytes(outline)

    def _composite(self, char: str, marks: tuple[Mark, ...]) -> bytes:
        """Return the outline of a letter and its marks."""
        units = self._font.unitsPerEm / 1000
        parts = [(char, 0, 0), *((mark.char, round(mark.right * units), round(mark.up * units)) for mark in marks)]
        boxes = []
        components = b""
        for number, (part, right, up) in enumerate(parts):
            glyph = self._font.charToGlyph.get(ord(part), _NOTDEF)
            outline = self._outline(glyph)
            if outline:
                x0, y0, x1, y1 = unpack_from(">hhhh", outline, 2)
                boxes.append((x0 + right, y0 + up, x1 + right, y1 + up))
            flags = _WORDS | _XY | _ROUND | (_MORE if number < len(marks) else 0)
            if number == 0:
                flags |= _MY_METRICS
            components += pack(">HHhh", flags, self._new[glyph], right, up)
        sides = [*map(min, zip(*boxes, strict=True))][:2] + [*map(max, zip(*boxes, strict=True))][2:]
        return pack(">hhhhh", -1, *(sides or (0, 0, 0, 0))) + components

    def file(self) -> bytes:
        """Return the font file."""
        font = self._font
        count = len(self._glyphs)
        maker = TTFontMaker()
        for tag in _COPIED:
            if tag in font.table:
                maker.add(tag, font.get_table(tag))
        maker.add("post", _POST_3)
        maker.add("hmtx", b"".join(pack(">HH", int(width), int(left)) for width, left in self._metrics))
        maker.add("hhea", _with_ushort(font.get_table("hhea"), 34, count))
        maxp = _with_ushort(font.get_table("maxp"), 4, count)
        points, contours, elements, depth = (unpack_from(">H", maxp, place)[0] for place in (10, 12, 28, 30))
        for place, value in ((10, points * 4), (12, contours * 4), (28, max(elements, 8)), (30, depth + 1)):
            maxp = _with_ushort(maxp, place, min(value, 0xFFFF))  # upper bounds; a letter has few marks
        maker.add("maxp", maxp)
        codes = range(max(self._codes) + 1)
        glyphs = [self._codes.get(code, _NOTDEF) for code in codes]
        maker.add("cmap", pack(f">4HL5H{len(codes)}H", 0, 1, 1, 0, 12, 6, 10 + 2 * len(codes), 0, 0, len(codes), *glyphs))
        offsets = [0]
        outlines = []
        for outline in self._glyphs:
            outlines.append(outline + bytes(-len(outline) % 4))
            offsets.append(offsets[-1] + len(outlines[-1]))
        maker.add("glyf", b"".join(outlines))
        maker.add("loca", pack(f">{len(offsets)}L", *offsets))
        maker.add("head", _with_ushort(font.get_table("head"), 50, 1))  # long offsets
        file: bytes = maker.makeStream()
        return file


def _components(outline: bytes) -> Iterator[tuple[int, int]]:
    """Yield, for each component of a composite glyph, the place of its number in the outline, and the number."""
    if len(outline) < 10 or unpack_from(">h", outline)[0] >= 0:
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = unpack_from(">HH", outline, place)
        yield place + 2, glyph
        place += 8 if flags & _WORDS else 6
        if flags & _SCALE:
            place += 2
        elif flags & _SCALE_XY:
            place += 4
        elif flags & _SCALE_2X2:
            place += 8


def _with_ushort(table: bytes, place: int, value: int) -> bytes:
    """Return ``table`` with an unsigned 16-bit number at ``place``."""
    return table[:place] + pack(">H", value) + table[place + 2 :]
