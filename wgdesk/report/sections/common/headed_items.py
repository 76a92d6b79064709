"""Tells what stands under the heading of an item where its sub-items have headings of their own."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.phrasing.facts import ItemRefs
from wgdesk.reads.values.record import Record


def standing_under(record: Record, item_ids: Iterable[int]) -> frozenset[int]:
    """Return the items with the items in them, but without sub-items that have headings of their own.

    These are the sub-items of the first level, unless they are among the items asked for.
    """
    wanted = frozenset(item_ids)
    tops = {item.id for item in record.inside.get(None, ())}
    headed = {sub.id for one in wanted & tops for sub in record.inside.get(one, ())}
    return record.with_subs(wanted) - record.with_subs(headed - wanted)


def numbers_of(record: Record, item_ids: Iterable[int | None], *, headed: bool) -> ItemRefs:
    """Return the numbers of the top items of some items.

    ``headed``: sub-items have headings of their own; if all the items stand under one of these, that
    sub-item is named, since its item would cover more than the heading.
    """
    paths = [record.item_path(one) for one in item_ids if one is not None]
    numbers = {path[0].number for path in paths}
    subs = {path[1].number if len(path) > 1 else 0 for path in paths}
    alone = headed and len(numbers) == len(subs) == 1
    return ItemRefs(tuple(sorted(numbers)), subs.pop() if alone else 0)


def said_under(record: Record, item_ids: Iterable[int | None]) -> tuple[int | None, ...]:
    """Return the items to which statements under some items were made.

    A statement under the first of items considered jointly was made on all of them, unless the record has
    statements under another of them, and so tells them apart.
    """
    spoken = {statement.item_id for statement in record.statements}
    found: list[int | None] = []
    for one in item_ids:
        joined = [item.id for item in record.inside.get(None, ()) if one and item.joint_with_id == one]
        apart = spoken & record.with_subs(joined)
        found += [one] if apart else [one, *joined]
    return tuple(found)
