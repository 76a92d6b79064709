"""Panels: the panel of an item, its moderator and panellists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from wgdesk.acts.changes import PanelChanges, PanellistChanges
from wgdesk.acts.common import change, move_before, next_place, remove
from wgdesk.acts.wording import write_texts
from wgdesk.errors import Refused
from wgdesk.model import Panel, Panellist
from wgdesk.work import Work


def set_up_panel(
    work: Work, *, item_id: int, moderator_id: int | None = None, exchanged: bool = False
) -> int:
    """Set up the panel of an item; returns its key. Raises ``Refused('panel-already')``."""
    if work.rows(Panel, Panel.item_id == item_id):
        raise Refused("panel-already")
    return work.add(Panel(item_id=item_id, moderator_id=moderator_id, exchanged=exchanged)).id


def edit_panel(work: Work, *, panel_id: int, **changes: Unpack[PanelChanges]) -> None:
    """Change the moderator or whether there was an exchange with the floor."""
    change(work.get(Panel, panel_id), PanelChanges.__annotations__, changes)


def remove_panel(work: Work, *, panel_id: int) -> None:
    """Remove a panel without panellists; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(Panel, panel_id))


def add_panellist(
    work: Work,
    *,
    panel_id: int,
    person_id: int,
    grouping_id: int | None = None,
    presentation: Mapping[str, str] | None = None,
    turn: float | None = None,
) -> int:
    """Add a panellist, last in the introduction and, unless ``turn`` says otherwise, in delivery."""
    place = next_place(work, Panellist, Panellist.panel_id == panel_id)
    panellist = work.add(
        Panellist(
            panel_id=panel_id,
            person_id=person_id,
            grouping_id=grouping_id,
            place=place,
            turn=_next_turn(work, panel_id) if turn is None else turn,
        )
    )
    write_texts(work, "panellist", panellist.id, "presentation", presentation or {})
    return panellist.id


def _next_turn(work: Work, panel_id: int) -> float:
    turns = [one.turn for one in work.rows(Panellist, Panellist.panel_id == panel_id)]
    return max(turns, default=0.0) + 1.0


def edit_panellist(work: Work, *, panellist_id: int, **changes: Unpack[PanellistChanges]) -> None:
    """Change the group a panellist speaks for, or a place in the introduction or in delivery."""
    change(work.get(Panellist, panellist_id), PanellistChanges.__annotations__, changes)


def remove_panellist(work: Work, *, panellist_id: int) -> None:
    """Take a panellist off the panel, with the text of the presentation."""
    remove(work, work.get(Panellist, panellist_id))


def move_panellist(
    work: Work, *, panellist_id: int, before_id: int | None, in_delivery: bool = False
) -> None:
    """Put a panellist before another of the panel, or last (None): in the introduction, or in delivery.

    Raises ``Refused('moved-elsewhere')`` if the other is on another panel.
    """
    panellist = work.get(Panellist, panellist_id)
    before = work.get(Panellist, before_id) if before_id is not None else None
    if before is not None and before.panel_id != panellist.panel_id:
        raise Refused("moved-elsewhere")
    move_before(work, panellist, before, "panel_id", column="turn" if in_delivery else "place")
