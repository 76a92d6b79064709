"""A heading that opens something below it or elsewhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import put, row
from ui.widgets.buttons import EnterButton
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Icon, Label, on_speech

HIGH, LOW = 44, 38  # heights in pixels at 100 %; low: where space is short


class Disclosure(EnterButton):
    """A button across its place, with a label, a summary of what it opens, and its key at the end."""

    def __init__(self, app: AppContext, key: str = "", *, action: str = "", shortcut: str = "") -> None:
        """``key``: phrase for what it opens; empty: not named yet.

        ``action``: name of its key in the table of keys; ``shortcut``: a fixed key.
        """
        super().__init__()
        self._app, self._low = app, False
        self._phrase: tuple[str, dict[str, str | int]] = (key, {})
        self.setProperty("look", "fold")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = Icon(app, "chevron-right")
        self._title = Label(app, face="section")
        self.summary = Label(app, face="small", tone="hint", cut=True)
        inside = put(row(app, 8, (12, 0, 12, 0)), self._icon, self._title, (self.summary, 1))
        self._cap = KeyCap(app, shortcut, action=action) if shortcut or action else None
        if self._cap is not None:
            inside.addWidget(self._cap)
        self.setLayout(inside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_speech(app, self._retell)

    def say(self, key: str, **args: str | int) -> None:
        """Set the label."""
        if (key, args) != self._phrase:
            self._phrase = (key, args)
            self._retell()

    def show_key(self, *, shown: bool) -> None:
        """Show its key, or hide it while that key does something else."""
        if self._cap is not None:
            self._cap.setVisible(shown)

    def turn(self, is_open: bool) -> None:
        """Show by its arrow, and tell screen readers, whether what it opens below it is open."""
        self._icon.show_icon("chevron-down" if is_open else "chevron-right", "ink_2")
        self.setAccessibleDescription(self._app.speech.say("unfolded" if is_open else "folded"))

    def make_low(self, low: bool) -> None:
        """Make it a little lower, or normally high."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size; the height is constant."""
        high = self._app.theme.px(LOW if self._low else HIGH)
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._app.theme.px(120), self.sizeHint().height())

    def _retell(self) -> None:
        key, args = self._phrase
        words = self._app.speech.say(key, **args) if key else ""
        self._title.show_text(words)
        self.setAccessibleName(words)
