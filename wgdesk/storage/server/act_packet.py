"""An act as one packet to the server: begun, its changes, ended and committed in a single round trip.

However far away a station is, it keeps the others from acting only as long as the server works.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Protocol

import psycopg
from psycopg import errors, sql
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from wgdesk.storage.server.engine import ANNOUNCE, BEGIN, CHANNEL, END, in_utc
from wgdesk.storage.server.impatient import Unsure
from wgdesk.storage.server.round_trip import WRITING, round_trip
from wgdesk.storage.server.server_faults import told

_MUCH = 200  # changes: others need not wait until so many are written
_ADD = "INSERT INTO wgdesk.content (id, data) VALUES (%s, %s) ON CONFLICT DO NOTHING"
_REMOVE = "SELECT wgdesk.remove_row(%s, %s)"

SentStatement = tuple[sql.Composed | str, Sequence[Any]]


class SentChange(Protocol):
    """One changed row as the journal has it: plain values by column; ``now`` is empty for a delete."""

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
    """What an act comes to. It follows from the tables ``reads`` as they were after the act ``based_on``."""

    act: str
    uid: str
    at: datetime
    args: str
    undoes: int | None
    changes: Sequence[SentChange]
    contents: Mapping[str, bytes]
    based_on: int
    reads: frozenset[str]


class Overtaken(Exception):
    """Another act has changed what this one follows from: it has to be worked out anew."""


def send_act(made: Engine, packet: ActPacket, version: int) -> int:
    """Have the server do an act, and tell all stations of it; return its number in the journal.

    Raises ``Overtaken``, IntegrityError if a constraint is broken, or ``Trouble`` as ``told`` does. Then
    nothing is written, but after 'server-gone-unsure' nobody knows.
    """
    with told(made):
        try:
            with round_trip(made) as raw:
                raw.execute(WRITING)
                for statement, given in _statements(packet, version):
                    raw.execute(statement, given)
                ended = raw.execute(END, _end(packet))
                raw.execute("COMMIT")
                raw.execute(ANNOUNCE, (CHANNEL, ""))
        except (errors.SerializationFailure, errors.DeadlockDetected) as fault:
            raise Overtaken from fault
        except psycopg.IntegrityError as fault:
            raise IntegrityError(None, None, fault) from fault
        except psycopg.OperationalError as fault:
            if fault.sqlstate is not None:  # the server has said what hinders it
                raise
            raise Unsure(str(fault)) from fault
        found = ended.fetchone()
        assert found is not None
        return int(found[0])


def _statements(packet: ActPacket, version: int) -> Iterator[SentStatement]:
    late = len(packet.changes) > _MUCH
    yield BEGIN, (packet.act, packet.based_on, " ".join(sorted(packet.reads)), late, version)
    for content in packet.contents.items():
        yield _ADD, content
    for change in packet.changes:
        yield _statement(change)


def _statement(change: SentChange) -> SentStatement:
    if change.kind == "delete":
        return _REMOVE, (change.table, change.row)
    values = list(change.now.values())
    if change.kind == "insert":
        return _insert(change.table, tuple(change.now)), values
    return _update(change.table, tuple(change.now)), [*values, change.row]


@cache
def _insert(table: str, columns: tuple[str, ...]) -> sql.Composed:
    return sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
        sql.Identifier("wgdesk", table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join(sql.Placeholder() * len(columns)),
    )


@cache
def _update(table: str, columns: tuple[str, ...]) -> sql.Composed:
    values = (sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder()) for name in columns)
    return sql.SQL("UPDATE {} SET {} WHERE id = {}").format(
        sql.Identifier("wgdesk", table), sql.SQL(", ").join(values), sql.Placeholder()
    )


def _end(packet: ActPacket) -> Sequence[Any]:
    return packet.uid, in_utc(packet.at), packet.args, packet.undoes, len(packet.changes)
