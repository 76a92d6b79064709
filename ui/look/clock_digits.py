"""Draws a time with digits in cells of equal width, so that they do not move."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.look.letter_shapes import letter_shape


class ClockDigits:
    """The cells of one font, in pixels: ``digit`` and ``colon`` are their widths."""

    def __init__(self, font: QFont, digits: str) -> None:
        """``digits``: the ten digits of the language."""
        self._font, self._metrics = font, QFontMetricsF(font)
        self.digit = max(self._metrics.horizontalAdvance(one) for one in digits)
        self.colon = self._metrics.horizontalAdvance(":") * 1.1
        self._rise = self._metrics.tightBoundingRect(digits[1:]).center().y()

    def draw(self, painter: QPainter, text: str, place: QRectF, colour: QColor) -> None:
        """Draw ``text`` centred, from left to right in every language, smaller if it is too long."""
        cells = list(self._cells(text))
        width = sum(room for _, room in cells)
        shrink = min(1.0, place.width() / width) if width else 1.0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.center())
        painter.scale(shrink, shrink)
        x = -width / 2
        for one, room in cells:
            at = x + (room - self._metrics.horizontalAdvance(one)) / 2
            painter.fillPath(letter_shape(one, self._font).translated(at, -self._rise), colour)
            x += room
        painter.restore()

    def _cells(self, text: str) -> Iterator[tuple[str, float]]:
        for one in text:
            yield one, self.digit if one.isdigit() else self.colon if one == ":" else self.digit * 0.7
