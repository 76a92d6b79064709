"""A field for a whole number of the record."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext
from ui.widgets.fields import Counter


class NumberField(Counter):
    """A whole number. Emits ``kept`` at each step, and when the user leaves a typed number."""

    kept = Signal(int)

    def __init__(self, app: AppContext, least: int, most: int, none: str = "") -> None:
        super().__init__(app, least, most, none)
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self._keep)

    def show_number(self, number: int) -> None:
        """Show the value in the record; do not overwrite what the user is typing."""
        self._shown = number
        if not (self.hasFocus() and self.lineEdit().isModified()):
            with QSignalBlocker(self):
                self.setValue(number)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window if the field has no typed change to undo."""
        if turns_back(event) and not self.lineEdit().isModified():
            event.ignore()
            return True
        return super().event(event)

    def _keep(self, number: int) -> None:
        self.lineEdit().setModified(False)
        if number != self._shown:
            self._shown = number
            self.kept.emit(number)
