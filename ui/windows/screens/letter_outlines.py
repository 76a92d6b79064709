"""Large type drawn by the outlines of its letters, which the font is asked for once.

Qt keeps pictures of letters up to 64 pixels. Beyond, it asks the font for each outline every time and fills
all of them together, which takes more than twice as long.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QRawFont, QTextLayout

LARGEST_KEPT = 64  # pixels: of larger letters Qt keeps no pictures
_MOST = 2048  # outlines that are kept: Arabic and Latin in the sizes of two screens
Range = tuple[int, int, QColor]  # where it begins, its length in units of UTF-16, its colour
Outline = tuple[QPointF, QPainterPath, QColor]  # its place within the text

_known: dict[tuple[int, float, int], QPainterPath] = {}  # size, weight, number of the letter in the font


def outlines(layout: QTextLayout, font: QFont, ranges: Sequence[Range]) -> list[Outline]:
    """Return the letters of a text; none if some are of another font: pictures have no outline."""
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
        outline.setFillRule(Qt.FillRule.WindingFill)  # strokes of a letter may lie over each other
    return outline
