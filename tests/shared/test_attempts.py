"""If a server accepts connections but never answers, attempts are given up and leave nothing open."""

from __future__ import annotations

import gc
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from wgdesk.acting.desk import Desk
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import connected, listening

PATIENCE = 20  # seconds after which an open socket counts as leaked
SLOW = pytest.mark.slow


@pytest.fixture
def door() -> Iterator[socket.socket]:
    """A listening socket without a server; garbage collection is off, as it would close sockets too."""
    with (
        tempfile.TemporaryDirectory(prefix="wg-door-", dir="/tmp") as folder,
        socket.socket(socket.AF_UNIX) as made,
    ):
        made.bind(f"{folder}/.s.PGSQL.5432")
        made.listen()
        made.settimeout(PATIENCE)
        gc.disable()
        try:
            yield made
        finally:
            gc.enable()


def join(address: ServerAddress) -> None:
    with pytest.raises(Trouble, match="server-gone"):
        Desk.join(address)


def hear(address: ServerAddress) -> None:
    with pytest.raises(psycopg.OperationalError), listening(address):
        pass


def ask(address: ServerAddress) -> None:
    with pytest.raises(Trouble, match="server-gone"), connected(address):
        pass


@pytest.mark.sampled
@pytest.mark.parametrize("attempt", [hear, pytest.param(join, marks=SLOW), pytest.param(ask, marks=SLOW)])
def test_an_attempt_leaves_nothing_open(
    door: socket.socket, attempt: Callable[[ServerAddress], None]
) -> None:
    """Otherwise a station would run out of file descriptors after some minutes without its server."""
    attempt(ServerAddress(str(Path(door.getsockname()).parent), "meeting", "desk"))
    inside, _ = door.accept()
    with inside:
        inside.settimeout(PATIENCE)
        while inside.recv(1 << 16):  # its greeting; then the end, or a timeout
            pass
