"""An act as one packet to the server: it is begun, written, ended and committed in a single round trip.

However far away a station is, it keeps the others from acting only while the server works.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby, islice
from typing import Any, Protocol

import psycopg
from psycopg import errors, sql
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from wgdesk.storage.server.acts_since import Acts, ask
from wgdesk.storage.server.engine import ANNOUNCE, BEGIN, CHANNEL, END, in_utc
from wgdesk.storage.server.impatient import Unsure
from wgdesk.storage.server.round_trip import READING, WRITING, borrowed
from wgdesk.storage.server.sent_ahead import KEEP, SentAhead
from wgdesk.storage.server.server_faults import told
from wgdesk.storage.server.waiting_turn import STAY, patient

MUCH = 200  # changes; the others need not wait while more than these are written
_TOGETHER = 100  # rows added by one statement
_ADD = "INSERT INTO wgdesk.content (id, data) VALUES (%s, %s) ON CONFLICT DO NOTHING"
_REMOVE = "SELECT wgdesk.remove_row(%s, %s)"

SentStatement = tuple[sql.Composed | str, Sequence[Any]]


class SentChange(Protocol):
    """A changed row as the journal has it: plain values by column; ``now`` is empty for a delete."""

    @property
    def table(self) -> str: ...
    @property
    def row(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def now(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True)
class ActPacket:
    """A worked-out act. It depends on the tables ``reads`` as they were after the act ``based_on``."""

    act: str
    uid: str
    at: datetime
    args: str
    undoes: int | None
    changes: Sequence[SentChange]
    contents: Mapping[str, bytes]
    sent: SentAhead  # those of the contents that were sent already
    based_on: int
    reads: frozenset[str]


class Overtaken(Exception):
    """Another act has changed what this one depends on: it must be worked out anew."""


def send_act(made: Engine, packet: ActPacket, version: int, entry: int) -> Acts:
    """Have the server do an act, and tell all stations of it. Return the acts from ``entry`` on.

    Raises ``Overtaken``, IntegrityError if a constraint is broken, or ``Trouble`` as ``told`` does. Then
    nothing is written, except that after 'server-gone-unsure' this is not known.
    """
    reads, late = " ".join(sorted(packet.reads)), len(packet.changes) > MUCH
    with told(made), borrowed(made) as raw:
        with _sending(), patient(made, raw) as long, raw.pipeline():
            raw.execute(WRITING)
            _keep(raw, packet.sent)
            _stay(raw, long=long)
            raw.execute(BEGIN, (packet.act, packet.based_on, reads, late, version))
            _finish(raw, packet)
            raw.execute(READING)
            since = ask(raw, entry)
            raw.execute("COMMIT")
            _announce(raw)
        return since()


@dataclass(frozen=True)
class HeldAct:
    """An act that has begun and keeps all others from acting; ``since``: the acts done until then."""

    since: Acts
    _raw: psycopg.Connection[Any]

    def send(self, packet: ActPacket) -> None:
        """Have the server do the act, and tell all stations of it. Raises as ``send_act`` does."""
        with _sending(), self._raw.pipeline():
            _finish(self._raw, packet)
            _announce(self._raw)


@contextmanager
def held_act(made: Engine, act: str, entry: int, sent: SentAhead, version: int) -> Iterator[HeldAct]:
    """Begin an act before it is worked out; yield it, with all acts since ``entry``.

    So it cannot be overtaken, but it keeps others from acting for one round trip. Raises ``Trouble`` as
    ``told`` does.
    """
    with told(made), borrowed(made) as raw:
        with patient(made, raw) as long, raw.pipeline():
            raw.execute(WRITING)
            _keep(raw, sent)
            _stay(raw, long=long)
            raw.execute(BEGIN, (act, None, None, False, version))
            since = ask(raw, entry)
        yield HeldAct(since(), raw)


@contextmanager
def _sending() -> Iterator[None]:
    try:
        yield
    except (errors.SerializationFailure, errors.DeadlockDetected) as fault:
        raise Overtaken from fault
    except psycopg.IntegrityError as fault:
        raise IntegrityError(None, None, fault) from fault
    except psycopg.OperationalError as fault:
        if fault.sqlstate is not None:  # the server has given the reason
            raise
        raise Unsure(str(fault)) from fault


def _keep(raw: psycopg.Connection[Any], sent: SentAhead) -> None:
    """Keep the files that were sent ahead; before the act begins nobody waits for that."""
    for key, sending in sent.items():
        raw.execute(KEEP, (sending, key))


def _stay(raw: psycopg.Connection[Any], *, long: bool) -> None:
    if long:
        raw.execute(STAY)


def _finish(raw: psycopg.Connection[Any], packet: ActPacket) -> None:
    """Send the rest of an act that has begun, and commit it."""
    for key, data in packet.contents.items():
        if key not in packet.sent:
            raw.execute(_ADD, (key, data))
    for statement, values in _statements(packet.changes):
        raw.execute(statement, values)
    raw.execute(END, (packet.uid, in_utc(packet.at), packet.args, packet.undoes, len(packet.changes)))
    raw.execute("COMMIT")


def _announce(raw: psycopg.Connection[Any]) -> None:
    raw.execute(ANNOUNCE, (CHANNEL, ""))


def _statements(changes: Iterable[SentChange]) -> Iterator[SentStatement]:
    """Yield statements that make the changes, in order; consecutive inserts into a table are combined."""
    for (table, kind, columns), group in groupby(changes, lambda one: (one.table, one.kind, tuple(one.now))):
        if kind == "insert":
            while rows := list(islice(group, _TOGETHER)):
                values = [value for row in rows for value in row.now.values()]
                yield _insert(table, columns, len(rows)), values
        elif kind == "delete":
            yield from ((_REMOVE, (table, one.row)) for one in group)
        else:
            yield from ((_update(table, columns), [*one.now.values(), one.row]) for one in group)


@cache
def _insert(table: str, columns: tuple[str, ...], rows: int) -> sql.Composed:
    row = sql.SQL("({})").format(sql.SQL(", ").join(sql.Placeholder() * len(columns)))
    return sql.SQL("INSERT INTO {} ({}) VALUES {}").format(
        sql.Identifier("wgdesk", table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join([row] * rows),
    )


@cache
def _update(table: str, columns: tuple[str, ...]) -> sql.Composed:
    values = (sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder()) for name in columns)
    return sql.SQL("UPDATE {} SET {} WHERE id = {}").format(
        sql.Identifier("wgdesk", table), sql.SQL(", ").join(values), sql.Placeholder()
    )
