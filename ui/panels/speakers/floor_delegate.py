"""Draws the rows of the floor in fixed columns, with cached text layouts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from ui.look.theme import Face
from ui.panels.speakers.floor_row import Chip, FloorRow, FloorRowModel
from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.tip_delegate import TipDelegate

Within = tuple[QRect, Qt.LayoutDirection]  # rectangle of the row, direction of the interface
WIDEST = 520  # greatest width of a name in a list with columns, in pixels at 100 %
MOST_SET, MOST_DRAWN = 3000, 100  # text layouts and row pictures to cache
_CHIPS: Mapping[str, tuple[str, str]] = {  # tone -> colours of text and background
    "": ("ink_2", "line_2"),
    "accent": ("accent", "accent_soft"),
    "ok": ("ok", "ok_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
}


@dataclass(frozen=True)
class Columns:
    """Widths in pixels at 100 %; 0: the list has no such column."""

    number: int = 0
    kind: int = 0
    time: int = 64
    hour: int = 0
    handle: int = 0
    height: int = 30
    edge: int = 12  # margin before the first cell; two thirds of it after the last


@dataclass(frozen=True)
class Cells:
    """The rectangles of a row's parts, laid out from left to right; mirrored when drawn in Arabic."""

    number: QRect
    name: QRect
    kind: QRect
    time: QRect
    hour: QRect
    handle: QRect


