"""Draws the results of a search: one line each, under a smaller heading that names their kind."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.look.theme import Face
from ui.widgets.paragraph import Lines
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import AnyRow
from ui.widgets.rows.row_delegate import RowDelegate


class LinesOf(NamedTuple):
    """Row key of a heading: the kind of the lines under it."""

    kind: str


class FoundLines(RowDelegate):
    """Draws a result as icon, text and, at the end of the line, what it belongs to; headings are smaller."""

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return one height for results and a smaller one for headings."""
        heading = isinstance(index.data(ROW).key, LinesOf)
        return QSize(self._view.viewport().width(), self._app.theme.px(30 if heading else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        row_: AnyRow = index.data(ROW)
        heading = isinstance(row_.key, LinesOf)
        theme, px, rect = self._app.theme, self._app.theme.px, option.rect
        chosen = index == self._view.currentIndex() and not heading
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(6), px(6))
        inside = rect.adjusted(px(10), 0, -px(10), 0)
        if heading:
            if row_.badge:
                self._draw_badge(painter, row_, rect.adjusted(0, -px(1), 0, 0), option.direction)
            self._draw_words(painter, row_.text, inside, option, "small", "ink_3")
            painter.restore()
            return
        room = inside.adjusted(0, (rect.height() - px(22)) // 2, 0, 0)
        self._draw_icon(painter, row_, rect, room, option.direction)
        inside = inside.adjusted(px(28) if row_.icon else 0, 0, -self._behind(row_), 0)
        end = self._end_of(row_, inside.width() // 2)
        if row_.more:
            at = QRect(inside.right() + 1 - end, inside.y(), end, inside.height())
            placed = QStyle.visualRect(option.direction, rect, at)
            self._draw_words(painter, row_.more, placed, option, "small", "ink_2", placed=True)
        words = inside.adjusted(0, 0, -(end + px(12)) if row_.more else 0, 0)
        self._draw_words(painter, row_.text, words, option, "text", "ink", within=rect)
        painter.restore()

    def _behind(self, row_: AnyRow) -> int:
        """Return the pixels to keep free at the end of a line; subclasses override it."""
        return 0

    def _end_of(self, row_: AnyRow, most: int) -> int:
        lines = Lines(row_.more, self._app.theme.font("small"), rtl=False)
        return min(most, int(lines.width) + 2)

    def _draw_words(
        self,
        painter: QPainter,
        text: str,
        rect: QRect,
        option: QStyleOptionViewItem,
        face: Face,
        ink: str,
        *,
        placed: bool = False,
        within: QRect | None = None,
    ) -> None:
        """Draw one line, vertically centred in ``rect``.

        In Arabic, ``rect`` is mirrored first, in ``within`` or by default in the row, unless it is ``placed``
        already.
        """
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if not placed:
            rect = QStyle.visualRect(option.direction, within or option.rect, rect)
        lines = Lines(text, self._app.theme.font(face), rtl=rtl, width=rect.width(), most=1)
        top = rect.y() + (rect.height() - lines.height) / 2
        lines.draw(painter, QPointF(rect.x(), top), self._app.theme.colour(ink))
