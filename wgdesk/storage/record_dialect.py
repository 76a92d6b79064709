"""The SQLite dialect of record files, so that SQL compiled for one engine serves all others."""

from __future__ import annotations

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

NAME = "sqlite+record"  # in the URL of an engine


class RecordDialect(SQLiteDialect_pysqlite):
    """A dialect that equals all others of its kind.

    SQLAlchemy caches compiled statements by dialect, and makes a dialect for each engine. Without this,
    opening a record compiled the queries of all rules again, and what was cached before served nobody.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordDialect)

    def __hash__(self) -> int:
        return hash(RecordDialect)


registry.register(NAME.replace("+", "."), __name__, RecordDialect.__name__)
