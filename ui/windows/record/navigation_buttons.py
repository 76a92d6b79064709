"""The buttons at the side of the window: an icon, text if it fits, and the key at the end."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle

from ui.state.app_context import AppContext
from ui.state.panel_table import PanelSpec
from ui.widgets.buttons import Button
from ui.widgets.key_caps import cap_width, draw_cap
from ui.widgets.paragraph import Lines

AT_HAND_HEIGHT = 30  # height of a small button with text, pixels at 100 %


class SideButton(Button):
    """A button that draws icon, text and key on one line. An action without a key shows none."""

    def __init__(
        self, app: AppContext, key: str, *, icon: str, action: str, full: str = "", checkable: bool = False
    ) -> None:
        # Text, font, and its width in that font: layouts ask again and again.
        self._measured = ("", "", 0)
        super().__init__(app, key, icon=icon, look="nav", checkable=checkable, action=action, full=full)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus

    def line_width(self) -> int:
        """Return the width of icon, text and key, in pixels."""
        font = self._app.theme.font("strong")
        if self._measured[:2] != (self._words, font.key()):
            width = ceil(Lines(self._words, font, rtl=False).width)
            self._measured = (self._words, font.key(), width)
        return self._app.theme.px(64) + self._measured[2] + self._cap_width()

    def _cap(self) -> str:
        return self.key_shown.replace("+", " ")

    def _cap_width(self) -> int:
        return cap_width(self._app, self._cap())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background, then icon and text at the start of the line and the key at its end."""
        painter = self.draw_ground()
        theme, px = self._app.theme, self._app.theme.px
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inside = self.rect().adjusted(px(12), 0, -px(10), 0)

        def placed(at: int, width: int, height: int) -> QRect:
            rect = QRect(inside.x() + at, (self.height() - height) // 2, width, height)
            return QStyle.visualRect(self.layoutDirection(), inside, rect)

        self.icon().paint(painter, placed(0, px(18), px(18)))
        if self._worded:
            room = inside.width() - px(28) - self._cap_width() - px(6)
            words = Lines(self._words, self.font(), rtl=rtl, width=room, most=1)
            at = placed(px(28), room, ceil(words.height))
            ink = theme.colour("ink_3" if not self.isEnabled() else "accent" if self.isChecked() else "ink_2")
            words.draw(painter, QPointF(at.topLeft()), ink)
        if self._cap():
            place = placed(inside.width() - self._cap_width(), self._cap_width(), px(18))
            draw_cap(painter, self._app, place, self._cap())


class PanelButton(SideButton):
    """The button of a panel; folded, it shows icon and key."""

    def __init__(self, app: AppContext, panel: PanelSpec) -> None:
        super().__init__(app, panel.phrase, icon=panel.icon, action=panel.action, checkable=True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self.toggled.connect(self._turned)

    def sizeHint(self) -> QSize:
        """Return the size for icon, text and key."""
        px = self._app.theme.px
        return QSize(self.line_width() if self._worded else px(44) + self._cap_width(), px(36))

    def minimumSizeHint(self) -> QSize:
        """Return a lower size, so that all buttons fit on a low screen."""
        return QSize(self.sizeHint().width(), self._app.theme.px(26))

    def _turned(self, checked: bool) -> None:
        """Mark the front panel by bold text and background, not by colour alone."""
        self.setProperty("face", "strong" if checked else "text")
        self.setProperty("icon_tone", "accent" if checked else "ink_2")
        self._app.theme.dress(self)


class AtHandButton(SideButton):
    """A small button below the panels, with a short label; folded, a square with only its icon."""

    def __init__(self, app: AppContext, action: str, icon: str) -> None:
        super().__init__(app, f"at-hand-{action}", icon=icon, action=action, full=f"key-{action}")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the size for the line, or for the icon."""
        px = self._app.theme.px
        return QSize(self.line_width(), px(AT_HAND_HEIGHT)) if self._worded else QSize(px(36), px(36))

    def minimumSizeHint(self) -> QSize:
        """With text, return almost no height: first the window may become low, then the text goes."""
        hint = self.sizeHint()
        return QSize(hint.width(), self._app.theme.px(12)) if self._worded else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, or the icon in the middle of its square."""
        if self._worded:
            super().paintEvent(event)
            return
        painter, side = self.draw_ground(), self._app.theme.px(18)
        middle = QRect(0, 0, side, side)
        middle.moveCenter(self.rect().center())
        self.icon().paint(painter, middle)
