"""The kind of store behind an engine: a file, or a server that several stations share."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from wgdesk.errors import Refused
from wgdesk.storage import store


class Store(Protocol):
    """What the Desk needs from either kind of store; both are modules."""

    def told(self, made: Engine, /) -> AbstractContextManager[None]:
        """Turn errors of the machine, file, network and server into ``Trouble``."""

    def refusal(self, fault: IntegrityError, /) -> Refused | None:
        """Return the ``Refused`` for a broken constraint, None if only a bug can break it."""

    def end_act(
        self, connection: Connection, uid: str, at: datetime, args: str, undoes: int | None, /
    ) -> int | None:
        """Write the act of this transaction and its changes into the journal, if only the store may do so.

        Returns its number there, or None if the desk writes the journal.
        """

    def send_ahead(self, made: Engine, files: Mapping[str, bytes], /) -> Mapping[str, str]:
        """Send files that an act will keep, before it begins; return their names on the way, by key."""

    def announce(self, made: Engine, entry: int, /) -> None:
        """Tell other stations of a committed journal row; a failure to do so is no fault of the act."""


def store_of(engine: Engine) -> Store:
    """Return the store behind an engine. The server's module is imported only for a server."""
    if engine.dialect.name == "sqlite":
        return store
    from wgdesk.storage.server import engine as server

    return server
