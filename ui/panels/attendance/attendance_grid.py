"""The grid of delegations: keys and mouse move in it and select one cell or several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle

from ui.panels.attendance.cell_paint import GAP, TICK
from ui.panels.attendance.cell_view import LINE, CellView
from ui.panels.attendance.cells import GridCell
from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.labels import on_speech
from ui.widgets.rows.keyed_rows import ModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FLAG = QItemSelectionModel.SelectionFlag


class AttendanceGrid(CellView):
    """Cells under the heads of their lists. Shift and arrows, or Ctrl and a click, select several.

    Signals: ``opened`` carries the key of a cell, on Enter or a double click; ``ticked`` the key of a cell
    whose tick was clicked; ``menu_wanted`` the key and the place for the menu; ``pointed`` is emitted when
    the current cell changes; ``left`` on Esc.
    """

    opened: ValueSignal[int] = value_signal()
    ticked: ValueSignal[int] = value_signal()
    menu_wanted: ValueSignal[int, QPoint] = value_signal(2)
    pointed = Signal()
    left = Signal()

    def __init__(self, app: AppContext, name: str) -> None:
        """``name``: phrase that names the grid for screen readers."""
        super().__init__(app)
        self._name = name
        self._anchor = QPersistentModelIndex()  # where the selection of several cells begins
        self._column: int | None = None  # column to keep while moving up and down over shorter lines
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        on_speech(app, self._retell)

    # -- rows ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> GridCell | None:
        """The cell that keys act on; None if a head is current, as Qt may arrange when a cell is removed."""
        cell = self.rows.row_at(self.currentIndex())
        return None if cell is None or cell.head else cell

    @property
    def chosen(self) -> Sequence[GridCell]:
        """The selected cells, in order; only the current one if it is not among them."""
        found = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        if self.current is not None and self.currentIndex().row() not in found:
            found = [self.currentIndex().row()]
        return [self.rows.rows[at] for at in found]

    def point_at(self, key: int) -> bool:
        """Make the cell with ``key`` current and scroll to it; return whether it exists."""
        at = self.rows.place(key)
        if at is not None:
            self._go(self.rows.index(at))
        return at is not None

    def point_near(self, at: int) -> None:
        """Make the cell in row ``at`` current; if that row is a head, the next cell, else the last one."""
        cells = [place for place, cell in enumerate(self.rows.rows) if not cell.head]
        if cells:
            self._go(self.rows.index(next((place for place in cells if place >= at), cells[-1])))

    # -- keys ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, open, leave; pass every other key on to the window."""
        cell, key = self.current, event.key()
        target = self._target(event) if cell is not None else None
        if target is not None:
            self._go(self.rows.index(target), event.modifiers())
        elif cell is not None and key in _ENTER:
            self.opened.emit(cell.delegation_id)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        elif key == Qt.Key.Key_Menu and cell is not None:
            self.menu_wanted.emit(cell.delegation_id, self.viewport().mapToGlobal(self._middle()))
        else:
            event.ignore()

    def _middle(self) -> QPoint:
        return self.visualRect(self.currentIndex()).center()

    def _target(self, event: QKeyEvent) -> int | None:
        """Return the row that a key moves to; None for a key that does not move."""
        here, key, places = self.currentIndex().row(), event.key(), self.places
        ahead = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        page = max(1, self.viewport().height() // self._app.theme.px(LINE) - 1)
        upright = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        if key in upright:
            if self._column is None:
                self._column = places.column_of(here)
            return places.above_or_below(here, upright[Qt.Key(key)], self._column)
        moves = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead}
        ends = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
        self._column = None
        if key in moves:
            return places.beside(here, moves[Qt.Key(key)])
        if key in ends:
            way = ends[Qt.Key(key)]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return places.lines[0][0] if way < 0 else places.lines[-1][-1]
            return places.end_of_line(here, way)
        return None

    def _go(self, index: QModelIndex, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Make a cell current; with Shift, select everything from the anchor to it."""
        model = self.selectionModel()
        if held & Qt.KeyboardModifier.ShiftModifier and self._anchor.isValid():
            first, last = sorted((self._anchor.row(), index.row()))
            range_ = QItemSelection(self.rows.index(first), self.rows.index(last))
            model.setCurrentIndex(index, _FLAG.NoUpdate)
            model.select(range_, _FLAG.ClearAndSelect)
        else:
            self._anchor = QPersistentModelIndex(index)
            model.setCurrentIndex(index, _FLAG.ClearAndSelect)
        self.scrollTo(index)

    def currentChanged(self, current: ModelIndex, previous: ModelIndex) -> None:
        """Redraw, and emit ``pointed``."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.pointed.emit()

    # -- mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a cell, change its tick, or add it to the selection (Ctrl)."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        cell = self.rows.row_at(index)
        if cell is None or cell.head or event.button() is Qt.MouseButton.MiddleButton:
            return
        self._column = None
        if event.button() is Qt.MouseButton.RightButton:
            if not self.selectionModel().isSelected(index):
                self._go(index)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._anchor = QPersistentModelIndex(index)
            self.selectionModel().setCurrentIndex(index, _FLAG.Toggle)
        else:
            self._go(index, event.modifiers())
            if self._on_tick(index, at):
                self.ticked.emit(cell.delegation_id)

    def _on_tick(self, index: QModelIndex, at: QPoint) -> bool:
        rect, px = self.visualRect(index), self._app.theme.px
        tick = QRect(rect.x(), rect.y(), px(GAP + TICK), rect.height())
        return QStyle.visualRect(self.layoutDirection(), rect, tick).contains(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a cell; on a tick, the second click counts as a click."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        cell = self.rows.row_at(index)
        if cell is not None and not cell.head:
            (self.ticked if self._on_tick(index, at) else self.opened).emit(cell.delegation_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the cell under the mouse; with the button down, select from the cell pressed first."""
        index = self.indexAt(event.position().toPoint())
        cell = self.rows.row_at(index)
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if pressed and cell is not None and not cell.head and index != self.currentIndex():
            self._go(index, Qt.KeyboardModifier.ShiftModifier)
        self._hover(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the press has done everything."""

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the highlight."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        if index.row() != self._hovered.row():
            before = self.visualRect(self._hovered)
            self._hovered = QPersistentModelIndex(index)
            for rect in (before, self.visualRect(index)):
                self.viewport().update(rect)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cell = self.rows.row_at(self.indexAt(event.pos()))
        if cell is not None and not cell.head:
            self.menu_wanted.emit(cell.delegation_id, event.globalPos())

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say(self._name))
