"""A text of the report on a screen: in its own face, with marks for what was changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.look.change_marks import LEADING, TONES, marks, strokes, toned
from ui.look.speech import direction_of
from ui.look.theme import AS_HIGH, serif
from ui.windows.screens.type_setting import ColouredRun, TextBlock
from wgdesk.words.differences import ComparedWords

_LINE_SEPARATOR = "\u2028"
_THICK = 0.09  # of the size: the line under or through what was changed


class MarkedBlock(TextBlock):
    """Some words in a language, in a size that counts for Latin letters: Arabic ones are fitted to it.

    ``asked`` is that size in pixels; ``size`` is that of the face.
    """

    def __init__(
        self,
        stretches: Sequence[ComparedWords],
        lang: str,
        colour: Callable[[str], QColor],
        *,
        size: int,
        width: float,
    ) -> None:
        self.asked = size
        self.arabic = direction_of(lang) is Qt.LayoutDirection.RightToLeft
        runs = [ColouredRun(text.replace("\n", _LINE_SEPARATOR), tone) for text, tone, _ in toned(stretches)]
        pitch = LEADING[self.arabic] / (AS_HIGH if self.arabic else 1)
        font = serif(size, arabic=self.arabic)
        super().__init__(runs, font, colour, rtl=self.arabic, width=width, pitch=pitch)
        self._stretches, self._colour = tuple(stretches), colour
        self.key = (*self.key, lang, self._stretches)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the grounds of what was changed, the words, and the lines under and through them."""
        found = list(marks(self._layout, self._stretches, at, self.size, arabic=self.arabic))
        for change, ground in found:
            painter.fillRect(ground, self._colour(f"{TONES[change]}_soft"))
        super().draw(painter, at)
        thick = max(1.0, self.size * _THICK)
        for change, line in strokes(found, thick, arabic=self.arabic):
            painter.fillRect(line, self._colour(TONES[change]))
