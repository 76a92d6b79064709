"""The current moment of the meeting: that of the next step, or of what has just happened."""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk.live.situation import Situation
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import SittingNow
from wgdesk.script import course
from wgdesk.script.adoption import NO_PAPERS, Papers
from wgdesk.script.moment import Moment
from wgdesk.script.sitting_order import SittingOrder
from wgdesk.script.step import Step, place_of_chair, thanked

# For so long after an event is recorded, the script still shows what the Chair says about it.
STILL_SAID = timedelta(minutes=1)


def moment(known: Situation, outcome: Outcome | None, now: datetime, papers: Papers = NO_PAPERS) -> Moment:
    """Return the moment at ``now``: what the Chair says next.

    ``known`` needs only the floor of the current item. Without ``outcome``, panels and documents are unknown.
    """
    sitting = present(known, now)
    if sitting is None:
        return course.nothing()
    steps: list[Step] = []
    for step in SittingOrder(known, outcome, sitting, now, papers, live=True).steps():
        steps.append(step)
        if step.ahead and not step.choice:
            break
    at = place_of_chair(steps, now, STILL_SAID)
    step, ended = list(thanked(steps, now))[at]
    return step.says(ended)


def present(known: Situation, now: datetime) -> SittingNow | None:
    """Return the sitting to speak at: the current one or, for a minute, one just adjourned."""
    return _just_adjourned(known, now) or known.sitting


def _just_adjourned(known: Situation, now: datetime) -> SittingNow | None:
    """Return the sitting that was adjourned within the last minute; None if another one is open."""
    sittings = known.programme.sittings
    if any(one.is_open for one in sittings):
        return None
    ended = [(one.closed_at, one.number, one) for one in sittings if one.closed_at is not None]
    at, _, last = max(ended, key=lambda row: row[:2], default=(None, 0, None))
    return last if at is not None and timedelta() <= now - at <= STILL_SAID else None
