"""Lists of rows with keys, drawn in the look of the theme; a click, Enter or the space bar takes a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from ui.look import icons
from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.keyed_rows import ROW, ModelIndex, Rows
from ui.widgets.labels import on_speech
from ui.widgets.paragraph import Lines, pitch
from ui.widgets.row_menu import REMOVES, RowOffer, row_menu
from ui.widgets.tip_delegate import TipDelegate

_TALL = 10_000
_MOST_KEPT = 2000  # cached heights of rows


@dataclass(frozen=True)
class RowContent:
    """A row: text that wraps, a second paler text, an icon at the start, a badge at the end.

    ``level``: the first is not indented; ``quiet`` rows are grey; ``tip`` is the tooltip.
    """

    key: str
    text: str
    more: str = ""
    icon: str = ""
    tone: str = "ink_2"
    badge: str = ""
    level: int = 1
    quiet: bool = False
    tip: str = ""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row's text for screen readers."""
        return (self.text, self.badge, self.more)


class RowDelegate(TipDelegate):
    """Draws rows and computes their heights for the width of the view."""

    def __init__(self, app: AppContext, view: QListView, pad: int, most: int) -> None:
        super().__init__(view)
        self._app, self._view, self._pad, self._most = app, view, pad, most
        self._face: Face = "text"
        self._heights: dict[tuple[RowContent, int, int], int] = {}  # a cache: a list is laid out repeatedly
        self._widths: dict[tuple[str, Face, int], float] = {}  # a cache: of texts on one line

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

    def _height(self, row: RowContent, width: int) -> int:
        room = self._text_room(row, QRect(0, 0, width, _TALL), Qt.LayoutDirection.LeftToRight)
        height = self._high(row.text, self._face, room.width())
        if row.more:
            height += self._high(row.more, "small", room.width())
        return ceil(height) + 2 * self._app.theme.px(self._pad)

    def _high(self, text: str, face: Face, room: int) -> float:
        """Return the height of a text; most fit on one line, which is seen without laying them out."""
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
        self, row: RowContent, width: int, *, rtl: bool, strong: bool = False
    ) -> tuple[Lines, Lines | None]:
        """Return the layout of a row's text and, if it has one, of its second text."""
        font = self._app.theme.font
        face: Face = "strong" if strong else self._face
        text = Lines(row.text, font(face), rtl=rtl, width=width, most=self._most)
        if not row.more:
            return text, None
        return text, Lines(row.more, font("small"), rtl=rtl, width=width, most=self._most)

    def _text_room(self, row: RowContent, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Return the rectangle of the text: between icon or indent and badge."""
        px = self._app.theme.px
        before = px(10) + (px(26) if row.icon else 0) + px(14) * (row.level - 1)
        behind = px(10) + (self._badge_width(row) + px(6) if row.badge else 0)
        room = QRect(rect.x() + before, rect.y() + px(self._pad), 0, rect.height() - 2 * px(self._pad))
        room.setWidth(max(px(20), rect.width() - before - behind))
        return QStyle.visualRect(direction, rect, room)

    def _badge_width(self, row: RowContent) -> int:
        px = self._app.theme.px
        metrics = QFontMetrics(self._app.theme.font("key"))
        return max(px(20), metrics.horizontalAdvance(row.badge) + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a row: a background if it is selected or under the pointer, a ring if it has the focus."""
        row: RowContent = index.data(ROW)
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
        if strong and ceil(text.height) > room.height():  # wider letters, and one line more
            text, more = self._lines(row, room.width(), rtl=rtl)
        text.draw(painter, QPointF(room.topLeft()), theme.colour(ink))
        if more:
            under = QPointF(room.x(), room.y() + text.height)
            more.draw(painter, under, theme.colour("ink_2" if current else "ink_3"))
        if row.badge:
            self._draw_badge(painter, row, rect, direction)
        painter.restore()

    def _draw_icon(
        self, painter: QPainter, row: RowContent, rect: QRect, room: QRect, direction: Qt.LayoutDirection
    ) -> None:
        if not row.icon:
            return
        theme, px = self._app.theme, self._app.theme.px
        size = px(18)
        place = QRect(rect.x() + px(10), room.y() + px(2), size, size)
        ratio = self._view.devicePixelRatioF()
        picture = icons.pixmap(row.icon, theme.colour(row.tone).name(), size, ratio)
        painter.drawPixmap(QStyle.visualRect(direction, rect, place).topLeft(), picture)

    def _draw_badge(
        self, painter: QPainter, row: RowContent, rect: QRect, direction: Qt.LayoutDirection
    ) -> None:
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


class RowList(QListView):
    """A list of rows with a name for screen readers.

    ``chosen``: the key of a row that was clicked, or taken with Enter or the space bar. ``opened``: the key
    of a row that was double-clicked or taken with Enter.
    """

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)  # Delete was pressed on a row

    def __init__(
        self, app: AppContext, name: str, *, pad: int = 6, most: int = 0, several: bool = False
    ) -> None:
        """``name``: phrase that names the list. ``most``: lines shown of each text of a row; 0: all.

        ``several``: Shift with the arrows and Ctrl+A select several rows.
        """
        super().__init__()
        self._app, self._name = app, name
        self.offers: Sequence[RowOffer] = ()  # what the menu of a row offers
        self.rows: Rows[RowContent] = Rows(app.speech.listed, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(app, self, pad, most))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._open)
        on_speech(app, self._retell)

    def show_rows(self, rows: Sequence[RowContent]) -> None:
        """Show these rows.

        The selected row stays selected. If it is gone, the row at its place is selected, or the last one.
        """
        at = max(self.currentIndex().row(), 0)
        before = self.rows.row_at(self.currentIndex())
        with QSignalBlocker(self.selectionModel()):  # selections during the update are not made by the user
            self.rows.show(rows)
            now = self.rows.row_at(self.currentIndex())
            stays = before is not None and now is not None and now.key == before.key
            if not stays:
                self.setCurrentIndex(QModelIndex())
        if stays and self.currentIndex().row() != at:
            self.scrollTo(self.currentIndex())
        elif not stays and rows:
            self.setCurrentIndex(self.rows.index(min(at, len(rows) - 1)))

    def point_at(self, key: str) -> None:
        """Select the row with ``key`` without emitting ``chosen``; if there is none, select nothing."""
        place = self.rows.place(key)
        self.setCurrentIndex(QModelIndex() if place is None else self.rows.index(place))

    @property
    def selected(self) -> frozenset[str]:
        """The keys of the selected rows."""
        found = (self.rows.row_at(index) for index in self.selectedIndexes())
        return frozenset(row.key for row in found if row is not None)

    def height_of_rows(self) -> int:
        """Return the total height of the rows, in pixels."""
        return sum(self.sizeHintForIndex(self.rows.index(at)).height() for at in range(self.rows.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar take the selected row; Delete emits ``removed``."""
        row = self.rows.row_at(self.currentIndex())
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(row.key)
            if event.key() != Qt.Key.Key_Space:
                self.opened.emit(row.key)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def removal(self, phrase: str = "row-remove") -> RowOffer:
        """Return the entry of the menu that does what Delete does."""
        return RowOffer(phrase, self._remove, REMOVES)

    def _remove(self) -> None:
        row = self.rows.row_at(self.currentIndex())
        if row is not None:
            self.removed.emit(row.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer or, from the keyboard, of the selected row."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if self.offers and index.isValid():
            among = self.selectionModel().isSelected(index)  # what is selected together stays so
            how = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, how.NoUpdate if among else how.ClearAndSelect)
            place = event.pos() if by_mouse else self.visualRect(index).center()
            row_menu(self._app, self, self.offers).popup(self.viewport().mapToGlobal(place))

    def doItemsLayout(self) -> None:
        """Lay out the rows only while the list is seen, when its width is known: Qt begins before."""
        if self.isVisible():
            super().doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the rows and scroll to the selected one."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows to the new width; keep the selected row visible if it was."""
        seen = QRect(QPoint(0, 0), event.oldSize())
        was_seen = self.visualRect(self.currentIndex()).intersects(seen)
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.chosen.emit(row.key)

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.opened.emit(row.key)

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say(self._name))
