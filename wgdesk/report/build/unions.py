"""Which delegations decide without being States."""

from __future__ import annotations

from wgdesk.model import Category
from wgdesk.report.build.context import Context


def is_union(context: Context, delegation_id: int | None) -> bool:
    """Return whether a delegation decides but is no State, where the report calls those who decide States.

    A regional economic integration organization is a party to an instrument, but not a State party. A speaker
    without a delegation, None, is no union.
    """
    if delegation_id is None or context.options.choice("term_deciders") == "parties":
        return False
    category = context.record.delegations[delegation_id].category
    return category is Category.REIO and context.capacity(delegation_id) == "representative"
