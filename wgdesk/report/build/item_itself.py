"""Names an item itself: a sub-item by its own number, not by that of its top item."""

from __future__ import annotations

from wgdesk.phrasing.facts import Count, ItemRefs
from wgdesk.phrasing.tree import Say, say
from wgdesk.report.build.context import Context
from wgdesk.words.item_labels import item_place
from wgdesk.words.variants import yes_no


def item_itself(context: Context, item_id: int) -> ItemRefs | Say:
    """Return the number of an item; for a sub-item its own ("2 (a)"), since "2" would cover more."""
    place = item_place(context.record.item(item_id).label)
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
