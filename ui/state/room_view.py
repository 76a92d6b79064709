"""What the room and the Chair see on the other two screens, for panels that tell the operator of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap


class RoomScreens(Protocol):
    """The screens themselves, which the window has."""

    def chair_line(self) -> tuple[str, str]:
        """Return the words that stand on the Chair's screen, or would if it were on, and their language."""

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows, no larger than ``size``; None while it is off."""

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""


class RoomView:
    """Asks the screens, which are made when they are asked for the first time."""

    def __init__(self) -> None:
        self.screens: Callable[[], RoomScreens] | None = None

    def chair_line(self) -> tuple[str, str]:
        """Return the Chair's words and their language; nothing where there are no screens."""
        return self.screens().chair_line() if self.screens is not None else ("", "")

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows; None while it is off."""
        return self.screens().display_picture(size, ratio) if self.screens is not None else None

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""
        return self.screens is not None and self.screens().display_plain()
