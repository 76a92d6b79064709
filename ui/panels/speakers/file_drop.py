"""Accepts files dragged from the desktop onto a row, or onto any widget that shows one statement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from ui.panels.speakers.row_list import FloorList


class FileDrop(QObject):
    """Lets a widget, its parent, accept files. ``dropped`` carries their paths and the position.

    Accepts only local files, always as a copy: the original stays where it is.
    """

    dropped = Signal(list, QPoint)

    def __init__(self, widget: QWidget, takes: Callable[[QPoint], bool]) -> None:
        """``takes``: returns whether files may be dropped at a position in the widget."""
        super().__init__(widget)
        self._takes = takes
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle every drag and drop event: accept local files, refuse anything else."""
        if not isinstance(event, QDropEvent):  # also the base of the enter and move events
            return False
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        at = event.position().toPoint()
        # Accept on entering: each move asks again, but a refused enter event sends no moves at all.
        taken = bool(paths) and (event.type() is QEvent.Type.DragEnter or self._takes(at))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(taken)
        if taken and event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths, at)
        return True


class RowDrop(QObject):
    """Lets the rows of a list accept files; the row under the pointer becomes the current one.

    ``dropped`` carries the key of the row and the paths.
    """

    dropped = Signal(str, list)

    def __init__(self, rows: FloorList) -> None:
        super().__init__(rows)
        self._list = rows
        FileDrop(rows.viewport(), self._choose).dropped.connect(self._drop)

    def _choose(self, at: QPoint) -> bool:
        index = self._list.indexAt(at)
        if index.isValid():
            self._list.setCurrentIndex(index)
        return index.isValid()

    def _drop(self, paths: list[Path], at: QPoint) -> None:
        row = self._list.rows.row_at(self._list.indexAt(at))
        if row is not None:
            self.dropped.emit(row.key, paths)
