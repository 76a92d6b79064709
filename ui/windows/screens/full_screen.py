"""Full screen: F11 turns it on and off. Esc leaves it on the screens, where it has no other use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def turn_full_screen(window: QWidget) -> None:
    """Turn full screen on, or back to the state before."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def leave_full_screen(window: QWidget, event: QKeyEvent) -> bool:
    """If the key is Esc and the window is in full screen, leave it and return True."""
    if event.key() != Qt.Key.Key_Escape or not window.isFullScreen():
        return False
    turn_full_screen(window)
    return True
