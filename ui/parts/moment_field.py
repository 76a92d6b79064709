"""Fields of the details beside the list: a value that can be overwritten, and a time of day."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.wrong_note import WrongNote
from wgdesk.words.digits import plain_digits

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")


def time_on(text: str, near: datetime) -> datetime | None:
    """Return the datetime nearest to ``near`` with the time of day in ``text``, in the zone of ``near``.

    The text is like "10:42" or "10:42:05", in any digits; None if it is not a time of day.
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
    """Shows a value until the user types another; while nothing is typed, undo and redo act on the record."""

    def event(self, event: QEvent) -> bool:
        """Ignore the undo and redo keys while nothing is typed, so that the window gets them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if not self.isModified() and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().event(event)


class MomentField(TypedField):
    """A time of day to the second, in the meeting's zone; ``kept`` carries the datetime typed.

    Text that is not a time of day is marked as wrong; it stays until it is corrected, removed with Esc, or
    another time is shown.
    """

    kept: ValueSignal[datetime] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._at: datetime | None = None
        self._note = WrongNote(app, self, "wrong-hour", lambda: app.speech.figure("10:42:05"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(8)
        self.editingFinished.connect(self._keep)
        app.speech.changed.connect(self._show)

    def show_moment(self, at: datetime | None) -> None:
        """Show a datetime in the meeting's zone; do not replace text being typed."""
        self._at = at
        self.setEnabled(at is not None)
        if not (self.hasFocus() and self.isModified()):
            self._show()

    @property
    def moment(self) -> datetime | None:
        """The datetime in the field; None if the text is not a time of day."""
        return time_on(self.text(), self._at) if self._at else None

    def _show(self) -> None:
        self.setText(self._app.speech.figure(f"{self._at:%H:%M:%S}") if self._at else "")
        self.setModified(False)
        self._note.mark(wrong=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; a second Esc leaves the field."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        if not self.isModified() or self._at is None:
            return
        moment = self.moment
        self._note.mark(wrong=moment is None)
        if moment is not None:
            self.setModified(False)
            if moment != self._at.replace(microsecond=0):
                self.kept.emit(moment)
