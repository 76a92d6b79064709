"""What a sitting did of which no hour is known: items without issues, panels, informal bodies."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from wgdesk.live.agenda import adopting_item, organizing_items, takings
from wgdesk.live.organizing_titles import deciding_item
from wgdesk.model import Lane, Subject
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.script import foreseen
from wgdesk.script.happening import Happening
from wgdesk.script.scene import Scene


def without_issues(scene: Scene) -> Sequence[ItemNow]:
    """Return the items that have no issues and no sitting, if this sitting adopts the report.

    The Chair calls them before the report, in which it is said that no issues were raised under them.
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
    """Return the sitting at which the report is adopted: as decided, that of its item, or the last one."""
    programme = scene.programme
    decision, item = scene.decided_on(Subject.REPORT), adopting_item(programme)
    keys = [decision.sitting_id] if decision is not None else []
    keys += [sitting.id for sitting, _ in reversed(takings(programme, item))] if item is not None else []
    found = (one for key in keys for one in programme.sittings if one.id == key)
    return next(found, programme.sittings[-1])


def informal(scene: Scene) -> Iterator[Happening]:
    """Yield the informal bodies that the sitting establishes, and those whose Chairs report to it.

    One that is of no item is established with the organization of work.
    """
    programme = scene.programme
    for one in programme.informal_bodies:
        item = scene.by_id.get(one.item_id or 0)
        if one.established_at_id == scene.sitting.id:
            home = item or deciding_item(programme, Subject.ORGANIZATION)
            yield Happening("informal", item=home, informal=one)
        if one.reported_at_id == scene.sitting.id:
            yield Happening("informal", item=item, informal=one, heard=True)


def presented(
    scene: Scene, items: Collection[ItemNow], listed: Collection[RequestNow]
) -> Iterator[tuple[ItemNow, RequestNow]]:
    """Yield the members of the panels whose presentations nobody recorded, with their items.

    ``items``: those that the sitting took up; an item that goes on had its panels before.
    """
    for item in items:
        heard = {one.person_id for one in listed if one.lane == Lane.PANEL and one.item_id == item.id}
        for panel in () if scene.continued(item) else scene.panels(item):
            if not heard & {one.person_id for one in panel.panellists}:
                yield from ((item, one) for one in foreseen.members(scene, item, panel))
