"""The running order of a sitting: all its moments, past and future, independent of any language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.script.adoption import NO_PAPERS, Papers
from wgdesk.script.moments import moment
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment
from wgdesk.script.sitting_order import SittingOrder
from wgdesk.script.step import Placed, thanked


@dataclass(frozen=True)
class Steps:
    """The moments of a sitting in order. The Chair is at ``here`` and can go back and forth."""

    moments: tuple[Moment, ...]
    here: int


def announcements(
    programme: Programme,
    roster: Roster,
    floors: Sequence[Floor],
    outcome: Outcome | None,
    now: datetime,
    papers: Papers = NO_PAPERS,
) -> Steps:
    """Return the running order of the present sitting and the place of ``moment`` in it.

    ``floors`` are those of the sitting, one for each item; the floor of the present item is enough.
    """
    said = moment(programme, roster, current_floor(programme, floors), outcome, now)
    sitting = programme.sitting
    if sitting is None:
        return Steps((said,), 0)
    placed = list(
        thanked(SittingOrder(Scene(programme, roster, outcome, sitting), floors, papers, live=True).steps())
    )
    moments = tuple(one.moment for one in placed)
    for alike in (_itself, _without_thanks, _kind):
        found = [n for n, one in enumerate(moments) if not one.instead and alike(one) == alike(said)]
        if found:
            here = found[0]
            return Steps((*moments[:here], said, *moments[here + 1 :]), here)
    at = _place(placed, programme.item)
    return Steps((*moments[:at], said, *moments[at:]), at)


def _itself(one: Moment) -> object:
    return one


def _without_thanks(one: Moment) -> object:
    """Return what tells a moment from others, whether or not somebody is thanked in it."""
    said = [(each.key, [fact for fact in each.facts if fact[0] != "follows"]) for each in one.sayings]
    return (
        "call" if one.key == "next" else one.key,
        [each for each in said if not each[0].startswith("thank")],
    )


def _kind(one: Moment) -> object:
    """Return the kind of a moment that a sitting has only once."""
    return one.key if one.key in ("call-to-order", "report", "adjourn", "close") else one


def current_floor(programme: Programme, floors: Sequence[Floor]) -> Floor | None:
    """Return the floor of the present sitting and item; if there is no item, the floor without an item."""
    sitting, item = programme.sitting, programme.item
    wanted = (sitting.id if sitting else None, item.id if item else None)
    return next((one for one in floors if (one.sitting_id, one.item_id) == wanted), None)


def _place(placed: Sequence[Placed], item: ItemNow | None) -> int:
    """Return the place for a moment that the running order lacks: before the future ones of its item."""
    if item is not None:
        under = [n for n, one in enumerate(placed) if one.item_id == item.id]
        ahead = [n for n in under if placed[n].ahead]
        if under:
            return ahead[0] if ahead else under[-1] + 1
    return 0


def running_order(
    programme: Programme,
    roster: Roster,
    sitting: SittingNow,
    floors: Sequence[Floor],
    outcome: Outcome | None,
    papers: Papers = NO_PAPERS,
) -> tuple[Moment, ...]:
    """Return the moments of one sitting for print, without time warnings and similar moments.

    They are one way through the sitting, but for those that can be taken ``instead`` of the next ones.
    """
    scene = Scene(programme, roster, outcome, sitting)
    return tuple(one.moment for one in thanked(SittingOrder(scene, floors, papers).steps()))
