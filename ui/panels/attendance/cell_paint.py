"""Draws the cells of the grid and caches each picture, so that scrolling only copies pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ui.look.theme import Face
from ui.panels.attendance.cells import GridCell
from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.tip_delegate import TipDelegate

GAP = 3  # margin around a cell in pixels at 100 %
TICK = 34  # pixels at 100 % before the name: the clickable area of the tick
_SIGN = 16
# What is known of a delegation's presence -> icon and colour; the one for an empty cell shows on hover.
_SIGNS: Mapping[str, tuple[str, str]] = {
    "": ("circle-dashed", "ink_3"),
    "assumed": ("hand-stop", "warn"),
    "room": ("check", "ok"),
    "online": ("check", "ok"),
}
_KEPT = 800  # cached pictures: about three per cell of a large meeting


@dataclass(frozen=True)
class Look:
    """Everything that a cell's picture depends on, except the cell itself."""

    size: QSize
    direction: Qt.LayoutDirection
    ratio: float
    selected: bool = False
    current: bool = False
    focused: bool = False
    hovered: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """The look as a dictionary key; ``QSize`` has no hash."""
        size = (self.size.width(), self.size.height())
        return (*size, self.direction, self.ratio, self.selected, self.current, self.focused, self.hovered)


class CellDelegate(TipDelegate):
    """Draws cells and heads."""

    def __init__(self, app: AppContext, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._app, self._view = app, view
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Clear the cache: theme, scale or width have changed."""
        self._pictures.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        state, flag = option.state, QStyle.StateFlag
        current = bool(state & flag.State_HasFocus)
        look = Look(
            option.rect.size(),
            option.direction,
            self._view.devicePixelRatioF(),
            selected=bool(state & flag.State_Selected),
            current=current,
            focused=current and self._view.hasFocus(),
            hovered=bool(state & flag.State_MouseOver),
        )
        painter.drawPixmap(option.rect.topLeft(), self._picture(index.data(ROW), look))

    def _picture(self, cell: GridCell, look: Look) -> QPixmap:
        key = (cell.text, cell.more, cell.head, cell.present, cell.unsure, *look.key)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            found = self._pictures[key] = self._drawn(cell, look)
        return found

    def _drawn(self, cell: GridCell, look: Look) -> QPixmap:
        picture = QPixmap(look.size * look.ratio)
        picture.setDevicePixelRatio(look.ratio)
        picture.fill(self._app.theme.colour("card"))  # opaque, for subpixel rendering as elsewhere
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = self._draw_head if cell.head else self._draw_cell
        draw(painter, cell, look, QRect(0, 0, look.size.width(), look.size.height()))
        painter.end()
        return picture

    def _draw_text(
        self, painter: QPainter, text: str, face: Face, ink: str, room: QRect, within: QRect, look: Look
    ) -> None:
        """Draw a line, vertically centred in ``room``, which is mirrored in ``within`` for Arabic."""
        lines = self._lines(text, face, room.width(), look)
        placed = QStyle.visualRect(look.direction, within, room)
        at = QPointF(placed.x(), placed.y() + (placed.height() - lines.height) / 2)
        lines.draw(painter, at, self._app.theme.colour(ink))

    def _lines(self, text: str, face: Face, width: int, look: Look) -> Lines:
        rtl = look.direction is Qt.LayoutDirection.RightToLeft
        return Lines(text, self._app.theme.font(face), rtl=rtl, width=width, most=1)

    # -- heads ---------------------------------------------------------------------------------------------

    def _draw_head(self, painter: QPainter, cell: GridCell, look: Look, rect: QRect) -> None:
        px = self._app.theme.px
        inside = rect.adjusted(px(GAP), px(6), -px(GAP), 0)
        wide = min(ceil(self._lines(cell.more, "small", inside.width(), look).width) + 1, inside.width() // 2)
        more = QRect(inside.right() + 1 - wide, inside.y(), wide, inside.height())
        text = QRect(inside.x(), inside.y(), inside.width() - wide - px(12), inside.height())
        self._draw_text(painter, cell.text, "section", "ink_2", text, inside, look)
        self._draw_text(painter, cell.more, "small", "ink_3", more, inside, look)

    # -- cells ---------------------------------------------------------------------------------------------

    def _draw_cell(self, painter: QPainter, cell: GridCell, look: Look, rect: QRect) -> None:
        px = self._app.theme.px
        card = rect.adjusted(px(GAP), px(GAP), -px(GAP), -px(GAP))
        self._draw_ground(painter, cell, look, card)
        if cell.present or look.hovered:
            sign, tone = _SIGNS[cell.present]
            self._draw_sign(painter, sign, tone, card, card.x() + px(10), look)
        end = card.right() + 1 - px(10)
        for shown, sign, tone in (
            (cell.present == "online", "video", "ink_2"),
            (cell.unsure, "alert-triangle", "warn"),
        ):
            if shown:
                end -= px(_SIGN)
                self._draw_sign(painter, sign, tone, card, end, look)
                end -= px(6)
        begin = card.x() + px(TICK)
        ink = "ink" if cell.certain else "ink_2" if look.selected or cell.present else "ink_3"
        room = QRect(begin, card.y(), max(px(20), end - begin), card.height())
        lines = self.name_lines(cell.text, room.width(), look.direction)
        placed = QStyle.visualRect(look.direction, card, room)
        at = QPointF(placed.x(), placed.y() + (placed.height() - lines.height) / 2)
        lines.draw(painter, at, self._app.theme.colour(ink))

    def name_lines(self, name: str, width: int, direction: Qt.LayoutDirection) -> Lines:
        """Return a name as its cell shows it: in small letters on two lines if it does not fit on one."""
        rtl, font = direction is Qt.LayoutDirection.RightToLeft, self._app.theme.font
        whole = Lines(name, font("text"), rtl=rtl, width=width, most=1)
        return Lines(name, font("small"), rtl=rtl, width=width, most=2) if whole.cut else whole

    def _draw_ground(self, painter: QPainter, cell: GridCell, look: Look, card: QRect) -> None:
        theme, px = self._app.theme, self._app.theme.px
        ground = "card" if cell.certain else "paper"
        if look.selected:
            ground = "accent_soft"
        elif look.hovered:
            ground = "hover"
        wide = px(2) if look.focused else 1
        painter.setPen(QPen(theme.colour("accent" if look.current else "line"), wide))
        painter.setBrush(theme.colour(ground))
        half = wide / 2
        painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), px(7), px(7))

    def _draw_sign(self, painter: QPainter, name: str, tone: str, card: QRect, x: int, look: Look) -> None:
        room = QRect(x, card.y(), self._app.theme.px(_SIGN), card.height())
        draw_icon(painter, self._app, name, tone, QStyle.visualRect(look.direction, card, room))
