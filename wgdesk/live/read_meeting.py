"""All that is known of the meeting at one moment, read at once: for commands, which follow nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from wgdesk.reads.attendance import Attendance, attendance
from wgdesk.reads.floor import Floor, floor
from wgdesk.reads.programme import ItemNow, Programme, SittingNow, programme
from wgdesk.reads.roster import Roster, roster


@dataclass(frozen=True)
class MeetingRead:
    """A ``MeetingNow`` of one moment: the floor is that of the sitting and item of the meeting's course."""

    roster: Roster
    programme: Programme
    attendance: Attendance
    floor: Floor

    @property
    def sitting(self) -> SittingNow | None:
        """The sitting whose floor this is."""
        return self.programme.sitting

    @property
    def item(self) -> ItemNow | None:
        """The agenda item whose floor this is."""
        return self.programme.item


def read_meeting(session: Session) -> MeetingRead:
    """Return the meeting as one view of the record has it; raises ``Refused('no-meeting')``."""
    course = programme(session)
    sitting, item = course.sitting, course.item
    nobody = Floor(0, None, ())
    return MeetingRead(
        roster(session),
        course,
        attendance(session),
        floor(session, sitting.id, item.id if item else None) if sitting else nobody,
    )
