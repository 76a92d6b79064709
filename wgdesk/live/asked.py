"""The question what comes next, while a sitting is open: what its rules ask of the sitting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from wgdesk.live.situation import Situation
from wgdesk.model import MotionKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import MotionNow
from wgdesk.reads.values.programme import ItemNow, SittingNow

CLOSING = timedelta(minutes=5)  # so long before the planned end the sitting is adjourned
_END_DEBATE = (MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE)


@dataclass(frozen=True)
class Asked:
    """The situation, and when it is asked; ``sitting`` is open and not suspended.

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
        """The last motion of the sitting, unless an item was taken up after it: then it is over."""
        moved = [one for one in self.known.business.motions if one.sitting_id == self.sitting.id]
        last = max(moved, key=lambda one: (one.moved_at, one.id), default=None)
        taken = (one for one in self.known.programme.taken_up if one.sitting_id == self.sitting.id)
        since = (one.taken_up_at for one in taken if one.taken_up_at is not None)
        return last if last is not None and not any(at > last.moved_at for at in since) else None

    @property
    def debate_ended(self) -> bool:
        """Whether a motion to adjourn or close the debate was carried: then nobody else is heard."""
        last = self.last_motion
        carried = last is not None and last.carried is True and last.kind in _END_DEBATE
        return carried and self.known.item is not None

    @property
    def time_is_over(self) -> bool:
        """Whether the planned end is near. A sitting that was opened after that keeps to no plan."""
        opened, end = self.sitting.opened_at, self.sitting.planned_end
        if not self.timed or opened is None or end is None:
            return False
        return opened < end - CLOSING <= self.now

    @cached_property
    def following(self) -> RequestNow | None:
        """Who gets the floor next, if the sitting still has the time for it and is not cut short."""
        waiting, sitting = self.known.waiting, self.sitting
        if not waiting or self.known.programme.cut_short(sitting) or self.debate_ended:
            return None
        first, end = waiting[0], sitting.planned_end
        if end is not None and self.time_is_over and not self.known.fits(first, self.now, end):
            return None
        return first
