"""Reads organizational meetings that were held besides the session, out of its numbers."""

from __future__ import annotations

from datetime import date, timedelta

from wgdesk.earlier.gathered import Gathered, Groups


class OrganizationalMeetings:
    """Takes their days: the record counts them before the meetings of the session."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self.days: tuple[date, ...] = ()

    def take(self, found: Groups) -> bool:
        """Take the sentence on them; return whether there was one on each of its days."""
        days = self._to.days(found["days"])
        told = 1 if "one" in found else 2 if "two" in found else self._to.number(found["several"])
        if not days or len(days) != told:
            return False
        self.days = days
        self._to.take_option("organizational_session", "besides")
        return True

    def finish(self) -> None:
        """Let the meeting begin with the first of them, and a break be after the last."""
        begins = self._to.meeting.get("first_day", "")
        if not self.days or not begins or self.days[-1].isoformat() >= begins:
            return
        after, before = self.days[-1] + timedelta(1), date.fromisoformat(begins) - timedelta(1)
        self._to.meeting["first_day"] = self.days[0].isoformat()
        if after <= before:
            gap = {"first_day": after.isoformat(), "last_day": before.isoformat()}
            self._to.record["recesses"] = [gap, *self._to.record.get("recesses", ())]
