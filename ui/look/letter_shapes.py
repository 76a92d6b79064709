"""Outlines of single large letters, cached.

Qt caches pictures of letters only up to 64 pixels. For a larger letter it asks the font for the outline at
each drawing: for the clocks, at every tick and act.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainterPath

_MOST = 512
_known: dict[tuple[str, int, float], QPainterPath] = {}  # by letter, size in pixels and weight


def letter_shape(letter: str, font: QFont) -> QPainterPath:
    """Return the outline of a letter in a font of the interface, its origin at 0, 0."""
    key = (letter, QFontInfo(font).pixelSize(), font.variableAxisValue(QFont.Tag("wght")))
    shape = _known.get(key)
    if shape is None:
        if len(_known) >= _MOST:
            _known.clear()
        shape = _known[key] = QPainterPath()
        shape.addText(QPointF(0, 0), font, letter)
        shape.setFillRule(Qt.FillRule.WindingFill)  # strokes of one letter may overlap
    return shape
