"""Several statements to the server in one round trip, as one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine
from sqlalchemy.pool import PoolProxiedConnection

READING = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
WRITING = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"


@contextmanager
def borrowed(made: Engine) -> Iterator[psycopg.Connection[Any]]:
    """Yield a connection whose ``pipeline()`` sends all its statements together at the end.

    ``BEGIN`` and ``COMMIT`` are executed explicitly, since those of psycopg take extra round trips. Results
    can be fetched afterwards. A transaction that is still open is rolled back.
    """
    pooled, raw = _living(made)
    try:
        raw.autocommit = True
        yield raw
    finally:
        _take_back(raw)
        if raw.closed:
            pooled.invalidate()
        else:
            raw.autocommit = False
        pooled.close()


def _take_back(raw: psycopg.Connection[Any]) -> None:
    """Roll back the open transaction; if that fails, the server does it when the connection is closed."""
    try:
        if not raw.closed and raw.info.transaction_status != TransactionStatus.IDLE:
            raw.rollback()
    except psycopg.Error:
        raw.close()


def _living(made: Engine) -> tuple[PoolProxiedConnection, psycopg.Connection[Any]]:
    """Return a connection that the server has not closed while it was idle, as far as is known here.

    What is sent over a closed connection is lost, without knowing whether it was done.
    """
    while True:
        pooled = made.raw_connection()
        raw = pooled.driver_connection
        assert isinstance(raw, psycopg.Connection)
        if not _is_ended(raw):
            return pooled, raw
        pooled.invalidate()


def _is_ended(raw: psycopg.Connection[Any]) -> bool:
    try:
        while select([raw.fileno()], [], [], 0)[0]:  # readable: there may be notifications, or the end
            raw.pgconn.consume_input()
    except psycopg.OperationalError:
        return True
    return False
