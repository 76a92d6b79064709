"""Panels of items and of the meeting: their order, titles, moderators and panellists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row
from wgdesk.acts.helpers.outcome_arguments import PanelChanges, PanellistChanges
from wgdesk.acts.helpers.panel_requests import inscribe_where_considered
from wgdesk.acts.helpers.paragraphs import follow_panel
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.errors import Refused
from wgdesk.model import Delegation, Medium, Panel, PanelKind, Panellist, PanelRole, Presenter


@act
def set_up_panel(
    context: ActContext,
    *,
    item_id: int | None = None,
    moderator_id: int | None = None,
    exchanged: bool = False,
    kind: PanelKind = PanelKind.PANEL,
    summarized: bool = False,
    title: Mapping[str, str] | None = None,
) -> int:
    """Set up a panel, after the others of the item or (None) of the meeting; returns its key."""
    panel = Panel(
        item_id=item_id,
        kind=kind,
        summarized=summarized,
        moderator_id=moderator_id,
        exchanged=exchanged,
    )
    return add_row(context, panel, title=title)


@act
def edit_panel(context: ActContext, *, panel_id: int, **changes: Unpack[PanelChanges]) -> None:
    """Change the item (the panel comes last there, with its points), the moderator, or what is said of it."""
    item = changes.get("item_id")
    if item is not None:
        follow_panel(context, panel_id, item)
    edit_row(context, context.get(Panel, panel_id), changes)


@act
def move_panel(context: ActContext, *, panel_id: int, before_id: int | None) -> None:
    """Put a panel before another of the item or of the meeting, or last (None).

    Raises ``Refused('moved-elsewhere')`` if the other belongs to another item.
    """
    move_row(context, Panel, panel_id, before_id)


@act
def remove_panel(context: ActContext, *, panel_id: int) -> None:
    """Remove a panel.

    Raises ``Refused('in-use')`` if anybody is on it, or a point or statement refers to it.
    """
    remove_row(context, Panel, panel_id)


@act
def add_panellist(
    context: ActContext,
    *,
    panel_id: int,
    person_id: int,
    grouping_id: int | None = None,
    presentation: Mapping[str, str] | None = None,
    turn: float | None = None,
    named: bool = False,
    medium: Medium = Medium.ROOM,
    role: PanelRole = PanelRole.PANELLIST,
) -> int:
    """Add a panellist: last in the introduction and last to speak, unless ``turn`` is given.

    ``named``: the report says who presented, and ``presentation`` begins with the verb. If the item of the
    panel is being considered, the panellist is put on the list of speakers, unless an option forbids it.
    """
    panellist = Panellist(
        panel_id=panel_id,
        person_id=person_id,
        grouping_id=grouping_id,
        named=named,
        medium=medium,
        role=role,
    )
    if turn is not None:
        panellist.turn = turn
    key = add_row(context, panellist, presentation=presentation)
    item_id = context.get(Panel, panel_id).item_id
    if item_id is not None:
        inscribe_where_considered(context, item_id)
    return key


@act
def edit_panellist(context: ActContext, *, panellist_id: int, **changes: Unpack[PanellistChanges]) -> None:
    """Change role, group, medium or place in an order of a panellist, or whether the report adds the name."""
    edit_row(context, context.get(Panellist, panellist_id), changes)


@act
def remove_panellist(context: ActContext, *, panellist_id: int) -> None:
    """Remove a panellist from the panel, with the text of the presentation."""
    remove_row(context, Panellist, panellist_id)


@act
def move_panellist(
    context: ActContext, *, panellist_id: int, before_id: int | None, in_delivery: bool = False
) -> None:
    """Move a panellist before another of the panel, or last (None): in the introduction or in delivery.

    Raises ``Refused('moved-elsewhere')`` if the other is on another panel.
    """
    order = "turn" if in_delivery else "place"
    move_row(context, Panellist, panellist_id, before_id, column=order)


@act
def add_presenter(context: ActContext, *, panel_id: int, delegation_id: int) -> None:
    """Add a State or organization that made a presentation; if it is there already, nothing changes."""
    context.get(Panel, panel_id)
    context.get(Delegation, delegation_id)
    if not _presenting(context, panel_id, delegation_id):
        context.add(Presenter(panel_id=panel_id, delegation_id=delegation_id))


@act
def edit_presenter(context: ActContext, *, panel_id: int, delegation_id: int, medium: Medium) -> None:
    """Change how the room received a presentation. Raises ``Refused('gone')`` if it is not there."""
    _presenter(context, panel_id, delegation_id).medium = medium


@act
def remove_presenter(context: ActContext, *, panel_id: int, delegation_id: int) -> None:
    """Remove a State or organization from a panel. Raises ``Refused('gone')`` if it is not there."""
    remove(context, _presenter(context, panel_id, delegation_id))


def _presenter(context: ActContext, panel_id: int, delegation_id: int) -> Presenter:
    found = _presenting(context, panel_id, delegation_id)
    if not found:
        raise Refused("gone", what="presenter")
    return found[0]


def _presenting(context: ActContext, panel_id: int, delegation_id: int) -> Sequence[Presenter]:
    return context.rows(Presenter, Presenter.panel_id == panel_id, Presenter.delegation_id == delegation_id)
