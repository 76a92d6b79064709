"""Every request for the floor in the meeting, with what is needed to find it by searching."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from wgdesk.model import Request, Sitting
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.search import SearchedRequest

_ASKED = (
    select(
        Request.id,
        Request.sitting_id,
        Request.item_id,
        Request.lane,
        Request.delegation_id,
        Request.person_id,
        Request.guest,
        Request.note,
        func.coalesce(Request.begun_at, Request.asked_at, type_=Request.begun_at.type),
    )
    .join(Sitting.__table__, Sitting.id == Request.sitting_id)
    .where(Request.struck == "")
    .order_by(Sitting.number.desc(), func.coalesce(Request.begun_at, Request.asked_at).desc(), Request.id)
)


@uses("request", "sitting")
def searched_requests(connection: Connection) -> tuple[SearchedRequest, ...]:
    """Return every request and statement that is not struck, latest first."""
    return tuple(map(SearchedRequest._make, rows(connection, _ASKED)))
