"""Works an act out: runs it, checks what it wrote, and returns the result before anything is committed."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy import Connection, Engine

from wgdesk.acting import journal
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_steps import ActStep
from wgdesk.acting.plain_values import dumps
from wgdesk.clock import Clock
from wgdesk.model.base import map_rows
from wgdesk.rules.closing import check_open

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

R = TypeVar("R")


@dataclass(frozen=True)
class Stamp:
    """When an act was done in another copy of the record, its uid there, and the keys of its new rows."""

    at: datetime
    uid: str
    keys: Callable[[], Callable[[str], int]]  # for each attempt: gives the key of a new row of a table


@dataclass(frozen=True)
class WorkedFrom:
    """What an act was worked out from: the newest act of the record at the time, and the tables read."""

    entry: int
    tables: frozenset[str]


@dataclass(frozen=True)
class Actor:
    """Who acts, the time, and the maker of keys. ``told`` is called with the share of an act that is done."""

    clock: Clock
    station: str
    user: str
    keys: Callable[[datetime], int]
    told: Callable[[float], object]


def session_on(engine: Engine) -> Session:
    """Return a session in which an act can be run."""
    from sqlalchemy.orm import Session  # imported late, like the rules: no read needs it

    return Session(engine, autoflush=True, expire_on_commit=False)


def ready_to_act() -> Callable[[Connection, Mapping[str, frozenset[int]]], None]:
    """Map the row classes, which only acts need, and return the check of what an act wrote."""
    from wgdesk.rules.validity import check  # builds the queries of all rules

    map_rows()
    return check


def work_out(
    session: Session,
    watch: journal.JournalWatch,
    actor: Actor,
    act: str,
    step: ActStep[R],
    stamp: Stamp | None,
) -> journal.WorkedOut[R]:
    """Run and check an act in the transaction of ``session``, watched by ``watch``; commit nothing.

    Raises what the act or a rule raises.
    """
    check = ready_to_act()
    connection, transaction = session.connection(), session.get_transaction()
    uid = stamp.uid if stamp is not None else str(uuid.uuid4())
    now = stamp.at if stamp is not None else actor.clock()
    key = stamp.keys() if stamp is not None else lambda _: actor.keys(now)
    done = step(ActContext(session, now, actor.station, actor.user, key, watch.insert, actor.told), watch)
    if session.get_transaction() is not transaction:
        raise RuntimeError(f"{act} rolled back: an act does not, it raises")
    if watch.changes and not journal.closes_or_reopens(watch.changes):
        check_open(connection)
    check(connection, journal.touched(watch.changes))
    args = dumps(done.args)
    return journal.WorkedOut(act, uid, now, done.value, args, done.undoes, watch.changes, watch.contents)


# -- in a copy of the record -------------------------------------------------------------------------------


class Way(Protocol):
    """How acts reach a record when a desk reads only a copy: they are worked out in the copy, and sent."""

    def done(
        self,
        act: str,
        work: Callable[[], tuple[journal.WorkedOut[R], WorkedFrom]],
        files: Mapping[str, bytes],
        /,
    ) -> R:
        """Send the act that ``work`` works out, after the ``files`` it may add; work it out anew if needed.

        Returns its result once the act is committed and the copy has it.
        """

    def close(self) -> None:
        """Leave the record."""


def work_out_in_copy(
    engine: Engine, actor: Actor, act: str, step: ActStep[R], stamp: Stamp | None
) -> tuple[journal.WorkedOut[R], WorkedFrom]:
    """Work an act out in a copy of the record, and roll it back there."""
    with session_on(engine) as session:
        connection = session.connection(execution_options={"writing": True})
        newest = journal.last_entry(connection)
        with _noted_reads(connection) as tables:
            worked = work_out(session, journal.JournalWatch(session), actor, act, step, stamp)
        return worked, WorkedFrom(newest, frozenset(tables))


@contextmanager
def _noted_reads(connection: Connection) -> Iterator[set[str]]:
    """Yield the set of tables that SQLite reads in the ``with`` block, by whatever statement."""
    tables: set[str] = set()

    def note(action: int, table: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ and table is not None:
            tables.add(table)
        return sqlite3.SQLITE_OK

    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.set_authorizer(note)  # SQLite prepares all statements again, and calls it for each
    try:
        yield tables
    finally:
        raw.set_authorizer(None)
