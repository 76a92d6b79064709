"""What a sitting did without a recorded time: items without issues, panels, informal bodies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from wgdesk.live.agenda import adopting_item, organizing_items, takings
from wgdesk.live.organizing_titles import (
    deciding_item,
    elected_under,
    electing_items,
    names_election,
)
from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.actions import SponsorNow
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow, OfficerNow, SittingNow
from wgdesk.rules.statements import State
from wgdesk.script import foreseen
from wgdesk.script.happening import Happening
from wgdesk.script.scene import Scene


def called(scene: Scene, taken: Collection[int]) -> Sequence[ItemNow]:
    """Return the items that the sitting calls although no row says so, in agenda order.

    They are those without issues, and those left open by an earlier sitting on which this one decides.
    ``taken`` are the keys of items with rows.
    """
    wanted = (*without_issues(scene), *_decided_on(scene, taken), *elected_under_again(scene))
    return [one for one in scene.programme.items if one in wanted]


def _decided_on(scene: Scene, taken: Collection[int]) -> Iterator[ItemNow]:
    """Yield the items left open earlier on which this sitting took an action, once it is over."""
    if scene.sitting.closed_at is None:
        return
    near = [scene.by_id[key] for key in taken]
    for action in scene.actions:
        item = scene.by_id.get(action.item_id or 0)
        if action.sitting_id != scene.sitting.id or item is None or not scene.is_left_open(item):
            continue
        if not any(scene.is_near(item, one) for one in near):
            yield item


def elected_under_again(scene: Scene) -> Sequence[ItemNow]:
    """Return the election items left open by an earlier sitting under which this one goes on to elect."""
    now = [one for one in scene.first_of_their_office if one.elected_at(scene.sitting.id)]
    return [one for one in _elections(scene, now) if scene.is_left_open(one)]


def elections_here(scene: Scene) -> Sequence[ItemNow]:
    """Return the items under which a sitting other than the first elects officers.

    They are election items that it takes up, or that an earlier sitting left open.
    """
    now = [one for one in scene.programme.officers if one.elected_at(scene.sitting.id)]
    rows = {one.item_id for one in scene.programme.taken_up if one.sitting_id == scene.sitting.id}
    again = elected_under_again(scene)
    return [one for one in _elections(scene, now) if one.id in rows or one in again]


def _elections(scene: Scene, officers: Sequence[OfficerNow]) -> Iterator[ItemNow]:
    """Yield the items that name elections under which some of ``officers`` are elected."""
    programme = scene.programme
    for one in electing_items(programme):
        if names_election(one) and elected_under(programme, one, officers):
            yield one


def without_issues(scene: Scene) -> Sequence[ItemNow]:
    """Return the items marked "no issues" that no sitting took up, if this sitting adopts the report.

    The Chair calls them before the report, which says that no issues were raised under them.
    """
    programme = scene.programme
    if _adopting_sitting(scene).id != scene.sitting.id:
        return ()
    known = {one.item_id for one in programme.slots}
    apart = (*organizing_items(programme), adopting_item(programme))
    return [
        one
        for one in programme.items
        if one.no_issues and one.parent_id is None and one not in apart and one.id not in known
        if not any(takings(programme, each) for each in scene.joint(one))
    ]


def _adopting_sitting(scene: Scene) -> SittingNow:
    """Return the sitting that adopts the report: that of the decision, else of its item, else the last."""
    programme = scene.programme
    decision, item = scene.decided_on(Subject.REPORT), adopting_item(programme)
    keys = [decision.sitting_id] if decision is not None else []
    keys += [sitting.id for sitting, _ in reversed(takings(programme, item))] if item is not None else []
    found = (one for key in keys for one in programme.sittings if one.id == key)
    return next(found, programme.sittings[-1])


def informal(scene: Scene, heard: Iterable[RequestNow]) -> Iterator[Happening]:
    """Yield the informal bodies that the sitting establishes, and those whose Chairs report to it.

    A body under no item is established with the organization of work. ``heard``: statements of the sitting.
    """
    programme, reports = scene.programme, reporting(scene, heard)
    for one in programme.informal_bodies:
        item = scene.by_id.get(one.item_id or 0)
        if one.established_at_id == scene.sitting.id:
            home = item or deciding_item(programme, Subject.ORGANIZATION)
            yield Happening("informal", item=home, informal=one)
        if one.reported_at_id == scene.sitting.id:
            entry = reports[one.id]
            at = entry.begun_at if entry is not None else None
            yield Happening("informal", at, item, informal=one, heard=True)


def reporting(scene: Scene, heard: Iterable[RequestNow]) -> Mapping[int, RequestNow | None]:
    """Return the statements in which the Chairs of informal bodies report, by key of the body.

    That is an invited statement by the Chair of the body, under its item if it has one.
    """
    bodies = [one for one in scene.programme.informal_bodies if one.reported_at_id == scene.sitting.id]
    found: dict[int, RequestNow | None] = dict.fromkeys(one.id for one in bodies)
    invited = [one for one in heard if one.lane == Lane.INVITED and one.state == State.FINISHED]
    for body in bodies:
        item = scene.by_id.get(body.item_id or 0)
        for one in invited:
            under = item is None or scene.is_near(item, scene.by_id.get(one.item_id or 0))
            if one.person_id == body.chaired_by_id and under and one not in found.values():
                found[body.id] = one
                break
    return found


def introductions(scene: Scene, decided: Happening, heard: Iterable[RequestNow]) -> Iterator[Happening]:
    """Yield the introductions of what is decided on by its sponsors, unless they are in ``heard``.

    The record says only who introduced a text, not when.
    """
    spoke = list(heard)
    for one in scene.outcome.sponsors if scene.outcome else ():
        texts = tuple(each for each in decided.texts if each.id == one.recommendation_id)
        action = decided.action if decided.action and decided.action.id == one.action_id else None
        known = one.introduced and one.delegation_id in scene.roster.delegations
        if known and (texts or action) and not any(_introduces(each, one, decided) for each in spoke):
            yield Happening("introduce", item=decided.item, texts=texts, action=action, sponsor=one)


def _introduces(entry: RequestNow, sponsor: SponsorNow, decided: Happening) -> bool:
    """Return whether a statement is the sponsor's introduction of the text or of its item."""
    if entry.delegation_id != sponsor.delegation_id or entry.kind != StatementKind.INTRODUCTION:
        return False
    named = (entry.recommendation_id, entry.action_id)
    if named == (None, None):
        return decided.item is not None and entry.item_id == decided.item.id
    return named == (sponsor.recommendation_id, sponsor.action_id)


def presented(
    scene: Scene, items: Collection[ItemNow], listed: Collection[RequestNow]
) -> Iterator[tuple[ItemNow, RequestNow]]:
    """Yield the members of panels whose presentations were not recorded, each with the item.

    ``items``: those that the sitting took up; a continued item had its panels before.
    """
    for item in items:
        joint = {one.id for one in scene.joint(item)}
        heard = {one.person_id for one in listed if one.lane == Lane.PANEL and one.item_id in joint}
        for panel in () if scene.continued(item) else scene.panels(item):
            if not heard & {one.person_id for one in panel.panellists}:
                yield from ((item, one) for one in foreseen.members(scene, item, panel))
