"""Handles uncaught exceptions: bugs of the program, or a file that can no longer be read."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.errors import Trouble

if TYPE_CHECKING:
    from ui.dialogs.crash_dialog import CrashDialog


class CrashWatch(QObject):
    """Shows a dialog for an uncaught exception; while it is open, further ones are only printed.

    ``troubled``: a ``Trouble``, caused by the computer or a file; any panel may raise one while it reads.
    """

    caught = Signal(str)
    troubled: ValueSignal[Trouble] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._dialog: CrashDialog | None = None
        self._before = sys.excepthook
        self.caught.connect(self._show)  # because the exception may come from any thread

    def install(self) -> None:
        """Handle all uncaught exceptions from now on."""
        sys.excepthook = self._excepted

    def _excepted(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, value, trace)
        if isinstance(value, Trouble):
            self.troubled.emit(value)
        elif not issubclass(kind, KeyboardInterrupt):
            from ui.dialogs.crash_dialog import account

            self.caught.emit(account(kind, trace))

    def _show(self, text: str) -> None:
        if self._dialog is None:
            from ui.dialogs.crash_dialog import CrashDialog

            self._dialog = CrashDialog(self._app, text)
            self._dialog.finished.connect(self._closed)
            self._dialog.show()

    def _closed(self) -> None:
        self._dialog = None
