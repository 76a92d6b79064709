"""Puts what is told of agenda items in the order of the agenda, or by an option in that of their meetings.

By time each item stands where it was first taken up, and so does each sub-item with a heading of its own, as
a part of the report beside the items: "At its 14th meeting, the Forum considered agenda item 5 (b) ... Also
at its 14th meeting, the Forum considered agenda item 6" (E/2025/43, 109-118). What no meeting took up stays
behind the item before it, and a meeting that is in doubt moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.joint_items import all_jointly


def by_time(context: Context) -> bool:
    """Return whether items are told of where they were taken up, not in the order of the agenda."""
    return context.options.choice("items_order") == "time"


def parts_within(context: Context, item: ItemNow) -> Sequence[ItemNow]:
    """Return the sub-items of an item that stand in its own chapter, under headings."""
    return () if _apart(context, item) else context.parts_of(item)


def told_by_part(context: Context, item: ItemNow) -> bool:
    """Return whether only the sub-items of an item were taken up, and each is told of by itself."""
    return _apart(context, item) and not any(row.item_id == item.id for row in context.record.taken_up)


def with_parts_apart(context: Context) -> tuple[ItemNow, ...]:
    """Return the items of the agenda in turn, with those sub-items that are told of beside them."""
    those: list[ItemNow] = []
    for item in context.top_items:
        those += (item, *(context.parts_of(item) if _apart(context, item) else ()))
    return in_turn(context, those)


def in_turn(context: Context, items: Iterable[ItemNow]) -> tuple[ItemNow, ...]:
    """Return items given in the order of the agenda as the option has them."""
    those = tuple(items)
    if not by_time(context):
        return those
    own = {one.id for one in those}
    placed: list[tuple[int, datetime | None, ItemNow]] = []
    at = 0
    for item in those:
        found = _first(context, item, own)
        at = found[0] if found else at
        placed.append((at, found[1] if found else None, item))
    placed.sort(key=lambda one: one[0])
    turns: list[ItemNow] = []
    for _, group in groupby(placed, key=lambda one: one[0]):
        same = list(group)
        hours = sorted((hour, place) for place, (_, hour, _) in enumerate(same) if hour is not None)
        timed = iter([same[place][2] for _, place in hours])
        turns += (item if hour is None else next(timed) for _, hour, item in same)
    return tuple(turns)


def _apart(context: Context, item: ItemNow) -> bool:
    return by_time(context) and bool(context.parts_of(item)) and not all_jointly(context, item)


def _first(context: Context, item: ItemNow, told: set[int]) -> tuple[int, datetime | None] | None:
    """Return the first meeting that took up an item, and when; a sub-item told of by itself is not in it."""
    rows = [
        row
        for row in context.taken_up(item.id)
        if (row.item_id == item.id or row.item_id not in told)
        and not context.doubted("item_sitting", row.id, "sitting_id")
    ]
    numbered = [(context.record.sitting(row.sitting_id).number, row.taken_up_at) for row in rows]
    first = min((number for number, _ in numbered), default=None)
    if first is None:
        return None
    hours = [hour for number, hour in numbered if number == first and hour is not None]
    return first, min(hours, default=None)
