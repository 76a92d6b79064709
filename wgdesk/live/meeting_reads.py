"""What is known of the meeting at one moment: everything in this folder is computed from these values."""

from __future__ import annotations

from typing import Protocol

from wgdesk.live.situation import Situation
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster


class MeetingReads(Protocol):
    """The reads that belong together: windows keep them up to date, the command line reads them once."""

    @property
    def roster(self) -> Roster:
        """The delegations, groups and people that may take the floor."""

    @property
    def programme(self) -> Programme:
        """Sittings, agenda, timetable and decisions."""

    @property
    def attendance(self) -> Attendance:
        """Registration and presence."""

    @property
    def floor(self) -> Floor:
        """The requests for the floor under ``item`` at ``sitting``."""

    @property
    def sitting(self) -> SittingNow | None:
        """The sitting whose floor this is; None if the meeting has no sittings."""

    @property
    def item(self) -> ItemNow | None:
        """The agenda item whose floor this is; None for requests under no item."""

    @property
    def situation(self) -> Situation:
        """What says what comes next: the floor in it is that of the item that is being considered."""
