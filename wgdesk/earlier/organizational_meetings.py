"""Reads organizational meetings that were held besides the session, out of its numbers."""

from __future__ import annotations

from datetime import date, timedelta

from wgdesk.earlier.gathered import Gathered, Groups
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.seen import seen


class OrganizationalMeetings:
    """Takes their days: the record counts them before the meetings of the session."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._days: tuple[date, ...] = ()
        self._of_body = ""  # who held them, if the sentence names it
        self._told = gathered.now  # the paragraph that says so

    @property
    def days(self) -> tuple[date, ...]:
        """The days told; none if another body is known to have held them, or the session began before."""
        begins = self._to.meeting.get("first_day", "")
        known = self._to.foreknown.short_name or self._to.meeting.get("body_short", {}).get(self._to.lang, "")
        another = known and self._of_body and seen(self._of_body) != seen(known)
        late = begins and self._days and self._days[-1].isoformat() >= begins
        return () if another or late else self._days

    def take(self, found: Groups) -> bool:
        """Take the sentence on them, the first of a report; return whether it tells of one on each day."""
        days = self._to.days(found["days"])
        told = 1 if "one" in found else 2 if "two" in found else self._to.number(found["several"])
        if self._days or not days or len(days) != told or list(days) != sorted(set(days)):
            return False
        self._days, self._of_body, self._told = days, found.get("of_body", ""), self._to.now
        return bool(self.days)

    def finish(self) -> list[SourceParagraph]:
        """Let the meeting begin with the first of them, and a break be after the last.

        Returns the paragraph on them if it was not of such meetings.
        """
        if not self.days:
            return [self._told] if self._days else []
        self._to.take_option("organizational_session", "besides")
        begins = self._to.meeting.get("first_day", "")
        if not begins:
            return []
        after, before = self.days[-1] + timedelta(1), date.fromisoformat(begins) - timedelta(1)
        self._to.meeting["first_day"] = self.days[0].isoformat()
        if after <= before:
            gap = {"first_day": after.isoformat(), "last_day": before.isoformat()}
            self._to.record["recesses"] = [gap, *self._to.record.get("recesses", ())]
        return []
