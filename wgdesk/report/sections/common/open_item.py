"""Finds the item that was open when something happened for which the record names no item."""

from __future__ import annotations

from datetime import datetime

from wgdesk.report.sections.common.context import Context


def open_item(context: Context, sitting_id: int, at: datetime | None) -> int | None:
    """Return the top item that a sitting had last taken up at a time; None if that cannot be known.

    Without a time it is known only if the sitting took up a single top item.
    """
    taken = [
        (row.taken_up_at, row.id, context.record.top_item(row.item_id).id)
        for row in context.record.taken_up
        if row.sitting_id == sitting_id and row.taken_up_at is not None
    ]
    if at is None:
        tops = {top for _, _, top in taken}
        return tops.pop() if len(tops) == 1 else None
    before = [row for row in taken if row[0] <= at]
    return max(before)[2] if before else None
