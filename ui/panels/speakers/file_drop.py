"""Files dragged from the desktop: dropped on a row, or on anything that is about one statement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from ui.panels.speakers.row_list import FloorList


class FileDrop(QObject):
    """Lets files be dropped on a widget, whose child it is; ``dropped`` tells their paths, and where.

    Only what lies on a disk is taken, and it is always copied: the file stays where it was.
    """

    dropped = Signal(list, QPoint)

    def __init__(self, widget: QWidget, takes: Callable[[QPoint], bool]) -> None:
        """``takes``: whether files may be dropped at a place of the widget."""
        super().__init__(widget)
        self._takes = takes
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, and nothing else."""
        if not isinstance(event, QDropEvent):  # what enters and moves is one too
            return False
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        at = event.position().toPoint()
        # Whatever enters is looked at again as it moves; what is refused at once never comes back.
        taken = bool(paths) and (event.type() is QEvent.Type.DragEnter or self._takes(at))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(taken)
        if taken and event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths, at)
        return True


class RowDrop(QObject):
    """Lets files be dropped on the rows of a list; the row they would be attached to is the chosen one.

    ``dropped`` tells the key of the row and the paths.
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
