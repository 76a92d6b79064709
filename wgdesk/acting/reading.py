"""What a read is given: a session, or before the first act as much of one as a connection can be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, Engine

from wgdesk.model.base import rows_are_mapped

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class _Connected:
    """The part of a session that asks. Until rows are mapped, nothing else of it could be used anyway."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.execute, self.scalar, self.scalars = connection.execute, connection.scalar, connection.scalars

    def connection(self) -> Connection:
        return self._connection


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """Give a session for reads, which all see one state of the record.

    Sessions are imported with what maps the rows, for the first act: a command that only reads does without,
    which is a twelfth of the time of a report.
    """
    if rows_are_mapped():
        from sqlalchemy.orm import Session

        with Session(engine, autoflush=False) as session:
            yield session
    else:
        with engine.connect() as connection:
            yield cast("Session", _Connected(connection))
