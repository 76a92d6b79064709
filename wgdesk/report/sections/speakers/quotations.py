"""Says which statements the report quotes: those so marked that have a text and an item it tells of."""

from __future__ import annotations

from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context

_TOLD_IN = ("deliberations", "chapters")  # the sections that say when an item was considered


def quoted_under(context: Context, item: ItemNow) -> list[StatementNow]:
    """Return the statements that are quoted after the sentence on the consideration of an item."""
    top = context.record.top_item(item.id)
    told = (top.substantive or top.written) and any(map(context.has_section, _TOLD_IN))
    return [row for row in context.statements_under([item.id]) if told and _quotable(row)]


def quoted_ids(context: Context) -> frozenset[int]:
    """Return the keys of the statements that are quoted, of which no list of speakers tells again."""
    if not any(row.quoted for row in context.record.statements):
        return frozenset()
    items = (one for item in context.top_items for one in (item, *context.parts_of(item)))
    return frozenset(row.id for item in items for row in quoted_under(context, item))


def _quotable(row: StatementNow) -> bool:
    who = row.delegation_id is not None or row.person_id is not None
    return row.quoted and who and row.received and bool(row.said.texts)
