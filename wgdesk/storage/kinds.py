"""Which kind of store an engine works on: a file, or a server that several stations share."""

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
    """What the Desk asks of either kind; both are modules."""

    def told(self, made: Engine, /) -> AbstractContextManager[None]:
        """Turn errors of machine, file, network and server into ``Trouble``."""

    def refusal(self, fault: IntegrityError, /) -> Refused | None:
        """Return how a broken constraint is told, None if only a bug can break it."""

    def end_act(
        self, connection: Connection, uid: str, at: datetime, args: str, undoes: int | None, /
    ) -> int | None:
        """Have the store write the act of this transaction, with its changes, into the journal, where only
        the store may; return its number there. None: the desk writes the journal."""

    def send_ahead(self, made: Engine, files: Mapping[str, bytes], /) -> Mapping[str, str]:
        """Send files that an act will keep before it begins; return under which names, by their keys."""

    def announce(self, made: Engine, entry: int, /) -> None:
        """Tell other stations of a journal row that is committed; that this fails is no fault of the act."""


def store_of(engine: Engine) -> Store:
    """Return the store behind an engine. The server's is imported only for a server."""
    if engine.dialect.name == "sqlite":
        return store
    from wgdesk.storage.server import engine as server

    return server
