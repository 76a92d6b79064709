"""Decides what comes next, for the desk, the context key, the Chair's screen and the printed script alike.

Each rule returns a step or None, and the first that returns one decides. Rules are in order of precedence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from wgdesk.live.agenda import (
    adopting_item,
    begun_by_parts,
    opening_sitting,
    organizing_items,
    parts_to_take_up,
    running_at,
    to_take_up,
    to_take_up_early,
    untouched_parts,
)
from wgdesk.live.asked import Asked
from wgdesk.live.organizing_titles import deciding_item
from wgdesk.live.situation import INTERPOSED, Situation
from wgdesk.model import MotionKind, Subject
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import MotionNow, RecommendationNow
from wgdesk.reads.values.programme import ItemNow, SittingNow, TakenUpNow

StepKind = Literal[
    "add",  # a sitting, because something is left but no sitting
    "done",
    "open",
    "resume",
    "order",  # a point of order is heard
    "floor",  # somebody speaks, was called, or gets the floor next
    "suspend",
    "motion",  # the Chair puts a motion to the meeting
    "adjourn",
    "close",  # adjourn the last sitting, which closes the meeting
    "decide",  # on the agenda or the organization of work
    "adopt",  # a recommendation
    "settle",  # a recommendation that cannot be adopted as it stands
    "not-agreed",  # the other way to settle a recommendation
    "paragraphs",  # deferred paragraphs of the report
    "report",  # as a whole
    "turn-to",  # the chosen item, concluding the current one first
    "take-up",
    "debate",  # the floor is open, but nobody has asked for it
    "finish",
]
EARLY = timedelta(minutes=30)  # if more time is left, an item of a later sitting may be taken up


@dataclass(frozen=True)
class NextStep:
    """The next thing to do, with the rows it concerns; ``beside`` is the alternative, if any."""

    kind: StepKind
    sitting: SittingNow | None = None
    item: ItemNow | None = None
    taken: TakenUpNow | None = None  # the row to be finished
    request: RequestNow | None = None  # who has the floor or gets it
    then: RequestNow | None = None  # who gets it after the current speaker
    motion: MotionNow | None = None
    subject: Subject | None = None  # what is decided on
    texts: tuple[RecommendationNow, ...] = ()
    blocks: tuple[str, ...] = ()  # of the report
    beside: NextStep | None = None


def next_step(
    known: Situation, now: datetime, *, chosen: ItemNow | None = None, early: bool = True
) -> NextStep:
    """Return what comes next at ``now`` (aware).

    ``chosen`` is an item that the operator has selected, which takes precedence over the planned one.
    ``early``: whether an item that only a later sitting has in its timetable may be taken up if time is
    left; a script printed in advance keeps to the timetable.
    """
    sitting = known.sitting
    if sitting is None:
        return NextStep("add")
    if sitting.closed_at is not None:
        return NextStep("add" if is_left(known) else "done", sitting)
    if sitting.opened_at is None:
        return NextStep("open", sitting)
    if sitting.suspended is not None:
        return NextStep("resume", sitting)
    return _decide(Asked(known, now, sitting, chosen, early))


def _decide(asked: Asked) -> NextStep:
    found = (rule(asked) for rule in _RULES)
    return next(step for step in found if step is not None)


def is_left(known: Situation) -> bool:
    """Return whether anything is left to do after the last sitting: an item, a text or the report."""
    programme, business = known.programme, known.business
    items = [*programme.unfinished, *to_take_up(programme, programme.sittings[-1])]
    texts = business.ready or business.unsettled
    return bool(items or texts) or not _decided(known, Subject.REPORT)


# -- the floor ---------------------------------------------------------------------------------------------


def _order(asked: Asked) -> NextStep | None:
    """A point of order is heard at once (rule 44) but does not interrupt another one or the Secretariat."""
    floor, orders = asked.known.floor, asked.known.orders
    if floor is None or not orders:
        return None
    held = floor.speaking or floor.called
    if held is not None and held.lane in INTERPOSED:
        return None
    return NextStep("order", asked.sitting, asked.known.item, request=orders[0])


def _held(asked: Asked) -> NextStep | None:
    """Somebody is speaking, was called, or was interrupted."""
    floor, item = asked.known.floor, asked.known.item
    if floor is None:
        return None
    if floor.speaking is not None:
        return NextStep("floor", asked.sitting, item, request=floor.speaking, then=_after(asked, floor))
    held = floor.called or floor.interrupted
    return NextStep("floor", asked.sitting, item, request=held) if held is not None else None


def _after(asked: Asked, floor: Floor) -> RequestNow | None:
    """Return who gets the floor as soon as the speaker ends; None if something else comes first."""
    if asked.known.orders:
        return asked.known.orders[0]
    other = floor.called or floor.interrupted or _cut_short(asked) or _motion(asked)
    return None if other else asked.following


def _waiting(asked: Asked) -> NextStep | None:
    """The next speaker; near the planned end the sitting may be adjourned instead."""
    first = asked.following
    if first is None:
        return None
    beside = NextStep("adjourn", asked.sitting) if asked.time_is_over else None
    return NextStep("floor", asked.sitting, asked.known.item, request=first, beside=beside)


# -- what ends or stops the sitting ------------------------------------------------------------------------


def _cut_short(asked: Asked) -> NextStep | None:
    """Without a quorum, or after a motion to adjourn was carried, the sitting is adjourned at once."""
    return NextStep("adjourn", asked.sitting) if asked.known.programme.cut_short(asked.sitting) else None


def _motion(asked: Asked) -> NextStep | None:
    """A motion is put to the meeting; a carried motion to suspend the sitting is carried out."""
    last, sitting = asked.last_motion, asked.sitting
    if last is None:
        return None
    if last.carried is None:
        return NextStep("motion", sitting, asked.known.item, motion=last)
    stopped = any(one.suspended_at >= last.moved_at for one in sitting.suspensions)
    if last.carried and last.kind == MotionKind.SUSPEND and not stopped:
        return NextStep("suspend", sitting, asked.known.item, motion=last)
    return None


def _time_over(asked: Asked) -> NextStep | None:
    """Near its planned end the sitting is adjourned, unless there is still time for the next speaker.

    The last sitting goes on if only the closing of the meeting is left. The alternative is what would come
    otherwise.
    """
    if not asked.time_is_over or asked.following is not None:
        return None
    if asked.is_last and not is_left(asked.known):
        return None
    beside = _decide(replace(asked, timed=False))
    return NextStep("adjourn", asked.sitting, beside=beside if beside.kind != "adjourn" else None)


# -- under an item -----------------------------------------------------------------------------------------


def _chosen(asked: Asked) -> NextStep | None:
    """The item that the operator has chosen, whatever is planned; the current one is concluded first."""
    chosen, item, sitting = asked.chosen, asked.known.item, asked.sitting
    programme = asked.known.programme
    if chosen is None or chosen == item or running_at(programme, chosen) is not None:
        return None
    inner = item is not None and chosen in untouched_parts(programme, item)
    return NextStep("take-up" if item is None or inner else "turn-to", sitting, chosen)


def _to_decide(asked: Asked) -> NextStep | None:
    """The agenda and then the organization of work, each under its item or a later organizing one.

    Without organizing items both are decided at the opening sitting, before any item is taken up.
    """
    known, item = asked.known, asked.known.item
    organizing = organizing_items(known.programme)
    first = asked.sitting.id == opening_sitting(known.programme).id
    for subject in (Subject.AGENDA, Subject.ORGANIZATION):
        home = deciding_item(known.programme, subject)
        here = first and item is None if home is None else item in organizing[organizing.index(home) :]
        if here and not _decided(known, subject):
            return NextStep("decide", asked.sitting, item, subject=subject)
    return None


def _part(asked: Asked) -> NextStep | None:
    """A sub-item of the current item that was not taken up, unless only a later sitting plans to."""
    item = asked.known.item
    if item is None:
        return None
    found = next(parts_to_take_up(asked.known.programme, item, asked.sitting), None)
    return NextStep("take-up", asked.sitting, found) if found is not None else None


def _adopting(asked: Asked) -> NextStep | None:
    """Under the item for the adoption: texts, deferred paragraphs, then the report as a whole."""
    item = asked.known.item
    return _undecided(asked) if item is not None and item == adopting_item(asked.known.programme) else None


def _undecided(asked: Asked) -> NextStep | None:
    """What has to be decided before the meeting ends: recommendations, deferred paragraphs, the report."""
    known, sitting, item = asked.known, asked.sitting, asked.known.item
    if known.business.ready:
        return _texts(asked)
    if known.business.unsettled:
        first = known.business.unsettled[:1]
        not_agreed = NextStep("not-agreed", sitting, item, texts=first)
        return NextStep("settle", sitting, item, texts=first, beside=not_agreed)
    if _decided(known, Subject.REPORT):
        return None
    if known.business.deferred:
        return NextStep("paragraphs", sitting, item, blocks=known.business.deferred)
    return NextStep("report", sitting, item, subject=Subject.REPORT)


def _texts(asked: Asked) -> NextStep:
    """The Chair reads out one recommendation; the alternative is to adopt all of them together."""
    ready, sitting, item = asked.known.business.ready, asked.sitting, asked.known.item
    together = NextStep("adopt", sitting, item, texts=ready) if len(ready) > 1 else None
    return NextStep("adopt", sitting, item, texts=ready[:1], beside=together)


def _debate(asked: Asked) -> NextStep | None:
    """A substantive item on which nobody has spoken is not concluded unless the operator wants to."""
    known, item = asked.known, asked.known.item
    if item is None or not item.substantive or item.no_issues or item.id in known.offered:
        return None
    if known.spoken_under(item) or begun_by_parts(known.programme, item) or asked.debate_ended:
        return None
    return NextStep("debate", asked.sitting, item, beside=_finished(asked, item))


def _finish(asked: Asked) -> NextStep | None:
    item = asked.known.item
    return _finished(asked, item) if item is not None else None


def _finished(asked: Asked, item: ItemNow) -> NextStep:
    return NextStep("finish", asked.sitting, item, running_at(asked.known.programme, item))


# -- between items -----------------------------------------------------------------------------------------


def _free_hour(asked: Asked) -> NextStep | None:
    """Texts are adopted in a slot that the timetable gives to no item."""
    known, sitting = asked.known, asked.sitting
    slots = [one for one in known.programme.slots if one.sitting_id == sitting.id]
    free = min((one.begins_at for one in slots if one.item_id is None), default=None)
    if free is None or not known.business.ready:
        return None
    left = {one.id for one in to_take_up(known.programme, sitting)}
    before = any(one.item_id in left and one.begins_at < free for one in slots)
    return None if before else _texts(asked)


def _item(asked: Asked) -> NextStep | None:
    found = next(to_take_up(asked.known.programme, asked.sitting), None)
    return NextStep("take-up", asked.sitting, found) if found is not None else None


def _end(asked: Asked) -> NextStep:
    """Nothing is left for this sitting: the last one decides whatever is undecided, and is closed.

    Any other takes up an item of a later sitting if more than half an hour is left, or is adjourned.
    """
    known, sitting = asked.known, asked.sitting
    if asked.is_last:
        closing = known.closing
        found = _undecided(asked)
        if found is None and closing:
            found = NextStep("floor", sitting, None, request=closing[0])
        return found or NextStep("close", sitting)
    ahead = next(to_take_up_early(known.programme, sitting), None)
    if ahead is None or not asked.early:
        return NextStep("adjourn", sitting)
    adjourn, take_up = NextStep("adjourn", sitting), NextStep("take-up", sitting, ahead)
    end = sitting.planned_end
    if end is not None and end - asked.now > EARLY:
        return replace(take_up, beside=adjourn)
    return replace(adjourn, beside=take_up)


def _decided(known: Situation, subject: Subject) -> bool:
    return any(one.subject == subject for one in known.programme.decisions)


_RULES: tuple[Callable[[Asked], NextStep | None], ...] = (
    _order,
    _held,
    _cut_short,
    _motion,
    _time_over,
    _waiting,
    _chosen,
    _to_decide,
    _part,
    _adopting,
    _debate,
    _finish,
    _free_hour,
    _item,
    _end,
)
