"""Lays out text for screens read from far away, in several colours, in the largest type that fits.

No text on a screen is ever cut: a long text gets smaller type.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.windows.screens.letter_outlines import LARGEST_KEPT, Outline, Range, outlines

PITCH = 1.5  # line spacing, in font sizes
_SMALLEST = 6  # pixels
_BALANCED_IN = 6  # steps of the bisection
ENDLESS = 1e6


@dataclass(frozen=True)
class ColouredRun:
    """A piece of text with a colour, the name of a field of ``ui.look.theme.Colours``."""

    text: str
    tone: str = "ink"


class TextBlock:
    """Runs of text, wrapped to a width, at the start of the line or centred.

    Lengths are in pixels, ``pitch`` (line spacing) in font sizes. ``room`` is the given width. ``width`` is
    that of the widest line; it exceeds ``room`` if a single word is wider, unless words may be broken
    ``anywhere``. ``lines`` is the number of lines.
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
        anywhere: bool = False,
    ) -> None:
        self.text = "".join(run.text for run in runs)
        self.size = font.pixelSize()
        self.room = width
        self.width, self.lines = 0.0, 0
        self._pitch = self.size * pitch
        colours = tuple(colour(run.tone).name() for run in runs)
        weight = font.variableAxisValue(QFont.Tag("wght"))
        self.key: tuple[Hashable, ...] = (tuple(runs), colours, self.size, weight, rtl, width, pitch, centred)
        self._layout = QTextLayout(self.text, font)
        self._layout.setCacheEnabled(True)
        option = _option(rtl=rtl, centred=centred, endless=width >= ENDLESS)
        if anywhere:
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._ranges = _ranges(runs, colour)
        self._layout.setFormats([_format(*one) for one in self._ranges])
        self._break(width)
        self._font = font
        self._outlines: list[Outline] | None = None

    def _break(self, width: float) -> None:
        """Break the text into lines with a fixed spacing, whatever the font asks for."""
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
        """The total height of the lines."""
        return self._pitch * self.lines

    def fits(self, height: float) -> bool:
        """Return whether no line is wider than ``room`` and their total height is at most ``height``."""
        return self.height <= height and self.width <= self.room

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines; ``at`` is their upper left corner."""
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
    """Return start, length (in UTF-16 units) and colour of each run."""
    ranges, start = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        ranges.append((start, length, colour(run.tone)))
        start += length
    return ranges


def _format(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    one, form = QTextLayout.FormatRange(), QTextCharFormat()
    form.setForeground(colour)
    one.start, one.length, one.format = start, length, form
    return one


Maker = Callable[[int, float], TextBlock]  # (size, width) -> block


def largest(make: Maker, width: float, height: float, most: int, *, lines: int = 0) -> TextBlock:
    """Return a block in the largest type, up to ``most`` pixels, that fits ``width`` and ``height``.

    ``lines``: greatest number of lines, 0 for no limit. If nothing fits, the smallest type is used.
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
    """Return the same block with ``room`` reduced to its widest line."""
    return make(block.size, block.width + 1)


def balanced(make: Maker, block: TextBlock) -> TextBlock:
    """Return the block with as many lines, narrowed so that the lines have similar lengths."""
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
