"""A record on a PostgreSQL server, which several stations share: the same tables, acts and journal.

An act is begun and ended by functions of the server (``acts-server.sql``), and what it changes the server
notes itself. Acts exclude one another by a lock on the one row of ``meeting_lock``, which these functions
take: a station that only shows the record may not call them, so it cannot block the others, as it could with
an advisory lock, which everybody may take.

A notification tells every station but the display that a journal row was written. It carries the number of
that row and nothing else, because PostgreSQL checks no rights of whoever listens or notifies: it is a hint to
read again. Its channel has a name of chance, which the display may not read; the display reads every second.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from traceback import clear_frames
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg
from psycopg import sql
from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from wgdesk.errors import Trouble
from wgdesk.storage.server.impatient import Impatient
from wgdesk.storage.server.round_trip import borrowed
from wgdesk.storage.server.sent_ahead import KEEP
from wgdesk.storage.server.sent_ahead import send_ahead as send_ahead  # the Desk asks for it here
from wgdesk.storage.server.server_dialect import NAME
from wgdesk.storage.server.server_faults import check_version, trouble
from wgdesk.storage.server.server_faults import refusal as refusal  # the Desk asks for it here
from wgdesk.storage.server.server_faults import told as told
from wgdesk.storage.server.waiting_turn import SHORT, STAY, patient

if TYPE_CHECKING:
    from wgdesk.storage.server.address import ServerAddress

C = TypeVar("C", bound="psycopg.Connection[Any]")

FRAME = 2  # the version of functions and rights; tables have the record's
CHANNEL = "wgdesk"  # of a record that was shared when channels had no names of their own
COMPANY = "_company"  # ends the name of the channel of what stations tell one another of themselves
_CHANNEL = "SELECT coalesce((SELECT to_jsonb(lock) ->> 'channel' FROM meeting_lock AS lock), %s)"
ANNOUNCE = f"SELECT pg_notify(({_CHANNEL}), %s)"
FOUND = "SELECT version, coalesce((to_jsonb(lock) ->> 'frame')::integer, 0) FROM meeting_lock AS lock"
BEGIN = "SELECT wgdesk.begin_act(%s, %s, %s, %s, %s)"
END = "SELECT wgdesk.end_act(%s, %s, %s, %s, %s)"
_DELETE = re.compile(r'DELETE FROM "?(?P<table>\w+)"? WHERE \S+\.id = (?P<key>%\(\w+\)s::BIGINT)')
_SEES_ALL = "SELECT relkind = 'r' FROM pg_class WHERE oid = to_regclass('journal')"
LIMITS = {
    # A server may be set to acknowledge before it has written.
    "synchronous_commit": "on",
    # A station that stands still (a frozen laptop) must not keep the others from acting, neither between its
    # statements nor in the midst of one. Sending a file of 20 MB is one statement.
    "lock_timeout": f"{SHORT}s",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "5s",
    "tcp_keepalives_idle": "2",
    "tcp_keepalives_interval": "1",
    "tcp_keepalives_count": "3",
    # A server may be set to end connections that nobody uses: then the first act after a pause would fail.
    "idle_session_timeout": "0",
}
# For whoever reads or brings a whole record, however slowly, and keeps nobody from acting.
_AT_LENGTH = {"statement_timeout": "10min", "idle_in_transaction_session_timeout": "10min"}
CONNECT_SECONDS = 2
_PREPARED = 500  # statements that the server keeps ready for a connection: acts and rules have some hundred
# A cut cable is noticed within three seconds, not after the two hours that TCP would wait.
_NOTICE = {"keepalives_idle": 1, "keepalives_interval": 1, "keepalives_count": 2, "tcp_user_timeout": 2500}

BEAT_ANSWER = 1.5  # seconds of silence in an answer to a beat of the link
MAKING_ANSWER = 60.0  # to make a database takes some seconds


@contextlib.contextmanager
def connected(address: ServerAddress) -> Iterator[psycopg.Connection[Any]]:
    """Give a connection that commits each statement; close it at the end. Raises ``Trouble``."""
    try:
        with _attempted(Impatient, address, autocommit=True) as raw:
            raw.patience = MAKING_ANSWER
            yield raw
    except psycopg.Error as fault:
        found = trouble(fault, str(address))
        if found is None:
            raise
        raise found from fault


@contextlib.contextmanager
def listening(address: ServerAddress) -> Iterator[tuple[psycopg.Connection[Any], str]]:
    """Give a connection that hears of the acts of all stations, and their channel.

    The display hears of none: its channel is "". Raises ``psycopg.Error``.
    """
    with _attempted(Impatient, address, autocommit=True) as raw:
        raw.patience = BEAT_ANSWER
        # The display finds the views that are made for it under the names of the tables.
        sees_all = raw.execute(_SEES_ALL).fetchone()
        found = raw.execute(_CHANNEL, (CHANNEL,)).fetchone() if sees_all == (True,) else None
        channel = str(found[0]) if found is not None else ""
        for name in (channel, f"{channel}{COMPANY}") if channel else ():
            raw.execute(sql.SQL("LISTEN {}").format(sql.Identifier(name)))
        yield raw, channel


def _attempted(kind: type[C], address: ServerAddress, **given: Any) -> C:
    """Return a connection of this kind. Raises ``psycopg.Error``; then nothing of the attempt stays open."""
    parameters: dict[str, Any] = {**address.parameters(), **_NOTICE, "application_name": "WGDesk", **given}
    try:
        return kind.connect(connect_timeout=CONNECT_SECONDS, **parameters)
    except psycopg.Error as fault:
        # Psycopg keeps the errors of its attempts in variables of the frame in which they arose: in this
        # circle an attempt that timed out would keep its socket until garbage is collected.
        fault.__context__ = None
        clear_frames(fault.__traceback__)
        raise


def engine(
    address: ServerAddress,
    *,
    gone: Callable[[], bool] = lambda: False,
    unwanted: Callable[[], bool] = lambda: False,
    version: int | None = None,
    at_length: bool = False,
    **settings: str,
) -> Engine:
    """Return an engine for the record at ``address``; nothing is asked of the server yet.

    ``gone`` says whether the server is known not to answer: then nobody waits for it in vain. ``unwanted``
    says whether nobody wants an answer any more: even one that is coming is not waited for. With a
    ``version`` no act is done in a record of another one: it may have been shared anew while this station was
    at work. With ``at_length`` a whole record can be read or brought, however slow it is.
    ``settings`` are of the server, for its sessions: ``role``, ``search_path``.
    """
    limits = {**LIMITS, **(_AT_LENGTH if at_length else {}), **settings}

    def connect() -> psycopg.Connection[Any]:
        if gone():
            raise psycopg.OperationalError("the server does not answer")
        options = " ".join(f"-c {name}={value}" for name, value in limits.items())
        made = _attempted(Impatient, address, options=options)
        made.unwanted, made.prepared_max = unwanted, _PREPARED
        return made

    made = create_engine(
        URL.create(NAME, host=address.host, database=address.database),
        creator=connect,
        query_cache_size=500,
    )

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        writing = connection.get_execution_options().get("writing", False)
        # A reader sees one state of the record in all its statements. Acts wait for one another instead, so
        # each of their statements shall see what the one before them has written.
        raw.isolation_level = (
            psycopg.IsolationLevel.READ_COMMITTED if writing else psycopg.IsolationLevel.REPEATABLE_READ
        )
        raw.read_only = not writing
        act = connection.get_execution_options().get("act")
        if act is not None:
            for key, sending in connection.get_execution_options().get("sent", {}).items():
                connection.exec_driver_sql(KEEP, (sending, key))
            with patient(made, raw) as long:
                if long:
                    connection.exec_driver_sql(STAY)
                found = connection.exec_driver_sql(BEGIN, (act, None, None, False, None)).scalar()
            check_version(found, version or found, address.database)

    @event.listens_for(made, "before_cursor_execute", retval=True)
    def _remove_row(
        connection: Connection, cursor: Any, statement: str, given: Any, context: Any, many: bool
    ) -> tuple[str, Any]:
        # No station has the right to delete: with it one could lock the whole table.
        if connection.get_execution_options().get("act") is not None:
            statement = _DELETE.sub(r"SELECT wgdesk.remove_row('\g<table>', \g<key>)", statement)
        return statement, given

    @event.listens_for(made, "after_cursor_execute")
    def _check_written(
        connection: Connection, cursor: Any, statement: str, given: Any, context: Any, many: bool
    ) -> None:
        # A policy of rows does not refuse: it hides the row, and nothing is written. An act writes row by
        # row, and each that it writes is there, because it holds the lock.
        if statement.startswith(("UPDATE", "DELETE")) and cursor.rowcount < (len(given) if many else 1):
            raise Trouble("server-forbids", name=address.database)

    return made


def verify(made: Engine, newest: int, *, whole: bool = False) -> None:
    """Check that there is a record of our version; if ``whole``, that this login reads all of it.

    Raises ``Trouble``: 'server-no-record', 'server-older-record', 'newer-record', 'server-forbids' to the
    display, which does not see all, or as ``told`` does.
    """
    name = made.url.database or ""
    with told(made), borrowed(made) as raw:
        with raw.pipeline():
            found, seen = raw.execute(FOUND), raw.execute(_SEES_ALL)
        version, frame = found.fetchone() or (None, None)
        check_version(version, newest, name)
        check_version(frame, FRAME, name)
        if whole and seen.fetchone() != (True,):
            raise Trouble("server-forbids", name=name)


def count_on(connection: Connection, table: str) -> None:
    """Let the server number new rows of a table after those that were brought with their numbers."""
    newest = f"SELECT coalesce(max(id), 0) + 1 FROM {table}"
    connection.exec_driver_sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), ({newest}), false)")


def end_act(connection: Connection, uid: str, at: datetime, args: str, undoes: int | None) -> int:
    """Have the server write the act under way into the journal; return its number."""
    given = (uid, in_utc(at), args, undoes, None)
    return int(connection.exec_driver_sql(END, given).scalar_one())


def in_utc(at: datetime) -> datetime:
    """Return a moment as the columns of the server have it, without a zone."""
    return at.astimezone(UTC).replace(tzinfo=None)


def announce(made: Engine, entry: int) -> None:
    """Tell all stations of a journal row; who is not reached learns of it with the next beat of the link.

    Not in the transaction of the act: anybody may fill the server's queue of notifications, and the act would
    fail with it.
    """
    with contextlib.suppress(DBAPIError, psycopg.Error), borrowed(made) as raw:
        raw.execute(ANNOUNCE, (CHANNEL, str(entry)))
