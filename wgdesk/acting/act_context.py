"""What an act works with: the session, the moment, the station, and the keys of new rows."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Select, bindparam, inspect, select
from sqlalchemy.orm import Mapper, Session

from wgdesk.errors import Refused, Trouble
from wgdesk.model import Row

P = ParamSpec("P")
R = TypeVar("R")
RowT = TypeVar("RowT", bound=Row)

_EPOCH = datetime(2010, 1, 1, tzinfo=UTC)  # keys reach to 2079


class Keys:
    """Makes row keys: 41 bits of milliseconds since 2010, 22 random bits; they rise within one program.

    Each key has a millisecond of its own, be it a later one than now: two stations that write many rows at
    the same moment still differ in the random bits of every key.
    """

    def __init__(self, draw: Callable[[int], int] = secrets.randbits) -> None:
        self._draw, self._last = draw, -1

    def __call__(self, now: datetime) -> int:
        """Return a new key; raises ``Trouble('clock-wrong')`` where the moment is out of reach."""
        milliseconds = max((now - _EPOCH) // timedelta(milliseconds=1), self._last + 1)
        if now < _EPOCH or milliseconds >= 1 << 41:
            raise Trouble("clock-wrong", now=f"{now:%Y-%m-%d %H:%M}")
        self._last = milliseconds
        return milliseconds << 22 | self._draw(22)


@dataclass
class ActContext:
    """What an act works with: the session, the moment, the station, and new keys.

    ``names`` collects what is needed later to tell the act in words; it goes into the journal's ``args``.
    """

    session: Session
    now: datetime
    station: str
    user: str
    new_id: Callable[[], int]
    names: dict[str, str] = field(default_factory=dict)
    held: list[Row] = field(default_factory=list)  # rows found by key: the session alone would let them go

    def add(self, row: RowT) -> RowT:
        """Add ``row`` with a new key if it has none, and write it at once, so that others may refer to it."""
        if row.id is None:
            row.id = self.new_id()
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, kind: type[RowT], row_id: int) -> RowT:
        """Return the row the operator saw; raises ``Refused('gone')`` if it is there no more."""
        mapper, query = _by_key(kind)
        row: RowT | None = self.session.identity_map.get(mapper.identity_key_from_primary_key((row_id,)))
        if row is None:
            row = self.session.scalars(query, {"key": row_id}).one_or_none()
        if row is None:
            raise Refused("gone", what=kind.__tablename__)
        self.held.append(row)
        return row

    def remove(self, row: Row) -> None:
        """Delete ``row``; raises ``Refused('in-use')`` if another row refers to it."""
        self.session.delete(row)
        self.session.flush()

    def rows(self, kind: type[RowT], *where: Any) -> list[RowT]:
        """Return the rows of ``kind`` that fulfil all conditions, in the order of their keys."""
        return list(self.session.scalars(select(kind).where(*where).order_by(kind.id)))


@cache
def _by_key(kind: type[RowT]) -> tuple[Mapper[RowT], Select[Any]]:
    """Return what finds a row by its key: made once, since acts do little else."""
    return inspect(kind), select(kind).where(kind.id == bindparam("key"))


Act = Callable[Concatenate[ActContext, P], R]
