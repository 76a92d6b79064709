"""Dragging a row of a list with the mouse."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListView

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


def mouse(rows: QListView, kind: QEvent.Type, row: int, below: int = 0, beside: int = 0) -> None:
    """Press, move or release the mouse a number of pixels from the middle of a row."""
    at = rows.visualRect(rows.model().index(row, 0)).center() + QPoint(beside, below)
    held = Qt.MouseButton.NoButton if kind is RELEASE else Qt.MouseButton.LeftButton
    place = rows.viewport().mapToGlobal(QPointF(at))
    event = QMouseEvent(kind, QPointF(at), place, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier(0))
    QApplication.sendEvent(rows.viewport(), event)


def drag(rows: QListView, row: int, to: int, below: int) -> None:
    """Drag a row to a number of pixels from the middle of another."""
    mouse(rows, PRESS, row)
    mouse(rows, MOVE, to, below)
    mouse(rows, RELEASE, to, below)
