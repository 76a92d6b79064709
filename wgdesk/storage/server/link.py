"""The link of a station to its server: it hears of acts, notices when the server is gone, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

import psycopg

from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import listening

BEAT = 1.0  # seconds between two questions whether the server still answers
AGAIN = 1.0  # seconds between two attempts to come back


class ServerLink:
    """Calls, from a thread of its own, ``heard`` when some station acted, ``lost`` and ``back``.

    A notification says only that there may be something new: PostgreSQL lets everybody send one. ``back`` is
    called after ``lost`` as soon as the server answers again; acts that were missed in between are not
    announced, so the station reads the journal.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self.is_lost = False
        self._stop = Event()

    def start(self, *, heard: Callable[[], None], lost: Callable[[], None], back: Callable[[], None]) -> None:
        """Listen until ``stop``."""
        self._heard, self._lost, self._back = heard, lost, back
        Thread(target=self._listen, name="wgdesk-link", daemon=True).start()

    def stop(self) -> None:
        """Call nobody any more; the thread ends within a beat."""
        self._stop.set()

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with listening(self._address) as raw:
                    self._found()
                    self._heard()  # of what was done before anybody listened
                    while not self._stop.is_set():
                        self._hear(raw)
            except psycopg.Error:
                self._miss()
                self._stop.wait(AGAIN)

    def _hear(self, raw: psycopg.Connection) -> None:
        """Wait for a notification, at most for a beat; then ask whether the server still answers."""
        if not list(raw.notifies(timeout=BEAT, stop_after=1)):
            raw.execute("SELECT 1")
        elif not self._stop.is_set():
            self._heard()

    def _found(self) -> None:
        if self.is_lost and not self._stop.is_set():
            self.is_lost = False
            self._back()

    def _miss(self) -> None:
        if not self.is_lost and not self._stop.is_set():
            self.is_lost = True
            self._lost()
