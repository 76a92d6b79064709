"""Several statements to the server in one round trip, as one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine

READING = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
WRITING = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"


@contextmanager
def borrowed(made: Engine) -> Iterator[psycopg.Connection[Any]]:
    """Give a connection whose ``pipeline()`` sends at its end, at once, what it was given to execute.

    ``BEGIN`` and ``COMMIT`` are among it: with those of psycopg each transaction takes some round trips more.
    What a statement returns can be fetched afterwards. A transaction that is still open is taken back.
    """
    pooled = made.raw_connection()
    raw = pooled.driver_connection
    assert isinstance(raw, psycopg.Connection)
    try:
        raw.autocommit = True
        yield raw
    finally:
        if raw.closed:
            pooled.invalidate()
        else:
            if raw.info.transaction_status != TransactionStatus.IDLE:
                raw.rollback()
            raw.autocommit = False
        pooled.close()
