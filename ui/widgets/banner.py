"""A banner at the top of a window: says in plain words what went wrong, or what the user must know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label, restyle
from wgdesk.errors import Refused, UserError

BannerTone = Literal["bad", "warn", "ok", "plain"]
_ICONS: dict[BannerTone, str] = {
    "bad": "alert-circle",
    "warn": "alert-triangle",
    "ok": "circle-check",
    "plain": "info-circle",
}


class Banner(QFrame):
    """Hidden until there is a message; a new message replaces the old one.

    ``closed``: the user has closed the message without using a button that it offers.
    """

    closed = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setProperty("look", "banner")
        inside = row(app, 10, (12, 3, 12, 3))
        self._icon = Icon(app, "alert-circle")
        self._words = Label(app, wrap=True)
        self._ways_out: list[QWidget] = []
        self._close = Button(app, "banner-close", icon="x", look="flat", worded=False, then=self.hide)
        self._close.clicked.connect(self.closed)
        for widget, stretch in ((self._icon, 0), (self._words, 1), (self._close, 0)):
            inside.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        self._inside = inside
        self._passing = False  # whether the message only says why something could not be done
        self.setLayout(inside)
        self.hide()

    @property
    def text(self) -> str:
        """The message, empty while the banner is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, key: str, tone: BannerTone = "bad", *, passing: bool = False, **args: str | int) -> None:
        """Show a phrase in a tone, which also determines the icon; ``passing``: see ``forget_attempt``."""
        self._words.say(key, **args)
        self._show(tone)
        self._passing = passing

    def show_fault(self, fault: UserError) -> None:
        """Show an error: a ``Refused`` as a warning, any other as an error."""
        self._words.show_text(self._app.speech.told(fault))
        self._show("warn" if isinstance(fault, Refused) else "bad")
        self._passing = isinstance(fault, Refused)

    def forget_attempt(self) -> None:
        """Hide the message if it only says why something could not be done, which is over now."""
        if self._passing:
            self.hide()

    def offer(self, key: str, then: Callable[[], None]) -> Button:
        """Add a button to the message and return it; it hides the banner and calls ``then``."""
        button = Button(self._app, key, then=self.hide)
        button.clicked.connect(then)
        self._inside.insertWidget(2 + len(self._ways_out), button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tab_to_way_out(button)
        button.show()  # now, not at the next layout, since the caller may focus it
        self._ways_out.append(button)
        return button

    def tab_before(self, widget: QWidget) -> None:
        """Put the buttons of the message before ``widget`` in the tab order."""
        before = widget.previousInFocusChain()
        if before is not None and before is not self._close:
            QWidget.setTabOrder(before, self._close)
        for button in self._ways_out:
            self._tab_to_way_out(button)

    def _tab_to_way_out(self, button: QWidget) -> None:
        """Put the button of the message before the close button in the tab order."""
        QWidget.setTabOrder(self._close, button)
        QWidget.setTabOrder(button, self._close)

    def _show(self, tone: BannerTone) -> None:
        for button in self._ways_out:
            button.hide()
            button.deleteLater()
        self._ways_out = []
        self._passing = False
        self._icon.show_icon(_ICONS[tone], "accent" if tone == "plain" else tone)
        restyle(self, tone=tone)
        self.setAccessibleName(self._words.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class FloatingBanner(QObject):
    """Keeps a banner over a part of a window without controls.

    In a layout, its appearing would push the rest down: a quick second click would hit whatever has moved
    under the pointer.
    """

    def __init__(self, over: QWidget, room: Callable[[], QRect]) -> None:
        """``room`` returns the part of ``over`` that the banner covers; it grows down for a long message."""
        super().__init__(over)
        self._over, self._room = over, room
        self._banner: Banner | None = None
        over.installEventFilter(self)

    def hold(self, banner: Banner) -> None:
        """Show this banner here whenever it has a message."""
        if self._banner is not None:
            self._banner.removeEventFilter(self)
        self._banner = banner
        shown = not banner.isHidden()
        banner.setParent(self._over)  # this hides it
        banner.installEventFilter(self)
        banner.setVisible(shown)
        self.place()

    def place(self) -> None:
        """Fit the banner to its place."""
        if self._banner is not None:
            room = self._room()
            high = max(room.height(), self._banner.heightForWidth(room.width()))
            self._banner.setGeometry(room.x(), room.y(), room.width(), high)
            self._banner.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow size changes of the window and the message."""
        shown = event.type() in (QEvent.Type.ShowToParent, QEvent.Type.LayoutRequest)
        if (shown and watched is self._banner) or (
            event.type() is QEvent.Type.Resize and watched is self._over
        ):
            self.place()
        return False
