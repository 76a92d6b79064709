"""Text set in lines for a screen read from far: runs of several colours, in the largest type that fits.

No text of a screen is ever cut: where it is long its type becomes smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

PITCH = 1.5  # from line to line, of the size of the type
_SMALLEST = 6  # pixels
_BALANCED_IN = 6  # steps
ENDLESS = 1e6


@dataclass(frozen=True)
class Run:
    """A piece of text in a colour: the name of one of ``ui.theme.Colours``."""

    text: str
    tone: str = "ink"


class Block:
    """Runs of text in lines of a width, at the beginning of the line or centred.

    ``width`` and all other lengths are pixels; ``pitch`` is the distance of lines in sizes of the type.
    """

    def __init__(
        self,
        runs: Sequence[Run],
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
        self._pitch = self.size * pitch
        colours = tuple(colour(run.tone).name() for run in runs)
        weight = font.variableAxisValue(QFont.Tag("wght"))
        self.key = (tuple(runs), colours, self.size, weight, rtl, width, pitch, centred)
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(rtl=rtl, centred=centred, endless=width >= ENDLESS))
        self._layout.setFormats(_formats(runs, colour))
        self._break(width)

    def _break(self, width: float) -> None:
        """Break into lines that stand evenly apart, whatever the font asks for."""
        self._layout.beginLayout()
        line = self._layout.createLine()
        number = 0
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._pitch - (line.height() - self._pitch) / 2))
            number += 1
            line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """The height of all lines."""
        return self._pitch * self.lines

    @property
    def width(self) -> float:
        """The width of the widest line; more than the room if a word alone is wider."""
        widths = (self._layout.lineAt(at).naturalTextWidth() for at in range(self.lines))
        return max(widths, default=0.0)

    def fits(self, height: float) -> bool:
        """Return whether no line is wider than the room, and all of them no higher than ``height``."""
        return self.height <= height and self.width <= self.room

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines with their upper left corner at ``at``."""
        self._layout.draw(painter, at)


def _option(*, rtl: bool, centred: bool, endless: bool) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl and not endless else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred and not endless else side)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _formats(runs: Sequence[Run], colour: Callable[[str], QColor]) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        one, form = QTextLayout.FormatRange(), QTextCharFormat()
        length = len(run.text.encode("utf-16-le")) // 2  # Qt counts the units of UTF-16
        form.setForeground(colour(run.tone))
        one.start, one.length, one.format = start, length, form
        formats.append(one)
        start += length
    return formats


Maker = Callable[[int, float], Block]  # of a size and a width


def largest(make: Maker, width: float, height: float, most: int, *, lines: int = 0) -> Block:
    """Return a block in the largest type, of ``most`` pixels at most, that fits ``width`` and ``height``.

    It has no more than so many ``lines``, unless that is 0.
    """

    def fits(block: Block) -> bool:
        return block.fits(height) and (not lines or block.lines <= lines)

    block = make(most, width)
    if fits(block):
        return block
    small, large = _SMALLEST, most
    while large - small > 1:
        middle = (small + large) // 2
        small, large = (middle, large) if fits(make(middle, width)) else (small, middle)
    return make(small, width)


def tight(make: Maker, block: Block) -> Block:
    """Return the same lines in no more room than they take."""
    return make(block.size, block.width + 1)


def balanced(make: Maker, block: Block) -> Block:
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
