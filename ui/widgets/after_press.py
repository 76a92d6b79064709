"""What moves others waits until the mouse lets go: a button clicks only where it was pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_SOON = 30  # milliseconds until it looks again


def after_press(owner: QObject, then: Callable[[], object]) -> None:
    """Call ``then`` at once or, while a button of the mouse is pressed, when it is released."""
    if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        then()
    else:
        QTimer.singleShot(_SOON, owner, lambda: after_press(owner, then))
