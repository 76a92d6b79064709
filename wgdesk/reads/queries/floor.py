"""The floor under one item at one sitting: who waits, who speaks, who has spoken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from wgdesk.model import Introduced, Lane, Medium, Request, SaidAs, StatementKind, Wording
from wgdesk.model.base import Instant
from wgdesk.reads.queries.floor_rows import (
    Changed,
    FloorRows,
    RequestRow,
    read_again,
    read_every,
    read_rows,
)
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import TEXTS, uses
from wgdesk.reads.values.floor import (
    AttachmentNow,
    Floor,
    PauseNow,
    RequestNow,
    RulingNow,
    SpeakerNote,
    SpeakingAs,
)
from wgdesk.reads.values.words import Words

_TABLES = ("request", "pause", "aligned", "ruling", "attachment", "sitting")
_SPEAKING_AS = ("capacity", "behalf")
_Parts = tuple[Any, ...]  # rows


class FloorCache:
    """The floor last returned to a reader, with its rows, so that unchanged requests are not made again.

    A reader that follows a floor keeps one cache and passes it to ``floor`` each time.
    """

    def __init__(self) -> None:
        self._place: tuple[int, int | None] | None = None
        self._rows: FloorRows | None = None
        self._made: Mapping[int, tuple[_Parts, RequestNow]] = {}

    def read(
        self, connection: Connection, sitting_id: int, item_id: int | None, changed: Changed | None
    ) -> tuple[RequestNow, ...]:
        """Return the requests of a floor. If this raises, the next call reads everything."""
        known = self._rows if self._place == (sitting_id, item_id) else None
        self._place, self._rows = None, None
        here = {"sitting": sitting_id, "item": item_id}
        found = None
        if known is not None and changed is not None:
            found = read_again(connection, here, known, changed, {*_TABLES, TEXTS})
        found = found or read_rows(connection, here)
        self._made = dict(self._make(found))
        self._place, self._rows = (sitting_id, item_id), found
        return tuple(request for _, request in self._made.values())

    def _make(self, found: FloorRows) -> Iterable[tuple[int, tuple[_Parts, RequestNow]]]:
        """Yield each request by key, with the rows it was made from."""
        turns = _turns(found.requests.values(), found.spoken)
        nothing = (None, None)
        for key, row in found.requests.items():
            parts = (
                row,
                found.aligned.get(key, ()),
                found.pauses.get(key, ()),
                found.rulings.get(key, ()),
                turns[key],
                found.files.get(key, ()),
            )
            same, request = self._made.get(key, nothing)
            yield key, (parts, request if request is not None and same == parts else _request(*parts))


@uses(*_TABLES, texts=("ruling",))
def floor(
    connection: Connection,
    sitting_id: int,
    item_id: int | None,
    cache: FloorCache | None = None,
    changed: Changed | None = None,
) -> Floor:
    """Return the floor of an item at a sitting; ``item_id`` None: requests under no item.

    It includes the replies, points of order and statements of the Secretariat made under other items of the
    sitting, and the current speaker. It does not include requests left at earlier sittings; ``take_up`` moves
    those.

    ``cache``: unchanged requests are taken from it. ``changed``: the rows changed since the cache was last
    used, if known; then only these are read.
    """
    requests = (cache or FloorCache()).read(connection, sitting_id, item_id, changed)
    return Floor(sitting_id, item_id, requests)


@uses(*(table for table in _TABLES if table != "sitting"), texts=("ruling",))
def all_requests(connection: Connection) -> tuple[RequestNow, ...]:
    """Return the requests of the whole meeting, sorted by lane and place."""
    found = read_every(connection)
    return tuple(request for _, (_, request) in FloorCache()._make(found))


def _at(filed: str | datetime) -> datetime:
    """Return a stored time as aware: it is stored in UTC without a zone (``model.base.Instant``).

    From a file it comes as a text, from a server as a datetime.
    """
    return (datetime.fromisoformat(filed) if isinstance(filed, str) else filed).replace(tzinfo=UTC)


# The stored form of a request differs from its value in these columns; each function converts one.
_CONVERTED: Mapping[str, Callable[[Any], Any]] = {
    "lane": {one.value: one for one in Lane}.__getitem__,
    "kind": {one.value: one for one in StatementKind}.__getitem__,
    "medium": {one.value: one for one in Medium}.__getitem__,
    "said_as": {one.value: one for one in SaidAs}.__getitem__,
    **dict.fromkeys(("interrupted", "consented", "opened", "quoted"), bool),
    **dict.fromkeys((one.key for one in Request.__table__.columns if isinstance(one.type, Instant)), _at),
}


def _request(
    row: RequestRow,
    aligned: _Parts,
    pauses: _Parts,
    rulings: _Parts,
    nth: int,
    files: _Parts,
) -> RequestNow:
    """Make a request from its row and the rows that refer to it, all as stored."""
    values = row._asdict()
    for name, convert in _CONVERTED.items():
        if values[name] is not None:
            values[name] = convert(values[name])
    return RequestNow(
        **values,
        aligned=tuple(delegation for (delegation,) in aligned) if aligned else (),
        pauses=_pauses(pauses) if pauses else (),
        ruling=_ruling(rulings) if rulings else None,
        nth=nth,
        files=_files(files) if files else (),
    )


def _pauses(found: _Parts) -> tuple[PauseNow, ...]:
    return tuple(
        PauseNow(id=key, paused_at=_at(paused), resumed_at=_at(resumed) if resumed else None)
        for key, paused, resumed in found
    )


def _files(found: _Parts) -> tuple[AttachmentNow, ...]:
    return tuple(AttachmentNow(id=key, name=name, attached_at=_at(at)) for key, name, at in found)


def _turns(asked: Collection[RequestRow], spoken: Mapping[Any, int]) -> Mapping[int, int]:
    """Return for each request its number among the statements of its delegation under its item, from 1.

    Statements at earlier sittings (``spoken``) count first, then statements that have begun, by time, then
    waiting requests in the order of the list. Points of order do not count: they are not statements on the
    substance.
    """
    begun = sorted((row for row in asked if row.begun_at), key=lambda row: row.begun_at or "")
    counted = dict(spoken)
    turns = {}
    for row in (*begun, *(row for row in asked if not row.begun_at)):
        whose = (row.item_id, row.delegation_id)
        before = counted.get(whose, 0) if row.delegation_id else 0
        turns[row.id] = before + 1
        out = row.struck or (not row.begun_at and (row.withdrawn_at or row.absent_at))
        if row.lane != Lane.ORDER and not out:
            counted[whose] = before + 1
    return turns


def _ruling(found: _Parts) -> RulingNow | None:
    """Return the ruling from its rows, of which there is one for each language of its text."""
    texts: list[tuple[str, str]] = []
    ruling = None
    for key, appealed, upheld, lang, body in found:
        texts += [(lang, body)] if lang else []
        ruling = RulingNow(id=key, text=Words(tuple(texts)), appealed=appealed, upheld=upheld)
    return ruling


@uses("introduced")
def introduced_with(connection: Connection, request_id: int) -> tuple[int, ...]:
    """Return the keys of the documents that were introduced with a statement, in order."""
    query = select(Introduced.document_id).where(Introduced.request_id == request_id)
    return tuple(key for (key,) in rows(connection, query.order_by(Introduced.place)))


@uses(texts=("request",))
def speaking_as(connection: Connection, request_id: int) -> SpeakingAs:
    """Return in which capacity and on whose behalf somebody speaks; empty where nothing is known."""
    own = (Wording.table == "request", Wording.row == request_id, Wording.field.in_(_SPEAKING_AS))
    query = select(Wording.field, Wording.lang, Wording.body).where(*own).order_by(Wording.lang)
    found: dict[str, list[tuple[str, str]]] = {name: [] for name in _SPEAKING_AS}
    for field, lang, body in rows(connection, query):
        found[field].append((lang, body))
    return SpeakingAs(**{name: Words(tuple(texts)) for name, texts in found.items()})


@uses("request")
def speaker_notes(connection: Connection) -> tuple[SpeakerNote, ...]:
    """Return the notes on statements, in the order in which the statements were made."""
    columns = (Request.id, Request.item_id, Request.delegation_id, Request.person_id, Request.note)
    made = (Request.begun_at.is_not(None), Request.note != "", Request.struck == "")
    query = select(*columns).where(*made).order_by(Request.begun_at, Request.id)
    return tuple(SpeakerNote(*row) for row in rows(connection, query))
