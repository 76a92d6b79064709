"""A text of the report on a screen, in its own font, with changes marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.look.change_marks import LEADING, TONES, marks, strokes, toned
from ui.look.speech import direction_of
from ui.look.theme import AS_HIGH, serif
from ui.windows.screens.type_setting import ColouredRun, TextBlock
from wgdesk.words.differences import ComparedWords

_LINE_SEPARATOR = "\u2028"
_THICK = 0.09  # share of the font size: thickness of lines under or through changes


class MarkedBlock(TextBlock):
    """Words in a language, at a size given for Latin letters, to which Arabic ones are matched.

    ``asked``: that size in pixels; ``size``: that of the font. ``anywhere``: words wider than ``width`` are
    broken.
    """

    def __init__(
        self,
        stretches: Sequence[ComparedWords],
        lang: str,
        colour: Callable[[str], QColor],
        *,
        size: int,
        width: float,
        anywhere: bool = False,
    ) -> None:
        self.asked = size
        self.arabic = direction_of(lang) is Qt.LayoutDirection.RightToLeft
        runs = [ColouredRun(text.replace("\n", _LINE_SEPARATOR), tone) for text, tone, _ in toned(stretches)]
        pitch = LEADING[self.arabic] / (AS_HIGH if self.arabic else 1)
        font = serif(size, arabic=self.arabic)
        super().__init__(runs, font, colour, rtl=self.arabic, width=width, pitch=pitch, anywhere=anywhere)
        self.width = max(self._widths(QFontMetricsF(font).horizontalAdvance(" ")), default=0.0)
        self._stretches, self._colour = tuple(stretches), colour
        self.key = (*self.key, lang, self._stretches)

    def _widths(self, blank: float) -> Iterator[float]:
        """Yield the width of each line without its trailing blank, which needs no room."""
        for number, (begin, end) in enumerate(pairwise([*self.line_starts(), len(self.text)])):
            words = self.text[begin:end].rstrip(_LINE_SEPARATOR)
            blanks = len(words) - len(words.rstrip())
            yield self._layout.lineAt(number).naturalTextWidth() - blanks * blank

    def lines_in(self, height: float) -> int:
        """Return how many lines fit, at least one."""
        return max(1, int(height / self._pitch))

    def line_starts(self) -> list[int]:
        """Return the position in ``text`` at which each line starts."""
        units = self.text.encode("utf-16-le")  # Qt counts UTF-16 units
        begins = (self._layout.lineAt(number).textStart() for number in range(self.lines))
        return [len(units[: 2 * begin].decode("utf-16-le")) for begin in begins]

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the backgrounds of changes, the words, and the lines under and through changes."""
        found = list(marks(self._layout, self._stretches, at, self.size, arabic=self.arabic))
        for change, ground in found:
            painter.fillRect(ground, self._colour(f"{TONES[change]}_soft"))
        super().draw(painter, at)
        thick = max(1.0, self.size * _THICK)
        for change, line in strokes(found, thick, arabic=self.arabic):
            painter.fillRect(line, self._colour(TONES[change]))
