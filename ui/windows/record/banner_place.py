"""Where the banner of the panel in front is shown: over the bar of the window, so that nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

from ui.parts.panel import BasePanel
from ui.state.app_context import AppContext
from ui.widgets.banner import FloatingBanner
from ui.windows.record.panel_stack import PanelStack
from ui.windows.record.sitting_bar import SittingBar

_GAP, _EDGE = 4, 16  # above the banner, and beside it where there is no bar; pixels at 100 %


class BannerPlace(QObject):
    """Each panel gets its banner back when another panel comes to the front."""

    def __init__(self, app: AppContext, bar: SittingBar, stack: PanelStack, whole: QWidget) -> None:
        """``whole`` holds the bar and the stack."""
        super().__init__(whole)
        self._app, self._bar, self._stack = app, bar, stack
        self._front: BasePanel | None = None
        self._floating = FloatingBanner(whole, self._room)
        stack.currentChanged.connect(self._follow)
        bar.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the end of the bar free: what it says there has become longer or shorter."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._floating.place()
        return False

    def _follow(self) -> None:
        before, self._front = self._front, self._stack.front
        if before is not None and before is not self._front:
            shown = not before.banner.isHidden()
            before.banner.setParent(before)  # which hides it
            before.banner.setVisible(shown)
        self._floating.hold(self._front.banner)
        self._front.banner.tab_before(self._front)

    def _room(self) -> QRect:
        """Return the spare part of the bar; without a bar, the width of the panel.

        A message that would reach down into the panel gets more of the bar.
        """
        px = self._app.theme.px
        across = self._stack.geometry().adjusted(px(_EDGE), 0, -px(_EDGE), 0)
        if not self._bar.isHidden():
            room, high = self._bar.height() + px(_EDGE - _GAP), self._stack.front.banner.heightForWidth
            across, whole = self._bar.spare(), self._bar.spare(whole=True)
            across = whole if high(across.width()) > room >= high(whole.width()) else across
        return QRect(across.x(), px(_GAP), across.width(), 0)
