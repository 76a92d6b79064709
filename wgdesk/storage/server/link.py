"""The link of a station to its server: it hears of acts, notices when the server is gone, and comes back."""

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

BEAT = 1.0  # seconds between two questions whether the server still answers
_NEWEST = "SELECT max(id) FROM journal"
_LOGIN = "SELECT usename::text FROM pg_stat_activity WHERE pid = %s"
AGAIN = 1.0  # seconds between two attempts to come back
_MOST, _LONGEST = 100, 200  # what is kept of what others tell of themselves: how many, of how many letters


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
        self._told_of = False  # a notification said that there may be a new act
        self._notes = deque[psycopg.Notify](maxlen=_MOST)  # of what others tell of themselves
        self._newest: object = None  # the newest act, as the server said it last

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
                    raw.add_notify_handler(partial(self._note, channel))
                    self._found()
                    self._newest = raw.execute(_NEWEST).fetchone()
                    self._heard()  # of what was done before anybody listened
                    while not self._stop.is_set():
                        self._hear(raw, channel)
            except psycopg.Error:
                self._miss()
                self._stop.wait(AGAIN)

    def _hear(self, raw: psycopg.Connection, channel: str) -> None:
        """Wait for notifications, at most for a beat; then ask the server for the newest act.

        That tells whether it still answers, and what no notification has told: the display gets none.
        """
        if channel:
            select([raw.fileno()], [], [], BEAT)
            self._tell(raw, f"{channel}{COMPANY}")
        else:
            self._stop.wait(BEAT)
        newest = raw.execute(_NEWEST).fetchone()  # with it come the notifications
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
        """Keep of a notification what it may tell: a station that floods the others fills no memory."""
        if note.channel == channel:
            self._told_of = True
        elif len(note.payload) <= _LONGEST:
            self._notes.append(note)

    def _tell(self, raw: psycopg.Connection, company: str) -> None:
        """Tell what holds of us if it is another thing than before, or a beat ago."""
        of_us, now = self._of_us, monotonic()
        if of_us == self._told and not (of_us and now - self._at >= BEAT):
            return
        self._told, self._at = of_us, now
        try:
            raw.execute("SELECT pg_notify(%s, %s)", (company, of_us))
        except psycopg.Error as fault:  # the queue of notifications is full: then nobody is told
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
