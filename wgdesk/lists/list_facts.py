"""The facts of which lists are made, all read at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.floor import all_requests
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import shown_number


@dataclass(frozen=True)
class ListFacts:
    """The facts of the meeting; a statement or item in progress counts until ``now``."""

    programme: Programme
    roster: Roster
    attendance: Attendance
    outcome: Outcome
    requests: tuple[RequestNow, ...]
    now: datetime

    def number(self, sitting: SittingNow) -> int:
        """Return the number of a sitting, as lists give it."""
        return shown_number(sitting, self.programme.sittings, Options(self.programme.options))

    @cached_property
    def sittings(self) -> dict[int, SittingNow]:
        """The sittings by key, in order."""
        return {one.id: one for one in self.programme.sittings}

    @cached_property
    def items(self) -> dict[int, ItemNow]:
        """The agenda items by key, in order."""
        return {one.id: one for one in self.programme.items}

    def here(self, at: datetime | None) -> datetime | None:
        """Return a moment as the room's clock shows it, without a zone, since spreadsheets have none."""
        return None if at is None else at.astimezone(ZoneInfo(self.programme.zone)).replace(tzinfo=None)


def read_facts(connection: Connection, now: datetime) -> ListFacts:
    """Read the facts; raises ``Refused('no-meeting')``."""
    return ListFacts(
        programme=programme(connection),
        roster=roster(connection),
        attendance=attendance(connection),
        outcome=outcome(connection),
        requests=all_requests(connection),
        now=now,
    )
