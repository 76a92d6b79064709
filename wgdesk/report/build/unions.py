"""Tells which delegations take decisions without being States."""

from __future__ import annotations

from wgdesk.model import Category
from wgdesk.report.build.context import Context


def is_union(context: Context, delegation_id: int | None) -> bool:
    """Return whether a delegation takes decisions but is not a State, where the report says "States".

    A regional economic integration organization is a party to an instrument, but not a State party. False for
    a speaker without a delegation (None).
    """
    if delegation_id is None or context.options.choice("term_deciders") == "parties":
        return False
    category = context.record.delegations[delegation_id].category
    return category is Category.REIO and context.capacity(delegation_id) == "representative"
