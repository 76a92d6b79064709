"""The meeting read once, without following later changes of the record."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from wgdesk.live.situation import Situation
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.business import business
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.business import Business
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster


@dataclass(frozen=True)
class MeetingRead:
    """``MeetingReads`` at one moment, with the floor of the current sitting and item."""

    roster: Roster
    programme: Programme
    attendance: Attendance
    floor: Floor
    business: Business

    @property
    def situation(self) -> Situation:
        """The situation from which the next step follows."""
        floors = {self.floor.item_id: self.floor}
        return Situation(self.programme, self.business, self.roster, floors)

    @property
    def sitting(self) -> SittingNow | None:
        """The current sitting, whose floor this is."""
        return self.programme.sitting

    @property
    def item(self) -> ItemNow | None:
        """The current agenda item, whose floor this is."""
        return self.programme.item


def read_meeting(connection: Connection) -> MeetingRead:
    """Read the meeting in one transaction. Raises ``Refused('no-meeting')``."""
    course = programme(connection)
    sitting, item = course.sitting, course.item
    nobody = Floor(0, None, ())
    return MeetingRead(
        roster(connection),
        course,
        attendance(connection),
        floor(connection, sitting.id, item.id if item else None) if sitting else nobody,
        business(connection),
    )
