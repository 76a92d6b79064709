"""The situation of the meeting for a script: as it is now, or as it will be at a later sitting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from wgdesk.live.situation import Situation
from wgdesk.live.unfolding import after, ahead
from wgdesk.model import Lane, PassageState
from wgdesk.reads.values.business import business_of
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.script import foreseen
from wgdesk.script.scene import Scene

_LITTLE = timedelta(milliseconds=1)


def known_of(
    programme: Programme, roster: Roster, outcome: Outcome | None, floors: Iterable[Floor]
) -> Situation:
    """Return the situation made from what was read; ``floors`` are those of one sitting."""
    passages = outcome.passages.values() if outcome else ()
    business = business_of(
        outcome.clusters if outcome else (),
        outcome.motions if outcome else (),
        (one.block for one in passages if one.state == PassageState.DEFERRED),
        (one.recommendation_id for one in outcome.actions if one.recommendation_id) if outcome else (),
    )
    return Situation(programme, business, roster, {one.item_id: one for one in floors})


def as_reached(known: Situation, outcome: Outcome | None, sitting: SittingNow) -> Situation:
    """Return the situation at a sitting: as it is now, or as it will be then.

    Earlier sittings are played out to their ends as far as known. Panellists not on the list yet are added to
    it. ``known`` has the floors of the sitting.
    """
    if sitting.closed_at is not None:
        return known
    reached = replace(known, programme=_until(known.programme, sitting), floors={})
    while reached.sitting is not None and reached.sitting.number < sitting.number:
        before = reached.sitting
        now = latest(reached, before)
        for step in ahead(reached, now):
            reached, now = after(reached, step, now), now + _LITTLE
        if reached.sitting is not None and reached.sitting.id == before.id:
            break  # nothing ends it
    scene = Scene(reached.programme, known.roster, outcome, sitting)
    return replace(reached, floors=_with_panels(scene, known.floors))


def _until(programme: Programme, sitting: SittingNow) -> Programme:
    """Return the programme without what later sittings did, since a sitting may have been skipped."""
    later = {one.id for one in programme.sittings if one.number > sitting.number}
    if not any(one.opened_at for one in programme.sittings if one.id in later):
        return programme
    sittings = (
        replace(one, opened_at=None, closed_at=None) if one.id in later else one for one in programme.sittings
    )
    taken_up = (one for one in programme.taken_up if one.sitting_id not in later)
    return replace(programme, sittings=tuple(sittings), taken_up=tuple(taken_up))


def _with_panels(scene: Scene, floors: Mapping[int | None, Floor]) -> Mapping[int | None, Floor]:
    """Return the floors with panellists who are to present added, if none of them is on the list yet."""
    found = dict(floors)
    for item in scene.programme.items:
        panels = () if scene.continued(item) else scene.panels(item)
        floor = found.get(item.id) or Floor(scene.sitting.id, item.id, ())
        listed = [one for one in floor.requests if one.lane == Lane.PANEL and one.item_id == item.id]
        if any(scene.panel_of(item, one) for one in listed):
            continue
        presents = [one for panel in panels for one in foreseen.presentations(scene, item, panel)]
        if presents:
            found[item.id] = foreseen.joined(floor, presents)
    return found


def latest(known: Situation, sitting: SittingNow) -> datetime:
    """Return the last recorded time of a sitting; before it begins, its planned beginning."""
    programme = known.programme
    rows = [one for one in programme.taken_up if one.sitting_id == sitting.id]
    requests = [each for floor in known.floors.values() for each in floor.requests]
    times = [
        sitting.opened_at,
        *(at for one in rows for at in (one.taken_up_at, one.finished_at)),
        *(at for one in sitting.suspensions for at in (one.suspended_at, one.resumed_at)),
        *(one.decided_at for one in programme.decisions if one.sitting_id == sitting.id),
        *(one.moved_at for one in known.business.motions if one.sitting_id == sitting.id),
        *(at for one in requests if one.sitting_id == sitting.id for at in (one.begun_at, one.ended_at)),
    ]
    begins = sitting.planned_begin or datetime.combine(sitting.day, time(), ZoneInfo(programme.zone))
    return max((at for at in times if at is not None), default=begins).astimezone(UTC)
