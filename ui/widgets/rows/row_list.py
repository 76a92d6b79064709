"""Lists of rows with keys; a click, Enter or the space bar chooses a row."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech
from ui.widgets.rows.key_signal import key_signal
from ui.widgets.rows.keyed_rows import Rows
from ui.widgets.rows.row_content import AnyRow
from ui.widgets.rows.row_delegate import RowDelegate
from ui.widgets.rows.row_menu import REMOVES, RowOffer, row_menu

R = TypeVar("R", bound=AnyRow)


class RowList(QListView, Generic[R]):
    """A list of rows with a name for screen readers.

    ``pointed``: another row has become current, or none is. ``chosen``: the key of a row that was clicked, or
    chosen with Enter or the space bar. ``opened``: the key of one that was double-clicked or chosen with
    Enter.
    """

    pointed = Signal()
    chosen = key_signal()
    opened = key_signal()
    removed = key_signal()  # Delete was pressed on a row

    def __init__(
        self,
        app: AppContext,
        name: str,
        *,
        pad: int = 6,
        most: int = 0,
        several: bool = False,
        rows: Rows[R] | None = None,
    ) -> None:
        """``name``: phrase that names the list. ``most``: lines shown of each text of a row; 0: all.

        ``several``: Shift with the arrows and Ctrl+A select several rows. ``rows``: a model to use instead of
        a new one.
        """
        super().__init__()
        self._app, self._name = app, name
        self.offers: Sequence[RowOffer] = ()  # what the menu of a row offers
        self.rows: Rows[R] = Rows(app.speech.listed) if rows is None else rows
        self.rows.setParent(self)
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
        self.selectionModel().currentChanged.connect(self.pointed)
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._open)
        on_speech(app, self._retell)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows.

        The selected row stays selected. If it is gone, the row in its place is selected, or the last one.
        """
        at = max(self.currentIndex().row(), 0)
        before = self.current
        with QSignalBlocker(self.selectionModel()):  # selections during the update are not the user's
            self.rows.show(rows)
            now = self.current
            stays = before is not None and now is not None and now.key == before.key
            if not stays:
                self.setCurrentIndex(QModelIndex())
        if stays and self.currentIndex().row() != at:
            self.scrollTo(self.currentIndex())
        elif not stays and rows:
            self.setCurrentIndex(self.rows.index(min(at, len(rows) - 1)))

    def point_at(self, key: Hashable) -> None:
        """Select the row with ``key`` without emitting ``chosen``; if there is none, select nothing."""
        place = self.rows.place(key)
        self.setCurrentIndex(QModelIndex() if place is None else self.rows.index(place))

    @property
    def current(self) -> R | None:
        """The row that keys act on; None if there is none."""
        return self.rows.row_at(self.currentIndex())

    @property
    def selected(self) -> tuple[R, ...]:
        """The selected rows, in no order."""
        found = (self.rows.row_at(index) for index in self.selectedIndexes())
        return tuple(row for row in found if row is not None)

    def height_of_rows(self) -> int:
        """Return the total height of the rows, in pixels."""
        return sum(self.sizeHintForIndex(self.rows.index(at)).height() for at in range(self.rows.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the selected row on Enter or the space bar; emit ``removed`` on Delete."""
        row = self.current
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(row.key)
            if event.key() != Qt.Key.Key_Space:
                self.opened.emit(row.key)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def removal(self, phrase: str = "row-remove") -> RowOffer:
        """Return the menu entry that does the same as Delete."""
        return RowOffer(phrase, self._remove, REMOVES)

    def _remove(self) -> None:
        row = self.current
        if row is not None:
            self.removed.emit(row.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer or, from the keyboard, of the selected row."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            among = self.selectionModel().isSelected(index)  # an existing selection stays
            how = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, how.NoUpdate if among else how.ClearAndSelect)
            self.open_menu(event.globalPos() if by_mouse else self._middle(index))

    def _middle(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())

    def open_menu(self, at: QPoint) -> None:
        """Open the menu of the current row at a place on the screen, if it has any entries."""
        if self.offers:
            row_menu(self._app, self, self.offers).popup(at)

    def doItemsLayout(self) -> None:
        """Lay out the rows only while visible, when the width is known: Qt starts earlier."""
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
