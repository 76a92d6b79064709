"""The link of a station to its server: it hears of acts, notices when the server is gone, and reconnects."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from select import select
from threading import Event, Thread
from time import monotonic

import psycopg

from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import COMPANY, listening

BEAT = 1.0  # seconds between two checks whether the server still answers
_NEWEST = "SELECT max(id) FROM journal"
_LOGIN = "SELECT usename::text FROM pg_stat_activity WHERE pid = %s"
AGAIN = 1.0  # seconds between two attempts to reconnect
_MOST, _LONGEST = 100, 200  # announcements of other stations that are kept: how many, of how many characters


class ServerLink:
    """Calls ``heard``, ``lost``, ``back`` and ``seen`` from a thread of its own.

    ``heard``: some station acted. A notification is only a hint, since PostgreSQL lets everybody send one.
    ``lost``: the server does not answer. ``back``: it answers again; acts missed in between are not
    announced, so the station must read the journal. ``seen``: another station announces itself. It repeats
    that with every heartbeat as long as it is true, so it ends with the station; this is a hint too, but the
    server says from which login it comes.
    """

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self.is_lost = False
        self.returns = 0  # how often the server answered again after it was lost
        self._stop = Event()
        self._of_us, self._told, self._at = "", "", 0.0  # what to announce, what was announced last, and when
        self._told_of = False  # whether a notification said that there may be a new act
        self._notes = deque[psycopg.Notify](maxlen=_MOST)  # announcements of other stations
        self._newest: object = None  # the newest act that the server reported

    def start(
        self,
        *,
        heard: Callable[[], None],
        lost: Callable[[], None],
        back: Callable[[], None],
        seen: Callable[[int, str, str], None] = lambda process, login, told: None,
    ) -> None:
        """Listen until ``stop``. ``seen`` gets a connection's process, its login, and its announcement."""
        self._heard, self._lost, self._back, self._seen = heard, lost, back, seen
        Thread(target=self._listen, name="wgdesk-link", daemon=True).start()

    def stop(self) -> None:
        """Stop calling anybody; the thread ends within a beat."""
        self._stop.set()

    def tell(self, of_us: str) -> None:
        """Announce this to the other stations within a beat and repeat it with every beat; empty: stop."""
        self._of_us = of_us

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with listening(self._address) as (raw, channel):
                    raw.add_notify_handler(partial(self._note, channel))
                    self._found()
                    self._newest = raw.execute(_NEWEST).fetchone()
                    self._heard()  # for what was done before anybody listened
                    while not self._stop.is_set():
                        self._hear(raw, channel)
            except psycopg.Error:
                self._miss()
                self._stop.wait(AGAIN)

    def _hear(self, raw: psycopg.Connection, channel: str) -> None:
        """Wait for notifications, at most for a beat; then ask the server for the newest act.

        The answer shows that the server is there, and reveals acts without a notification: the display gets
        none.
        """
        if channel:
            select([raw.fileno()], [], [], BEAT)
            self._tell(raw, f"{channel}{COMPANY}")
        else:
            self._stop.wait(BEAT)
        newest = raw.execute(_NEWEST).fetchone()  # notifications arrive with the answer
        if self._stop.is_set():
            return
        told, self._told_of = self._told_of, False
        if newest != self._newest or told:
            self._newest = newest
            self._heard()
        while self._notes:
            note = self._notes.popleft()
            if note.pid != raw.info.backend_pid:
                login = raw.execute(_LOGIN, (note.pid,)).fetchone()
                if login is not None:
                    self._seen(note.pid, login[0], note.payload)

    def _note(self, channel: str, note: psycopg.Notify) -> None:
        """Keep only what is needed of a notification, so that a flood of them cannot fill the memory."""
        if note.channel == channel:
            self._told_of = True
        elif len(note.payload) <= _LONGEST:
            self._notes.append(note)

    def _tell(self, raw: psycopg.Connection, company: str) -> None:
        """Announce this station if the announcement changed, or was last made a beat ago."""
        of_us, now = self._of_us, monotonic()
        if of_us == self._told and not (of_us and now - self._at >= BEAT):
            return
        self._told, self._at = of_us, now
        try:
            raw.execute("SELECT pg_notify(%s, %s)", (company, of_us))
        except psycopg.Error as fault:  # if the notification queue is full, nobody is told
            if fault.sqlstate is None:
                raise

    def _found(self) -> None:
        if self.is_lost and not self._stop.is_set():
            self.is_lost = False
            self.returns += 1
            self._back()

    def _miss(self) -> None:
        if not self.is_lost and not self._stop.is_set():
            self.is_lost = True
            self._lost()
