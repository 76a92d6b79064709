"""Names an item as it is: of a sub-item, not only the item above it."""

from __future__ import annotations

from wgdesk.phrasing.facts import Count, ItemRefs
from wgdesk.phrasing.tree import Say, say
from wgdesk.report.build.context import Context
from wgdesk.words.item_labels import item_place
from wgdesk.words.variants import yes_no


def item_itself(context: Context, item_id: int) -> ItemRefs | Say:
    """Return the number of an item; of a sub-item its own, where that of its item would say too much."""
    label = next(item.label for item in context.record.items if item.id == item_id)
    place = item_place(label)
    if place is None:
        return context.item_numbers([item_id])
    number, sub, inner = place
    return say(
        "sub-item",
        n=Count(int(number)),
        letter=say("label-subitem", n=Count(sub)),
        deep=yes_no(inner > 0),
        inner=say("label-inner-item", n=Count(max(inner, 1))),
    )
