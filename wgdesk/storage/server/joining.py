"""Joins a station to its server: checks the record there, and measures clock and distance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from sqlalchemy import Engine

from wgdesk.clock import Clock, SteadyClock
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.engine import engine, verify
from wgdesk.storage.server.round_trip import borrowed
from wgdesk.storage.server.server_faults import told

FAR = 0.02  # seconds; with a longer round trip a server counts as far away
_TRIES = 2  # the shortest counts: a near server may have been busy


@dataclass(frozen=True)
class JoinedServer:
    """The record on its server.

    ``user`` is the login, which the server writes into the journal; ``clock`` shows the server's time;
    ``away``: seconds of a round trip.
    """

    engine: Engine
    user: str
    clock: Clock
    away: float

    @property
    def is_far(self) -> bool:
        """Whether to read a copy on this machine instead."""
        return self.away >= FAR


def join(
    address: ServerAddress,
    version: int,
    *,
    clock: Clock | None = None,
    gone: Callable[[], bool] = lambda: False,
) -> JoinedServer:
    """Join the record that stations share at ``address``. The caller disposes of the engine.

    ``gone`` is as in ``engine``. Raises ``Trouble`` as ``verify`` does.
    """
    made = engine(address, gone=gone, version=version)
    try:
        verify(made, version)
        here = clock or SteadyClock()
        if isinstance(here, SteadyClock):  # the offset to the server is measured for the clock as it is now
            here = here.apart()
        away, ahead = _measured(made, here)
        return JoinedServer(made, address.user, lambda: here() + ahead, away)
    except BaseException:
        made.dispose()
        raise


def _measured(made: Engine, here: Clock) -> tuple[float, timedelta]:
    """Return the seconds of a round trip, and by how much the server's clock is ahead of ours.

    The latter is accurate at best to some milliseconds, and to half a round trip.
    """
    away, ahead = float("inf"), timedelta()
    with told(made), borrowed(made) as raw:
        for _ in range(_TRIES):
            before, asked = here(), monotonic()
            answer = raw.execute("SELECT clock_timestamp()").fetchone()
            took, after = monotonic() - asked, here()
            assert answer is not None
            there: datetime = answer[0]
            if took < away:
                away, ahead = took, there - (before + (after - before) / 2)
            if away < FAR:
                break
    return away, ahead
