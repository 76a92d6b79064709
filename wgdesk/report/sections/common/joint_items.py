"""Says of which items the sentence on the consideration of one of them tells, and of which meetings."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.phrasing.facts import Sittings
from wgdesk.reads.values.programme import ItemNow, TakenUpNow
from wgdesk.report.sections.common.context import Context


def told_once(context: Context) -> bool:
    """Return whether joint consideration is told in the chapter of the first item alone (E/2025/32, 17)."""
    return context.options.choice("joint_items") == "first"


def consideration_told(context: Context) -> bool:
    """Return whether it is said at which meetings items were considered, which some bodies leave out."""
    return context.options.choice("consideration") == "said"


def considered_as(context: Context, item: ItemNow) -> tuple[tuple[ItemNow, ...], Sittings | None]:
    """Return the items whose consideration is told with an item, and its meetings; None if there is nothing.

    Those considered jointly are told together. Where that is told once, it is with the first of them, at the
    meetings of that one; of each other one the meetings are told at which it was considered by itself.
    """
    those = context.together(item)
    if len(those) == 1 or not told_once(context):
        return those, context.sittings_of(*(one.id for one in those))
    jointly = rows_of_itself(context, those[0])
    if item.id == those[0].id:
        every = context.sittings_of(*(one.id for one in those))
        return those, _among(context, every, jointly) or every
    known = {row.sitting_id for row in jointly}
    alone = [row for row in rows_of_itself(context, item) if row.sitting_id not in known]
    return (item,), _among(context, context.sittings_of(item.id), alone) if known else None


def all_jointly(context: Context, item: ItemNow) -> bool:
    """Return whether all sub-items under an item were considered jointly, which is told once."""
    parts = context.parts_of(item)
    return told_once(context) and len(parts) > 1 and len(context.together(parts[0])) == len(parts)


def rows_of_itself(context: Context, item: ItemNow) -> list[TakenUpNow]:
    """Return when an item was taken up: by itself, where its sub-items are told of apart, if it ever was."""
    rows = context.taken_up(item.id)
    itself = [row for row in rows if row.item_id == item.id]
    return itself if itself and context.sub_items_headed else rows


def _among(context: Context, sittings: Sittings | None, rows: list[TakenUpNow]) -> Sittings | None:
    """Return those of the meetings at which something was taken up; None if none is."""
    if sittings is None:
        return None
    numbers = {context.record.sitting(row.sitting_id).number for row in rows}
    certain = tuple(one for one in sittings.certain if one.number in numbers)
    doubtful = tuple(one for one in sittings.doubtful if one.number in numbers)
    return replace(sittings, certain=certain, doubtful=doubtful) if certain or doubtful else None
