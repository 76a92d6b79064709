"""Accepts files dragged from the desktop onto any widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets a widget, its parent, accept files. ``dropped`` carries their paths and the position.

    It accepts only local files, and always copies: the original stays where it is.
    """

    dropped = Signal(list, QPoint)

    def __init__(self, widget: QWidget, takes: Callable[[QPoint], bool]) -> None:
        """``takes`` returns whether files may be dropped at a position in the widget."""
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
        # Accept on entering: each move asks again, but after a refused enter event there are no moves.
        taken = bool(paths) and (event.type() is QEvent.Type.DragEnter or self._takes(at))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(taken)
        if taken and event.type() is QEvent.Type.Drop:
            self.dropped.emit(paths, at)
        return True
