"""The quorum at a sitting."""

from __future__ import annotations

from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.model import Category
from wgdesk.rules.floor import Quorum, quorum
from wgdesk.rules.options import Options


def quorum_known(live: MeetingReads) -> bool:
    """Return whether there is a quorum to speak of, which needs parties."""
    return live.roster.parties > 0


def quorum_now(live: MeetingReads, sitting_id: int | None = None) -> Quorum:
    """Return the quorum at a sitting (None: the one shown): parties present, taking part, and in all.

    Rule 41 counts States parties. An organization that is a party, such as the European Union, counts neither
    among those present nor among those required; a party only assumed to be present is not counted.
    """
    sitting = live.sitting
    at = sitting_id if sitting_id is not None else sitting.id if sitting else None
    attendance = live.attendance
    states = {
        one.id for one in live.roster.delegations.values() if one.party and one.category == Category.STATE
    }
    here = attendance.at(at).keys() if at is not None else frozenset()
    assumed = attendance.assumed_at(at).keys() if at is not None else frozenset()
    everywhere = frozenset().union(*(present.keys() for present in attendance.present.values()))
    taking_part = states & (attendance.registered.keys() | everywhere)
    rule = Options(live.programme.options).choice("quorum_decision")
    return quorum(
        len(states), len(taking_part), len(states & here), rule, assumed=len(states & assumed - here)
    )
