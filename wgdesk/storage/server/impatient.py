"""A connection to a server that does not wait for ever."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any

import psycopg

# A server that stands still keeps its connections: only that no answer comes tells.
ANSWER = 3.5  # seconds of silence


class Silence(psycopg.OperationalError):
    """The server keeps the connection and does not answer."""


class Unsure(psycopg.OperationalError):
    """The way to the server was lost after an act was sent to be kept, before the server said that it is."""


class Impatient(psycopg.Connection[Any]):
    """A connection that is closed when nothing goes to or fro for ``patience`` seconds.

    It is closed at once when nobody wants what comes any more.
    """

    patience = ANSWER
    unwanted: Callable[[], bool] = staticmethod(lambda: False)

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for an answer. Raises ``Silence`` if none comes.

        A file of some megabytes may take longer than any answer should: only silence counts.
        """
        if timeout is not None:  # for notifications, of which none need come
            return super().wait(gen, interval=interval, timeout=timeout)
        try:
            return super().wait(self._heard(gen), interval=interval)
        except Silence:
            self.close()
            raise

    def commit(self) -> None:
        """Keep what was written. Raises ``Unsure`` if nobody says whether it is."""
        try:
            super().commit()
        except psycopg.OperationalError as fault:
            if fault.sqlstate is not None:  # the server has said what hinders it
                raise
            raise Unsure(str(fault)) from fault

    def _heard(self, gen: Any) -> Generator[Any, Any, Any]:
        """Pass on what psycopg waits for and what came; raise ``Silence`` if nothing came for too long."""
        try:
            wanted, since = next(gen), monotonic()
            while True:
                came = yield wanted
                if self.unwanted():
                    raise Silence("the server does not answer")
                if came:
                    since = monotonic()
                elif monotonic() > since + self.patience:
                    raise Silence("the server does not answer")
                wanted = gen.send(came)
                self._pass_on_notifications()
        except StopIteration as end:
            return end.value

    def _pass_on_notifications(self) -> None:
        """Pass on what came with an answer so far: a flood would else be kept until the answer is whole."""
        while (note := self.pgconn.notifies()) is not None:
            if self.pgconn.notify_handler is not None:
                self.pgconn.notify_handler(note)
