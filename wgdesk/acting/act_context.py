"""The context that is passed to every act, and how the keys of new rows are made."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, bindparam, inspect, select

from wgdesk.errors import Refused, Trouble
from wgdesk.model import RecordRow
from wgdesk.model.base import RowT

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapper, Session

_EPOCH = datetime(2010, 1, 1, tzinfo=UTC)  # keys last until 2079


class KeyMaker:
    """Makes row keys: 41 bits of milliseconds since 2010, then 22 random bits. In one process keys only rise.

    Every key has a millisecond of its own, if necessary one in the future. So even if two stations write many
    rows at the same moment, each key has its own random bits.
    """

    def __init__(self, draw: Callable[[int], int] = secrets.randbits) -> None:
        self._draw, self._last = draw, -1

    def __call__(self, now: datetime) -> int:
        """Return a new key. Raises ``Trouble('clock-wrong')`` if ``now`` is before 2010 or after 2079."""
        milliseconds = max((now - _EPOCH) // timedelta(milliseconds=1), self._last + 1)
        if now < _EPOCH or milliseconds >= 1 << 41:
            raise Trouble("clock-wrong", now=f"{now:%Y-%m-%d %H:%M}")
        self._last = milliseconds
        return milliseconds << 22 | self._draw(22)


@dataclass
class ActContext:
    """What is passed to every act: the database session, the time, the station, the user and a maker of keys.

    An act puts into ``names`` what is later needed to describe it in words; the journal keeps it in ``args``.
    """

    session: Session
    now: datetime
    station: str
    user: str
    key: Callable[[str], int]  # returns a new key for a row of the named table
    insert: Callable[[type[RecordRow], Iterable[Mapping[str, Any]]], None]  # adds many rows, which have keys
    # Called with the share of the act that is done; if it raises, the act is rolled back.
    told: Callable[[float], object] = lambda _: None
    names: dict[str, str] = field(default_factory=dict)
    # Keeps rows alive: the session holds only weak references.
    held: list[RecordRow] = field(default_factory=list)

    @property
    def connection(self) -> Connection:
        """The session's connection, for queries that need no row objects."""
        return self.session.connection()

    def new_id(self, kind: type[RecordRow]) -> int:
        """Return a key for a new row of ``kind``."""
        return self.key(kind.__tablename__)

    def add(self, row: RowT) -> RowT:
        """Add ``row``, with a new key if it has none, and write it at once: other rows may refer to it."""
        if row.id is None:
            row.id = self.new_id(type(row))
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, kind: type[RowT], row_id: int) -> RowT:
        """Return the row with key ``row_id``. Raises ``Refused('gone')`` if it has been deleted."""
        mapper, query = _by_key(kind)  # type: ignore[arg-type] # a class is hashable
        row: RowT | None = self.session.identity_map.get(mapper.identity_key_from_primary_key((row_id,)))
        if row is None:
            row = self.session.scalars(query, {"key": row_id}).one_or_none()
        if row is None:
            raise Refused("gone", what=kind.__tablename__)
        self.held.append(row)
        return row

    def remove(self, row: RecordRow) -> None:
        """Delete ``row`` at once.

        Raises IntegrityError if another row refers to it; the Desk turns that into ``Refused('in-use')``.
        """
        self.session.delete(row)
        self.session.flush()

    def rows(self, kind: type[RowT], *where: Any) -> list[RowT]:
        """Return the rows of ``kind`` that meet all conditions, sorted by key."""
        return list(self.session.scalars(select(kind).where(*where).order_by(kind.id)))


@cache
def _by_key(kind: type[RowT]) -> tuple[Mapper[RowT], Select[Any]]:
    """Return the mapper and the query that find a row by its key; cached, because every act needs them."""
    return inspect(kind), select(kind).where(kind.id == bindparam("key"))
