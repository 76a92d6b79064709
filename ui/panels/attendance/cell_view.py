"""The base view of the grid: positions of rows, scrolling, drawing of the visible rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem

from ui.panels.attendance.cell_paint import CellDelegate
from ui.panels.attendance.cell_places import CellPlaces, Measures
from ui.panels.attendance.cells import GridCells
from ui.state.app_context import AppContext
from ui.widgets.rows.keyed_rows import ModelIndex

LINE = 44  # height of a line of cells in pixels at 100 %
_LEAST, _HEAD, _FOOT = 178, 34, 8


class CellView(QListView):
    """Shows sections of cells side by side, laid out by ``CellPlaces``; no view of Qt can do this.

    It is a list view only because Qt exposes the rows of list views, but not of other views, to screen
    readers. How a list view places its rows is not used.
    """

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.rows = GridCells(app.speech.listed, self)
        self._laid: CellPlaces | None = None
        self._hovered = QPersistentModelIndex()
        for signal in (self.rows.rowsInserted, self.rows.rowsRemoved, self.rows.modelReset):
            signal.connect(self._forget_places)
        self.setModel(self.rows)
        self.delegate = CellDelegate(app, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        app.theme.changed.connect(self._lay_out_anew)

    # -- places --------------------------------------------------------------------------------------------

    @property
    def places(self) -> CellPlaces:
        """The positions of the rows in the current width."""
        if self._laid is None:
            px = self._app.theme.px
            measures = Measures(px(_LEAST), px(LINE), px(_HEAD), px(_FOOT))
            self._laid = CellPlaces([cell.head for cell in self.rows.rows], self.viewport().width(), measures)
        return self._laid

    def _forget_places(self) -> None:
        self._laid = None
        self.scheduleDelayedItemsLayout()

    def _lay_out_anew(self) -> None:
        self._forget_places()
        self.delegate.forget()
        self.doItemsLayout()

    def visualRect(self, index: ModelIndex) -> QRect:
        """Return the rectangle of a row in the viewport."""
        if not index.isValid() or index.row() >= len(self.places.places):
            return QRect()
        place = self.places.places[index.row()]
        rect = QRect(place.x, place.y - self.verticalOffset(), place.width, place.height)
        return QStyle.visualRect(self.layoutDirection(), self._within(), rect)

    def _within(self) -> QRect:
        """Return the rectangle in which rows are mirrored for Arabic."""
        return QRect(0, 0, self.viewport().width(), self.viewport().height())

    def indexAt(self, point: QPoint) -> QModelIndex:
        x = point.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - 1 - x
        at = self.places.at(x, point.y() + self.verticalOffset())
        return QModelIndex() if at is None else self.rows.index(at)

    def scrollTo(
        self,
        index: ModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll until a row is visible and, if it is in the first line of a section, its head too."""
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()  # new rows may have changed the range of the scroll bar
        place, bar = self.places.places[index.row()], self.verticalScrollBar()
        first = next((at for at in range(index.row(), -1, -1) if self.places.places[at].y != place.y), None)
        over = self.places.places[first] if first is not None and self.rows.rows[first].head else place
        top, bottom, height = over.y, place.y + place.height, self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + bottom - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def horizontalOffset(self) -> int:
        """Return 0: the view never scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the rows are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: ModelIndex) -> bool:
        return False

    def updateGeometries(self) -> None:
        """Set the range and steps of the scroll bar."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(self._app.theme.px(LINE) // 2)
        bar.setRange(0, max(0, self.places.height - height))
        QAbstractItemView.updateGeometries(self)

    def doItemsLayout(self) -> None:
        """Lay out nothing: ``places`` knows where the rows are."""
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the cells for the new width and keep the current one visible."""
        if event.size().width() != event.oldSize().width():
            self._forget_places()
            self.delegate.forget()
        QAbstractItemView.resizeEvent(self, event)
        self.scrollTo(self.currentIndex())

    # -- drawing -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the visible rows."""
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        top, dirty = self.verticalOffset(), event.rect()
        selection, current = self.selectionModel(), self.currentIndex().row()
        for at in self.places.between(top + dirty.top(), top + dirty.bottom() + 1):
            index = self.rows.index(at)
            option.rect = self.visualRect(index)
            if not option.rect.intersects(dirty):
                continue
            option.state = plain
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if at == current:
                option.state |= QStyle.StateFlag.State_HasFocus
            if self._hovered.isValid() and at == self._hovered.row():
                option.state |= QStyle.StateFlag.State_MouseOver
            self.delegate.paint(painter, option, index)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the area of the selected cells."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remove the focus ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    # -- asked for by Qt --------------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the current row: only ``keyPressEvent`` moves the cursor."""
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cells in a rectangle of the viewport."""
        found = QItemSelection()
        for at, cell in enumerate(self.rows.rows):
            index = self.rows.index(at)
            if not cell.head and self.visualRect(index).intersects(rect):
                found.select(index, index)
        self.selectionModel().select(found, command)
