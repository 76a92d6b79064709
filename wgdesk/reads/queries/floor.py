"""The floor under one item at one sitting: who waits, who speaks, who has spoken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
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
from sqlalchemy.orm import Session

from wgdesk.model import Aligned, Attachment, Lane, Pause, Request, Ruling, Sitting, Wording
from wgdesk.model.base import Instant
from wgdesk.reads.rows import rows
from wgdesk.reads.values.floor import AttachmentNow, Floor, PauseNow, RequestNow, RulingNow
from wgdesk.reads.values.words import Words

_LANES = {
    lane.value: place
    for place, lane in enumerate(
        (Lane.ORDER, Lane.SECRETARIAT, Lane.PANEL, Lane.LIST, Lane.INVITED, Lane.REPLY)
    )
}
_WHATEVER_ITEM = (Lane.REPLY, Lane.ORDER, Lane.SECRETARIAT)  # shown at a sitting under all its items


def _plain(name: str) -> Any:
    """Select a column of requests as it stands in the file.

    The desk reads the floor again after every act, which changes an entry or two of hundreds: making moments
    and the like is left for those.
    """
    column = Request.__table__.c[name]
    return type_coerce(column, _FILED.get(type(column.type), column.type)).label(name)


def _moment(filed: str) -> datetime:
    """Return a moment of what the file has: it is in UTC and does not say so (``model.base.Instant``)."""
    return datetime.fromisoformat(filed).replace(tzinfo=UTC)


_FILED: Mapping[type, Any] = {Instant: Text(), Enum: Text(), Boolean: Integer()}
# The columns are the fields of an entry in their order; those from other tables are put in between.
_JOINED = ("aligned", "pauses", "ruling", "nth", "files")
_COLUMNS = tuple(name for name in RequestNow._fields if name not in _JOINED)
_ID, _ITEM, _LANE, _DELEGATION, _PLACE = map(
    _COLUMNS.index, ("id", "item_id", "lane", "delegation_id", "place")
)
_BEGUN, _WITHDRAWN, _ABSENT, _STRUCK = map(
    _COLUMNS.index, ("begun_at", "withdrawn_at", "absent_at", "struck")
)
_ALIGNED_AT = RequestNow._fields.index("aligned")
# Columns that are something else in the file, and what makes them of it.
_MADE: tuple[tuple[int, Callable[[Any], Any]], ...] = tuple(
    (at, _moment if isinstance(kind, Instant) else bool)
    for at, kind in enumerate(Request.__table__.c[name].type for name in _COLUMNS)
    if isinstance(kind, (Instant, Boolean))
)

_AT_SITTING = Request.sitting_id == bindparam("sitting")
_UNDER_ITEM = or_(
    Request.item_id == bindparam("item"),
    Request.item_id.is_(None),
    Request.lane.in_(_WHATEVER_ITEM),
    # Who speaks is on the floor of the sitting, be another item taken up meanwhile.
    and_(Request.begun_at.is_not(None), Request.ended_at.is_(None)),
)
_REQUESTS = (
    select(*map(_plain, _COLUMNS))
    .where(_AT_SITTING, _UNDER_ITEM)
    .order_by(Request.lane, Request.place)  # as ``ix_request_place`` has them
)
_AMONG = (
    select(*map(_plain, _COLUMNS))
    .where(_AT_SITTING, _UNDER_ITEM)
    .where(Request.id.in_(bindparam("keys", expanding=True)))
)
_EARLIER = select(Sitting.id).where(
    Sitting.number < select(Sitting.number).where(Sitting.id == bindparam("sitting")).scalar_subquery()
)
# How often delegations spoke at earlier sittings, found in ``ix_request_spoken`` alone. Under items and under
# none are two questions: of both in one SQLite would read the whole index.
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
_PAUSES = (
    select(
        Pause.request_id, Pause.id, type_coerce(Pause.paused_at, Text), type_coerce(Pause.resumed_at, Text)
    )
    .join(Request, Request.id == Pause.request_id)
    .where(_AT_SITTING)
    .order_by(Pause.paused_at, Pause.id)
)
_ALIGNED = (
    select(Aligned.request_id, Aligned.delegation_id)
    .join(Request, Request.id == Aligned.request_id)
    .where(_AT_SITTING)
    .order_by(Aligned.id)
)
_RULINGS = (
    select(Ruling.request_id, Ruling.id, Ruling.appealed, Ruling.upheld, Wording.lang, Wording.body)
    .join(Request, Request.id == Ruling.request_id)
    .outerjoin(Wording, and_(Wording.table == "ruling", Wording.row == Ruling.id, Wording.field == "ruling"))
    .where(_AT_SITTING)
    .order_by(Ruling.id, Wording.lang)
)
_FILES = (
    select(Attachment.request_id, Attachment.id, Attachment.name, type_coerce(Attachment.attached_at, Text))
    .join(Request, Request.id == Attachment.request_id)
    .where(_AT_SITTING)
    .order_by(Attachment.attached_at, Attachment.id)
)


# The tables a floor is read from, and those of which only the rows that changed need be read again.
_READ_FROM = frozenset(["request", "pause", "aligned", "ruling", "attachment", "wording", "sitting"])
_AGAIN = frozenset(["request", "pause", "attachment"])
MOST_AGAIN = 50  # rows; more are read with all others

Changed = Mapping[str, frozenset[int]]  # by table, the keys of the rows that changed
_Columns = tuple[Any, ...]


class _Filed(NamedTuple):
    """What a floor is made of, as it stands in the file; by keys of requests, in the order of the list."""

    asked: Mapping[int, _Columns]
    aligned: Mapping[int, _Columns]
    pauses: Mapping[int, _Columns]
    rulings: Mapping[int, _Columns]
    files: Mapping[int, _Columns]
    items: frozenset[int | None]
    spoken: Mapping[tuple[int | None, int | None], int]
    made: Mapping[int, tuple[_Columns, RequestNow]]  # of what, and the entry that was made of it


def floor(
    session: Session,
    sitting_id: int,
    item_id: int | None,
    before: Floor | None = None,
    changed: Changed | None = None,
) -> Floor:
    """Return the floor of an item at a sitting, None for what belongs to no item.

    There too are the replies, points of order and statements of the secretariat made at the sitting under
    other items, and whoever speaks. Requests of the item left at earlier sittings are not: ``take_up``
    carries them over.

    ``before`` is what was read last: what is still the same in the file is taken from it. ``changed``: what
    has changed since, if that is known; then nothing else is read.
    """
    here = {"sitting": sitting_id, "item": item_id}
    known: _Filed | None = before.filed if before is not None else None
    filed = None
    if (
        known is not None
        and before is not None
        and (before.sitting_id, before.item_id) == (sitting_id, item_id)
    ):
        filed = _read_again(session, here, known, changed)
    filed = filed or _read(session, here)
    turns = _turns(filed.asked.values(), filed.spoken)
    made: dict[int, tuple[_Columns, RequestNow]] = {}
    nothing = (None, None)
    for key, row in filed.asked.items():
        joined = (
            filed.aligned.get(key, ()),
            filed.pauses.get(key, ()),
            filed.rulings.get(key, ()),
            turns[key],
            filed.files.get(key, ()),
        )
        parts = (row, *joined)
        same, entry = known.made.get(key, nothing) if known is not None else nothing
        made[key] = (parts, entry if entry is not None and same == parts else _entry(row, *joined))
    entries = tuple(entry for _, entry in made.values())
    return Floor(sitting_id, item_id, entries, filed._replace(made=made))


def _read(session: Session, here: Mapping[str, Any]) -> _Filed:
    """Read a floor from the beginning."""
    asked = _in_order(map(tuple, rows(session, _REQUESTS, here)))
    items = frozenset(row[_ITEM] for row in asked.values())
    spoken = list(rows(session, _SPOKEN_UNDER, {**here, "items": tuple(items - {None})}))
    if None in items:
        spoken += rows(session, _SPOKEN_UNDER_NONE, here)
    aligned, pauses, rulings, files = (
        _by_request(session, query, here) for query in (_ALIGNED, _PAUSES, _RULINGS, _FILES)
    )
    counted = {(item, delegation): times for item, delegation, times in spoken}
    return _Filed(asked, aligned, pauses, rulings, files, items, counted, {})


def _read_again(
    session: Session, here: Mapping[str, Any], known: _Filed, changed: Changed | None
) -> _Filed | None:
    """Return what was known with the rows that changed as they are now; None if all must be read.

    That is where something else changed, or where what was said at other sittings may have: by a request
    that is not on this floor, or one that came or went after it had begun.
    """
    if changed is None or not changed.keys() & _READ_FROM <= _AGAIN:
        return None
    keys = changed.get("request", frozenset[int]())
    if len(keys) > MOST_AGAIN:
        return None
    now = (
        {row[_ID]: tuple(row) for row in rows(session, _AMONG, {**here, "keys": tuple(keys)})} if keys else {}
    )
    for key in keys:
        row = now.get(key)
        there = [one for one in (known.asked.get(key), row) if one is not None]
        if not there or (len(there) == 1 and there[0][_BEGUN]):
            return None
        if row is not None and row[_ITEM] not in known.items:
            return None
    kept = (row for key, row in known.asked.items() if key not in keys)
    asked = _in_order((*kept, *now.values()))
    pauses = _by_request(session, _PAUSES, here) if "pause" in changed else known.pauses
    files = _by_request(session, _FILES, here) if "attachment" in changed else known.files
    return known._replace(asked=asked, pauses=pauses, files=files)


def _in_order(found: Iterable[_Columns]) -> dict[int, _Columns]:
    """Return requests by their keys, in the order of lane and place."""
    return {
        row[_ID]: row for row in sorted(found, key=lambda row: (_LANES[row[_LANE]], row[_PLACE], row[_ID]))
    }


def _by_request(session: Session, query: Executable, here: Mapping[str, int]) -> dict[int, tuple[Any, ...]]:
    """Return rows without their first column, by that: the key of a request."""
    found: dict[int, tuple[Any, ...]] = {}
    for key, *rest in rows(session, query, here):
        found[key] = (*found.get(key, ()), tuple(rest))
    return found


def _entry(
    row: tuple[Any, ...],
    aligned: Iterable[Any],
    pauses: Iterable[Any],
    rulings: Iterable[Any],
    nth: int,
    files: Iterable[Any],
) -> RequestNow:
    """Make an entry of its row and of those that refer to it, all as they stand in the file."""
    columns = list(row)
    for at, make in _MADE:
        if columns[at] is not None:
            columns[at] = make(columns[at])
    whose = tuple(delegation for (delegation,) in aligned)
    stops = tuple(
        PauseNow(key, _moment(paused_at), _moment(resumed_at) if resumed_at else None)
        for key, paused_at, resumed_at in pauses
    )
    there = tuple(AttachmentNow(key, name, _moment(at)) for key, name, at in files)
    last = (stops, _ruling(rulings), nth, there)
    return RequestNow._make((*columns[:_ALIGNED_AT], whose, *columns[_ALIGNED_AT:], *last))


def _turns(asked: Collection[Any], spoken: Mapping[Any, int]) -> Mapping[int, int]:
    """Return, by request, which statement of its delegation under its item it is or will be.

    Statements count in the order in which they began, those at earlier sittings (``spoken``) first; after
    them come requests that wait, in the order of the list. Points of order do not count: they are no
    statements on the substance.
    """
    begun = sorted((row for row in asked if row[_BEGUN]), key=lambda row: row[_BEGUN])
    counted = dict(spoken)
    turns = {}
    for row in (*begun, *(row for row in asked if not row[_BEGUN])):
        whose = (row[_ITEM], row[_DELEGATION])
        before = counted.get(whose, 0) if row[_DELEGATION] else 0
        turns[row[_ID]] = before + 1
        out = row[_STRUCK] or (not row[_BEGUN] and (row[_WITHDRAWN] or row[_ABSENT]))
        if row[_LANE] != Lane.ORDER and not out:
            counted[whose] = before + 1
    return turns


def _ruling(found: Iterable[Any]) -> RulingNow | None:
    """Return the ruling that rows speak of, one for each language of its text."""
    texts: list[tuple[str, str]] = []
    ruling = None
    for key, appealed, upheld, lang, body in found:
        texts += [(lang, body)] if lang else []
        ruling = RulingNow(key, Words(tuple(texts)), appealed, upheld)
    return ruling
