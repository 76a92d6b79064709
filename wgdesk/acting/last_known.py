"""The last act in a record file that this program knows of, which nobody may take away while it is open."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, bindparam, select

from wgdesk.errors import Trouble
from wgdesk.model import Journal

_UID = select(Journal.uid).where(Journal.id == bindparam("entry"))
_LAST = select(Journal.id, Journal.uid).order_by(Journal.id.desc()).limit(1)


class LastKnown:
    """Knows the last act of one record; whoever works on the record through one engine shares it.

    SQLite notices a record that was moved or replaced, but not one whose bytes another program has written
    over, as copying another file onto it does.
    """

    def __init__(self, connection: Connection) -> None:
        last = connection.execute(_LAST).one_or_none()
        self._entry, self._uid = last if last is not None else (0, "")

    def know(self, entry: int, uid: str) -> None:
        """Remember an act that was saved."""
        self._entry, self._uid = entry, uid

    def check(self, connection: Connection) -> None:
        """Raise ``Trouble('record-overwritten')`` if the act is not in the record any more."""
        if self._entry and connection.scalar(_UID, {"entry": self._entry}) != self._uid:
            raise Trouble("record-overwritten", name=Path(connection.engine.url.database or "").name)
