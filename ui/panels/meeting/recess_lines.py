"""The days between the parts of a session: a line for each break."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Unpack

from ui.panels.meeting.day_span_line import DaySpanLine
from ui.parts.form_lines import FormLines
from ui.state.record_session import RecordSession
from ui.widgets.labels import Label
from wgdesk.acts.helpers.edit_arguments import RecessChanges
from wgdesk.acts.recesses import add_recess, edit_recess, remove_recess
from wgdesk.reads.values.meeting import MeetingNow, RecessNow


class RecessLines(FormLines):
    """The lines, in order; the heading shows only if there are any."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session, lambda key: RecessLine(session, key, self._number))
        self._session = session
        self._facts: MeetingNow | None = None
        self.heading = Label(session.app, "recess-heading", face="small", tone="quiet")

    def show_meeting(self, facts: MeetingNow) -> None:
        self._facts = facts
        self.heading.setVisible(bool(facts.recesses))
        self.show_rows(facts.recesses)

    def _number(self, key: int) -> int:
        """Return the number of the part before a break, from 1."""
        every = [one.id for one in self._facts.recesses] if self._facts else []
        return every.index(key) + 1

    def add(self) -> int | None:
        """Propose a day after the last break, or after the first day of the meeting; return its key."""
        if self._facts is None:
            return None
        begun = max((one.last_day for one in self._facts.recesses), default=self._facts.first_day)
        day = begun + timedelta(days=1)
        return self._session.made(add_recess, first_day=day, last_day=day)


class RecessLine(DaySpanLine):
    """The line of a break: between which parts, its first and its last day."""

    def __init__(self, session: RecordSession, key: int, number: Callable[[int], int]) -> None:
        """``number`` returns the number of the part before a break."""
        super().__init__(session, "recess-remove", lambda: session.do(remove_recess, recess_id=key))
        self._key, self._number = key, number
        self.first.kept.connect(lambda day: self._edit(first_day=day))
        self.last.kept.connect(lambda day: self._edit(last_day=day))

    def show_row(self, row: RecessNow) -> None:
        figure, before = self.session.app.speech.figure, self._number(row.id)
        self.which.say("recess-which", before_figure=figure(before), after_figure=figure(before + 1))
        self.show_days(row.first_day, row.last_day)

    def _edit(self, **changes: Unpack[RecessChanges]) -> None:
        self.session.do(edit_recess, recess_id=self._key, **changes)
