"""The newest act that this program knows of in an open record file; it must not disappear."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from wgdesk.errors import Trouble
from wgdesk.model import Journal

_UID = select(Journal.uid).where(Journal.id == bindparam("entry"))
_LAST = select(Journal.id, Journal.uid).order_by(Journal.id.desc()).limit(1)


class LastKnown:
    """The newest known act of a record, shared by all who work on the record through one engine.

    SQLite notices a record that was moved or replaced, but not one that another program has overwritten in
    place, as copying another file onto it does.
    """

    def __init__(self, connection: Connection) -> None:
        last = connection.execute(_LAST).one_or_none()
        self._entry, self._uid = last if last is not None else (0, "")

    def know(self, entry: int, uid: str) -> None:
        """Remember an act that was saved."""
        self._entry, self._uid = entry, uid

    def check(self, connection: Connection) -> None:
        """Raise ``Trouble('record-overwritten')`` if the act is no longer in the record."""
        if self._entry and connection.scalar(_UID, {"entry": self._entry}) != self._uid:
            raise Trouble("record-overwritten", name=Path(connection.engine.url.database or "").name)
