"""Buttons on a painted screen, which scale with it and have a name and a tooltip with their key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt

from ui.keys.key_table import shown
from ui.look import icons
from ui.widgets.buttons import Button
from ui.windows.screens.canvas import Canvas


class ScreenButton(Button):
    """A button with an icon; ``mirror``: the icon for right-to-left languages."""

    def __init__(
        self,
        canvas: Canvas,
        key: str,
        icon: str,
        then: Callable[[], object],
        action: str,
        *,
        mirror: str = "",
    ) -> None:
        """``key``: the phrase; ``action``: name of the key in ``ui.keys.key_table``."""
        self._canvas, self._icon, self._mirror = canvas, icon, mirror or icon
        super().__init__(
            canvas.app, key, icon=icon, look="flat", worded=False, shortcut=shown(canvas.app, action)
        )
        self.setParent(canvas)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(then)
        self.show()

    def fit(self, x: int, y: int, size: int) -> None:
        """Set position and size in pixels, and the icon for the direction."""
        if self.geometry().getRect() != (x, y, size, size):
            self.setGeometry(x, y, size, size)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside = round(size * 0.6)
        name = self._mirror if rtl else self._icon
        colour = self._canvas.colour("ink_2").name()
        self.setIcon(icons.pixmap(name, colour, inside, self.devicePixelRatioF()))
        self.setIconSize(QSize(inside, inside))
