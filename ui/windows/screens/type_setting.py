"""Text set in lines for a screen read from far: runs of several colours, in the largest type that fits.

No text of a screen is ever cut: where it is long its type becomes smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.windows.screens.letter_outlines import LARGEST_KEPT, Outline, Range, outlines

PITCH = 1.5  # from line to line, of the size of the type
_SMALLEST = 6  # pixels
_BALANCED_IN = 6  # steps
ENDLESS = 1e6


@dataclass(frozen=True)
class ColouredRun:
    """A piece of text in a colour: the name of one of ``ui.look.theme.Colours``."""

    text: str
    tone: str = "ink"


class TextBlock:
    """Runs of text in lines of a width, at the beginning of the line or centred.

    ``width`` and all other lengths are pixels; ``pitch`` is the distance of lines in sizes of the type.
    The attribute ``width`` is that of the widest line, more than the ``room`` if a word alone is wider;
    ``lines`` is how many there are.
    """

    def __init__(
        self,
        runs: Sequence[ColouredRun],
        font: QFont,
        colour: Callable[[str], QColor],
        *,
        rtl: bool,
        width: float = ENDLESS,
        pitch: float = PITCH,
        centred: bool = False,
    ) -> None:
        self.text = "".join(run.text for run in runs)
        self.size = font.pixelSize()
        self.room = width
        self.width, self.lines = 0.0, 0
        self._pitch = self.size * pitch
        colours = tuple(colour(run.tone).name() for run in runs)
        weight = font.variableAxisValue(QFont.Tag("wght"))
        self.key = (tuple(runs), colours, self.size, weight, rtl, width, pitch, centred)
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(rtl=rtl, centred=centred, endless=width >= ENDLESS))
        self._ranges = _ranges(runs, colour)
        self._layout.setFormats([_format(*one) for one in self._ranges])
        self._break(width)
        self._font = font
        self._outlines: list[Outline] | None = None

    def _break(self, width: float) -> None:
        """Break into lines that stand evenly apart, whatever the font asks for."""
        self._layout.beginLayout()
        line = self._layout.createLine()
        number = 0
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._pitch - (line.height() - self._pitch) / 2))
            number += 1
            self.width = max(self.width, line.naturalTextWidth())
            line = self._layout.createLine()
        self._layout.endLayout()
        self.lines = number

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self._pitch * self.lines

    def fits(self, height: float) -> bool:
        """Return whether no line is wider than the room, and all of them no higher than ``height``."""
        return self.height <= height and self.width <= self.room

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines with their upper left corner at ``at``."""
        if self.size > LARGEST_KEPT and self._outlines is None:
            self._outlines = outlines(self._layout, self._font, self._ranges)
        if not self._outlines:
            self._layout.draw(painter, at)
            return
        for place, outline, colour in self._outlines:
            painter.fillPath(outline.translated(at + place), colour)


def _option(*, rtl: bool, centred: bool, endless: bool) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl and not endless else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred and not endless else side)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _ranges(runs: Sequence[ColouredRun], colour: Callable[[str], QColor]) -> list[Range]:
    """Return where each run begins, how long it is, and its colour."""
    ranges, start = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2  # Qt counts the units of UTF-16
        ranges.append((start, length, colour(run.tone)))
        start += length
    return ranges


def _format(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    one, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setForeground(colour)
    one.start, one.length, one.format = start, length, form
    return one


Maker = Callable[[int, float], TextBlock]  # of a size and a width


def largest(make: Maker, width: float, height: float, most: int, *, lines: int = 0) -> TextBlock:
    """Return a block in the largest type, of ``most`` pixels at most, that fits ``width`` and ``height``.

    It has no more than so many ``lines``, unless that is 0.
    """

    def fits(block: TextBlock) -> bool:
        return block.fits(height) and (not lines or block.lines <= lines)

    block = make(most, width)
    if fits(block):
        return block
    small, large = _SMALLEST, most
    while large - small > 1:
        middle = (small + large) // 2
        small, large = (middle, large) if fits(make(middle, width)) else (small, middle)
    return make(small, width)


def tight(make: Maker, block: TextBlock) -> TextBlock:
    """Return the same lines in no more room than they take."""
    return make(block.size, block.width + 1)


def balanced(make: Maker, block: TextBlock) -> TextBlock:
    """Return a block with the same number of lines, made as even as they can be."""
    if block.lines < 2:
        return block
    narrow, wide = block.room / block.lines, block.room
    best = block
    for _ in range(_BALANCED_IN):
        middle = (narrow + wide) / 2
        other = make(block.size, middle)
        if other.lines == block.lines and other.width <= middle:
            best, wide = other, middle
        else:
            narrow = middle
    return best
