"""A note below the days of a meeting that begins or ends on a weekend, which is often a mistake."""

from __future__ import annotations

from datetime import date

from ui.state.app_context import AppContext
from ui.widgets.labels import Label

_SATURDAY = 6


class WeekendNote(Label):
    """Hidden unless the last day, or else the first, is a Saturday or Sunday; it prevents nothing."""

    def __init__(self, app: AppContext) -> None:
        super().__init__(app, face="small", tone="warn", wrap=True)
        self.hide()

    def show_days(self, first: date, last: date) -> None:
        """Show the note for a meeting from ``first`` to ``last``."""
        for name, day in (("last", last), ("first", first)):
            if day.isoweekday() >= _SATURDAY:
                weekday = self._app.speech.say(f"weekday-{day.isoweekday()}")
                self.say(f"new-{name}-weekend", weekday=weekday)
                self.show()
                return
        self.hide()
