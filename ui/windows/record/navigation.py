"""The side of the window: a button with its key for each panel, and small buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from ui.state.app_context import AppContext
from ui.state.panel_table import PANELS
from ui.widgets.boxes import column, grid
from ui.windows.record.navigation_buttons import AT_HAND_HEIGHT, AtHandButton, PanelButton

_OF_MEETING = ("find", "glance", "lists")  # useless while the record has no meeting
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
_BESIDE, _BELOW = 3, 2  # small buttons per line while they show no text: at full width; as a rail
# In pixels at 100 %:
NARROW = 1160  # a window below this width gets the rail
_GAP, _ABOVE, _UNDER = 2, 16, 12
_ROOMY = 32  # least height of a panel's button; below it, the small buttons lose their text


class Navigation(QFrame):
    """``wanted`` carries the name of a panel, ``pressed`` that of another action.

    In a narrow window it is a rail: icons with their keys, with names in tooltips. In a low one only the
    small buttons shrink to icons.
    """

    wanted = Signal(str)
    pressed = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setProperty("look", "side")
        self.buttons: dict[str, PanelButton] = {}
        inside = column(app, _GAP, (8, _ABOVE, 8, _UNDER))
        for panel in (panel for panel in PANELS if panel.at_side):
            button = PanelButton(app, panel)
            button.clicked.connect(lambda _=False, name=panel.name: self.wanted.emit(name))
            self.buttons[panel.name] = button
            inside.addWidget(button)
        inside.addStretch(1)
        self._rail, self._low = False, False
        self._foot = grid(app, 0)
        self.small: dict[str, AtHandButton] = {}
        for name, icon in _AT_HAND:
            small = AtHandButton(app, name, icon)
            small.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self.small[name] = small
        inside.addLayout(self._foot)
        self.setLayout(inside)
        self._place_foot()
        for signal in (app.theme.changed, app.speech.changed, app.changed):
            signal.connect(self._fit)
        self._fit()

    def point_at(self, name: str) -> None:
        """Mark the front panel's button.

        A QButtonGroup would do it too, but Tab would then reach only the checked button.
        """
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def open_meeting(self, there: bool) -> None:
        """Without a meeting, disable what needs one, but not undo: its set-up can be undone and redone."""
        for button in (*self.buttons.values(), *(self.small[name] for name in _OF_MEETING)):
            button.setEnabled(there)

    def fit_to(self, width: int) -> None:
        """Become a rail if the window, ``width`` pixels wide, is narrow; else show the text too."""
        self._fold(width < self._app.theme.px(NARROW), self._low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the text of the small buttons if there is no room for one per line."""
        super().resizeEvent(event)
        self._fold(self._rail, self.height() < self._height_in_words())

    def _fold(self, rail: bool, low: bool) -> None:
        if (rail, low) == (self._rail, self._low):
            return
        self._rail, self._low = rail, low
        for button in self.buttons.values():
            button.fold(rail)
        for small in self.small.values():
            small.fold(rail or low)
        self._place_foot()
        self._fit()

    def _height_in_words(self) -> int:
        """Return the height from which each button has room for a line, in pixels."""
        px = self._app.theme.px
        panels = len(self.buttons) * (px(_ROOMY) + px(_GAP))
        return px(_ABOVE) + panels + len(self.small) * px(AT_HAND_HEIGHT) + px(_UNDER)

    def _place_foot(self) -> None:
        across = _BELOW if self._rail else _BESIDE if self._low else 1
        where = Qt.AlignmentFlag.AlignCenter if across > 1 else Qt.AlignmentFlag(0)
        for at, small in enumerate(self.small.values()):
            self._foot.removeWidget(small)
            self._foot.addWidget(small, at // across, at % across, where)

    def _fit(self) -> None:
        """Make the side as wide as its longest button, so that no name is cut."""
        lines = [*self.buttons.values(), *(() if self._rail else self.small.values())]
        widest = max(button.sizeHint().width() for button in lines)
        self.setFixedWidth(widest + self._app.theme.px(16) + 2)
