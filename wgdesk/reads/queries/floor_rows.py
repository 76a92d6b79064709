"""The rows of a floor as they are stored, and which of them to read again after an act.

The desk reads the floor after every act, but an act changes only one or two of hundreds of requests. So
values such as datetimes are made again only for these (``queries.floor``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    Connection,
    Enum,
    Executable,
    Integer,
    Text,
    and_,
    bindparam,
    func,
    or_,
    select,
    type_coerce,
)

from wgdesk.model import Aligned, Attachment, Lane, Pause, Request, Ruling, Sitting, Wording
from wgdesk.model.base import Instant
from wgdesk.reads.rows import rows

Changed = Mapping[str, frozenset[int]]  # table -> the keys of the rows that changed
Place = Mapping[str, int | None]  # the keys of a sitting and an item, as parameters of the queries
Joined = Mapping[int, tuple[Any, ...]]  # the key of a request -> the rows that refer to it
MOST_AGAIN = 50  # if more rows have changed, everything is read again


class RequestRow(NamedTuple):
    """A request as it is stored: times in ISO 8601 without a zone, booleans as 0 and 1."""

    id: int
    sitting_id: int
    item_id: int | None
    lane: str
    kind: str
    medium: str
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    place: float
    asked_at: str
    called_at: str | None
    begun_at: str | None
    ended_at: str | None
    withdrawn_at: str | None
    absent_at: str | None
    deferred_at: str | None
    interrupted: int
    allotted: int | None
    consented: int
    text_at: str | None
    struck: str
    note: str
    action_id: int | None
    recommendation_id: int | None
    said_as: str
    opened: int
    panel_id: int | None
    quoted: int
    text_link: str


@dataclass(frozen=True)
class FloorRows:
    """All rows of a floor.

    ``requests`` are in the order of the list; ``spoken`` counts statements at earlier sittings.
    """

    requests: Mapping[int, RequestRow]
    aligned: Joined
    pauses: Joined
    rulings: Joined
    files: Joined
    items: frozenset[int | None]
    spoken: Mapping[tuple[int | None, int | None], int]  # by item and delegation


_LANES = {
    lane.value: place
    for place, lane in enumerate(
        (Lane.ORDER, Lane.SECRETARIAT, Lane.PANEL, Lane.LIST, Lane.INVITED, Lane.REPLY)
    )
}
_WHATEVER_ITEM = (Lane.REPLY, Lane.ORDER, Lane.SECRETARIAT)  # shown under every item of the sitting
_FILED: Mapping[type, Any] = {Instant: Text(), Enum: Text(), Boolean: Integer()}


def _plain(name: str) -> Any:
    """Select a column of requests exactly as stored, without conversion."""
    column = Request.__table__.c[name]
    return type_coerce(column, _FILED.get(type(column.type), column.type)).label(name)


_AT_SITTING = Request.sitting_id == bindparam("sitting")
_UNDER_ITEM = or_(
    Request.item_id == bindparam("item"),
    Request.item_id.is_(None),
    Request.lane.in_(_WHATEVER_ITEM),
    # A statement that has begun is shown even if another item is taken up meanwhile.
    and_(Request.begun_at.is_not(None), Request.ended_at.is_(None)),
)
_EVERY = select(*map(_plain, RequestRow._fields))
_ON_FLOOR = _EVERY.where(_AT_SITTING, _UNDER_ITEM)
_REQUESTS = _ON_FLOOR.order_by(Request.lane, Request.place)  # the order of the index ``ix_request_place``
_AMONG = _ON_FLOOR.where(Request.id.in_(bindparam("keys", expanding=True)))
_EARLIER = select(Sitting.id).where(
    Sitting.number < select(Sitting.number).where(Sitting.id == bindparam("sitting")).scalar_subquery()
)
# How often delegations spoke at earlier sittings, answered from the index ``ix_request_spoken`` alone. There
# are two queries, for requests under items and under none: for both in one, SQLite would read the whole
# index.
_SPOKEN = (
    select(Request.item_id, Request.delegation_id, func.count())
    .where(
        Request.sitting_id.in_(_EARLIER),
        Request.begun_at.is_not(None),
        Request.lane != Lane.ORDER,
        Request.struck == "",
    )
    .group_by(Request.item_id, Request.delegation_id)
)
_SPOKEN_UNDER = _SPOKEN.where(Request.item_id.in_(bindparam("items", expanding=True)))
_SPOKEN_UNDER_NONE = _SPOKEN.where(Request.item_id.is_(None))
_ALL_PAUSES = (
    select(
        Pause.request_id, Pause.id, type_coerce(Pause.paused_at, Text), type_coerce(Pause.resumed_at, Text)
    )
    .join(Request.__table__, Request.id == Pause.request_id)
    .order_by(Pause.paused_at, Pause.id)
)
_PAUSES = _ALL_PAUSES.where(_AT_SITTING)
_ALL_ALIGNED = (
    select(Aligned.request_id, Aligned.delegation_id)
    .join(Request.__table__, Request.id == Aligned.request_id)
    .order_by(Aligned.id)
)
_ALIGNED = _ALL_ALIGNED.where(_AT_SITTING)
_ALL_RULINGS = (
    select(Ruling.request_id, Ruling.id, Ruling.appealed, Ruling.upheld, Wording.lang, Wording.body)
    .join(Request.__table__, Request.id == Ruling.request_id)
    .outerjoin(
        Wording.__table__,
        and_(Wording.table == "ruling", Wording.row == Ruling.id, Wording.field == "ruling"),
    )
    .order_by(Ruling.id, Wording.lang)
)
_RULINGS = _ALL_RULINGS.where(_AT_SITTING)
_ALL_FILES = (
    select(Attachment.request_id, Attachment.id, Attachment.name, type_coerce(Attachment.attached_at, Text))
    .join(Request.__table__, Request.id == Attachment.request_id)
    .order_by(Attachment.attached_at, Attachment.id)
)
_FILES = _ALL_FILES.where(_AT_SITTING)
# Of these tables only the changed rows need be read again.
_AGAIN = frozenset(["request", "pause", "attachment"])


def read_rows(connection: Connection, here: Place) -> FloorRows:
    """Read all rows of a floor."""
    requests = _in_order(map(RequestRow._make, rows(connection, _REQUESTS, here)))
    items = frozenset(row.item_id for row in requests.values())
    spoken = list(rows(connection, _SPOKEN_UNDER, {**here, "items": tuple(items - {None})}))
    if None in items:
        spoken += rows(connection, _SPOKEN_UNDER_NONE, here)
    return FloorRows(
        requests=requests,
        aligned=_by_request(connection, _ALIGNED, here),
        pauses=_by_request(connection, _PAUSES, here),
        rulings=_by_request(connection, _RULINGS, here),
        files=_by_request(connection, _FILES, here),
        items=items,
        spoken={(item, delegation): times for item, delegation, times in spoken},
    )


def read_every(connection: Connection) -> FloorRows:
    """Read all rows of the whole meeting, as if it had taken place on a single floor."""
    requests = _in_order(map(RequestRow._make, rows(connection, _EVERY)))
    return FloorRows(
        requests=requests,
        aligned=_by_request(connection, _ALL_ALIGNED),
        pauses=_by_request(connection, _ALL_PAUSES),
        rulings=_by_request(connection, _ALL_RULINGS),
        files=_by_request(connection, _ALL_FILES),
        items=frozenset(row.item_id for row in requests.values()),
        spoken={},
    )


def read_again(
    connection: Connection, here: Place, known: FloorRows, changed: Changed, tables: set[str]
) -> FloorRows | None:
    """Return the known rows with the changed ones read again; None if everything must be read.

    ``tables`` are those from which a floor is read. Everything must be read if a table outside ``_AGAIN``
    changed, if too many requests changed, or if the counts of earlier statements may have changed: a changed
    request is not on this floor, has an item that was not counted, or came or went after it had begun.
    """
    keys = changed.get("request", frozenset[int]())
    if not changed.keys() & tables <= _AGAIN or len(keys) > MOST_AGAIN:
        return None
    found = rows(connection, _AMONG, {**here, "keys": tuple(keys)}) if keys else ()
    now = {row.id: row for row in map(RequestRow._make, found)}
    for key in keys:
        row = now.get(key)
        there = [one for one in (known.requests.get(key), row) if one is not None]
        if not there or (len(there) == 1 and there[0].begun_at):
            return None
        if row is not None and row.item_id not in known.items:
            return None
    kept = (row for key, row in known.requests.items() if key not in keys)
    return replace(
        known,
        requests=_in_order((*kept, *now.values())),
        pauses=_by_request(connection, _PAUSES, here) if "pause" in changed else known.pauses,
        files=_by_request(connection, _FILES, here) if "attachment" in changed else known.files,
    )


def _in_order(found: Iterable[RequestRow]) -> dict[int, RequestRow]:
    """Return requests by key, sorted by lane and place."""
    return {row.id: row for row in sorted(found, key=lambda row: (_LANES[row.lane], row.place, row.id))}


def _by_request(
    connection: Connection, query: Executable, here: Place | None = None
) -> dict[int, tuple[Any, ...]]:
    """Return the rows by their first column, the key of a request, without that column."""
    found: dict[int, tuple[Any, ...]] = {}
    for key, *rest in rows(connection, query, here):
        found[key] = (*found.get(key, ()), tuple(rest))
    return found
