"""A closed record cannot be changed until it is reopened, neither by an act nor by undo or redo."""

from __future__ import annotations

from sqlalchemy import Connection, select

from wgdesk.errors import Refused
from wgdesk.model import Meeting

_CLOSED = select(Meeting.id).where(Meeting.closed_at.is_not(None)).limit(1)


def check_open(connection: Connection) -> None:
    """Raise ``Refused('record-closed')`` if the record is closed."""
    if connection.execute(_CLOSED).first() is not None:
        raise Refused("record-closed")
