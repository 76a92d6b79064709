"""Finds the present moment of the meeting, independently of any language."""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import MotionNow, Outcome
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.script import actions, adoption, course, debate
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment

# For so long after an event is recorded, the script still shows what the Chair says about it.
_STILL_SAID = timedelta(minutes=1)


def moment(
    programme: Programme, roster: Roster, floor: Floor | None, outcome: Outcome | None, now: datetime
) -> Moment:
    """Return the moment at ``now``: what the Chair says next.

    ``floor`` is the floor of the present sitting and item, None if there is none. Without ``outcome``, panels
    and documents are unknown.
    """
    ended = _just_adjourned(programme, now)
    sitting = ended or programme.sitting
    if sitting is None:
        return course.nothing()
    scene = Scene(programme, roster, outcome, sitting)
    if ended is not None or sitting.closed_at is not None:
        return course.close(scene) if scene.is_last else course.adjourn(scene)
    return _in_sitting(scene, floor, now)


def _just_adjourned(programme: Programme, now: datetime) -> SittingNow | None:
    """Return the sitting that was adjourned within the last minute; None if another one is open."""
    if any(one.is_open for one in programme.sittings):
        return None
    ended = [one for one in programme.sittings if one.closed_at is not None]
    last = max(ended, key=lambda one: (one.closed_at, one.number), default=None)
    return last if last is not None and _recent(last.closed_at, now) else None


def _in_sitting(scene: Scene, floor: Floor | None, now: datetime) -> Moment:
    sitting = scene.sitting
    if sitting.opened_at is None:
        return course.call_to_order(scene)
    suspended = sitting.suspended
    if suspended is not None:
        recent = _recent(suspended.suspended_at, now)
        return course.suspended(scene, suspended) if recent else course.resume(scene)
    if any(_recent(one.resumed_at, now) for one in sitting.suspensions):
        return course.resume(scene)
    if sitting.inquorate:
        return course.adjourn(scene)
    decided = actions.recent(scene, now, _STILL_SAID)
    if decided is not None:
        return decided
    moved = _moved(scene, floor, now)
    if moved is not None:
        return adoption.motion(scene, moved)
    item = scene.programme.item
    going_on = debate.going_on(scene, item, floor, now) if floor is not None else None
    if going_on is not None:
        return going_on
    return _under(scene, item, floor) if item is not None else _between_items(scene)


def _moved(scene: Scene, floor: Floor | None, now: datetime) -> MotionNow | None:
    """Return the last motion while the Chair puts it to the meeting, or has to adjourn the sitting by it.

    It waits while somebody speaks, and is over when an item is taken up after it.
    """
    here = [
        one for one in (scene.outcome.motions if scene.outcome else ()) if one.sitting_id == scene.sitting.id
    ]
    last = max(here, key=lambda one: (one.moved_at, one.id), default=None)
    if last is None or _recent(last.moved_at, now):
        return last
    due = last.carried is None or adoption.ends_sitting(last)
    speaks = floor is not None and (floor.called or floor.speaking) is not None
    since = [one.taken_up_at for one in scene.programme.taken_up if one.sitting_id == scene.sitting.id]
    over = any(at is not None and at > last.moved_at for at in since)
    return last if due and not speaks and not over else None


def _recent(at: datetime | None, now: datetime) -> bool:
    return at is not None and timedelta() <= now - at <= _STILL_SAID


def _under(scene: Scene, item: ItemNow, floor: Floor | None) -> Moment:
    """Return the moment under an item if nobody has the floor and nobody waits."""
    part = _next_part(scene, item)
    if floor is not None and debate.has_spoken(item, floor):
        if part is not None:
            return course.take_up(scene, part)
        spoke = debate.is_debate(one for one in floor.finished if one.item_id == item.id)
        return course.conclude(scene, item, asked=item.closed_at is None, spoke=spoke)
    if item.no_issues:
        return course.no_issues(scene, item)
    if item == scene.adopting and not scene.decided("report"):
        return adoption.report(scene)
    if not item.substantive:
        return _organizational(scene, item) or course.take_up(scene, part or item)
    return next(iter(course.panels(scene, item)), None) or debate.open_floor(scene, item)


def _next_part(scene: Scene, item: ItemNow) -> ItemNow | None:
    """Return the first part of an item that this sitting has still to take up; None if there is none."""
    parts = (one for one in scene.planned if one != item and scene.within(one, item))
    return next((one for one in parts if scene.since(one) is None), None)


def _organizational(scene: Scene, item: ItemNow) -> Moment | None:
    """Return the decision that is due under an organizational item of the first sitting; None if none is.

    The record does not say what an item is about. In the agendas of working groups, the agenda and the
    organization of work are decided under the last sub-item, or under the item itself if it has none.
    """
    siblings = [one.id for one in scene.programme.items if one.parent_id == item.parent_id]
    if not scene.is_first or (item.parent_id is not None and item.id != siblings[-1]):
        return None
    if not scene.decided("agenda"):
        return course.agenda(scene)
    return None if scene.decided("organization") else course.organization(scene)


def _between_items(scene: Scene) -> Moment:
    """Return the moment while no item is under consideration."""
    here = [one for one in scene.programme.taken_up if one.sitting_id == scene.sitting.id]
    begun = any(one.taken_up_at for one in here)
    if scene.is_first and not begun:
        return course.opening(scene)
    item = scene.next_item or (None if begun else scene.first_item)
    if item is not None:
        return course.take_up(scene, item)
    if not scene.is_last:
        return course.adjourn(scene)
    return course.close(scene) if scene.decided("report") else adoption.report(scene)
