"""A large button with a title and an explanation."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import EnterButton
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Icon, Label, on_speech


class Tile(EnterButton):
    """A large button: an icon, a label, and an explanation below it.

    ``key`` and ``<key>-more`` are the two phrases.
    """

    def __init__(self, app: AppContext, key: str, icon: str, action: str = "") -> None:
        """``action``: name of its key in ``ui.keys.key_table``."""
        super().__init__()
        self._app, self._key = app, key
        self.setProperty("look", "tile")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more = Label(app, f"{key}-more", face="small", tone="quiet", wrap=True)
        self._inside = inside = row(app, 14, (14, 12, 14, 12))
        inside.addWidget(Icon(app, icon, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = put(column(app, 2), Label(app, key, face="strong"), self._more)
        inside.addLayout(words, 1)
        if action:
            inside.addWidget(KeyCap(app, action=action), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        on_speech(app, self._retell)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the content wrapped to ``width``."""
        return self._inside.heightForWidth(width)

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say(self._key))
        self.setAccessibleDescription(self._app.speech.say(f"{self._key}-more"))
