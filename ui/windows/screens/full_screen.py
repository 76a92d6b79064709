"""Full screen: F11 turns it on and off, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def turn_full_screen(window: QWidget) -> None:
    """Full screen, or back to what the window was before."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def leave_full_screen(window: QWidget, event: QKeyEvent) -> bool:
    """Leave full screen if the key is Esc; return whether it was."""
    if event.key() != Qt.Key.Key_Escape or not window.isFullScreen():
        return False
    turn_full_screen(window)
    return True
