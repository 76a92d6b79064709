"""Plays out what is still to come at the current sitting, as if each step were done at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from wgdesk.live.next_step import NextStep, next_step
from wgdesk.live.situation import Situation
from wgdesk.model import Manner, Subject
from wgdesk.reads.values.business import Business
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, Programme, SittingNow, TakenUpNow

_MOMENT = timedelta(milliseconds=1)  # added at each step, so that times show their order
_ENDS = ("adjourn", "close", "add", "done")


def ahead(known: Situation, now: datetime) -> Iterator[NextStep]:
    """Yield all steps still to come at the current sitting; its end is the last one.

    A sitting that is not open yet keeps to its timetable and takes up nothing early.
    """
    early = known.sitting is not None and known.sitting.is_open
    while True:
        step = next_step(known, now, early=early)
        yield step
        if step.kind in _ENDS:
            return
        now += _MOMENT
        known = after(known, step, now)


def after(known: Situation, step: NextStep, now: datetime) -> Situation:
    """Return the situation once a step is done at ``now``; a motion counts as lost."""
    sitting = step.sitting
    if sitting is None:
        return known
    if step.kind == "open":
        return _with_sitting(known, replace(sitting, opened_at=now))
    if step.kind in ("adjourn", "close"):
        return _with_sitting(known, replace(sitting, closed_at=now))
    if step.kind == "resume":
        resumed = (replace(one, resumed_at=one.resumed_at or now) for one in sitting.suspensions)
        return _with_sitting(known, replace(sitting, suspensions=tuple(resumed)))
    if step.kind in ("floor", "order") and step.request is not None:
        return _spoken(known, step.request, now)
    if step.kind in ("take-up", "turn-to") and step.item is not None:
        finished = _finished(known, now) if step.kind == "turn-to" else known
        return _taken_up(finished, step.item, sitting, now)
    if step.kind == "finish":
        return _finished(known, now)
    if step.kind == "debate" and step.item is not None:
        return replace(known, offered=known.offered | {step.item.id})
    if step.kind in ("decide", "report") and step.subject is not None:
        return _decided(known, step.subject, sitting, now)
    return replace(known, business=_done(known.business, step))


def _with_sitting(known: Situation, sitting: SittingNow) -> Situation:
    sittings = tuple(sitting if one.id == sitting.id else one for one in known.programme.sittings)
    return _with(known, replace(known.programme, sittings=sittings))


def _with(known: Situation, programme: Programme) -> Situation:
    return replace(known, programme=programme)


def _taken_up(known: Situation, item: ItemNow, sitting: SittingNow, now: datetime) -> Situation:
    rows = known.programme.taken_up
    where = (item.id, sitting.id)
    old = next((one for one in rows if (one.item_id, one.sitting_id) == where), None)
    key = old.id if old is not None else -len(rows) - 1  # a key that no row has
    row = TakenUpNow(key, item.id, sitting.id, now, None)
    taken_up = (*(one for one in rows if one is not old), row)
    return _with(known, replace(known.programme, taken_up=taken_up))


def _finished(known: Situation, now: datetime) -> Situation:
    item, sitting = known.item, known.sitting
    assert item is not None
    assert sitting is not None
    where = (item.id, sitting.id)
    rows = (
        replace(one, finished_at=now) if (one.item_id, one.sitting_id) == where else one
        for one in known.programme.taken_up
    )
    return _with(known, replace(known.programme, taken_up=tuple(rows)))


def _decided(known: Situation, subject: Subject, sitting: SittingNow, now: datetime) -> Situation:
    row = DecisionNow(-1, subject, sitting.id, now, Manner.CONSENSUS, orally_amended=False)
    return _with(known, replace(known.programme, decisions=(*known.programme.decisions, row)))


def _spoken(known: Situation, entry: RequestNow, now: datetime) -> Situation:
    """Return the situation after a statement, which has begun, if it had not, and has ended."""
    called, begun = entry.called_at or now, entry.begun_at or now
    done = entry._replace(called_at=called, begun_at=begun, ended_at=now, interrupted=False)
    floors = {item: _replaced(floor, done) for item, floor in known.floors.items()}
    return replace(known, floors=floors)


def _replaced(floor: Floor, entry: RequestNow) -> Floor:
    return replace(floor, requests=tuple(entry if one.id == entry.id else one for one in floor.requests))


def _done(business: Business, step: NextStep) -> Business:
    """Return the business without what a step decides."""
    if step.kind == "paragraphs":
        return replace(business, deferred=())
    if step.kind == "motion":
        motions = (replace(one, carried=False) if one == step.motion else one for one in business.motions)
        return replace(business, motions=tuple(motions))
    if step.kind == "suspend":
        return replace(business, motions=tuple(one for one in business.motions if one != step.motion))
    return replace(
        business, ready=_less(business.ready, step.texts), unsettled=_less(business.unsettled, step.texts)
    )


def _less(
    texts: tuple[RecommendationNow, ...], gone: tuple[RecommendationNow, ...]
) -> tuple[RecommendationNow, ...]:
    return tuple(one for one in texts if one not in gone)
