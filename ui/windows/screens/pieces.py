"""The pieces of a screen. Each knows its place, how to draw itself, and whether another looks the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from ui.look import icons
from ui.look.clock_digits import ClockDigits
from ui.windows.screens.type_setting import TextBlock

_OVERHANG = 0.6  # share of the font size for marks and letters that reach outside ``rect``


class Piece(ABC):
    """Something drawn in ``rect``. Two pieces with equal ``key`` look the same."""

    def __init__(self, rect: QRectF, key: Hashable) -> None:
        self.rect = rect
        self.key = (type(self).__name__, rect.getRect(), key)
        self.overhang = 1.0

    @property
    def bounds(self) -> QRect:
        """Return the whole area that it may draw on, including the overhang of letters."""
        rect, out = self.rect, self.overhang
        left, top = floor(rect.left() - out), floor(rect.top() - out)
        return QRect(left, top, ceil(rect.right() + out) - left, ceil(rect.bottom() + out) - top)

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw the piece."""


class TextPiece(Piece):
    """A block of text."""

    def __init__(self, at: QPointF, block: TextBlock) -> None:
        super().__init__(QRectF(at.x(), at.y(), block.room, block.height), block.key)
        self.block = block
        self.overhang = block.size * _OVERHANG

    def draw(self, painter: QPainter) -> None:
        self.block.draw(painter, self.rect.topLeft())


class Figures(Piece):
    """A time, centred, with digits that do not move."""

    def __init__(self, rect: QRectF, text: str, font: QFont, digits: str, colour: QColor) -> None:
        """``digits``: the ten digits of the language."""
        self.text, self._digits, self._colour = text, ClockDigits(font, digits), colour
        super().__init__(rect, (text, font.pixelSize(), colour.name()))
        self.overhang = font.pixelSize() * 0.2

    def draw(self, painter: QPainter) -> None:
        self._digits.draw(painter, self.text, self.rect, self._colour)


class Box(Piece):
    """A background, optionally with a border and a bar at the leading side."""

    def __init__(
        self,
        rect: QRectF,
        fill: QColor,
        *,
        line: QColor | None = None,
        radius: float = 0.0,
        bar: QColor | None = None,
        bar_width: float = 0.0,
        rtl: bool = False,
    ) -> None:
        named = tuple(colour.name() if colour is not None else "" for colour in (fill, line, bar))
        super().__init__(rect, (named, radius, bar_width, rtl))
        self._fill, self._line, self._radius = fill, line, radius
        self._bar, self._bar_width, self._rtl = bar, bar_width, rtl

    def draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._line if self._line is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        inside = self.rect.adjusted(0.5, 0.5, -0.5, -0.5) if self._line is not None else self.rect
        painter.drawRoundedRect(inside, self._radius, self._radius)
        if self._bar is None:
            return
        bar = QRectF(inside.left(), inside.top(), self._bar_width, inside.height())
        if self._rtl:
            bar.moveRight(inside.right())
        painter.save()
        painter.setClipRect(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        painter.drawRoundedRect(inside, self._radius, self._radius)
        painter.restore()


class Sign(Piece):
    """An icon; the text beside it says the same."""

    def __init__(self, rect: QRectF, name: str, colour: QColor) -> None:
        super().__init__(rect, (name, colour.name()))
        self._name, self._colour = name, colour.name()

    def draw(self, painter: QPainter) -> None:
        """Draw the icon at the resolution of the screen."""
        ratio = painter.device().devicePixelRatio()
        picture = icons.pixmap(self._name, self._colour, round(self.rect.width()), ratio)
        painter.drawPixmap(self.rect.topLeft(), picture)
