"""What the rules for the next step need to know about an open sitting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from wgdesk.live.situation import Situation
from wgdesk.model import MotionKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import MotionNow
from wgdesk.reads.values.programme import ItemNow, SittingNow

CLOSING = timedelta(minutes=5)  # how long before the planned end the sitting is adjourned
_END_DEBATE = (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE)


@dataclass(frozen=True)
class Asked:
    """The situation at ``now``; ``sitting`` is open and not suspended.

    ``timed``: whether the planned end counts. For ``chosen`` and ``early`` see ``next_step``.
    """

    known: Situation
    now: datetime
    sitting: SittingNow
    chosen: ItemNow | None
    early: bool
    timed: bool = True

    @property
    def is_last(self) -> bool:
        """Whether the meeting ends with this sitting."""
        return self.sitting.id == self.known.programme.sittings[-1].id

    @cached_property
    def last_motion(self) -> MotionNow | None:
        """The last motion of the sitting; None if an item was taken up since, which disposes of it."""
        moved = [one for one in self.known.business.motions if one.sitting_id == self.sitting.id]
        last = max(moved, key=lambda one: (one.moved_at, one.id), default=None)
        taken = (one for one in self.known.programme.taken_up if one.sitting_id == self.sitting.id)
        since = (one.taken_up_at for one in taken if one.taken_up_at is not None)
        return last if last is not None and not any(at > last.moved_at for at in since) else None

    @property
    def debate_ended(self) -> bool:
        """Whether a motion to adjourn or close the debate was carried, so that nobody else is heard."""
        last = self.last_motion
        carried = last is not None and last.carried is True and last.kind in _END_DEBATE
        return carried and self.known.item is not None

    @property
    def time_is_over(self) -> bool:
        """Whether the planned end is near or past. A sitting opened only then has no plan to keep to."""
        opened, end = self.sitting.opened_at, self.sitting.planned_end
        if not self.timed or opened is None or end is None:
            return False
        return opened < end - CLOSING <= self.now

    @cached_property
    def following(self) -> RequestNow | None:
        """Who gets the floor next, if there is still time and the sitting is not cut short; else None."""
        waiting, sitting = self.known.waiting, self.sitting
        if not waiting or self.known.programme.cut_short(sitting) or self.debate_ended:
            return None
        first, end = waiting[0], sitting.planned_end
        if end is not None and self.time_is_over and not self.known.fits(first, self.now, end):
            return None
        return first
