"""The running order of a sitting: all its moments, past and future, independent of any language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wgdesk.live.situation import Situation
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.script.adoption import NO_PAPERS, Papers
from wgdesk.script.moment import Moment
from wgdesk.script.moments import STILL_SAID, moment, present
from wgdesk.script.sitting_order import SittingOrder
from wgdesk.script.situations import as_reached, known_of, latest
from wgdesk.script.step import place_of_chair, said


@dataclass(frozen=True)
class Steps:
    """The moments of a sitting in order. The Chair is at ``here`` and can go back and forth."""

    moments: tuple[Moment, ...]
    here: int


def announcements(
    known: Situation, outcome: Outcome | None, now: datetime, papers: Papers = NO_PAPERS
) -> Steps:
    """Return the running order of the current sitting and the place of ``moment`` in it.

    It includes what was said under other items if ``known`` has their floors.
    """
    sitting = present(known, now)
    if sitting is None:
        return Steps((moment(known, outcome, now),), 0)
    steps = list(SittingOrder(known, outcome, sitting, now, papers, live=True).steps())
    if not steps:
        return Steps((moment(known, outcome, now),), 0)
    return Steps(said(steps, now), place_of_chair(steps, now, STILL_SAID))


def printed_order(
    programme: Programme,
    roster: Roster,
    sitting: SittingNow,
    floors: Sequence[Floor],
    outcome: Outcome | None,
    papers: Papers = NO_PAPERS,
) -> SittingOrder:
    """Return the order of one sitting for print, as it was or will be; ``floors`` are its own."""
    known = as_reached(known_of(programme, roster, outcome, floors), outcome, sitting)
    here = next(one for one in known.programme.sittings if one.id == sitting.id)
    return SittingOrder(known, outcome, here, latest(known, here), papers)
