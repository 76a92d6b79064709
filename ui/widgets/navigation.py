"""The side of the window: the panels, each with its key, and what is always at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from ui.actions import PANELS
from ui.shell import Shell
from ui.widgets.boxes import column, grid
from ui.widgets.buttons import Button, NavigationButton

ICONS = {
    "sittings": "calendar-event",
    "speakers": "microphone",
    "panel": "users-group",
    "attendance": "user-check",
    "deliberations": "messages",
    "recommendations": "gavel",
    "documents": "files",
    "report": "file-text",
    "history": "history",
}
_AT_HAND = (
    ("undo", "arrow-back-up"),
    ("redo", "arrow-forward-up"),
    ("find", "search"),
    ("keys", "keyboard"),
    ("settings", "settings"),
    ("close", "home"),
)


_BESIDE, _BELOW = len(_AT_HAND), 2  # buttons in a line at the foot; where the side is a rail
NARROW = 1160  # pixels at 100 % of the window, below which the panels need the room more


class Navigation(QFrame):
    """``wanted`` tells the name of a panel, ``pressed`` that of another action.

    Where the window is narrow it is a rail: icons with their keys, the names in the tooltips.
    """

    wanted = Signal(str)
    pressed = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setProperty("look", "side")
        self.buttons: dict[str, NavigationButton] = {}
        inside = column(shell, 2, (8, 16, 8, 12))
        for name in PANELS:
            button = NavigationButton(shell, f"key-panel-{name}", ICONS[name], f"panel-{name}")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self.buttons[name] = button
            inside.addWidget(button)
        inside.addStretch(1)
        self._rail = False
        self._foot = grid(shell, 0)
        self._small: list[Button] = []
        for name, icon in _AT_HAND:
            small = Button(shell, f"key-{name}", icon=icon, look="flat", worded=False, action=name)
            small.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where it rests
            small.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self._small.append(small)
        inside.addLayout(self._foot)
        self.setLayout(inside)
        self._place_foot()
        for signal in (shell.theme.changed, shell.speech.changed, shell.changed):
            signal.connect(self._fit)
        self._fit()

    def point_at(self, name: str) -> None:
        """Show which panel is in front. A group of buttons would take the others from the keyboard."""
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def fit_to(self, width: int) -> None:
        """Be a rail in a window that is as narrow as ``width`` pixels, or the whole side again."""
        rail = width < self._shell.theme.px(NARROW)
        if rail is not self._rail:
            self._rail = rail
            for button in self.buttons.values():
                button.fold(rail)
            self._place_foot()
            self._fit()

    def _place_foot(self) -> None:
        across = _BELOW if self._rail else _BESIDE
        for at, small in enumerate(self._small):
            self._foot.removeWidget(small)
            self._foot.addWidget(small, at // across, at % across, Qt.AlignmentFlag.AlignCenter)

    def _fit(self) -> None:
        """No name of a panel is ever cut: the side is as wide as the longest asks for."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(widest + self._shell.theme.px(16) + 2)
