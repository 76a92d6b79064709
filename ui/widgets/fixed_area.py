"""An area of fixed size, so that changes inside it do not lay out the whole window again."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import on_theme


class FixedArea(QWidget):
    """Gives all its room to one widget.

    A label that gets a longer text asks its layout for room, which asks the next layout, and so on up to the
    window, at each act and each tick of the clock. This area has a fixed size, so it stops that chain.
    """

    def __init__(self, app: AppContext, held: QWidget, *, width: int, height: int) -> None:
        """``width`` (the minimum) and ``height`` are pixels at 100 %."""
        super().__init__()
        self._app, self._held = app, held
        self._size = (width, height)
        held.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_theme(app, self._fit)

    def sizeHint(self) -> QSize:
        width, height = self._size
        return QSize(self._app.theme.px(width), self._app.theme.px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all the room to the widget."""
        self._held.setGeometry(self.rect())

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
