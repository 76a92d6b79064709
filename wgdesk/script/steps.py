"""The running order of a sitting: all its moments, past and future, independent of any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wgdesk.model import Lane
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.statements import State
from wgdesk.script import actions, adoption, course, debate
from wgdesk.script.adoption import AdoptedPart
from wgdesk.script.moments import moment
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment

_SPOKEN = frozenset({State.FINISHED, State.SPEAKING, State.CALLED})


@dataclass(frozen=True)
class Steps:
    """The moments of a sitting in order. The Chair is at ``here`` and can go back and forth."""

    moments: tuple[Moment, ...]
    here: int


@dataclass(frozen=True)
class Papers:
    """The draft report for its adoption: its parts (``adoption.parts_of``) and its symbol, if any."""

    parts: tuple[AdoptedPart, ...] = ()
    symbol: str = ""


NO_PAPERS = Papers()


@dataclass(frozen=True)
class _Step:
    """A moment, the item to which it belongs, and whether it is in the future."""

    moment: Moment
    item_id: int | None = None
    ahead: bool = False


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
    scene = Scene(programme, roster, outcome, sitting)
    steps = list(_steps(scene, floors, papers, now))
    moments = tuple(step.moment for step in steps)
    if said in moments:
        return Steps(moments, moments.index(said))
    at = _place(steps, programme.item)
    return Steps((*moments[:at], said, *moments[at:]), at)


def current_floor(programme: Programme, floors: Sequence[Floor]) -> Floor | None:
    """Return the floor of the present sitting and item; if there is no item, the floor without an item."""
    sitting, item = programme.sitting, programme.item
    wanted = (sitting.id if sitting else None, item.id if item else None)
    return next((one for one in floors if (one.sitting_id, one.item_id) == wanted), None)


def _place(steps: Sequence[_Step], item: ItemNow | None) -> int:
    """Return the place for a moment that the running order lacks: before the future ones of its item."""
    if item is not None:
        under = [place for place, step in enumerate(steps) if step.item_id == item.id]
        ahead = [place for place in under if steps[place].ahead]
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
    """Return the moments of one sitting for print, without time warnings and similar moments."""
    scene = Scene(programme, roster, outcome, sitting)
    return tuple(step.moment for step in _steps(scene, floors, papers, None))


def _steps(scene: Scene, floors: Sequence[Floor], papers: Papers, now: datetime | None) -> Iterator[_Step]:
    """Yield the steps of a sitting.

    ``now`` is None on paper; then moments that nobody can foresee are left out.
    """
    yield _Step(course.call_to_order(scene))
    if scene.is_first:
        yield _Step(course.opening(scene))
    by_item = _by_item(scene, floors)
    organizational = _organizational_end(scene)
    if organizational is None:
        yield from map(_Step, _organization(scene))
    for item in scene.planned:
        decides = item == organizational
        if decides:
            yield from (_Step(one, item.id) for one in _elections(scene))
        yield _Step(course.take_up(scene, item), item.id)
        if decides:
            yield from (_Step(one, item.id) for one in _decisions(scene))
        yield from _under(scene, item, by_item.get(item.id), now)
    if None in by_item:
        yield from _debate(scene, None, by_item[None], now)
    yield from map(_Step, _ending(scene, papers, now))


def _by_item(scene: Scene, floors: Sequence[Floor]) -> Mapping[int | None, Floor]:
    """Return the floor of every item, in which each entry appears once and under its own item.

    The floors given also show replies and points of order of other items, and entries without an item.
    """
    here = scene.sitting.id
    entries = {entry.id: entry for one in floors if one.sitting_id == here for entry in one.requests}
    known = {one.item_id for one in floors if one.sitting_id == here} - {None}
    wanted = dict.fromkeys([*known, *(entry.item_id for entry in entries.values())])
    return {
        item: Floor(here, item, tuple(entry for entry in entries.values() if entry.item_id == item))
        for item in wanted
    }


# -- opening -----------------------------------------------------------------------------------------------


def _organizational_end(scene: Scene) -> ItemNow | None:
    """Return the item of the first sitting under which the agenda is adopted; None if there is none.

    It is the last sub-item of the first organizational item that has any, else the first organizational item.
    """
    if not scene.is_first:
        return None
    plain = [one for one in scene.planned if not one.substantive]
    subs = [one for one in plain if one.parent_id is not None]
    family = [one for one in subs if one.parent_id == subs[0].parent_id]
    return family[-1] if family else plain[0] if plain else None


def _organization(scene: Scene) -> Iterator[Moment]:
    if scene.is_first:
        yield from _elections(scene)
        yield from _decisions(scene)
    elif any(one.elected_at_id == scene.sitting.id for one in scene.programme.officers):
        yield course.election(scene)


def _elections(scene: Scene) -> Iterator[Moment]:
    officers = scene.programme.officers
    if not officers or any(one.elected_at_id == scene.sitting.id for one in officers):
        yield course.election(scene)


def _decisions(scene: Scene) -> Iterator[Moment]:
    yield course.agenda(scene)
    yield course.organization(scene)


# -- items -------------------------------------------------------------------------------------------------


def _under(scene: Scene, item: ItemNow, floor: Floor | None, now: datetime | None) -> Iterator[_Step]:
    """Yield the moments of an item after it is taken up: panel, list of speakers, conclusion."""
    spoken = floor is not None and bool(floor.requests)
    introduced = course.panels(scene, item)
    if introduced:
        # Once speakers are known, those of the first panel follow; the later panels come after the debate.
        yield _Step(introduced[0], item.id)
    elif item.substantive and not item.no_issues:
        yield _Step(debate.open_floor(scene, item), item.id)
    if floor is not None and spoken:
        yield from _debate(scene, item, floor, now)
    elif introduced:
        yield _Step(debate.open_floor(scene, item), item.id)
    for later in introduced[1:]:
        yield _Step(later, item.id)
        yield _Step(debate.open_floor(scene, item), item.id)
    yield from (_Step(one, item.id) for one in actions.of_sitting(scene, item.id))
    if item.substantive and not item.no_issues:
        waiting = len(debate.upcoming(floor)) if floor else 0
        yield _Step(_list_closing(scene, item, waiting), item.id, ahead=True)
    if not item.substantive and not spoken and not item.no_issues:
        return
    if item.no_issues:
        yield _Step(course.no_issues(scene, item), item.id, ahead=True)
    else:
        yield _Step(course.conclude(scene, item, asked=item.closed_at is None), item.id, ahead=True)


def _debate(scene: Scene, item: ItemNow | None, floor: Floor, now: datetime | None) -> Iterator[_Step]:
    """Yield past and future speakers, each with thanks to the one before."""
    item_id = item.id if item else None
    spoken, waiting = _spoken(floor), debate.upcoming(floor)
    before: RequestNow | None = None
    opened = False
    for entry in (*spoken, *floor.lane(Lane.ORDER), *waiting):
        ahead = entry.state not in _SPOKEN
        if entry.lane == Lane.ORDER:
            yield _Step(debate.point_of_order(scene, entry), item_id, ahead)
            yield _Step(debate.ruling(scene, entry), item_id, ahead)
            continue
        if not opened and debate.opens_floor(before, entry):
            yield _Step(debate.open_floor(scene, item, before), item_id, ahead)
            opened, before = True, None
        yield _Step(debate.give(scene, entry, before), item_id, ahead)
        before = entry
    if floor.interrupted is not None:
        yield _Step(debate.return_floor(scene, floor.interrupted), item_id, ahead=True)
    if now is not None and floor.speaking is not None:
        yield _Step(debate.time_warning(scene, floor.speaking), item_id, ahead=True)
        yield _Step(debate.time_over(scene, floor.speaking), item_id, ahead=True)
    if before is not None and not debate.is_own(scene, before):
        last = debate.last_speaker(scene, before)
        if debate.opens_floor(before, None):
            last = debate.open_floor(scene, item, before)
        yield _Step(last, item_id, ahead=True)


def _list_closing(scene: Scene, item: ItemNow, waiting: int) -> Moment:
    if item.closed_at is not None:
        return debate.list_closed(scene, item.closed_at, waiting)
    return debate.close_list(scene, waiting)


def _spoken(floor: Floor) -> tuple[RequestNow, ...]:
    """Return the entries that have or had the floor, in the order of time."""
    far = datetime.max.replace(tzinfo=UTC)
    entries = [one for one in floor.requests if one.state in _SPOKEN and not one.struck]
    return tuple(sorted(entries, key=lambda one: (one.begun_at or one.called_at or far, one.id)))


# -- the end of a sitting ----------------------------------------------------------------------------------


def _ending(scene: Scene, papers: Papers, now: datetime | None) -> Iterator[Moment]:
    yield from actions.of_sitting(scene, None)
    yield from _recommendations(scene)
    motions = scene.outcome.motions if scene.outcome else ()
    yield from (adoption.motion(scene, one) for one in motions if one.sitting_id == scene.sitting.id)
    for suspension in scene.sitting.suspensions:
        yield course.suspended(scene, suspension)
    if now is not None and scene.sitting.suspended is None:
        yield course.suspend(scene, "informal")
        yield course.suspend(scene, "break")
    if now is not None or scene.sitting.suspensions:
        yield course.resume(scene)
    if not scene.is_last:
        yield course.adjourn(scene)
        return
    yield adoption.report(scene, papers.symbol)
    yield from (adoption.part(scene, one) for one in papers.parts)
    yield adoption.whole_report(scene)
    yield adoption.entrust(scene)
    yield course.thanks(scene)
    yield course.close(scene)


def _recommendations(scene: Scene) -> Iterator[Moment]:
    """Yield the recommendations that this sitting adopted, and then those that are still open.

    The open ones come only if the sitting is open or is the last one.
    """
    clusters = scene.outcome.clusters if scene.outcome else ()
    for one in (each for cluster in clusters for each in cluster.recommendations):
        if one.sitting_id == scene.sitting.id:
            yield adoption.recommendation(scene, one)
            noted = (adoption.reservation(scene, one, each) for each in one.reservations)
            yield from (each for each in noted if each is not None)
    if not (scene.is_last or scene.sitting.is_open):
        return
    open_ = adoption.pending(scene)
    for cluster, those in open_:
        yield from (adoption.recommendation(scene, one) for one in those)
        if len(those) > 1:
            yield adoption.cluster(scene, cluster, those)
    if len(open_) > 1:
        yield adoption.all_recommendations(scene, [one for _, those in open_ for one in those])
