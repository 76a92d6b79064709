"""Rows of one line: an icon, a number, a text and, at the end, a remark."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon, draw_one_line, wide
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import K_co, RowContent
from ui.widgets.rows.tip_delegate import TipDelegate

_PAD, _ICON, _INDENT, _LEAD, _GAP = 8, 18, 20, 22, 8  # pixels at 100 %
_SHORT, _LEAST = 0.3, 30  # share of the width up to which the end text is short; its least width
_TELLING = 0.6  # share of it that must be visible


@dataclass(frozen=True)
class LineRow(RowContent[K_co]):
    """``lead`` stands before ``words``, which are cut to fit, and ``aside`` at the end.

    ``text`` and ``more`` are for screen readers. ``now``: the row is the one in progress.
    """

    lead: str = ""
    words: str = ""
    aside: str = ""
    now: bool = False


class LineDelegate(TipDelegate):
    """Draws rows of one line.

    ``outlined``: the key of the row with a ring, to which the panel's next act applies, or None; ``height``:
    of each row, in pixels at 100 %.
    """

    def __init__(self, app: AppContext, view: QListView, height: int) -> None:
        super().__init__(view)
        self._app, self._view, self.height = app, view, height
        self.outlined: Hashable = None

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return the size, which is the same for all rows."""
        return QSize(self._view.viewport().width(), self._app.theme.px(self.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a row: its background, the ring, the icon and the texts."""
        row: LineRow[Hashable] = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._draw_ground(painter, row, option)
        rect, px = option.rect, self._app.theme.px
        at = px(_PAD) + px(_INDENT) * (row.level - 1)
        if row.icon:
            tone = "accent" if row.now else row.tone
            draw_icon(painter, self._app, row.icon, tone, self._placed(option, at, px(_ICON)))
            at += px(_ICON + _GAP)
        if row.lead:
            width = max(wide(self._app, row.lead, self._face(row)), px(_LEAD))
            self._draw(painter, row.lead, option, at, width, row)
            at += width + px(_GAP)
        end = px(_PAD)
        if row.movable:
            grip = self._placed(option, rect.width() - end - px(_ICON), px(_ICON))
            draw_icon(painter, self._app, "grip-vertical", "ink_3", grip)
            end += px(_ICON)
        left = rect.width() - at - end - wide(self._app, row.words, self._face(row)) - px(_GAP)
        room = rect.width() - at - self._draw_aside(painter, row, option, left, end) - end
        self._draw(painter, row.words, option, at, max(room, px(20)), row)
        painter.restore()

    @staticmethod
    def _face(row: LineRow[Hashable]) -> Face:
        return "strong" if row.now else "text"

    def _draw_ground(self, painter: QPainter, row: LineRow[Hashable], option: QStyleOptionViewItem) -> None:
        theme, px, state = self._app.theme, self._app.theme.px, option.state
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if row.now or selected or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if row.now else "hover"))
            painter.drawRoundedRect(ground, px(8), px(8))
        held = selected and self._view.hasFocus()
        if row.key == self.outlined or held:
            pen = QPen(theme.colour("accent" if row.key == self.outlined else "edge"))
            pen.setWidthF(1.5 if row.key == self.outlined else 1)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, px(8), px(8))

    @staticmethod
    def _placed(option: QStyleOptionViewItem, at: int, width: int) -> QRect:
        rect = option.rect
        return QStyle.visualRect(option.direction, rect, QRect(rect.x() + at, rect.y(), width, rect.height()))

    def _draw_aside(
        self, painter: QPainter, row: LineRow[Hashable], option: QStyleOptionViewItem, left: int, end: int
    ) -> int:
        """Draw the end text; return the width it takes, including the gap before it.

        ``left``: pixels that the words leave free; ``end``: width of what follows. A short text is drawn in
        any case; one that would be cut to a few letters is omitted.
        """
        px, whole = self._app.theme.px, option.rect.width()
        needed = wide(self._app, row.aside, "small")
        width = min(needed, left) if needed > whole * _SHORT else needed
        if not row.aside or width < max(px(_LEAST), needed * _TELLING):
            return 0
        place = self._placed(option, whole - end - width, width)
        ink = "accent" if row.now else "ink_3"
        draw_one_line(painter, self._app, row.aside, place, face="small", ink=ink)
        return width + px(_GAP)

    def _draw(
        self,
        painter: QPainter,
        text: str,
        option: QStyleOptionViewItem,
        at: int,
        width: int,
        row: LineRow[Hashable],
    ) -> None:
        ink = "ink_3" if row.quiet else "ink" if row.now or row.key == self.outlined else "ink_2"
        draw_one_line(
            painter, self._app, text, self._placed(option, at, width), face=self._face(row), ink=ink
        )
