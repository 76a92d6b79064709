"""A connection to a server that does not wait for ever."""

from __future__ import annotations

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any

import psycopg

# A server that hangs keeps its connections open; only the missing answer shows it.
ANSWER = 3.5  # seconds of silence


class Silence(psycopg.OperationalError):
    """The server keeps the connection open but does not answer."""


class Unsure(psycopg.OperationalError):
    """The connection was lost after the commit of an act was sent and before the server confirmed it."""


class Impatient(psycopg.Connection[Any]):
    """A connection that is closed when nothing is received for ``patience`` seconds.

    It is closed at once when nobody wants the answer any more.
    """

    patience = ANSWER
    unwanted: Callable[[], bool] = staticmethod(lambda: False)

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for an answer. Raises ``Silence`` if none comes.

        A file of some megabytes may take longer than any normal answer, so only silence counts.
        """
        if timeout is not None:  # for notifications, which need not come at all
            return super().wait(gen, interval=interval, timeout=timeout)
        try:
            return super().wait(self._heard(gen), interval=interval)
        except Silence:
            self.close()
            raise

    def commit(self) -> None:
        """Commit. Raises ``Unsure`` if the server does not confirm it."""
        try:
            super().commit()
        except psycopg.OperationalError as fault:
            if fault.sqlstate is not None:  # the server has given the reason
                raise
            raise Unsure(str(fault)) from fault

    def _heard(self, gen: Any) -> Generator[Any, Any, Any]:
        """Pass on what psycopg waits for and what arrived; raise ``Silence`` after too long without any."""
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
        """Pass on notifications at once: a flood would otherwise pile up until the answer is complete."""
        while (note := self.pgconn.notifies()) is not None:
            if self.pgconn.notify_handler is not None:
                self.pgconn.notify_handler(note)
