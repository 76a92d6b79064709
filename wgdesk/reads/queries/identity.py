"""The identity of a record and its last entry: copies of the record are filed by these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from wgdesk.model import Journal, Meeting
from wgdesk.reads.uses import uses
from wgdesk.reads.values.identity import Identity

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@uses("meeting", "journal")
def identity(session: Session) -> Identity | None:
    """Return a record's identity, None while no meeting has been set up."""
    uid = session.scalar(select(Meeting.uid))
    entry = session.scalar(select(func.max(Journal.id)))
    return None if uid is None or entry is None else Identity(uid, entry)
