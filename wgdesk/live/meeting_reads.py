"""The values that everything in this folder is computed from."""

from __future__ import annotations

from typing import Protocol

from wgdesk.live.situation import Situation
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster


class MeetingReads(Protocol):
    """What is known of the meeting at one moment. Windows keep it current; the command line reads it once."""

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
        """The basis of the next step; its floor is that of the item being considered."""
