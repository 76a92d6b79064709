"""SQLite as record files are read with it: what is said as SQL for one engine serves all others."""

from __future__ import annotations

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

NAME = "sqlite+record"  # in the URL of an engine


class RecordDialect(SQLiteDialect_pysqlite):
    """SQLAlchemy keeps compiled statements by dialect, and makes a dialect for each engine.

    Those of record files compile alike, so they count as one. With each its own, opening a record compiled
    the queries of all rules again, and what had been compiled before was kept for nobody.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordDialect)

    def __hash__(self) -> int:
        return hash(RecordDialect)


registry.register(NAME.replace("+", "."), __name__, RecordDialect.__name__)
