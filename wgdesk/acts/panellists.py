"""Panels: the panel of an item, its moderator and panellists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.edit_arguments import PanelChanges, PanellistChanges
from wgdesk.acts.helpers.row_changes import change, remove
from wgdesk.acts.helpers.row_order import move_before, next_place
from wgdesk.acts.helpers.text_writing import write_texts
from wgdesk.errors import Refused
from wgdesk.model import Panel, Panellist


@act
def set_up_panel(
    context: ActContext, *, item_id: int, moderator_id: int | None = None, exchanged: bool = False
) -> int:
    """Set up the panel of an item; returns its key. Raises ``Refused('panel-already')``."""
    if context.rows(Panel, Panel.item_id == item_id):
        raise Refused("panel-already")
    return context.add(Panel(item_id=item_id, moderator_id=moderator_id, exchanged=exchanged)).id


@act
def edit_panel(context: ActContext, *, panel_id: int, **changes: Unpack[PanelChanges]) -> None:
    """Change the moderator or whether there was an exchange with the floor."""
    change(context.get(Panel, panel_id), PanelChanges.__annotations__, changes)


@act
def remove_panel(context: ActContext, *, panel_id: int) -> None:
    """Remove a panel without panellists. Raises ``Refused('in-use')`` if it has any."""
    remove(context, context.get(Panel, panel_id))


@act
def add_panellist(
    context: ActContext,
    *,
    panel_id: int,
    person_id: int,
    grouping_id: int | None = None,
    presentation: Mapping[str, str] | None = None,
    turn: float | None = None,
) -> int:
    """Add a panellist: last in the introduction and last to speak, unless ``turn`` gives another turn."""
    place = next_place(context, Panellist, Panellist.panel_id == panel_id)
    panellist = context.add(
        Panellist(
            panel_id=panel_id,
            person_id=person_id,
            grouping_id=grouping_id,
            place=place,
            turn=_next_turn(context, panel_id) if turn is None else turn,
        )
    )
    write_texts(context, "panellist", panellist.id, "presentation", presentation or {})
    return panellist.id


def _next_turn(context: ActContext, panel_id: int) -> float:
    turns = [one.turn for one in context.rows(Panellist, Panellist.panel_id == panel_id)]
    return max(turns, default=0.0) + 1.0


@act
def edit_panellist(context: ActContext, *, panellist_id: int, **changes: Unpack[PanellistChanges]) -> None:
    """Change the group a panellist speaks for, or the place in the introduction or among the speakers."""
    change(context.get(Panellist, panellist_id), PanellistChanges.__annotations__, changes)


@act
def remove_panellist(context: ActContext, *, panellist_id: int) -> None:
    """Remove a panellist from the panel, with the text of the presentation."""
    remove(context, context.get(Panellist, panellist_id))


@act
def move_panellist(
    context: ActContext, *, panellist_id: int, before_id: int | None, in_delivery: bool = False
) -> None:
    """Put a panellist before another of the panel, or last (None): in the introduction or among the speakers.

    Raises ``Refused('moved-elsewhere')`` if the other is on another panel.
    """
    panellist = context.get(Panellist, panellist_id)
    before = context.get(Panellist, before_id) if before_id is not None else None
    if before is not None and before.panel_id != panellist.panel_id:
        raise Refused("moved-elsewhere")
    move_before(context, panellist, before, "panel_id", column="turn" if in_delivery else "place")