class FloorRowDelegate(TipDelegate):
    """Draws rows. Each text is laid out once and then drawn from the cache, not shaped at each repaint."""

    def __init__(self, app: AppContext, view: QListView, columns: Columns) -> None:
        super().__init__(view)
        self._app, self._view, self._columns = app, view, columns
        self._set: dict[tuple[str, Face, int], Lines] = {}
        self._pictures: dict[tuple[FloorRow, bool, int, int, Qt.LayoutDirection], QPixmap] = {}
        self._cells: dict[tuple[int, int, int], Cells] = {}  # of rows at 0, 0: by width, height, level
        app.theme.changed.connect(self._forget)
        app.speech.changed.connect(self._forget)

    def _forget(self) -> None:
        self._set.clear()
        self._pictures.clear()
        self._cells.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        """Return one height for all rows, so that Qt lays out hundreds of them fast."""
        return QSize(self._view.viewport().width(), self._app.theme.px(self._columns.height))

    def cells(self, rect: QRect, level: int = 1) -> Cells:
        """Return the cells of a row in ``rect``; on ``level`` 2 the name is indented."""
        px, has = self._app.theme.px, self._columns
        end = rect.right() + 1 - px(has.edge * 2 / 3)
        at = rect.x() + px(has.edge)

        def cut(width: int) -> QRect:
            nonlocal end
            end -= px(width)
            return QRect(end, rect.y(), px(width), rect.height())

        handle, hour, time, kind = cut(has.handle), cut(has.hour), cut(has.time), cut(has.kind)
        number = QRect(at, rect.y(), px(has.number), rect.height())
        start = at + px(has.number)
        name = QRect(start, rect.y(), max(0, end - start - px(8)), rect.height())
        spare = name.width() - px(WIDEST)
        if has.kind and spare > 0:  # spread out a wide list, but keep the next cell near the name
            name.setWidth(px(WIDEST))
            for share, cell in ((3, kind), (2, time), (1, hour)):
                cell.translate(-spare * share // 3, 0)
        if level > 1:  # indent the name only, so that columns line up
            name.setLeft(min(name.left() + px(18), name.right()))
        return Cells(number, name, kind, time, hour, handle)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a row: the next speaker's with a background and a bar, the selected one with a ring."""
        row: FloorRow = index.data(ROW)
        rows = index.model()
        assert isinstance(rows, FloorRowModel)
        armed = row.key == rows.armed
        within = (QRect(QPoint(0, 0), option.rect.size()), option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._draw_ground(painter, within, option.state, armed)
        cells = self._cells_of(within[0], row.level)
        self._draw(painter, within, rows.numbers.get(row.key, ""), cells.number, "small", "ink_2")
        quiet = "ink_3" if row.quiet else "ink_2"
        self._draw(painter, within, rows.hour(row.key), cells.hour, "small", quiet)
        painter.drawPixmap(0, 0, self._picture(row, within, armed))
        painter.restore()

    def _cells_of(self, rect: QRect, level: int) -> Cells:
        key = (rect.width(), rect.height(), level)
        found = self._cells.get(key)
        if found is None:
            found = self._cells[key] = self.cells(rect, level)
        return found

    def _picture(self, row: FloorRow, within: Within, armed: bool) -> QPixmap:
        """Return the cached picture of a row, without number and hour, which change as the list moves up."""
        rect, direction = within
        key = (row, armed, rect.width(), rect.height(), direction)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) >= MOST_DRAWN:
                self._pictures.clear()
            ratio = self._view.devicePixelRatioF()
            found = self._pictures[key] = QPixmap(rect.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(direction)
            self._draw_rest(painter, (rect, direction), row, armed)
            painter.end()
        return found

    def _draw_rest(self, painter: QPainter, within: Within, row: FloorRow, armed: bool) -> None:
        cells, quiet = self.cells(within[0], row.level), "ink_3" if row.quiet else "ink_2"
        ink = "ink_3" if row.quiet else "ink"
        self._draw_name(painter, within, row, cells.name, "strong" if armed else "text", ink)
        for text, cell in ((row.kind, cells.kind), (row.time, cells.time)):
            self._draw(painter, within, text, cell, "small", quiet)
        if row.movable and self._columns.handle:
            self._draw_icon(painter, within, "grip-vertical", cells.handle, "ink_3")

    def draw_heads(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        """Draw the names of the columns."""
        cells, say, within = self.cells(rect), self._app.speech.say, (rect, direction)
        for name, cell in (
            ("number", cells.number),
            ("name", cells.name),
            ("kind", cells.kind),
            ("time", cells.time),
            ("hour", cells.hour),
        ):
            self._draw(painter, within, say(f"speakers-column-{name}"), cell, "small", "ink_3")

    # -- parts ---------------------------------------------------------------------------------------------

    def _draw_ground(self, painter: QPainter, within: Within, state: QStyle.StateFlag, armed: bool) -> None:
        theme, px, (rect, direction) = self._app.theme, self._app.theme.px, within
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        if armed or pointed:
            painter.fillRect(rect, theme.colour("accent_soft" if armed else "hover"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("line_2"))
        if armed:
            bar = QRect(rect.x(), rect.y(), px(4), rect.height())
            painter.fillRect(QStyle.visualRect(direction, rect, bar), theme.colour("accent"))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.colour("accent" if self._view.hasFocus() else "ink_3"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRoundedRect(ring, px(6), px(6))
            if self._view.hasFocus():
                painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), px(5), px(5))

    def _draw_name(
        self, painter: QPainter, within: Within, row: FloorRow, cell: QRect, face: Face, ink: str
    ) -> None:
        """Draw icon and name, then the badges that fit; the last of these may be cut."""
        px, left = self._app.theme.px, cell
        if row.icon:
            self._draw_icon(
                painter, within, row.icon, QRect(left.x(), left.y(), px(18), left.height()), "warn"
            )
            left = left.adjusted(px(24), 0, 0, 0)
        name = self._lines(row.text, face, left.width())
        wide = min(ceil(name.width), left.width())
        self._draw(
            painter, within, row.text, QRect(left.x(), left.y(), left.width(), left.height()), face, ink
        )
        left = left.adjusted(wide + px(8), 0, 0, 0)
        for chip in row.chips:
            if left.width() < px(40):
                return
            left = left.adjusted(
                self._draw_chip(painter, within, chip, left, face == "strong") + px(6), 0, 0, 0
            )

    def _draw_chip(self, painter: QPainter, within: Within, chip: Chip, room: QRect, armed: bool) -> int:
        theme, px = self._app.theme, self._app.theme.px
        ink, ground = _CHIPS[chip.tone]
        if armed and ground == "accent_soft":  # the row has the same background
            ground = "card"
        most = room.width() - 2 * px(9)
        words = self._lines(chip.text, "key", most)
        wide, high = min(ceil(words.width), most) + 2 * px(9), px(20)
        rect = QRect(room.x(), room.y() + (room.height() - high) // 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QStyle.visualRect(within[1], within[0], rect), high / 2, high / 2)
        self._draw(painter, within, chip.text, rect.adjusted(px(9), 0, -px(9), 0), "key", ink)
        return wide

    def _draw_icon(self, painter: QPainter, within: Within, name: str, cell: QRect, tone: str) -> None:
        place = QRect(cell.x(), cell.y(), self._app.theme.px(16), cell.height())
        draw_icon(painter, self._app, name, tone, QStyle.visualRect(within[1], within[0], place))

    def _draw(self, painter: QPainter, within: Within, text: str, cell: QRect, face: Face, ink: str) -> None:
        """Draw one line at the leading edge of a cell."""
        if not text or cell.width() <= 0:
            return
        words = self._lines(text, face, cell.width())
        wide = min(ceil(words.width), cell.width())
        rect = QRect(cell.x(), cell.y(), wide, cell.height())
        place = QStyle.visualRect(within[1], within[0], rect)
        at = QPointF(place.x(), cell.y() + (cell.height() - words.height) / 2)
        words.draw(painter, at, self._app.theme.colour(ink))

    def _lines(self, text: str, face: Face, width: int) -> Lines:
        """Return the cached single-line layout of a text, cut only if it is wider than ``width``."""
        rtl = self._app.speech.rtl
        whole = self._kept(text, face, 0, lambda font: Lines(text, font, rtl=rtl))
        if whole.width <= width:
            return whole
        return self._kept(text, face, width, lambda font: Lines(text, font, rtl=rtl, width=width, most=1))

    def _kept(self, text: str, face: Face, width: int, make: Callable[[QFont], Lines]) -> Lines:
        key = (text, face, width)
        found = self._set.get(key)
        if found is None:
            if len(self._set) > MOST_SET:
                self._set.clear()
            found = self._set[key] = make(self._app.theme.font(face))
        return found

    def tip_of(self, index: ModelIndex) -> str:
        """Return the whole row as text, since name and badges may be cut."""
        return str(index.data())
