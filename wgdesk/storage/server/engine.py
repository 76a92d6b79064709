"""A record on a PostgreSQL server that several stations share: the same tables, acts and journal.

An act is begun and ended by functions of the server (``acts-server.sql``), and the server itself notes what
it changes. Acts exclude one another by a lock on the single row of ``meeting_lock``, which these functions
take. A station that only shows the record may not call them, so it cannot block the others, as it could with
an advisory lock, which is open to everybody.

A notification tells every station except the display that a journal row was written. It carries only the
number of that row, because PostgreSQL lets everybody listen and notify: it is a hint to read again. Its
channel has a random name, which the display cannot read; the display polls every second.
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

FRAME = 3  # the version of functions and rights; tables have the version of the record
CHANNEL = "wgdesk"  # of records shared before channels had names of their own
COMPANY = "_company"  # suffix of the channel on which stations announce themselves to one another
_CHANNEL = "SELECT coalesce((SELECT to_jsonb(lock) ->> 'channel' FROM meeting_lock AS lock), %s)"
ANNOUNCE = f"SELECT pg_notify(({_CHANNEL}), %s)"
FOUND = "SELECT version, coalesce((to_jsonb(lock) ->> 'frame')::integer, 0) FROM meeting_lock AS lock"
BEGIN = "SELECT wgdesk.begin_act(%s, %s, %s, %s, %s)"
END = "SELECT wgdesk.end_act(%s, %s, %s, %s, %s)"
_DELETE = re.compile(r'DELETE FROM "?(?P<table>\w+)"? WHERE \S+\.id = (?P<key>%\(\w+\)s::BIGINT)')
_SEES_ALL = "SELECT relkind = 'r' FROM pg_class WHERE oid = to_regclass('journal')"
LIMITS = {
    # The server's configuration may let it acknowledge before it has written.
    "synchronous_commit": "on",
    # A station that hangs (a frozen laptop) must not keep the others from acting, neither between its
    # statements nor during one. Sending a file of 20 MB is one statement.
    "lock_timeout": f"{SHORT}s",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "5s",
    "tcp_keepalives_idle": "2",
    "tcp_keepalives_interval": "1",
    "tcp_keepalives_count": "3",
    # The server's configuration may close idle connections; the first act after a pause would then fail.
    "idle_session_timeout": "0",
}
# For reading or writing a whole record, however slowly, which keeps nobody from acting.
_AT_LENGTH = {"statement_timeout": "10min", "idle_in_transaction_session_timeout": "10min"}
CONNECT_SECONDS = 2
_PREPARED = 500  # prepared statements for each connection: acts and rules have some hundred
# A cut cable is noticed within three seconds, not after the two hours that TCP would wait.
_NOTICE = {"keepalives_idle": 1, "keepalives_interval": 1, "keepalives_count": 2, "tcp_user_timeout": 2500}

BEAT_ANSWER = 1.5  # seconds of silence allowed in the answer to a heartbeat
MAKING_ANSWER = 60.0  # seconds: creating a database takes some time


@contextlib.contextmanager
def connected(address: ServerAddress) -> Iterator[psycopg.Connection[Any]]:
    """Yield a connection that commits each statement; close it at the end. Raises ``Trouble``."""
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
    """Yield a connection that is notified of the acts of all stations, and the name of their channel.

    The display is not notified: its channel is "". Raises ``psycopg.Error``.
    """
    with _attempted(Impatient, address, autocommit=True) as raw:
        raw.patience = BEAT_ANSWER
        # For the display the names of the tables lead to its views.
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
        # Psycopg keeps the errors of its attempts in variables of the frame in which they were raised.
        # Because of this cycle an attempt that timed out would keep its socket until garbage collection.
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
    """Return an engine for the record at ``address``; the server is not contacted yet.

    ``gone`` says whether the server is known not to answer, so that nobody waits in vain. ``unwanted`` says
    whether nobody wants an answer any more: then even one that is arriving is dropped. With a ``version``,
    acts in a record of another version are refused: it may have been shared anew while this station was at
    work. With ``at_length`` a whole record can be read or written, however slowly. ``settings`` are session
    settings of the server: ``role``, ``search_path``.
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
        # each of their statements must see what the previous one wrote.
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
        # No station has the right to delete: with it a login could lock the whole table.
        if connection.get_execution_options().get("act") is not None:
            statement = _DELETE.sub(r"SELECT wgdesk.remove_row('\g<table>', \g<key>)", statement)
        return statement, given

    @event.listens_for(made, "after_cursor_execute")
    def _check_written(
        connection: Connection, cursor: Any, statement: str, given: Any, context: Any, many: bool
    ) -> None:
        # A row policy does not refuse: it hides the row, and nothing is written. An act writes row by row,
        # and each row that it writes exists, because the act holds the lock.
        if statement.startswith(("UPDATE", "DELETE")) and cursor.rowcount < (len(given) if many else 1):
            raise Trouble("server-forbids", name=address.database)

    return made


def verify(made: Engine, newest: int, *, whole: bool = False) -> None:
    """Check that there is a record of our version; if ``whole``, that this login can read all of it.

    Raises ``Trouble``: 'server-no-record', 'server-older-record', 'newer-record', 'server-forbids' for the
    display, which does not see everything, or as ``told`` does.
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
    """Make the server number new rows of a table after those that were copied with their numbers."""
    newest = f"SELECT coalesce(max(id), 0) + 1 FROM {table}"
    connection.exec_driver_sql(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), ({newest}), false)")


def end_act(connection: Connection, uid: str, at: datetime, args: str, undoes: int | None) -> int:
    """Have the server write the current act into the journal; return its number."""
    given = (uid, in_utc(at), args, undoes, None)
    return int(connection.exec_driver_sql(END, given).scalar_one())


def in_utc(at: datetime) -> datetime:
    """Return a time as the server's columns store it: in UTC without a zone."""
    return at.astimezone(UTC).replace(tzinfo=None)


def announce(made: Engine, entry: int) -> None:
    """Tell all stations of a journal row; a station that is not reached learns of it at its next heartbeat.

    Not in the transaction of the act: anybody may fill the server's notification queue, and then the act
    would fail too.
    """
    with contextlib.suppress(DBAPIError, psycopg.Error), borrowed(made) as raw:
        raw.execute(ANNOUNCE, (CHANNEL, str(entry)))
