"""The PostgreSQL dialect of shared records, without queries that only cost a far station time."""

from __future__ import annotations

from typing import Any

from psycopg import Connection as Raw
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

IN_ORDER = TransactionStatus.INTRANS  # a transaction in which no statement failed
NAME = "postgresql+shared"  # in the URL of an engine


class SharedDialect(PGDialect_psycopg):
    """A dialect that does not ask the server about itself.

    SQLAlchemy asks eight questions over the first connection of each engine, each in a round trip. The server
    has answered those that matter while connecting: its version, and whether backslashes are escapes. The
    rest matters only for making or inspecting tables.
    """

    supports_statement_cache = True

    def initialize(self, connection: Connection) -> None:
        """Take over what the server reported while connecting."""
        raw = connection.connection.driver_connection
        assert isinstance(raw, Raw)
        self.server_version_info = divmod(raw.info.server_version, 10_000)
        self._backslash_escapes = raw.info.parameter_status("standard_conforming_strings") == "off"

    def do_rollback(self, dbapi_connection: Any) -> None:
        """End a read-only transaction by a commit, which is the same to the server.

        After a rollback psycopg forgets its prepared statements. As each read ends with a rollback, the
        server had to parse and plan every statement of every act again.
        """
        if dbapi_connection.read_only and dbapi_connection.pgconn.transaction_status == IN_ORDER:
            dbapi_connection.commit()
        else:
            dbapi_connection.rollback()


registry.register(NAME.replace("+", "."), __name__, SharedDialect.__name__)
