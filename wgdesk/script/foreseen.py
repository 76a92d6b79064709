"""Panellists not on the list of speakers yet, who come onto it when their item is taken up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from wgdesk.model import Lane, StatementKind
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import PanellistNow, PanelNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.rules.options import Options
from wgdesk.script.scene import Scene

_BEFORE = (Lane.ORDER, Lane.SECRETARIAT)
_UNKNOWN = datetime.min.replace(tzinfo=UTC)


def presentations(scene: Scene, item: ItemNow, panel: PanelNow) -> tuple[RequestNow, ...]:
    """Return the requests that the members of a panel will make, in order of delivery.

    Empty once the sitting has taken up the item or is over, or if the option lists panellists otherwise.
    """
    options = Options(scene.programme.options)
    begun = scene.sitting.closed_at is not None or scene.since(item) is not None
    if begun or options.choice("panellists_listed") != "on_opening":
        return ()
    return members(scene, item, panel)


def members(scene: Scene, item: ItemNow, panel: PanelNow) -> tuple[RequestNow, ...]:
    """Return requests for the members of a panel, in order of delivery."""
    seats = sorted(panel.panellists, key=lambda one: (one.turn, one.id))
    known = scene.roster.people
    return tuple(_request(scene, item, one) for one in seats if one.person_id in known)


def joined(floor: Floor, those: Sequence[RequestNow]) -> Floor:
    """Return the floor with the requests of panellists after the Secretariat, before everybody else."""
    first = [one for one in floor.requests if one.lane in _BEFORE]
    return replace(floor, requests=(*first, *those, *(one for one in floor.requests if one not in first)))


def _request(scene: Scene, item: ItemNow, one: PanellistNow) -> RequestNow:
    return RequestNow(
        id=-one.id,  # a key that no request has
        sitting_id=scene.sitting.id,
        item_id=item.id,
        lane=Lane.PANEL,
        kind=StatementKind.GENERAL,
        medium=one.medium,
        delegation_id=scene.roster.people[one.person_id].delegation_id,
        person_id=one.person_id,
        grouping_id=one.grouping_id,
        guest="",
        aligned=(),
        place=one.turn,
        asked_at=_UNKNOWN,
        called_at=None,
        begun_at=None,
        ended_at=None,
        withdrawn_at=None,
        absent_at=None,
        deferred_at=None,
        interrupted=False,
        allotted=None,
        consented=False,
        text_at=None,
        struck="",
        note="",
        pauses=(),
        ruling=None,
        nth=1,
    )
