"""Which record this is and how far it has come: what its copies are filed under."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wgdesk.model import Journal, Meeting


@dataclass(frozen=True)
class Identity:
    """``uid``: what copies of one record have in common; ``entry``: the number of the last act."""

    uid: str
    entry: int


def identity(session: Session) -> Identity | None:
    """Return a record's identity, None while no meeting has been set up."""
    uid = session.scalar(select(Meeting.uid))
    entry = session.scalar(select(func.max(Journal.id)))
    return None if uid is None or entry is None else Identity(uid, entry)
