"""The adjournment of a sitting: which items will be continued, and when the next sitting is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from wgdesk.phrasing.script_facts import ItemLabels, When
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script.moment import Moment
from wgdesk.script.numbered_sitting import numbered_sitting
from wgdesk.script.scene import Scene


def adjourn(scene: Scene, unfinished: Sequence[ItemNow] = (), at: datetime | None = None) -> Moment:
    """The next sitting is announced, and the sitting is adjourned, at the time ``at`` if known.

    ``unfinished`` are the items taken up but not concluded, the one under consideration first. That one will
    be continued whether or not a later sitting has it yet; the others only if a later sitting has them.
    """
    lacking = say("no-quorum") if scene.sitting.inquorate else None
    going_on = [one for n, one in enumerate(unfinished) if n == 0 or scene.continues(one)]
    named = dict.fromkeys(each for one in going_on for each in scene.joint(one))
    agenda = [one for one in scene.programme.items if one in named]
    whole = [one for one in agenda if not any(each in named for each in scene.wholes(one))]
    labels = ItemLabels(tuple(map(scene.label, whole)))
    later = say("continue-later", items=labels) if whole and not scene.is_last else None
    return scene.moment("adjourn", lacking, later, _next(scene, at), say("adjourn"))


def _next(scene: Scene, at: datetime | None) -> Say | None:
    following = scene.following
    if following is None:
        return None
    when = When(following.day, _day_of_end(scene, at), scene.hours(following)[0])
    return say("next-sitting", sitting=numbered_sitting(scene.programme, following), when=when)


def _day_of_end(scene: Scene, at: datetime | None) -> date:
    """Return the day on which the sitting ends, which after midnight is the next one."""
    sitting = scene.sitting
    end = at or (sitting.planned_end if sitting.planned_for is None else None)
    if end is None:
        return sitting.day
    return max(end.astimezone(ZoneInfo(scene.programme.zone)).date(), sitting.day)
