"""Keys drawn as on a keyboard, in labels and on widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.widgets.labels import Label


class KeyCap(Label):
    """A label that shows a key as on a keyboard: the key of ``action``, or the fixed key ``shortcut``."""

    def __init__(self, app: AppContext, shortcut: str = "", *, action: str = "") -> None:
        super().__init__(app, face="key", look="key")
        self._action = action
        self.setText(shortcut.replace("+", " "))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if action:
            app.changed.connect(self._rekey)
            self._rekey()

    def _rekey(self) -> None:
        self.setText(shown(self._app, self._action).replace("+", " "))


def key_cap(app: AppContext, shortcut: str) -> KeyCap:
    """Return a label that shows a fixed key."""
    return KeyCap(app, shortcut)


def cap_width(app: AppContext, key: str) -> int:
    """Return the width of a drawn key in pixels; 0 for no key."""
    if not key:
        return 0
    return QFontMetrics(app.theme.font("key")).horizontalAdvance(key) + app.theme.px(12)


def draw_cap(
    painter: QPainter, app: AppContext, place: QRect, key: str, *, ink: str = "", ground: bool = True
) -> None:
    """Draw a key as on a keyboard, in ``place``, text and edge in the colour ``ink`` if given.

    Without ``ground``, the background shows through.
    """
    px, colour = app.theme.px, app.theme.colour
    painter.setPen(colour(ink or "line"))
    painter.setBrush(colour("card") if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
    painter.setPen(colour(ink or "ink_3"))
    painter.setFont(app.theme.font("key"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"\u2066{key}\u2069")  # isolated: [ is not mirrored
