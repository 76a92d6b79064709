"""The link of a station to its server: it hears of acts, notices when the server is gone, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

import psycopg

from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import COMPANY, listening

BEAT = 1.0  # seconds between two questions whether the server still answers
_LOGIN = "SELECT usename::text FROM pg_stat_activity WHERE pid = %s"
AGAIN = 1.0  # seconds between two attempts to come back


class ServerLink:
    """Calls, from a thread of its own, ``heard`` when some station acted, ``lost`` and ``back``, and ``seen``
    with what another station tells of itself.

    A notification says only that there may be something new: PostgreSQL lets everybody send one. ``back`` is
    called after ``lost`` as soon as the server answers again; acts that were missed in between are not
    announced, so the station reads the journal. What stations tell of themselves is repeated with every beat
    as long as it holds, so that it ends with its station; it is a hint too, but the server says whose it is.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self.is_lost = False
        self.returns = 0  # how often the server has answered again after it was lost
        self._stop = Event()
        self._of_us, self._told, self._at = "", "", 0.0  # what to tell, what was told last, and when

    def start(
        self,
        *,
        heard: Callable[[], None],
        lost: Callable[[], None],
        back: Callable[[], None],
        seen: Callable[[int, str, str], None] = lambda process, login, told: None,
    ) -> None:
        """Listen until ``stop``. ``seen``: the number of a connection, its login, what it tells of itself."""
        self._heard, self._lost, self._back, self._seen = heard, lost, back, seen
        Thread(target=self._listen, name="wgdesk-link", daemon=True).start()

    def stop(self) -> None:
        """Call nobody any more; the thread ends within a beat."""
        self._stop.set()

    def tell(self, of_us: str) -> None:
        """Tell the other stations this within a beat, and again with every beat; empty: nothing any more."""
        self._of_us = of_us

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with listening(self._address) as (raw, channel):
                    self._found()
                    self._heard()  # of what was done before anybody listened
                    while not self._stop.is_set():
                        self._hear(raw, channel)
            except psycopg.Error:
                self._miss()
                self._stop.wait(AGAIN)

    def _hear(self, raw: psycopg.Connection, channel: str) -> None:
        """Wait for notifications, at most for a beat; then ask whether the server still answers.

        The display is told of nothing: for it there may be something new at every beat.
        """
        if not channel:
            self._stop.wait(BEAT)
            raw.execute("SELECT 1")
            if not self._stop.is_set():
                self._heard()
            return
        company = f"{channel}{COMPANY}"
        notes = list(raw.notifies(timeout=BEAT, stop_after=1))
        if not self._tell(raw, company) and not notes:
            raw.execute("SELECT 1")
        if self._stop.is_set():
            return
        if any(note.channel != company for note in notes):
            self._heard()
        for note in notes:
            if note.channel == company and note.pid != raw.info.backend_pid:
                login = raw.execute(_LOGIN, (note.pid,)).fetchone()
                if login is not None:
                    self._seen(note.pid, login[0], note.payload)

    def _tell(self, raw: psycopg.Connection, company: str) -> bool:
        """Tell what holds of us if it is another thing than before, or a beat ago; return whether we did."""
        of_us, now = self._of_us, monotonic()
        if of_us == self._told and not (of_us and now - self._at >= BEAT):
            return False
        self._told, self._at = of_us, now
        raw.execute("SELECT pg_notify(%s, %s)", (company, of_us))
        return True

    def _found(self) -> None:
        if self.is_lost and not self._stop.is_set():
            self.is_lost = False
            self.returns += 1
            self._back()

    def _miss(self) -> None:
        if not self.is_lost and not self._stop.is_set():
            self.is_lost = True
            self._lost()
