"""Says which statements of the Secretariat introduce an item."""

from __future__ import annotations

from itertools import takewhile

from wgdesk.model import Lane, Medium, SaidAs, StatementKind
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context

# What a report calls a statement that only an introduction is called.
_CALLED_SO = (SaidAs.ADDRESS, SaidAs.KEYNOTE, SaidAs.INTRODUCTORY)
_NOT_IN_DEBATE = (StatementKind.OPENING, StatementKind.INTRODUCTION, StatementKind.CLOSING)


def introduces(context: Context, row: StatementNow) -> bool:
    """Return whether a statement of the Secretariat is an introductory one.

    It is if recorded so, or if nobody had spoken under its item and its sub-items before it, but for those
    who introduced them, the Secretariat and the Chair. In the midst of a debate it is just a statement.
    """
    if row.kind == StatementKind.INTRODUCTION or row.said_as in _CALLED_SO or row.documents:
        return True
    if row.medium is Medium.WRITTEN:
        return False  # nobody knows when it was made
    wanted = {None} if row.item_id is None else context.with_subs([row.item_id])
    before = takewhile(lambda one: one.id != row.id, context.record.statements)
    return not any(one.item_id in wanted and _is_of_debate(context, one) for one in before)


def _is_of_debate(context: Context, row: StatementNow) -> bool:
    if row.kind in _NOT_IN_DEBATE or row.medium is Medium.WRITTEN:
        return False
    if row.lane in (Lane.ORDER, Lane.SECRETARIAT):
        return False
    officers = {officer.person_id for officer in context.record.officers}
    return row.delegation_id is not None or row.person_id not in officers
