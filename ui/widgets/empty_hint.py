"""The hint in place of an empty list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import Label


class EmptyHint(Label):
    """Says with the phrase ``key`` how to add to an empty list, while the widget ``adds`` is enabled.

    While it is not, in a closed record or where the station may not add, it only says that the list is empty.
    """

    def __init__(self, app: AppContext, key: str, adds: QWidget, **look: Any) -> None:
        super().__init__(app, key, tone="quiet", wrap=True, **look)
        self._how, self._adds = key, adds
        adds.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whether ``adds`` is enabled."""
        if event.type() is QEvent.Type.EnabledChange:
            self._follow()
        return False

    def _follow(self) -> None:
        self.say(self._how if self._adds.isEnabled() else "nothing-recorded")
