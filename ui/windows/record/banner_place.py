"""Where banners appear, the front panel's above another one: over the bar, so that nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.panel import BasePanel
from ui.state.app_context import AppContext
from ui.widgets.banner import Banner, FloatingBanner
from ui.windows.record.panel_stack import PanelStack
from ui.windows.record.sitting_bar import SittingBar

# Pixels at 100 %: gap above the banner; without a bar, margin beside it and height in place of the bar.
_GAP, _EDGE, _BAR = 4, 16, 40


class BannerPlace(QObject):
    """Returns each panel's banner to it when another panel comes to the front.

    ``changed``: ``spare`` may now return another part of the window.
    """

    changed = Signal()

    def __init__(
        self, app: AppContext, bar: SittingBar, stack: PanelStack, beneath: Banner, whole: QWidget
    ) -> None:
        """``whole`` contains the bar and the stack; ``beneath`` belongs to no panel, and always stays."""
        super().__init__(whole)
        self._app, self._bar, self._stack, self._whole = app, bar, stack, whole
        self._front: BasePanel | None = None
        self._beneath = beneath
        self._floating_beneath = FloatingBanner(whole, lambda: self._room(beneath))
        self._floating = FloatingBanner(whole, lambda: self._room(stack.front.banner))
        beneath.installEventFilter(self)
        self._floating_beneath.hold(beneath)
        stack.currentChanged.connect(self._follow)
        bar.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep clear of the end of the bar, whose text has become longer or shorter."""
        if event.type() is QEvent.Type.LayoutRequest or watched is self._beneath:
            if watched is self._bar:
                self._floating_beneath.place()
            self._floating.place()
            self.changed.emit()
        return False

    def spare(self) -> QRect:
        """Return the part of the window that a passing message may cover: on the bar, or below a banner."""
        px, shown = self._app.theme.px, (self._beneath, self._stack.front.banner)
        below = max((one.geometry().bottom() + px(_GAP) for one in shown if not one.isHidden()), default=0)
        if self._bar.isHidden():
            across, high = self._across(), px(_BAR)
        else:
            across, high = self._bar.spare(before_chips=True), self._bar.height()
        return QRect(across.x(), below, across.width(), high)

    def _follow(self) -> None:
        before, self._front = self._front, self._stack.front
        if before is not None and before is not self._front:
            shown = not before.banner.isHidden()
            before.banner.setParent(before)  # this hides it
            before.banner.setVisible(shown)
        self._floating.hold(self._front.banner)
        self._beneath.tab_before(self._front)
        self._front.banner.tab_before(self._front)

    def _room(self, banner: Banner) -> QRect:
        """Return the spare part of the bar; without a bar, the width of the panel.

        A message that would reach down into the panel gets more of the bar.
        """
        px = self._app.theme.px
        across = self._across()
        if not self._bar.isHidden():
            room, high = self._bar.height() + px(_EDGE - _GAP), banner.heightForWidth
            across, whole = self._bar.spare(), self._bar.spare(whole=True)
            across = whole if high(across.width()) > room >= high(whole.width()) else across
        return QRect(across.x(), px(_GAP), across.width(), 0)

    def _across(self) -> QRect:
        edge = self._app.theme.px(_EDGE)
        place = QRect(self._stack.mapTo(self._whole, QPoint()), self._stack.size())
        return place.intersected(self._whole.rect()).adjusted(edge, 0, -edge, 0)
