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
    """Give a connection whose ``pipeline()`` sends at its end, at once, what it was given to execute.

    ``BEGIN`` and ``COMMIT`` are among it: with those of psycopg each transaction takes some round trips more.
    What a statement returns can be fetched afterwards. A transaction that is still open is taken back.
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
    """Take back what is under way; if that fails, the server does it when the connection is closed."""
    try:
        if not raw.closed and raw.info.transaction_status != TransactionStatus.IDLE:
            raw.rollback()
    except psycopg.Error:
        raw.close()


def _living(made: Engine) -> tuple[PoolProxiedConnection, psycopg.Connection[Any]]:
    """Return a connection that the server has not ended while nobody used it, as far as is known here.

    What is sent over one that is ended is lost, and nobody knows whether it was done.
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
        while select([raw.fileno()], [], [], 0)[0]:  # else nothing has come: no end either
            raw.pgconn.consume_input()
    except psycopg.OperationalError:
        return True
    return False
