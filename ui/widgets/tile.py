"""A large button that says what it does, and more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.shell import Shell
from ui.widgets.boxes import column, row
from ui.widgets.caps import KeyCap
from ui.widgets.labels import Icon, Label, on_speech


class Tile(QPushButton):
    """A large button: an icon, a line that says what it does, a line that says more."""

    def __init__(self, shell: Shell, key: str, icon: str, action: str = "") -> None:
        """``action``: name of its key in ``ui.actions``."""
        super().__init__()
        self._shell, self._key = shell, key
        self.setProperty("look", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more = Label(shell, f"{key}-more", face="small", tone="quiet", wrap=True)
        self._inside = inside = row(shell, 14, (14, 12, 14, 12))
        inside.addWidget(Icon(shell, icon, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(shell, 2)
        words.addWidget(Label(shell, key, face="strong"))
        words.addWidget(self._more)
        inside.addLayout(words, 1)
        if action:
            inside.addWidget(KeyCap(shell, action=action), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        on_speech(shell, self._retell)

    def sizeHint(self) -> QSize:
        """Return the size of what is on it."""
        return self._inside.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height its words take in ``width``."""
        return self._inside.heightForWidth(width)

    def _retell(self) -> None:
        self.setAccessibleName(self._shell.speech.say(self._key))
        self.setAccessibleDescription(self._shell.speech.say(f"{self._key}-more"))
