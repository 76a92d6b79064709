"""Rows as objects, for tests that compare whole rows; the program's reads return plain values."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from wgdesk.model import Base
from wgdesk.model.base import map_rows

RowT = TypeVar("RowT", bound=Base)


def objects(connection: Connection, kind: type[RowT], *where: ColumnElement[bool]) -> list[RowT]:
    """Return the rows of a table that meet all conditions, in the order of their keys.

    The query is made here, after mapping: a query made before would return values instead of objects.
    """
    map_rows()
    with Session(connection) as session:
        return list(session.scalars(select(kind).where(*where).order_by(*kind.__table__.primary_key)))
