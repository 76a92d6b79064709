"""What stands where a list is empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import Label


class EmptyHint(Label):
    """Says how to add to an empty list, with the phrase ``key``, while ``adds``, with which one adds, is on.

    While that is off, in a closed record or where the station may not, it says only that there is nothing.
    """

    def __init__(self, app: AppContext, key: str, adds: QWidget, **look: Any) -> None:
        super().__init__(app, key, tone="quiet", wrap=True, **look)
        self._how, self._adds = key, adds
        adds.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what adds."""
        if event.type() is QEvent.Type.EnabledChange:
            self._follow()
        return False

    def _follow(self) -> None:
        self.say(self._how if self._adds.isEnabled() else "nothing-recorded")
