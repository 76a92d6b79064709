"""Draws large text from cached outlines of its letters.

Qt caches pictures of letters up to 64 pixels. For larger ones it asks the font for each outline every time
and fills all of them together, which takes more than twice as long.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QRawFont, QTextLayout

LARGEST_KEPT = 64  # pixels; Qt caches no pictures of larger letters
_MOST = 2048  # outlines to cache: enough for Arabic and Latin in the sizes of two screens
Range = tuple[int, int, QColor]  # start and length in UTF-16 units, colour
Outline = tuple[QPointF, QPainterPath, QColor]  # position in the text, outline, colour

_known: dict[tuple[int, float, int], QPainterPath] = {}  # by size, weight and glyph index


def outlines(layout: QTextLayout, font: QFont, ranges: Sequence[Range]) -> list[Outline]:
    """Return the outlines of a text; none if a letter comes from another font, perhaps a bitmap font."""
    found = []
    for start, length, colour in ranges:
        for run in layout.glyphRuns(start, length):
            if run.rawFont().familyName() != font.family():
                return []
            for letter, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                found.append((place, _outline(run.rawFont(), font, letter), colour))
    return found


def _outline(raw: QRawFont, font: QFont, letter: int) -> QPainterPath:
    key = (font.pixelSize(), font.variableAxisValue(QFont.Tag("wght")), letter)
    outline = _known.get(key)
    if outline is None:
        if len(_known) >= _MOST:
            _known.clear()
        outline = _known[key] = raw.pathForGlyph(letter)
        outline.setFillRule(Qt.FillRule.WindingFill)  # strokes of a letter may overlap
    return outline
