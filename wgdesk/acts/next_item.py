"""Turns from one agenda item to another: finishes one and takes up the other in one act."""

from __future__ import annotations

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import now_after
from wgdesk.acts.programme import take_up
from wgdesk.model import AgendaItem, ItemSitting


@act
def turn_to(context: ActContext, *, item_id: int, sitting_id: int) -> int:
    """Finish the items that a sitting is considering and take up another; returns the key of its row.

    Items that contain the new one are not finished. Raises ``Refused`` as ``take_up`` does.
    """
    whole = _wholes(context, item_id)
    running = (ItemSitting.sitting_id == sitting_id, ItemSitting.finished_at.is_(None))
    for taken in context.rows(ItemSitting, *running, ItemSitting.taken_up_at.is_not(None)):
        if taken.item_id not in whole:
            taken.finished_at = now_after(context, taken.taken_up_at)
    return take_up(context, item_id=item_id, sitting_id=sitting_id)


def _wholes(context: ActContext, item_id: int) -> set[int]:
    """Return the keys of an item and of all items that contain it."""
    found: set[int] = set()
    key: int | None = item_id
    while key is not None and key not in found:
        found.add(key)
        key = context.get(AgendaItem, key).parent_id
    return found
