"""A connection to the server that can be cut, so that nothing gets through, or made slow."""

from __future__ import annotations

import contextlib
import socket
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import inf
from pathlib import Path
from queue import Queue
from threading import Event, Thread
from time import monotonic

from wgdesk.storage.server.address import ServerAddress

_ON_THE_WAY = 4  # packets of 64 kB


class Requests:
    """Counts the messages of a client after which PostgreSQL answers: its protocol, version 3."""

    _ANSWERED = frozenset(b"SQp")  # Sync, Query, and the parts of a password

    def __init__(self) -> None:
        self._rest, self._began = b"", False

    def in_next(self, data: bytes) -> int:
        """Return how many such messages end in the next piece of what the client sends."""
        self._rest += data
        found = 0
        while (head := 5 if self._began else 4) <= len(self._rest):
            length = int.from_bytes(self._rest[head - 4 : head]) + head - 4
            if len(self._rest) < length:
                break
            found += not self._began or self._rest[0] in self._ANSWERED  # the first message has no kind
            self._began, self._rest = True, self._rest[length:]
        return found


class Forwarder:
    """Forwards data in both directions as long as it is not cut.

    ``delay``: latency in seconds in each direction. ``rate``: bytes per second, at most; excess data waits at
    the sender, as on a slow line. ``came``: number of bytes sent by the server; ``asked``: how often a client
    has asked for an answer, which is a round trip each, however the answers are parted on the way.
    """

    def __init__(self, folder: Path, to: Path, delay: float = 0.0, rate: float = inf) -> None:
        self._to, self._through, self.delay, self._rate = to, Event(), delay, rate
        self.came = self.asked = 0
        self._through.set()
        self._closing = Event()
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(str(folder / to.name))
        self._door.listen()
        self._at_work: list[Thread] = []
        self._ends: list[socket.socket] = []
        self._fronts: list[socket.socket] = []  # the clients' ends
        self._start(self._let_in)

    def _start(self, work: Callable[..., None], *given: socket.socket) -> None:
        made = Thread(target=work, args=given, daemon=True)
        self._at_work.append(made)
        made.start()

    def cut(self) -> None:
        """Stop forwarding without closing anything."""
        self._through.clear()

    def mend(self) -> None:
        """Resume forwarding, including data held back."""
        self._through.set()

    def hang_up(self) -> None:
        """Stop listening and close all connections: clients notice at once."""
        _shut(self._door)
        self._at_work[0].join()
        for end in self._ends:
            _shut(end)

    def close(self) -> None:
        """Hang up, and wait for all threads: connections given up by clients never close by themselves."""
        self._closing.set()
        self.hang_up()
        for one in self._at_work:
            one.join()
        for end in (self._door, *self._ends):
            end.close()

    def _let_in(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                here, _ = self._door.accept()
                there = socket.socket(socket.AF_UNIX)
                self._ends += here, there
                try:
                    there.connect(str(self._to))
                except OSError:  # the server is down, and may come back
                    _shut(here)
                    continue
                self._fronts.append(here)
                for one, other in ((here, there), (there, here)):
                    self._start(self._pass_on, one, other)

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        came = Queue[tuple[float, bytes]](0 if self._rate == inf else _ON_THE_WAY)
        hands_over = Thread(target=self._hand_over, args=(came, other), daemon=True)
        hands_over.start()
        requests = Requests() if one in self._fronts else None
        with contextlib.suppress(OSError):
            while data := one.recv(1 << 16):
                if requests is not None:
                    self.asked += requests.in_next(data)
                else:
                    self.came += len(data)
                came.put((monotonic() + self.delay, data))
        came.put((monotonic() + self.delay, b""))
        hands_over.join()
        for end in (one, other):
            _shut(end)

    def _hand_over(self, came: Queue[tuple[float, bytes]], other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while (due := came.get())[1]:
                self._through.wait()
                self._closing.wait(max(due[0] - monotonic(), 0))
                self._closing.wait(len(due[1]) / self._rate)
                other.sendall(due[1])
            return
        while came.get()[1]:  # the receiver is gone, and the sender shall not wait
            pass


def _shut(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def forwarded(
    address: ServerAddress, delay: float = 0.0, rate: float = inf
) -> Iterator[tuple[ServerAddress, Forwarder]]:
    """Yield an address of the server through a forwarder, and the forwarder."""
    with tempfile.TemporaryDirectory(prefix="wg-fw-", dir="/tmp") as folder:
        (name,) = Path(address.host).glob(".s.PGSQL.*[0-9]")
        made = Forwarder(Path(folder), name, delay, rate)
        try:
            yield replace(address, host=folder), made
        finally:
            made.mend()
            made.close()
