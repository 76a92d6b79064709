"""The lists of speakers of all sittings and items, including those to come."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select

from wgdesk.model import Aligned, JournalChange, Lane, Request
from wgdesk.reads.rows import rows, value_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.speaking_lists import ListedRequest, SpeakingLists
from wgdesk.rules.statements import state_of

_ON_LISTS = (
    select(Request.__table__)
    .where(Request.lane == Lane.LIST, Request.struck == "")
    .order_by(Request.sitting_id, Request.place, Request.id)
)
_ALIGNED = select(Aligned.request_id, Aligned.delegation_id).order_by(Aligned.id)
_REMOVED = select(JournalChange.row).where(
    JournalChange.table == Request.__tablename__, JournalChange.kind == "delete"
)


@uses("request", "aligned", "journal_change")
def speaking_lists(connection: Connection) -> SpeakingLists:
    """Return all requests on lists of speakers except struck ones, and the keys of those removed."""
    aligned = defaultdict[int, list[int]](list)
    for request_id, delegation_id in rows(connection, _ALIGNED):
        aligned[request_id].append(delegation_id)
    requests = tuple(
        value_of(ListedRequest, Request, row, aligned=tuple(aligned[row.id]), state=state_of(row))
        for row in rows(connection, _ON_LISTS)
    )
    removed = {row for (row,) in rows(connection, _REMOVED)} - {one.id for one in requests}
    return SpeakingLists(requests, frozenset(removed))
