"""Panellists ask for nothing: they stand on the list when their item is taken up. Nothing here is an act."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.lanes import last_in_lane
from wgdesk.model import Lane, Medium, Option, Panel, Panellist, Person, Request, Sitting, StatementKind
from wgdesk.rules.options import Options


def inscribe_panellists(context: ActContext, item_id: int, sitting: Sitting) -> None:
    """Inscribe the panellists of an item in the order of delivery, unless the option forbids it.

    Whoever asked for the floor under the item before, at any sitting, is not inscribed again, even if that
    request was withdrawn.
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
                medium=Medium.ROOM,
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
        context.session.flush()  # so that the next one gets a place after this one


def _in_delivery(context: ActContext, item_id: int) -> Iterator[Panellist]:
    for panel in sorted(context.rows(Panel, Panel.item_id == item_id), key=lambda one: one.place):
        found = context.rows(Panellist, Panellist.panel_id == panel.id)
        yield from sorted(found, key=lambda one: (one.turn, one.id))
