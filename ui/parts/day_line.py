"""A field for a day that may be empty, such as that of credentials not yet submitted."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.choices import LineField
from ui.widgets.labels import on_speech
from ui.widgets.wrong_note import WrongNote
from wgdesk.words.digits import plain_digits

_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_SPOKEN = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")

_EXAMPLE = date(2026, 10, 5)


def read_day(text: str) -> date | None:
    """Return the typed day, 2024-09-10 or 10/9/2024, in any digits; None if it is not a day."""
    plain = plain_digits(text.strip())
    iso, spoken = _ISO.fullmatch(plain), _SPOKEN.fullmatch(plain)
    parts = iso.groups() if iso else tuple(reversed(spoken.groups())) if spoken else None
    if parts is None:
        return None
    try:
        return date(*map(int, parts))
    except ValueError:
        return None


class DayLine(LineField):
    """``day_kept`` carries the typed day, or None if the field was emptied.

    A text that is not a day is marked as wrong and stays until the user corrects it or presses Esc.
    """

    day_kept: ValueSignal[date | None] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(symbols=True)
        self._app = app
        self.kept.connect(self._keep_day)
        self._note = WrongNote(app, self, "wrong-day", lambda: app.speech.numeric_day(_EXAMPLE))
        self._day: date | None = None
        on_speech(app, self._respeak)

    def show_day(self, day: date | None) -> None:
        """Show a day in figures, or nothing."""
        self._day = day
        self.show_value(self._app.speech.numeric_day(day) if day else "")
        self._note.mark(wrong=False)

    def _respeak(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self._app.speech.rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        example = self._app.speech.numeric_day(_EXAMPLE)
        self.setPlaceholderText(self._app.speech.say("day-example", example=example))
        self.show_day(self._day)

    def _keep_day(self, text: str) -> None:
        day = read_day(text) if text.strip() else None
        wrong = bool(text.strip()) and day is None
        self._note.mark(wrong=wrong)
        if not wrong:
            self.day_kept.emit(day)
