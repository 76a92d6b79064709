"""A closed record cannot be changed until it is reopened, neither by an act nor by undo or redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from wgdesk.errors import Refused
from wgdesk.model import Meeting

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_CLOSED = select(Meeting.id).where(Meeting.closed_at.is_not(None)).limit(1)


def check_open(session: Session) -> None:
    """Raise ``Refused('record-closed')`` if the record is closed."""
    if session.connection().execute(_CLOSED).first() is not None:
        raise Refused("record-closed")
