"""Reads a TrueType font: which characters it has, how wide they are, how they are kerned, and its outlines.

Pages, the preview and the embedding of fonts (``render.pdf_subset``) ask it. reportlab can read this too, but
only all glyphs at once, which takes longer than the rest of a first PDF; importing it takes longer than all
that a preview needs. The tables are those of the OpenType specification.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from struct import iter_unpack, unpack_from

_SEGMENTS, _GROUPS = 4, 12  # the formats of a table of characters that fonts of today have
_UNICODE = {(3, 10): 2, (0, 4): 2, (0, 6): 2, (3, 1): 1, (0, 3): 1}  # platform, encoding -> rank
_HORIZONTAL, _PAIRS = 1, 0  # the coverage flag and the format of the kerning that we read
_NOTDEF = 0
_SPACE, _NO_BREAK = 0x20, 0xA0


class FontMeasures:
    """The measures of the glyphs of one font, in thousandths of the text size."""

    def __init__(self, file: Path) -> None:
        """Read a font file."""
        self._data = data = file.read_bytes()
        count = unpack_from(">H", data, 4)[0]
        entries = [*iter_unpack(">4sLLL", data[12 : 12 + 16 * count])]
        self._tables: dict[bytes, int] = {name: start for name, _, start, _ in entries}
        self._lengths: dict[bytes, int] = {name: length for name, _, _, length in entries}
        head = self._tables[b"head"]
        self.units: int = unpack_from(">H", data, head + 18)[0]  # to the size of the text
        long_places = unpack_from(">h", data, head + 50)[0]
        self._unit: float = 1000 / self.units
        self._glyphs = dict(self._characters())
        if _SPACE in self._glyphs:
            self._glyphs[_NO_BREAK] = self._glyphs[_SPACE]
        wide = unpack_from(">H", data, self._tables[b"hhea"] + 34)[0]
        self._wide = self._numbers(b"hmtx", "H", 2 * wide)[::2]
        glyphs = unpack_from(">H", data, self._tables[b"maxp"] + 4)[0]
        self._places = self._numbers(b"loca", "I" if long_places else "H", glyphs + 1)
        self._place_unit = 1 if long_places else 2
        self._boxes: dict[str, tuple[float, float, float, float]] = {}

    @property
    def tables(self) -> Collection[bytes]:
        """The names of the tables that the font has."""
        return self._tables.keys()

    def table(self, name: bytes) -> bytes:
        """Return a table as it is in the file; raises ``KeyError`` if the font lacks it."""
        start = self._tables[name]
        return self._data[start : start + self._lengths[name]]

    def glyph(self, char: str) -> int:
        """Return the number of the glyph that draws ``char``."""
        return self._glyphs.get(ord(char), _NOTDEF)

    def outline(self, glyph: int) -> bytes:
        """Return the outline of a glyph; empty if nothing is drawn."""
        start, end = self._places[glyph : glyph + 2]
        outlines = self._tables[b"glyf"]
        return self._data[outlines + start * self._place_unit : outlines + end * self._place_unit]

    def metrics(self, glyph: int) -> tuple[int, int]:
        """Return how wide a glyph is, and where it begins as an unsigned number, in units of the font."""
        last = len(self._wide) - 1  # the glyphs after this one are as wide as it
        begins = self._tables[b"hmtx"] + 2 + 2 * (glyph + min(glyph, last))
        return self._wide[min(glyph, last)], unpack_from(">H", self._data, begins)[0]

    def has(self, char: str) -> bool:
        """Whether the face draws ``char``."""
        return ord(char) in self._glyphs

    @property
    def missing(self) -> float:
        """How wide the glyph is that stands for a character which the face lacks."""
        return self._wide[_NOTDEF] * self._unit

    def advance(self, char: str) -> float:
        """Return how far the pen moves after ``char``."""
        return self._wide[min(self.glyph(char), len(self._wide) - 1)] * self._unit

    def box(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the glyph."""
        box = self._boxes.get(char)
        if box is None:
            box = self._boxes[char] = self._read_box(char)
        return box

    @cached_property
    def kerning(self) -> Mapping[str, int]:
        """How much farther than ``advance`` the pen moves between two characters, by pair; never a space."""
        table = [*self._kern_table()]
        chars: dict[int, list[str]] = {glyph: [] for before, after, _ in table for glyph in (before, after)}
        for code, glyph in self._glyphs.items():
            if glyph in chars and not chr(code).isspace():
                chars[glyph].append(chr(code))
        return {
            left + right: round(moved * self._unit)
            for before, after, moved in table
            for left in chars[before]
            for right in chars[after]
        }

    def _numbers(self, table: bytes, kind: str, count: int) -> array[int]:
        """Return the unsigned numbers with which a table begins."""
        numbers = array(kind)
        start = self._tables[table]
        numbers.frombytes(self._data[start : start + count * numbers.itemsize])
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers

    def _read_box(self, char: str) -> tuple[float, float, float, float]:
        outline = self.outline(self.glyph(char))
        if not outline:
            return 0.0, 0.0, self.advance(char), 0.0
        left, bottom, right, top = (side * self._unit for side in unpack_from(">hhhh", outline, 2))
        return left, bottom, right, top

    def _kern_table(self) -> Iterator[tuple[int, int, int]]:
        """Yield pairs of glyphs, and by how many units of the font they are moved apart."""
        at = self._tables.get(b"kern")
        if at is None:
            return
        count = unpack_from(">H", self._data, at + 2)[0]
        at += 4
        for _ in range(count):
            _, length, kind, flags, pairs = unpack_from(">HHBBH", self._data, at)
            if kind == _PAIRS and flags & _HORIZONTAL:
                yield from iter_unpack(">HHh", self._data[at + 14 : at + 14 + pairs * 6])
            at += length

    # ---- characters ------------------------------------------------------------------------------------

    def _characters(self) -> Iterator[tuple[int, int]]:
        """Yield the code of each character of the font, with its glyph."""
        start = self._tables[b"cmap"]
        count = unpack_from(">H", self._data, start + 2)[0]
        found = iter_unpack(">HHL", self._data[start + 4 : start + 4 + 8 * count])
        ranked = [(_UNICODE.get((platform, kind), 0), place) for platform, kind, place in found]
        at = start + max(ranked)[1]
        form = unpack_from(">H", self._data, at)[0]
        if form == _GROUPS:
            groups = unpack_from(">L", self._data, at + 12)[0]
            for first, last, glyph in iter_unpack(">LLL", self._data[at + 16 : at + 16 + 12 * groups]):
                yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)
        elif form == _SEGMENTS:
            yield from self._segments(at)
        else:
            raise ValueError(f"a table of characters in format {form} cannot be read")

    def _segments(self, at: int) -> Iterator[tuple[int, int]]:
        """Yield the same from a table in format 4."""
        double = unpack_from(">H", self._data, at + 6)[0]
        ends, starts, deltas, offsets = (
            unpack_from(f">{double // 2}H", self._data, at + 14 + skipped + number * double)
            for number, skipped in enumerate((0, 2, 2, 2))
        )
        for number, (first, last) in enumerate(zip(starts, ends, strict=True)):
            base = at + 16 + 3 * double + 2 * number + offsets[number]
            for code in range(first, min(last, 0xFFFE) + 1):
                glyph = code
                if offsets[number]:
                    glyph = unpack_from(">H", self._data, base + 2 * (code - first))[0]
                    if glyph == _NOTDEF:
                        continue
                glyph = (glyph + deltas[number]) & 0xFFFF
                if glyph != _NOTDEF:
                    yield code, glyph
