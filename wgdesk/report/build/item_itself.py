"""Names an item itself: a sub-item by its own number, not by that of its top item."""

from __future__ import annotations

from wgdesk.phrasing.facts import ItemRefs
from wgdesk.report.build.context import Context


def item_itself(context: Context, item_id: int) -> ItemRefs:
    """Return the number of an item; for a sub-item its own ("2 (a)"), since "2" would cover more."""
    number, *inside = (item.number for item in context.record.item_path(item_id))
    return ItemRefs((number,), *inside)
