"""Puts panellists on the list when their item is taken up; they need not ask. Nothing here is an act."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.lanes import last_in_lane
from wgdesk.model import (
    ItemSitting,
    Lane,
    Option,
    Panel,
    Panellist,
    Person,
    Request,
    Sitting,
    StatementKind,
)
from wgdesk.rules.options import Options


def inscribe_panellists(context: ActContext, item_id: int, sitting: Sitting) -> None:
    """Inscribe the panellists of an item in the order of delivery, unless the option forbids it.

    Whoever has asked for the floor under the item before, at any sitting, is not inscribed again, even if
    that request was withdrawn.
    """
    options = Options({option.name: option.value for option in context.rows(Option)})
    if options.choice("panellists_listed") != "on_opening":
        return
    asked = {request.person_id for request in context.rows(Request, Request.item_id == item_id)}
    for panellist in _in_delivery(context, item_id):
        if panellist.person_id in asked:
            continue
        asked.add(panellist.person_id)
        context.add(
            Request(
                sitting_id=sitting.id,
                item_id=item_id,
                lane=Lane.PANEL,
                kind=StatementKind.GENERAL,
                medium=panellist.medium,
                delegation_id=context.get(Person, panellist.person_id).delegation_id,
                person_id=panellist.person_id,
                grouping_id=panellist.grouping_id,
                guest="",
                place=last_in_lane(context, sitting.id, Lane.PANEL),
                asked_at=context.now,
                interrupted=False,
                consented=False,
                struck="",
                note="",
            )
        )
        context.session.flush()  # so that the next panellist gets a place after this one


def lane_of_person(context: ActContext, lane: Lane, person_id: int | None, item_id: int | None) -> Lane:
    """Return the lane of a request: a panellist's first request under the item goes to the panel's lane."""
    if lane is not Lane.LIST or person_id is None or item_id is None:
        return lane
    on_panel = any(one.person_id == person_id for one in _in_delivery(context, item_id))
    asked = (Request.item_id == item_id, Request.person_id == person_id, Request.lane == Lane.PANEL)
    return Lane.PANEL if on_panel and not context.rows(Request, *asked) else lane


def inscribe_where_considered(context: ActContext, item_id: int) -> None:
    """Inscribe the panellists of an item that is being considered, after a change of its panel."""
    here = (ItemSitting.item_id == item_id, ItemSitting.taken_up_at.is_not(None))
    for taken in context.rows(ItemSitting, *here, ItemSitting.finished_at.is_(None)):
        sitting = context.get(Sitting, taken.sitting_id)
        if sitting.opened_at is not None and sitting.closed_at is None:
            inscribe_panellists(context, item_id, sitting)


def _in_delivery(context: ActContext, item_id: int) -> Iterator[Panellist]:
    for panel in sorted(context.rows(Panel, Panel.item_id == item_id), key=lambda one: one.place):
        found = context.rows(Panellist, Panellist.panel_id == panel.id)
        yield from sorted(found, key=lambda one: (one.turn, one.id))
