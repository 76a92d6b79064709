"""The page of earlier meetings of the body; the introduction of the report names their days."""

from __future__ import annotations

from datetime import date
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.panels.meeting.day_span_line import DaySpanLine
from ui.panels.meeting.days_page import carried
from ui.panels.meeting.meeting_page import MeetingPage
from ui.parts.form_lines import FormLines
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, restyle
from wgdesk.acts.helpers.edit_arguments import PreviousMeetingChanges
from wgdesk.acts.setup import add_previous_meeting, edit_previous_meeting, remove_previous_meeting
from wgdesk.reads.values.meeting import MeetingNow, PreviousMeetingNow


class EarlierPage(MeetingPage):
    """A line for each earlier meeting, and how many of them have been entered."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.adds = Button(self.app, "earlier-add", icon="plus", action="add", then=self.add)
        self._facts: MeetingNow | None = None
        self.count = Label(self.app, wrap=True)
        self.lines = FormLines(session, lambda key: EarlierLine(self, key))
        put(self.inside, self.count, self.lines)

    def show_meeting(self, facts: MeetingNow) -> None:
        self._facts = facts
        have, figure = len(facts.previous), self.app.speech.figure
        need = facts.ordinal - 1 if facts.ordinal is not None else have
        if facts.ordinal is None:
            self.count.say("earlier-unnumbered", have=figure(have))
        else:
            self.count.say("earlier-count", have=figure(have), need=figure(need))
        restyle(self.count, tone="quiet" if have == need else "warn")
        self.lines.show_rows(facts.previous)

    def number(self, key: int) -> int:
        """Return the ordinal of an earlier meeting, from 1; correct only if none before it is missing."""
        every = [meeting.id for meeting in self._facts.previous] if self._facts else []
        return every.index(key) + 1

    def add(self) -> None:
        """Add an earlier meeting: a year after the last one known, or else before the first."""
        if self._facts is None:
            return
        days = free_days(self._facts)
        key = self.session.made(add_previous_meeting, first_day=days[0], last_day=days[1])
        self.due.emit()
        line = self.lines.lines.get(key) if key is not None else None
        if isinstance(line, EarlierLine):
            line.first.setFocus()

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the field of an earlier meeting's first day; without a row, the button that adds one."""
        line = self.lines.lines.get(row) if row is not None else None
        return line.first if isinstance(line, EarlierLine) else self.adds


def free_days(facts: MeetingNow) -> tuple[date, date]:
    """Return the days to propose for another earlier meeting, which is as long as this one.

    They are a year after the last earlier meeting or, if that is too late, a year before the first.
    """
    length = facts.last_day - facts.first_day
    if facts.previous:
        first = year_on(facts.previous[-1].first_day, 1)
        if first + length < facts.first_day:
            return first, first + length
    begins = min((meeting.first_day for meeting in facts.previous), default=facts.first_day)
    first = year_on(begins, -1)
    return first, first + length


def year_on(day: date, years: int) -> date:
    """Return the same day ``years`` later; 28 February for a 29 February that does not exist in that year."""
    if (day.month, day.day) == (2, 29):
        day = day.replace(day=28)
    return day.replace(year=day.year + years)


class EarlierLine(DaySpanLine):
    """The line of an earlier meeting: ordinal, first and last day."""

    def __init__(self, page: EarlierPage, key: int) -> None:
        session = page.session
        super().__init__(
            session, "earlier-remove", lambda: session.do(remove_previous_meeting, previous_id=key)
        )
        self._page, self._key = page, key
        self._row: PreviousMeetingNow | None = None
        self.first.kept.connect(self._keep_first)
        self.last.kept.connect(lambda day: self._edit(last_day=day))

    def show_row(self, row: PreviousMeetingNow) -> None:
        self._row = row
        self.which.say("earlier-which", ordinal=self._page.app.speech.ordinal(self._page.number(row.id)))
        self.show_days(row.first_day, row.last_day)

    def _keep_first(self, day: date) -> None:
        if self._row is not None:
            self._edit(**carried(day, self._row.first_day, self._row.last_day))

    def _edit(self, **changes: Unpack[PreviousMeetingChanges]) -> None:
        self.session.do(edit_previous_meeting, previous_id=self._key, **changes)
