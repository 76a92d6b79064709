"""A place of a size of its own: what changes inside never lays out the whole window again."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext


class FixedArea(QWidget):
    """Gives one widget all of its room.

    A label that says something longer asks its layout for more room, that one the next, up to the window: at
    each act and each tick of the clock. Where the room is given anyway, the question ends here.
    """

    def __init__(self, app: AppContext, held: QWidget, *, width: int, height: int) -> None:
        """``width`` at least and ``height`` are pixels at 100 %."""
        super().__init__()
        self._app, self._held = app, held
        self._size = (width, height)
        held.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        app.theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size given."""
        width, height = self._size
        return QSize(self._app.theme.px(width), self._app.theme.px(height))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all of it to the widget."""
        self._held.setGeometry(self.rect())

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
