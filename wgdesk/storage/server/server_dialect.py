"""PostgreSQL as shared records are read with it, without questions that only cost a far station time."""

from __future__ import annotations

from typing import Any

from psycopg import Connection as Raw
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

IN_ORDER = TransactionStatus.INTRANS  # none of its statements failed
NAME = "postgresql+shared"  # in the URL of an engine


class SharedDialect(PGDialect_psycopg):
    """SQLAlchemy asks eight questions over the first connection of each engine, each a round trip.

    What we need of the answers the server has told while connecting: it is 15 or newer, and whether it takes
    a backslash for a letter. The rest is for who makes tables, or reads which there are.
    """

    supports_statement_cache = True

    def initialize(self, connection: Connection) -> None:
        """Take over what the server has said of itself."""
        raw = connection.connection.driver_connection
        assert isinstance(raw, Raw)
        self.server_version_info = divmod(raw.info.server_version, 10_000)
        self._backslash_escapes = raw.info.parameter_status("standard_conforming_strings") == "off"

    def do_rollback(self, dbapi_connection: Any) -> None:
        """End what only read by a commit, which is the same to the server.

        After a rollback psycopg forgets which statements it has prepared, and each read ends with one: so the
        server parsed and planned every statement of every act anew.
        """
        if dbapi_connection.read_only and dbapi_connection.pgconn.transaction_status == IN_ORDER:
            dbapi_connection.commit()
        else:
            dbapi_connection.rollback()


registry.register(NAME.replace("+", "."), __name__, SharedDialect.__name__)
