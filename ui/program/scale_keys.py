"""The keys that enlarge, reduce or reset the size of everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.look.theme import step
from ui.state.app_context import AppContext
from ui.widgets.window_size import take_size
from wgdesk.errors import Trouble

if TYPE_CHECKING:
    from ui.windows.record.record_window import RecordWindow


class ScaleKeys(QObject):
    """Sets the scale once no more keys are waiting: of several steps in a row, only the last is shown."""

    def __init__(
        self, app: AppContext, front: Callable[[], RecordWindow | None], tell: Callable[[Trouble], object]
    ) -> None:
        """``front`` returns the record's window that must fit the screen; ``tell`` shows errors."""
        super().__init__()
        self._app, self._front, self._tell = app, front, tell
        self._wanted = 0  # per cent; 0: the one in the settings
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._take)

    def go(self, direction: int) -> None:
        """Go a step up (1) or down (-1), or back to 100 per cent (0)."""
        self._wanted = step(self._wanted or self._app.settings.scale, direction) if direction else 100
        self._pause.start()

    def _take(self) -> None:
        """Set the wanted scale, or the largest at which the front record's window still fits."""
        scale, self._wanted = self._wanted, 0
        window = self._front()
        try:
            taken = take_size(self._app, scale, window)
        except Trouble as trouble:
            self._tell(trouble)
            return
        if window is not None and taken:
            window.panel.banner.forget_attempt()
        elif window is not None:
            window.panel.banner.say("no-room-for-size", "warn", passing=True)
