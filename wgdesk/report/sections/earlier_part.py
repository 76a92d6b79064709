"""Tells which items of a resumed session belong to its earlier part, which has a report of its own.

Both parts have one agenda (E/2025/32, Part I and Part II), of which a part takes up what it takes up.
"""

from __future__ import annotations

from wgdesk.model import SessionKind
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.debates.raised import raised_under
from wgdesk.report.sections.informal_work.informal_steps import considered_in

_LATER_PARTS = (SessionKind.RESUMED, SessionKind.RECONVENED)


def of_earlier_part(context: Context, item: ItemNow) -> bool:
    """Return whether an item was on the agenda of a resumed session, and nothing of it is recorded there."""
    if context.record.meeting.session_kind not in _LATER_PARTS or item.written or item.no_issues:
        return False
    wanted = context.record.with_subs([item.id])
    told = (
        *context.taken_up(item.id),
        *(one for one in context.record.statements if one.item_id in wanted),
        *raised_under(context.record, item),
        *(one for one in context.record.documents if one.item_id in wanted),
    )
    return not told and considered_in(context, item) is None
