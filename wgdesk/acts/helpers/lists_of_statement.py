"""What a statement lists: the delegations aligned with it, and the documents introduced with it."""

from __future__ import annotations

from typing import Any

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import Aligned, Introduced, Request

_LISTS: tuple[tuple[Any, str], ...] = ((Aligned, "delegation_id"), (Introduced, "document_id"))


def remove_lists(context: ActContext, request_id: int) -> None:
    """Remove what a request or statement lists."""
    for kind, _ in _LISTS:
        for row in context.rows(kind, kind.request_id == request_id):
            remove(context, row)


def merge_lists(context: ActContext, earlier: Request, later: Request, *, into: Request) -> None:
    """Give ``into``, one of two statements, the lists of both: what the earlier one lists comes first."""
    for kind, column in _LISTS:
        rows = [*_listed(context, kind, earlier.id), *_listed(context, kind, later.id)]
        order = list(dict.fromkeys(getattr(row, column) for row in rows))
        own_last = sorted(rows, key=lambda row: row.request_id == into.id)
        stays = {getattr(row, column): row for row in own_last}
        for row in rows:
            if row is not stays[getattr(row, column)]:
                remove(context, row)
        for place, one in enumerate(order, start=1):
            stays[one].request_id = into.id
            if kind is Introduced:
                stays[one].place = float(place)


def _listed(context: ActContext, kind: Any, request_id: int) -> list[Any]:
    """Return rows of a statement, in their order if they have one."""
    rows = context.rows(kind, kind.request_id == request_id)
    return sorted(rows, key=lambda row: row.place) if kind is Introduced else rows
