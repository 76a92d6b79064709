"""Accepts files dragged from the desktop onto the row of a statement."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal

from ui.panels.speakers.floor_list import FloorList
from ui.widgets.file_drop import FileDrop


class RowDrop(QObject):
    """Lets the rows of a list accept files; the row under the pointer becomes the current one.

    ``dropped`` carries the key of the row and the paths.
    """

    dropped = Signal(object, list)

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
