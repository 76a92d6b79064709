"""Dragging a row of a list to another place; a line shows where it would go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.rows.keyed_rows import Rows
from ui.widgets.rows.row_content import K


class DropPlace(NamedTuple, Generic[K]):
    """Where a row can go: before the row with this number and key, None for the end.

    ``same``: that is its present place.
    """

    at: int
    before: K | None
    same: bool = False


class RowDrag(QObject, Generic[K]):
    """``dropped`` carries the key of the dragged row and of the row it was put before, None for the end.

    Esc cancels, and so does dropping outside the list.
    """

    dropped: ValueSignal[K, K | None] = value_signal(2)

    def __init__(
        self, app: AppContext, view: QListView, rows: Rows[Any], gaps: Callable[[K], Sequence[DropPlace[K]]]
    ) -> None:
        """``gaps`` returns where the row with a key can go; nothing if it cannot be dragged."""
        super().__init__(view)
        self._app, self._view, self._rows, self._gaps = app, view, rows, gaps
        self._dragged: K | None = None  # the key of the row
        self._pressed_at = QPoint()
        self._gap: DropPlace[K] | None = None
        self._line = _DropLine(app, view.viewport())
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse in the list, and handle Esc."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._moved(event)
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if self._dragged is not None and escape and event.type() is QEvent.Type.KeyPress:
            self._let_go()
            return True
        return False

    def _moved(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            row = self._rows.row_at(self._view.indexAt(at))
            if row is not None and event.button() is Qt.MouseButton.LeftButton and self._gaps(row.key):
                self._dragged, self._pressed_at = row.key, at
        elif event.type() is QEvent.Type.MouseMove and self._dragged is not None:
            self._drag_to(at)
            return True
        elif event.type() is QEvent.Type.MouseButtonRelease and self._dragged is not None:
            dragged, gap = self._dragged, self._gap
            self._let_go()
            if gap is not None and not gap.same:
                self.dropped.emit(dragged, gap.before)
        return False

    def _drag_to(self, at: QPoint) -> None:
        view = self._view.viewport()
        if self._gap is None and (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        beside = not 0 <= at.x() < view.width()  # dropped outside, it stays in its place
        view.setCursor(Qt.CursorShape.ForbiddenCursor if beside else Qt.CursorShape.ClosedHandCursor)
        self._scroll_at_edges(at.y())
        gaps = self._gaps(self._dragged) if self._dragged is not None else ()
        self._gap = None
        if gaps and not beside:
            self._gap = min(gaps, key=lambda gap: abs(self._height_of(gap) - at.y()))
            self._line.show_at(self._height_of(self._gap))
        self._line.setVisible(self._gap is not None)

    def _height_of(self, gap: DropPlace[K]) -> int:
        last = gap.at >= self._rows.rowCount()
        rect = self._view.visualRect(self._rows.index(gap.at - 1 if last else gap.at))
        return rect.bottom() if last else rect.top()

    def _let_go(self) -> None:
        self._dragged = self._gap = None
        self._view.viewport().unsetCursor()
        self._line.hide()

    def _scroll_at_edges(self, y: int) -> None:
        edge, bar = self._app.theme.px(24), self._view.verticalScrollBar()
        if y < edge:
            bar.setValue(bar.value() - edge // 2)
        elif y > self._view.viewport().height() - edge:
            bar.setValue(bar.value() + edge // 2)


class _DropLine(QWidget):
    """The line between two rows that shows the drop position."""

    def __init__(self, app: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._over = app, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Move to this height."""
        px = self._app.theme.px
        self.setGeometry(QRect(0, y - px(1), self._over.width(), px(3)))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._app.theme.colour("accent"))
