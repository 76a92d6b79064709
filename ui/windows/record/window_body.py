"""The bar at the top, the navigation beside the panel; they scroll if the window is too small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import column, put, row
from ui.widgets.scroll_area import ScrollArea


class SidePlace(ScrollArea):
    """As wide as the content at the side of the window, which sets its own width."""

    def __init__(self, held: QWidget) -> None:
        super().__init__(held)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the width of the side, plus that of its scroll bar if there is one."""
        bar = self.verticalScrollBar().sizeHint().width() if self._is_low else 0
        return QSize(self._held.minimumWidth() + bar, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    @property
    def _is_low(self) -> bool:
        return self.height() < self._held.minimumSizeHint().height()

    @property
    def _held(self) -> QWidget:
        held = self.widget()
        assert held is not None
        return held

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar, or remove it."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width set by the side."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class WindowBody(QWidget):
    """``side``: where the navigation goes; ``place``: where the panels go."""

    def __init__(self, app: AppContext, bar: QWidget, navigation: QWidget, panels: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "paper")
        self.side, self.place = SidePlace(navigation), ScrollArea(panels, sideways=True)
        beside = put(row(app, 0), self.side, (self.place, 1))
        self.setLayout(put(column(app, 0), bar, (beside, 1)))
