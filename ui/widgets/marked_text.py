"""A text of the report in its own font, large, with changes marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from ui.look.change_marks import LEADING, STEPS, TONES, ChangeMark, marks, strokes, told, toned
from ui.look.speech import direction_of
from ui.look.theme import AS_HIGH, serif
from ui.state.app_context import AppContext
from wgdesk.words.differences import ComparedWords

SIZE = 15.0  # pixels at 100 %, for Latin letters
_THICK = 2  # pixels at 100 %
_LINE_SEPARATOR = "\u2028"


class MarkedText(QTextEdit):
    """Shows texts of one language, read-only; changes are put into words for screen readers.

    ``base``: size of Latin letters in pixels at 100 %; other fonts are scaled to match.
    """

    def __init__(self, app: AppContext, lang: str, *, base: float = SIZE) -> None:
        super().__init__()
        self._app, self.lang, self._base = app, lang, base
        self._rtl = direction_of(lang) is Qt.LayoutDirection.RightToLeft
        self.stretches: tuple[ComparedWords, ...] = ()
        self.step = 1.0
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "bare")
        self.setLayoutDirection(direction_of(lang))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.document().setDocumentMargin(0)
        app.theme.changed.connect(self._set)

    # -- what is shown -------------------------------------------------------------------------------------

    def show_stretches(self, stretches: Sequence[ComparedWords], step: float) -> None:
        """Show these words at a step of ``STEPS``."""
        wanted = tuple(stretches)
        if (wanted, step) != (self.stretches, self.step):
            anew = wanted != self.stretches
            self.stretches, self.step = wanted, step
            self._set()
            if anew:
                self.verticalScrollBar().setValue(0)

    @property
    def text(self) -> str:
        """All words shown, including those struck through."""
        return "".join(stretch.text for stretch in self.stretches)

    def height_in(self, stretches: Sequence[ComparedWords], step: float, width: int) -> float:
        """Return the height of these words at a step and a width."""
        tried = QTextDocument()
        tried.setDocumentMargin(0)
        self._fill(tried, stretches, step)
        tried.setTextWidth(max(1, width))
        return tried.size().height()

    def _set(self) -> None:
        at = self.verticalScrollBar().value()
        self._fill(self.document(), self.stretches, self.step)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # else Qt scrolls to the end at the next resize
        self.verticalScrollBar().setValue(at)
        self.setAccessibleDescription(told(self.stretches, self._app.speech.say))

    def _font(self, step: float) -> QFont:
        return serif(self._base * step * self._app.theme.scale / 100, arabic=self._rtl)

    def _fill(self, document: QTextDocument, stretches: Sequence[ComparedWords], step: float) -> None:
        font, colour = self._font(step), self._app.theme.colour
        document.clear()
        document.setDefaultFont(font)
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(direction_of(self.lang))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        lines = QTextBlockFormat()
        lines.setLayoutDirection(direction_of(self.lang))
        high = font.pixelSize() * LEADING[self._rtl] / (AS_HIGH if self._rtl else 1)
        lines.setLineHeight(high, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(lines)
        for piece, tone, bracket in toned(stretches):
            made = QTextCharFormat()
            made.setFont(font)
            made.setForeground(colour(tone))
            if bracket:
                made.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(piece.replace("\n", _LINE_SEPARATOR), made)

    # -- marks ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the backgrounds of changes, the text over them, and the lines under and through them.

        Qt's own backgrounds would cover the descenders of the line above.
        """
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        found = list(self._marks())
        for change, line in found:
            painter.setBrush(self._app.theme.colour(f"{TONES[change]}_soft"))
            painter.drawRoundedRect(line.adjusted(-1, 0, 1, 0), 3, 3)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        thick = max(1, self._app.theme.px(_THICK))
        for change, line in strokes(found, thick, arabic=self._rtl):
            painter.fillRect(line, self._app.theme.colour(TONES[change]))

    def _marks(self) -> Iterator[ChangeMark]:
        """Yield the changed pieces, line by line."""
        block, size = self.document().begin(), self._font(self.step).pixelSize()
        top = self.document().documentLayout().blockBoundingRect(block).topLeft()
        top -= QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return marks(block.layout(), self.stretches, top, size, arabic=self._rtl)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll to the top: Qt would scroll elsewhere."""
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """Return the size for a few words; the text scrolls if it needs more."""
        return QSize(self._app.theme.px(120), self._app.theme.px(40))


def largest_step(
    texts: Sequence[tuple[MarkedText, Sequence[ComparedWords]]], width: int, height: int
) -> float:
    """Return the largest of ``STEPS`` at which all of these texts fit side by side."""
    return next(
        (
            step
            for step in STEPS
            if all(shown.height_in(words, step, width) <= height for shown, words in texts)
        ),
        STEPS[-1],
    )
