"""Rows as objects, for tests that compare whole rows; the program's reads give out plain values."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.orm import Session

from wgdesk.model.base import map_rows


def objects(connection: Connection, query: Select[Any]) -> list[Any]:
    """Return what a query such as ``select(Sitting)`` finds."""
    map_rows()
    with Session(connection) as session:
        return list(session.scalars(query))
