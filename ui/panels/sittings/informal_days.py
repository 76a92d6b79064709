"""The days on which an informal body met: a line for each, and a field that adds one."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from ui.parts.day_line import DayLine
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.record_form import small_button
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.labels import Label
from wgdesk.acts.informal import add_informal_meeting, remove_informal_meeting
from wgdesk.reads.values.informal_bodies import InformalBodyNow, InformalMeetingNow


class InformalDays(QWidget):
    """The days in order; a day entered in the field below them is added."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self._body: InformalBodyNow | None = None
        self.lines = FormLines(session, lambda key: InformalDayLine(session, key))
        self.another = DayLine(session.app)
        named(session.app, self.another, "informal-day-add")
        self.another.day_kept.connect(self._add)
        self.setLayout(put(column(session.app, 6), self.lines, self.another))

    def show_body(self, body: InformalBodyNow) -> None:
        self._body = body
        self.lines.show_rows(body.days, of=body.id)

    def _add(self, day: date | None) -> None:
        if self._body is not None and day is not None:
            self._session.do(add_informal_meeting, informal_body_id=self._body.id, day=day)
            self.another.show_day(None)


class InformalDayLine(FormLine):
    """A day, and the button that removes it."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._app = session.app
        self.day = Label(session.app, cut=True)
        self.gone = small_button(
            session,
            "informal-day-remove",
            "trash",
            lambda: session.do(remove_informal_meeting, informal_meeting_id=key),
        )
        self.setLayout(put(row(session.app, 8), (self.day, 1), self.gone))

    def show_row(self, row: InformalMeetingNow) -> None:
        self.day.setText(self._app.speech.day(row.day))
