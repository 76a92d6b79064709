"""Fields of the sheet beside the list: a time of day, what is typed over a value."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.state.app_context import AppContext
from wgdesk.words.digits import plain_digits

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")


def time_on(text: str, near: datetime) -> datetime | None:
    """Return the moment a time of day means, in the zone of ``near``: the one nearest to it.

    "10:42" and "10:42:05", in any digits; None if it is no time of day.
    """
    plain = plain_digits(text.strip())
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    day = near.replace(hour=hour, minute=minute, second=second, microsecond=0)
    return min((day + timedelta(days=way) for way in (-1, 0, 1)), key=lambda at: abs(at - near))


class TypedField(QLineEdit):
    """A field that shows a value until something else is typed; where nothing is, undo is the desk's."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if not self.isModified() and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().event(event)


class MomentField(TypedField):
    """A time of day to the second, in the zone of the meeting; ``kept`` tells a moment typed."""

    kept = Signal(object)  # datetime

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._at: datetime | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(8)
        self.editingFinished.connect(self._keep)
        app.speech.changed.connect(self._show)

    def show_moment(self, at: datetime | None) -> None:
        """Show a moment of the meeting's zone; what is being typed stays."""
        self._at = at
        self.setEnabled(at is not None)
        if not (self.hasFocus() and self.isModified()):
            self._show()

    @property
    def moment(self) -> datetime | None:
        """The moment in the field, None if it is no time of day."""
        return time_on(self.text(), self._at) if self._at else None

    def _show(self) -> None:
        self.setText(self._app.speech.figure(f"{self._at:%H:%M:%S}") if self._at else "")
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; the second one leaves."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        moment = self.moment
        if self.isModified() and moment is not None and self._at is not None:
            self.setModified(False)
            if moment != self._at.replace(microsecond=0):
                self.kept.emit(moment)
        elif self.isModified():
            self._show()
