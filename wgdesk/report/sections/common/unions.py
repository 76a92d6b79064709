"""Tells which delegations take decisions, and which of them are not States."""

from __future__ import annotations

from wgdesk.model import Category
from wgdesk.report.sections.common.context import Context
from wgdesk.rules.attendance import capacity_in


def decides(context: Context, delegation_id: int) -> bool:
    """Return whether a delegation takes decisions, which a representative in a debate need not."""
    listed_in = context.record.delegations[delegation_id].listed_in
    return capacity_in(listed_in, context.options.choice("term_deciders")) == "representative"


def is_union(context: Context, delegation_id: int | None) -> bool:
    """Return whether a delegation takes decisions but is not a State, where the report says "States".

    A regional economic integration organization is a party to an instrument, but not a State party. False for
    a speaker without a delegation (None).
    """
    if delegation_id is None or context.options.choice("term_deciders") == "parties":
        return False
    category = context.record.delegations[delegation_id].category
    return category is Category.REIO and decides(context, delegation_id)
