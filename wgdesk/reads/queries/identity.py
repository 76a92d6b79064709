"""The identity of a record and its last entry, by which copies of the record are filed."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from wgdesk.model import Journal, Meeting
from wgdesk.reads.uses import uses
from wgdesk.reads.values.identity import Identity


@uses("meeting", "journal")
def identity(connection: Connection) -> Identity | None:
    """Return a record's identity, None while no meeting has been set up."""
    uid = connection.scalar(select(Meeting.uid))
    entry = connection.scalar(select(func.max(Journal.id)))
    return None if uid is None or entry is None else Identity(uid, entry)
