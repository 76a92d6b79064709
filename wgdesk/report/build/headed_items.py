"""Tells what stands under the heading of an item where its sub-items have headings of their own."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.reads.values.record import Record


def standing_under(record: Record, item_ids: Iterable[int]) -> frozenset[int]:
    """Return the items with the items in them, but without sub-items that have headings of their own.

    These are the sub-items of the first level, unless they are among the items asked for.
    """
    wanted = frozenset(item_ids)
    tops = {item.id for item in record.inside.get(None, ())}
    headed = {sub.id for one in wanted & tops for sub in record.inside.get(one, ())}
    return record.with_subs(wanted) - record.with_subs(headed - wanted)
