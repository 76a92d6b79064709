"""The menu of commands that have a key in every panel but no button, so that a mouse can reach them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.keys.key_table import shown
from ui.state.app_context import AppContext

_OF_MEETING = (
    "display",
    "panic",
    "display-page-back",
    "display-page-on",
    "podium",
    "message",
    "script",
    "refer",
)
_ALWAYS = ("copies", "new", "open", "keys", "full-screen")


class CommandMenu(QMenu):
    """The menu; it deletes itself when it closes."""

    def __init__(
        self, app: AppContext, window: QWidget, commands: Mapping[str, Callable[[], object]], meeting: bool
    ) -> None:
        """``commands``: name of a key -> what it does. ``meeting``: whether the record has one."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in (*_OF_MEETING, "", *_ALWAYS):
            if not name:
                self.addSeparator()
                continue
            entry = self.addAction(f"{app.speech.say(f'key-{name}')}\t{shown(app, name)}")
            entry.setEnabled(meeting or name in _ALWAYS)
            entry.triggered.connect(lambda _=False, then=commands[name]: then())

    def open_over(self, button: QWidget) -> None:
        """Open above a button, which is at the bottom of the window."""
        at = button.mapToGlobal(button.rect().topLeft())
        self.popup(at - QPoint(0, self.sizeHint().height()))
