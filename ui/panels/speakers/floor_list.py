"""Lists of the floor: arrows select a row, Enter opens it, dragging moves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ui.panels.speakers.floor_delegate import Columns, FloorRowDelegate
from ui.panels.speakers.floor_row import FloorRow, FloorRowModel
from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech
from ui.widgets.rows.row_drag import DropPlace, RowDrag


class FloorList(QListView):
    """A list of rows that can be opened.

    Signals: ``opened`` carries the key of a row, on Enter or a double click; ``menu_wanted`` the key and the
    place for its menu; ``dropped`` the key of a dragged row and of the row it was put before, "" for the
    end; ``left`` is emitted on Esc.
    """

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    dropped = Signal(str, str)
    left = Signal()

    def __init__(self, app: AppContext, name: str, columns: Columns) -> None:
        """``name``: phrase that names the list for screen readers."""
        super().__init__()
        self._app, self._name = app, name
        self.rows = FloorRowModel(app.speech.listed, self)
        self.setModel(self.rows)
        self.delegate = FloorRowDelegate(app, self, columns)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        drag = RowDrag(app, self, self.rows, self._places_for)
        drag.dropped.connect(self.dropped)
        self.doubleClicked.connect(self._open)
        app.theme.changed.connect(self.doItemsLayout)
        on_speech(app, self._retell)

    # -- rows ----------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[FloorRow]) -> None:
        """Show new rows, or the same rows with new numbers; lay them out now, so that Qt draws them once."""
        self.setUpdatesEnabled(False)
        self.rows.show(lines)
        self.executeDelayedItemsLayout()
        self.setUpdatesEnabled(True)

    def point_at(self, key: str) -> bool:
        """Select the row with ``key`` and scroll to it; return whether it exists."""
        place = self.rows.place(key)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place))
        return place is not None

    @property
    def current(self) -> FloorRow | None:
        """The selected row."""
        return self.rows.row_at(self.currentIndex())

    def height_of_rows(self) -> int:
        """Return the height of all rows, in pixels."""
        return self.sizeHintForRow(0) * self.rows.rowCount() if self.rows.rowCount() else 0

    # -- keys and mouse ------------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:
        """Turn off Qt's search by letter: letters are keys of commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc leaves the list, arrows select."""
        row = self.current
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row.key)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row if none is selected."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the ring of the selected row in a weaker colour."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer or, from the keyboard, of the selected row."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.rows.row_at(index)
        if row is not None:
            self.setCurrentIndex(index)
            at = event.globalPos()
            if not by_mouse:
                at = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(row.key, at)

    def _places_for(self, key: str) -> list[DropPlace]:
        """Return where a row can be dragged to: among the movable ones."""
        rows = self.rows.rows
        movable = [at for at, row in enumerate(rows) if row.movable]
        own = self.rows.place(key)
        if own is None or own not in movable:
            return []
        places = range(movable[0], movable[-1] + 2)
        following = {at: rows[at].key if at in movable else "" for at in places}
        return [(at, None if at in (own, own + 1) else following[at]) for at in places]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the rows for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.opened.emit(row.key)

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say(self._name))


class ShortList(FloorList):
    """A list in a card beside the main list, as high as its rows up to a maximum; one click opens a row."""

    def __init__(self, app: AppContext, name: str, *, most: int) -> None:
        """``most``: visible rows at most; 0: all that fit."""
        super().__init__(app, name, Columns(time=52, height=30, edge=4))
        self._most = most
        upright = QSizePolicy.Policy.Fixed if most else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Return the height of the visible rows; of 3 at most where ``most`` is 0."""
        rows = min(self.rows.rowCount(), self._most or 3)
        return QSize(self._app.theme.px(200), self._app.theme.px(30) * rows)

    def minimumSizeHint(self) -> QSize:
        """Return ``sizeHint`` where the rows give the height, else the height of one row."""
        return self.sizeHint() if self._most else QSize(0, self._app.theme.px(30))

    def fit(self) -> None:
        """Adapt the height to the number of rows."""
        self.updateGeometry()


class ColumnHeads(QWidget):
    """The names of a list's columns, above it."""

    def __init__(self, app: AppContext, over: FloorList) -> None:
        super().__init__()
        self._app, self._list = app, over
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app.theme.changed.connect(self.updateGeometry)
        app.speech.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, self._app.theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each name above the cells of its column."""
        painter, theme = QPainter(self), self._app.theme
        view = self._list.viewport()
        within = QRect(0, 0, view.width(), self.height())
        within.moveLeft(view.mapTo(self._list, QPoint(0, 0)).x())
        self._list.delegate.draw_heads(painter, within, self.layoutDirection())
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line_2"))
