"""What can go wrong between a station and its server, in the user's words."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import psycopg
from psycopg import errors
from psycopg.pq.abc import PGconn
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from wgdesk.errors import Refused, Trouble
from wgdesk.storage.server.impatient import Unsure
from wgdesk.storage.server.waiting_turn import note_refused

# Faults of the network, the server or the rights there. Any other error is a bug of ours.
_TROUBLES: tuple[tuple[type[psycopg.Error], str], ...] = (
    (Unsure, "server-gone-unsure"),
    (errors.LockNotAvailable, "server-busy"),
    (errors.QueryCanceled, "server-busy"),
    (errors.DeadlockDetected, "server-busy"),
    (errors.ProgramLimitExceeded, "server-too-much"),
    (errors.OutOfMemory, "server-busy"),  # some login holds all the locks that a server has
    (errors.InsufficientPrivilege, "server-forbids"),
    (errors.InvalidPassword, "server-password"),
    (errors.InvalidAuthorizationSpecification, "server-password"),
    (errors.InvalidCatalogName, "server-no-record"),
    (errors.UndefinedTable, "server-no-record"),  # somebody has removed it
    (errors.UndefinedFunction, "newer-record"),  # it was upgraded after this station joined
    (errors.DataCorrupted, "server-damaged"),
    (errors.IndexCorrupted, "server-damaged"),
    (errors.TooManyConnections, "server-full"),
    (errors.DiskFull, "disk-full"),
    (errors.IdleInTransactionSessionTimeout, "server-gone"),  # the server thought that this station hangs
    (errors.OperationalError, "server-gone"),
    (errors.InterfaceError, "server-gone"),
)


# When a server refuses a connection, it gives no error code, only words in its own language. With a server in
# another language the user is told that it refuses the password or does not answer.
_WHILE_CONNECTING: tuple[tuple[str, str], ...] = (
    ("does not exist", "server-no-record"),
    ("out of shared memory", "server-busy"),
    ("too many", "server-full"),
    ("remaining connection slots", "server-full"),
    ("pg_hba.conf", "server-password"),
    ("permission denied", "server-password"),
)

# Messages of libpq itself, before the server is contacted; they are always in English.
_NOT_SAFE: tuple[tuple[str, str], ...] = (
    ("does not support SSL", "server-unencrypted"),
    ("certificate", "server-certificate"),
)


def trouble(fault: BaseException | None, name: str) -> Trouble | None:
    """Return the ``Trouble`` that tells the user about an error of the server, None for a bug of ours."""
    if isinstance(fault, psycopg.OperationalError) and fault.sqlstate is None and fault.pgconn is not None:
        return Trouble(_while_connecting(fault, fault.pgconn), name=name)
    for kind, key in _TROUBLES:
        if isinstance(fault, kind):
            return Trouble(key, name=name)
    return None


def _while_connecting(fault: psycopg.OperationalError, tried: PGconn) -> str:
    said = str(fault)
    if "FATAL" in said:  # the server has answered
        for words, key in _WHILE_CONNECTING:
            if words in said:
                return key
        return "server-password" if tried.used_password else "server-gone"
    for words, key in _NOT_SAFE:
        if words in said:
            return key
    return "server-password" if tried.needs_password else "server-gone"


@contextlib.contextmanager
def told(made: Engine) -> Iterator[None]:
    """Turn errors of the network and the server into ``Trouble``. By then everything is rolled back."""
    try:
        yield
    except (DBAPIError, psycopg.Error) as fault:
        original = fault.orig if isinstance(fault, DBAPIError) else fault
        if isinstance(original, errors.NumericValueOutOfRange):
            raise Refused("number-out-of-range") from fault
        found = trouble(original, made.url.database or "")
        if found is None:
            raise
        if isinstance(original, errors.LockNotAvailable | errors.OutOfMemory):
            note_refused(made)
            _free_the_way(made)
        raise found from fault


def _free_the_way(made: Engine) -> None:
    """Have the server end whoever has blocked the others for long, so that the next attempt succeeds.

    A station that may not do this, or a record without this function, leaves it to the others.
    """
    with contextlib.suppress(DBAPIError, psycopg.Error), made.connect() as connection:
        connection.exec_driver_sql("SELECT free_the_way()")


def refusal(fault: IntegrityError) -> Refused | None:
    """Return the ``Refused`` for a broken constraint; None if only a bug can break it."""
    original = fault.orig
    if isinstance(original, errors.ForeignKeyViolation):
        removing = (fault.statement or "").startswith("SELECT wgdesk.remove_row")
        return Refused("in-use") if removing else Refused("reference-gone")
    if isinstance(original, errors.UniqueViolation):
        if original.diag.constraint_name == "uq_request_open":
            return Refused("floor-taken")
        return Refused("taken-already", what=original.diag.table_name or "")
    return None


def check_version(found: int | None, newest: int | None, name: str) -> None:
    """Raise ``Trouble`` unless the record found on a server is of version ``newest``."""
    if found is None or newest is None:
        raise Trouble("server-no-record", name=name)
    if found > newest:
        raise Trouble("newer-record", name=name)
    if found < newest:
        raise Trouble("server-older-record", name=name)
