"""A time of day in a form: typed freely, kept in the record as a moment in the meeting's zone."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.choices import LineField
from ui.widgets.labels import on_theme
from ui.widgets.wrong_note import WrongNote
from wgdesk.words.digits import plain_digits
from wgdesk.words.writing import DECIMAL_POINTS

WIDTH = 56  # pixels at 100 %
PAST_MIDNIGHT = timedelta(hours=6)  # earlier than the start by more than this: next day
_HOUR = re.compile(rf"(\d{{1,2}})(?:\s*[:{DECIMAL_POINTS}]?\s*(\d\d))?")


def read_hour(text: str) -> time | None:
    """Return the time of day in a non-empty text: 9, 930, 9:30 or 09.30, in any digits; else None."""
    plain = plain_digits(text.strip())
    found = _HOUR.fullmatch(plain)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def moment_at(day: date, hour: time, zone: str, after: datetime | None = None) -> datetime:
    """Return the aware datetime of an hour on a day of the meeting.

    ``after``: when the sitting begins. An hour earlier than that by more than ``PAST_MIDNIGHT`` belongs to
    the next day: the sitting went on after midnight. An hour shortly before is a typing mistake, which a rule
    refuses.
    """
    at = datetime.combine(day, hour, ZoneInfo(zone))
    return at + timedelta(days=1) if after is not None and after - at > PAST_MIDNIGHT else at


class HourLine(LineField):
    """A field for a time of day; ``hour_kept`` carries the time, or None if the user emptied the field.

    Text that is not a time of day is marked as wrong; it stays until it is corrected or removed with Esc.
    """

    hour_kept: ValueSignal[time | None] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__(symbols=True)
        self._app = app
        self.kept.connect(self._keep_hour)
        self._note = WrongNote(app, self, "wrong-hour", lambda: app.speech.figure("9:30"))
        on_theme(app, self._fit)

    def show_hour(self, at: datetime | None) -> None:
        """Show the time of a datetime, which is aware and in the meeting's zone."""
        self.show_value(self._app.speech.figure(f"{at:%H:%M}") if at else "")
        self._note.mark(wrong=False)

    def _fit(self) -> None:
        self.setFixedWidth(self._app.theme.px(WIDTH))

    def _keep_hour(self, text: str) -> None:
        hour = read_hour(text) if text.strip() else None
        wrong = bool(text.strip()) and hour is None
        self._note.mark(wrong=wrong)
        if not wrong:
            self.hour_kept.emit(hour)
