"""Reduces a TrueType font to the glyphs that a document uses.

reportlab can do this too, but only with glyphs of characters. Here a letter with its marks becomes one
composite glyph, so that a line remains one string, and programs that copy text do not separate marks from
their letters. The tables are those of the OpenType specification.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from struct import pack, unpack_from
from typing import Any, NamedTuple

from reportlab.pdfbase.ttfonts import TTFontMaker

from wgdesk.report.font_measures import FontMeasures
from wgdesk.report.glyph import Mark


class Drawn(NamedTuple):
    """A glyph of the subset: a character, the marks on it, and its width; None: the character's own.

    Widths are in thousandths of the size.
    """

    char: str
    marks: tuple[Mark, ...] = ()
    width: float | None = None


# Flags of a component in a composite glyph.
_WORDS, _XY, _ROUND, _SCALE, _MORE, _SCALE_XY, _SCALE_2X2, _MY_METRICS = (
    1,
    2,
    4,
    8,
    32,
    64,
    128,
    512,
)
_INSTRUCTIONS = (b"cvt ", b"fpgm", b"prep")  # tables that a font may lack
_POST_3 = pack(">L", 0x00030000) + bytes(28)  # a post table without glyph names
_NOTDEF = 0
_MOST_COMPONENTS = 64  # the limit for one glyph; a letter has far fewer marks
_USHORT = 0xFFFF


def subset_font(font: FontMeasures, drawn: Mapping[int, Drawn]) -> bytes:
    """Return a font file in which the codes (0 to 255) have the glyphs of ``drawn``."""
    return _Subset(font, drawn).file()


class _Subset:
    """Makes the tables of the smaller font."""

    def __init__(self, font: FontMeasures, drawn: Mapping[int, Drawn]) -> None:
        self._font = font
        self._new: dict[int, int] = {_NOTDEF: 0}  # glyph of the font -> glyph of the subset
        for _, glyph in sorted(drawn.items()):
            for part in (glyph.char, *(mark.char for mark in glyph.marks)):
                self._new.setdefault(font.glyph(part), len(self._new))
        self._take_components()
        self._glyphs = [self._renumbered(glyph) for glyph in self._new]
        self._metrics = [*map(font.metrics, self._new)]
        self._codes: dict[int, int] = {}  # code -> glyph of the subset
        for code, glyph in sorted(drawn.items()):
            if glyph.marks or glyph.width is not None:
                self._codes[code] = len(self._glyphs)
                self._compose(glyph)
            else:
                self._codes[code] = self._new[font.glyph(glyph.char)]

    def _take_components(self) -> None:
        """Add the glyphs that composite glyphs are made of."""
        waiting = list(self._new)
        while waiting:
            for _, glyph in _components(self._font.outline(waiting.pop())):
                if glyph not in self._new:
                    self._new[glyph] = len(self._new)
                    waiting.append(glyph)

    def _renumbered(self, glyph: int) -> bytes:
        """Return an outline with its components renumbered for the subset."""
        outline = self._font.outline(glyph)
        for place, component in [*_components(outline)]:
            outline = _with_ushort(outline, place, self._new[component])
        return outline

    def _compose(self, drawn: Drawn) -> None:
        """Add a glyph made of a letter and its marks, with its own width."""
        units = self._font.units / 1000
        parts = [(drawn.char, 0, 0)]
        parts += [(mark.char, round(mark.right * units), round(mark.up * units)) for mark in drawn.marks]
        boxes = []
        components = []
        for part, right, up in parts:
            glyph = self._font.glyph(part)
            outline = self._font.outline(glyph)
            if outline:  # an empty outline draws nothing
                x0, y0, x1, y1 = unpack_from(">hhhh", outline, 2)
                boxes.append((x0 + right, y0 + up, x1 + right, y1 + up))
                components.append(pack(">Hhh", self._new[glyph], right, up))
        wide, _ = self._font.metrics(self._font.glyph(drawn.char))
        if drawn.width is not None:
            wide = round(drawn.width * units)
        if not boxes:
            self._glyphs.append(b"")
            self._metrics.append((wide, 0))
            return
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        header = pack(">hhhhh", -1, min(lefts), min(bottoms), max(rights), max(tops))
        *most, last = components
        more, end = pack(">H", _WORDS | _XY | _ROUND | _MORE), pack(">H", _WORDS | _XY | _ROUND)
        self._glyphs.append(header + b"".join(more + one for one in most) + end + last)
        self._metrics.append((wide, min(lefts) % (_USHORT + 1)))

    def file(self) -> bytes:
        maker: Any = TTFontMaker()
        for tag in _INSTRUCTIONS:
            if tag in self._font.tables:
                maker.add(tag.decode(), self._font.table(tag))
        table = self._font.table
        count = len(self._glyphs)
        maker.add("head", _with_ushort(table(b"head"), 50, 1))  # long offsets in loca
        maker.add("hhea", _with_ushort(table(b"hhea"), 34, count))
        maker.add("maxp", _most(_with_ushort(table(b"maxp"), 4, count)))
        maker.add("hmtx", b"".join(pack(">HH", *both) for both in self._metrics))
        maker.add("post", _POST_3)
        maker.add("cmap", self._cmap())
        offsets = [0]
        padded = [outline + bytes(-len(outline) % 4) for outline in self._glyphs]
        for outline in padded:
            offsets.append(offsets[-1] + len(outline))
        maker.add("glyf", b"".join(padded))
        maker.add("loca", pack(f">{len(offsets)}L", *offsets))
        file: bytes = maker.makeStream()
        return file

    def _cmap(self) -> bytes:
        """Return the table from codes to glyphs: platform 1, encoding 0, format 6."""
        codes = range(max(self._codes) + 1)
        glyphs = [self._codes.get(code, _NOTDEF) for code in codes]
        header = pack(">HHHHL", 0, 1, 1, 0, 12)
        size = len(codes)
        return header + pack(f">5H{size}H", 6, 10 + 2 * size, 0, 0, size, *glyphs)


def _components(outline: bytes) -> Iterator[tuple[int, int]]:
    """Yield the components of a composite glyph: the place of each number in the outline, and the number."""
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


def _most(maxp: bytes) -> bytes:
    """Return the ``maxp`` table with larger limits, which leave room for our composite glyphs."""
    # The most points and contours of composite glyphs.
    for place, times in ((10, _MOST_COMPONENTS), (12, _MOST_COMPONENTS)):
        most = unpack_from(">H", maxp, place - 4)[0] * times
        maxp = _with_ushort(maxp, place, min(most, _USHORT))
    maxp = _with_ushort(maxp, 28, _MOST_COMPONENTS)
    return _with_ushort(maxp, 30, unpack_from(">H", maxp, 30)[0] + 1)  # composites are one level deeper


def _with_ushort(table: bytes, place: int, value: int) -> bytes:
    """Return ``table`` with an unsigned 16-bit number at ``place``."""
    return table[:place] + pack(">H", value) + table[place + 2 :]
