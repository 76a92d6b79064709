"""The side of the window: a button for each panel with its key, and small buttons that are always there."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle

from ui.keys.key_table import shown
from ui.state.app_context import AppContext
from ui.state.panel_table import PANELS, PanelSpec
from ui.widgets.boxes import column, grid
from ui.widgets.buttons import Button
from ui.widgets.key_caps import cap_width, draw_cap
from ui.widgets.paragraph import Lines

_OF_MEETING = ("find", "glance", "lists")  # nothing to see there while the record has no meeting
_AT_HAND = (
    ("undo", "arrow-back-up"),
    ("redo", "arrow-forward-up"),
    ("find", "search"),
    ("glance", "chart-bar"),
    ("lists", "table"),
    ("handbook", "info-circle"),
    ("settings", "settings"),
    ("close", "home"),
    ("menu", "menu-2"),
)


_BESIDE, _BELOW = 3, 2  # small buttons in a line, at full width and as a rail
NARROW = 1160  # a window below this width, in pixels at 100 %, gets the rail


class NavigationButton(Button):
    """A button for a panel: an icon, text unless it is folded, and its key at the end.

    A panel without a key shows none until the user chooses one.
    """

    def __init__(self, app: AppContext, panel: PanelSpec) -> None:
        self._action = panel.action
        super().__init__(app, panel.phrase, icon=panel.icon, look="nav", checkable=True, action=panel.action)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        self.toggled.connect(self._turned)
        app.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for icon, text and key."""
        px = self._app.theme.px
        if not self._worded:
            return QSize(px(44) + self._cap_width(), px(36))
        words = Lines(self._words, self._app.theme.font("strong"), rtl=False)
        return QSize(px(64) + ceil(words.width) + self._cap_width(), px(36))

    def minimumSizeHint(self) -> QSize:
        """Return a lower size, so that a low screen has room for all buttons."""
        return QSize(self.sizeHint().width(), self._app.theme.px(26))

    def _turned(self, checked: bool) -> None:
        """Mark the front panel by bold text and background, not by colour alone."""
        self.setProperty("face", "strong" if checked else "text")
        self.setProperty("icon_tone", "accent" if checked else "ink_2")
        self._app.theme.dress(self)

    def _cap(self) -> str:
        return shown(self._app, self._action).replace("+", " ")

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


class Navigation(QFrame):
    """``wanted`` carries the name of a panel, ``pressed`` that of another action.

    In a narrow window it is a rail: icons with their keys, and the names in tooltips.
    """

    wanted = Signal(str)
    pressed = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setProperty("look", "side")
        self.buttons: dict[str, NavigationButton] = {}
        inside = column(app, 2, (8, 16, 8, 12))
        for panel in (panel for panel in PANELS if panel.at_side):
            button = NavigationButton(app, panel)
            button.clicked.connect(lambda _=False, name=panel.name: self.wanted.emit(name))
            self.buttons[panel.name] = button
            inside.addWidget(button)
        inside.addStretch(1)
        self._rail = False
        self._foot = grid(app, 0)
        self.small: dict[str, Button] = {}
        for name, icon in _AT_HAND:
            small = Button(app, f"key-{name}", icon=icon, look="flat", worded=False, action=name)
            small.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
            small.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self.small[name] = small
        inside.addLayout(self._foot)
        self.setLayout(inside)
        self._place_foot()
        for signal in (app.theme.changed, app.speech.changed, app.changed):
            signal.connect(self._fit)
        self._fit()

    def point_at(self, name: str) -> None:
        """Mark the front panel.

        A QButtonGroup would do it too, but then Tab would reach only the checked button.
        """
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def open_meeting(self, there: bool) -> None:
        """Without a meeting only what needs none can be pressed: undoing its set-up must be undone, too."""
        for button in (*self.buttons.values(), *(self.small[name] for name in _OF_MEETING)):
            button.setEnabled(there)

    def fit_to(self, width: int) -> None:
        """Become a rail if the window, ``width`` pixels wide, is narrow; else show the text too."""
        rail = width < self._app.theme.px(NARROW)
        if rail is not self._rail:
            self._rail = rail
            for button in self.buttons.values():
                button.fold(rail)
            self._place_foot()
            self._fit()

    def _place_foot(self) -> None:
        across = _BELOW if self._rail else _BESIDE
        for at, small in enumerate(self.small.values()):
            self._foot.removeWidget(small)
            self._foot.addWidget(small, at // across, at % across, Qt.AlignmentFlag.AlignCenter)

    def _fit(self) -> None:
        """Make the side as wide as its longest button, so that no name of a panel is cut."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(widest + self._app.theme.px(16) + 2)
