"""The lists of speakers of all sittings and items, also of those that are still to come."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.model import Aligned, JournalChange, Lane, Pause, Request
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.speaking_lists import ListedRequest, SpeakingLists
from wgdesk.rules.floor import elapsed
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


_MADE = select(Request.id, Request.delegation_id, Request.begun_at, Request.ended_at).where(
    Request.ended_at.is_not(None), Request.delegation_id.is_not(None), Request.struck == ""
)
_PAUSES = select(Pause.request_id, Pause.paused_at, Pause.resumed_at).order_by(Pause.paused_at)


@uses("request", "aligned", "pause", "journal_change")
def speaking_lists(session: Session) -> SpeakingLists:
    """Return all requests on lists of speakers but those that are struck, and which were removed."""
    aligned = defaultdict[int, list[int]](list)
    for request_id, delegation_id in rows(session, _ALIGNED):
        aligned[request_id].append(delegation_id)
    requests = tuple(
        ListedRequest(
            id=row.id,
            sitting_id=row.sitting_id,
            item_id=row.item_id,
            delegation_id=row.delegation_id,
            person_id=row.person_id,
            grouping_id=row.grouping_id,
            guest=row.guest,
            kind=row.kind,
            medium=row.medium,
            aligned=tuple(aligned[row.id]),
            asked_at=row.asked_at,
            begun_at=row.begun_at,
            state=state_of(row),
        )
        for row in rows(session, _ON_LISTS)
    )
    removed = {row for (row,) in rows(session, _REMOVED)} - {one.id for one in requests}
    return SpeakingLists(requests, frozenset(removed), _spoken(session))


def _spoken(session: Session) -> dict[int, timedelta]:
    """Return how long each delegation spoke in the statements that have ended, pauses not counted."""
    pauses = defaultdict[int, list[Any]](list)
    for pause in rows(session, _PAUSES):
        pauses[pause.request_id].append(pause)
    spoken = defaultdict[int, timedelta](timedelta)
    for row in rows(session, _MADE):
        lasted = elapsed(row.begun_at, row.ended_at, pauses[row.id], row.ended_at)
        spoken[row.delegation_id] += lasted
    return dict(spoken)
