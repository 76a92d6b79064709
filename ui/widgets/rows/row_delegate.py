"""Draws rows of wrapped text in the style of the theme."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines, pitch
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import AnyRow
from ui.widgets.rows.tip_delegate import TipDelegate

_TALL = 10_000
_MOST_KEPT = 2000  # cached heights of rows


class RowDelegate(TipDelegate):
    """Draws rows and computes their heights for the width of the view."""

    def __init__(self, app: AppContext, view: QListView, pad: int, most: int) -> None:
        super().__init__(view)
        self._app, self._view, self._pad, self._most = app, view, pad, most
        self._face: Face = "text"
        self._heights: dict[tuple[AnyRow, int, int], int] = {}  # a cache: lists are laid out repeatedly
        self._widths: dict[tuple[str, Face, int], float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return the size of a row, wrapped to the width of the view."""
        row = index.data(ROW)
        width = self._view.viewport().width()
        key = (row, width, self._app.theme.scale)
        found = self._heights.get(key)
        if found is None:
            if len(self._heights) >= _MOST_KEPT:
                self._heights.clear()
            found = self._heights[key] = self._height(row, width)
        return QSize(width, found)

    def _height(self, row: AnyRow, width: int) -> int:
        room = self._text_room(row, QRect(0, 0, width, _TALL), Qt.LayoutDirection.LeftToRight)
        height = self._high(row.text, self._face, room.width())
        if row.more:
            height += self._high(row.more, "small", room.width())
        return ceil(height) + 2 * self._app.theme.px(self._pad)

    def _high(self, text: str, face: Face, room: int) -> float:
        """Return the height of a text; most fit on one line, which needs no layout to find out."""
        font, key = self._app.theme.font(face), (text, face, self._app.theme.scale)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _MOST_KEPT:
                self._widths.clear()
            width = self._widths[key] = QFontMetricsF(font).horizontalAdvance(text)
        if width < room - 1 and "\n" not in text:
            return pitch(font)
        return Lines(text, font, rtl=False, width=room, most=self._most).height

    def _lines(
        self, row: AnyRow, width: int, *, rtl: bool, strong: bool = False
    ) -> tuple[Lines, Lines | None]:
        """Return the layout of a row's text and of its second text, if any."""
        font = self._app.theme.font
        face: Face = "strong" if strong else self._face
        text = Lines(row.text, font(face), rtl=rtl, width=width, most=self._most)
        if not row.more:
            return text, None
        return text, Lines(row.more, font("small"), rtl=rtl, width=width, most=self._most)

    def _text_room(self, row: AnyRow, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return the rectangle of the text: between icon or indent and badge."""
        px = self._app.theme.px
        before = px(10) + (px(26) if row.icon else 0) + px(14) * (row.level - 1)
        behind = px(10) + (self._badge_width(row) + px(6) if row.badge else 0)
        room = QRect(rect.x() + before, rect.y() + px(self._pad), 0, rect.height() - 2 * px(self._pad))
        room.setWidth(max(px(20), rect.width() - before - behind))
        return QStyle.visualRect(direction, rect, room)

    def _badge_width(self, row: AnyRow) -> int:
        px = self._app.theme.px
        metrics = QFontMetrics(self._app.theme.font("key"))
        return max(px(20), metrics.horizontalAdvance(row.badge) + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a row: a background if selected or under the pointer, a ring if it has the focus."""
        row: AnyRow = index.data(ROW)
        theme, px = self._app.theme, self._app.theme.px
        state, rect, direction = option.state, option.rect, option.direction
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction)
        ground = rect.adjusted(1, 1, -1, -1)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if current else "hover"))
            painter.drawRoundedRect(ground, px(8), px(8))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, px(8), px(8))
        room = self._text_room(row, rect, direction)
        self._draw_icon(painter, row, rect, room, direction)
        strong = current and not row.more
        ink = "ink_3" if row.quiet else "accent" if strong else "ink" if row.more else "ink_2"
        rtl = direction is Qt.LayoutDirection.RightToLeft
        text, more = self._lines(row, room.width(), rtl=rtl, strong=strong)
        if strong and ceil(text.height) > room.height():  # bold is wider: perhaps one line more
            text, more = self._lines(row, room.width(), rtl=rtl)
        text.draw(painter, QPointF(room.topLeft()), theme.colour(ink))
        if more:
            under = QPointF(room.x(), room.y() + text.height)
            more.draw(painter, under, theme.colour("ink_2" if current else "ink_3"))
        if row.badge:
            self._draw_badge(painter, row, rect, direction)
        painter.restore()

    def _draw_icon(
        self,
        painter: QPainter,
        row: AnyRow,
        rect: QRect,
        room: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        if not row.icon:
            return
        px = self._app.theme.px
        place = QRect(rect.x() + px(10), room.y() + px(2), px(18), px(18))
        draw_icon(painter, self._app, row.icon, row.tone, QStyle.visualRect(direction, rect, place))

    def _draw_badge(self, painter: QPainter, row: AnyRow, rect: QRect, direction: Qt.LayoutDirection) -> None:
        theme, px = self._app.theme, self._app.theme.px
        wide, high = self._badge_width(row), px(20)
        place = QRect(rect.right() - px(8) - wide, rect.y() + px(self._pad), wide, high)
        place = QStyle.visualRect(direction, rect, place)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(place, high / 2, high / 2)
        painter.setPen(theme.colour("ink_2"))
        painter.setFont(theme.font("key"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.badge)
