"""Lists of the floor: rows in columns, which can be dragged, and the column heads above them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.speakers.floor_delegate import Columns, FloorRowDelegate
from ui.panels.speakers.floor_row import FloorRow, FloorRowModel
from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.file_drop import FileDrop
from ui.widgets.rows.row_drag import DropPlace, RowDrag
from ui.widgets.rows.row_list import RowList


class FloorList(RowList[FloorRow]):
    """A list of requests in columns; arrows select a row, Enter opens it, dragging moves it.

    ``menu_wanted`` carries the key of a row and the place for its menu; ``dropped`` the key of a dragged row
    and of the row it was put before, None for the end; ``files_dropped`` the key of a row and the paths of
    files from the desktop; ``left`` is emitted on Esc.
    """

    menu_wanted: ValueSignal[int, QPoint] = value_signal(2)
    dropped: ValueSignal[int, int | None] = value_signal(2)
    files_dropped: ValueSignal[int, list[Path]] = value_signal(2)
    left = Signal()
    rows: FloorRowModel

    def __init__(self, app: AppContext, name: str, columns: Columns) -> None:
        """``name``: phrase that names the list for screen readers."""
        super().__init__(app, name, rows=FloorRowModel(app.speech.listed))
        self.delegate = FloorRowDelegate(app, self, columns)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        drag = RowDrag(app, self, self.rows, self._places_for)
        drag.dropped.connect(self.dropped)
        FileDrop(self.viewport(), self._point_under).dropped.connect(self._take_files)

    def show_lines(self, lines: Sequence[FloorRow]) -> None:
        """Show new rows, or the same rows with new numbers; lay them out now, so that Qt draws only once.

        It does not scroll: acts come from other stations too, while the user looks at another part of the
        list.
        """
        self.setUpdatesEnabled(False)
        self.rows.show(lines)
        self.executeDelayedItemsLayout()
        self.setUpdatesEnabled(True)

    def keyboardSearch(self, search: str) -> None:
        """Disable Qt's search by letter, since letters are keys of commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the list on Esc; treat other keys as any list does."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row if none is selected."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def open_menu(self, at: QPoint) -> None:
        """Ask for a menu of the current row, whose content depends on the request."""
        if self.current is not None:
            self.menu_wanted.emit(self.current.key, at)

    def _point_under(self, at: QPoint) -> bool:
        """Select the row that files would be dropped on; return whether there is one."""
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def _take_files(self, paths: list[Path], at: QPoint) -> None:
        row = self.rows.row_at(self.indexAt(at))
        if row is not None:
            self.files_dropped.emit(row.key, paths)

    def _places_for(self, key: int) -> list[DropPlace[int]]:
        """Return the places that a row can be dragged to, among the movable rows."""
        rows = self.rows.rows
        movable = [at for at, row in enumerate(rows) if row.movable]
        own = self.rows.place(key)
        if own is None or own not in movable:
            return []
        places = range(movable[0], movable[-1] + 2)
        following = {at: rows[at].key if at in movable else None for at in places}
        return [DropPlace(at, following[at], same=at in (own, own + 1)) for at in places]


class ShortList(FloorList):
    """A list in a card beside the main list, as high as its rows up to a maximum; one click opens a row."""

    def __init__(self, app: AppContext, name: str, *, most: int) -> None:
        """``most``: greatest number of visible rows; 0: all that fit."""
        super().__init__(app, name, Columns(time=52, height=30, edge=4))
        self._most = most
        upright = QSizePolicy.Policy.Fixed if most else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Return the height of the visible rows; of at most 3 if ``most`` is 0."""
        rows = min(self.rows.rowCount(), self._most or 3)
        return QSize(self._app.theme.px(200), self._app.theme.px(30) * rows)

    def minimumSizeHint(self) -> QSize:
        """Return ``sizeHint`` if the rows determine the height, else the height of one row."""
        return self.sizeHint() if self._most else QSize(0, self._app.theme.px(30))


class ColumnHeads(QWidget):
    """The heads of a list's columns, above it."""

    def __init__(self, app: AppContext, over: FloorList) -> None:
        super().__init__()
        self._app, self._list = app, over
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app.theme.changed.connect(self.updateGeometry)
        app.speech.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, self._app.theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each head above the cells of its column."""
        painter, theme = QPainter(self), self._app.theme
        view = self._list.viewport()
        within = QRect(0, 0, view.width(), self.height())
        within.moveLeft(view.mapTo(self._list, QPoint(0, 0)).x())
        self._list.delegate.draw_heads(painter, within, self.layoutDirection())
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line_2"))
