"""A line with a first and a last day: of an earlier meeting, of a break between two parts of a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from ui.panels.meeting.meeting_fields import DayField
from ui.parts.form_lines import FormLine
from ui.parts.record_form import small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import put, row
from ui.widgets.labels import Label, on_theme

_DAY = 132  # width of a day field in pixels at 100 %


class DaySpanLine(FormLine):
    """What the days are of, the two days, and a button that removes the row."""

    def __init__(self, session: RecordSession, removal: str, remove: Callable[[], object]) -> None:
        """``removal``: the phrase of the button, ``remove`` what it does."""
        super().__init__()
        self.session, app = session, session.app
        self.which = Label(app, cut=True)
        self.first, self.last = DayField(app), DayField(app)
        named(app, self.first, "new-first-day")
        named(app, self.last, "new-last-day")
        self.gone = small_button(session, removal, "trash", remove)
        to = Label(app, "hours-to", tone="hint")
        inside = put(row(app, 8), (self.which, 1), self.first, to, self.last)
        inside.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inside)
        on_theme(app, self._fit)

    def show_days(self, first: date, last: date) -> None:
        """Show both days."""
        self.first.show_day(first)
        self.last.show_day(last)

    def _fit(self) -> None:
        for day in (self.first, self.last):
            day.setFixedWidth(self.session.app.theme.px(_DAY))
