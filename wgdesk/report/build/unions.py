"""Asks whether a delegation decides without being a State."""

from __future__ import annotations

from wgdesk.model import Category
from wgdesk.report.build.context import Context


def is_union(context: Context, delegation_id: int) -> bool:
    """Return whether a delegation decides but is no State, where those who decide are called States.

    A regional economic integration organization is a party to an instrument, but not a State party.
    """
    of_states = context.options.choice("term_deciders") != "parties"
    category = context.record.delegations[delegation_id].category
    return of_states and category is Category.REIO and context.capacity(delegation_id) == "representative"
