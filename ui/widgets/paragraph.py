"""Lays out text for the interface: wrapped, cut to fit, with a fixed line spacing.

The font of the interface asks for a line spacing of two and a half times the height of its letters: good for
vowelled verse, too loose for this program, which sets its own.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

PITCH = 1.5  # line spacing, in font sizes
_ENDLESS = 1e6
_LETTERS_OF_A_LINE = 2_000  # more than fits on the widest screen
_SEPARATOR = "\u2028"
_DOT = "\u00a0· "  # between two facts; a line may end with it, but never begin with it


def pitch(font: QFont) -> float:
    """Return the line spacing of a font, in pixels."""
    return QFontInfo(font).pixelSize() * PITCH


class Lines:
    """A text in a font, wrapped to a width.

    The caller gives the direction; it is never guessed from the first letter.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        *,
        rtl: bool,
        width: float = _ENDLESS,
        most: int = 0,
        centred: bool = False,
    ) -> None:
        """``most``: greatest number of lines, the last one cut with an ellipsis; 0: all."""
        self._font, self._rtl, self._centred = font, rtl, centred
        self._room = width
        self.pitch = pitch(font)
        self._layouts: list[QTextLayout] = []
        self.cut = False
        text = text.replace("\n", _SEPARATOR).replace(" · ", _DOT)
        if most:  # Qt takes minutes to lay out a hundred thousand letters without a blank
            text = text[: most * _LETTERS_OF_A_LINE]
        whole = self._layout(text, width)
        if most and whole.lineCount() > most:
            self._cut(text, whole, most)
        else:
            self._layouts.append(whole)

    @cached_property
    def height(self) -> float:
        """The total height of the lines."""
        return self.pitch * sum(layout.lineCount() for layout in self._layouts)

    @cached_property
    def width(self) -> float:
        """The width of the widest line."""
        widths = [
            layout.lineAt(at).naturalTextWidth()
            for layout in self._layouts
            for at in range(layout.lineCount())
        ]
        return max(widths, default=0.0)

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the lines; ``at`` is their upper left corner."""
        painter.setPen(colour)
        top = at.y()
        for layout in self._layouts:
            layout.draw(painter, QPointF(at.x(), top))
            top += self.pitch * layout.lineCount()

    def _layout(self, text: str, width: float) -> QTextLayout:
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        endless = width >= _ENDLESS
        option.setAlignment(
            Qt.AlignmentFlag.AlignHCenter
            if self._centred and not endless
            else Qt.AlignmentFlag.AlignLeft
            if endless
            else side
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self._font)
        layout.setCacheEnabled(True)  # else Qt shapes the text again at each drawing
        layout.setTextOption(option)
        layout.beginLayout()
        number = 0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self.pitch - (line.height() - self.pitch) / 2))
            number += 1
            line = layout.createLine()
        layout.endLayout()
        return layout

    def _cut(self, text: str, whole: QTextLayout, most: int) -> None:
        self.cut = True
        start = whole.lineAt(most - 1).textStart()
        if start:
            self._layouts.append(self._layout(text[:start].rstrip(), self._room))
        rest = text[start:].replace(_SEPARATOR, " ")
        shown = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, self._room - 1)
        self._layouts.append(self._layout(shown, self._room))
