"""How long a station waits for its turn to act.

The first time it is a second, so that no window hangs. But a station that leaves the queue loses its place,
and two logins that pass the turn to one another could keep a third out for ever. So a station that was
refused stays in the queue at its next attempt, until those before it have had their turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from sqlalchemy import Engine

from wgdesk.storage.server.impatient import Impatient

SHORT, LONG = 1, 6  # seconds; nobody has the turn for longer (``free_the_way``)
_AGAIN = 20.0  # seconds after a refusal during which the next attempt counts as a second one
STAY = f"SET LOCAL lock_timeout = '{LONG}s'"
_refused = WeakKeyDictionary[Engine, float]()


def note_refused(made: Engine) -> None:
    """Remember that an act of this station was refused because others were acting."""
    _refused[made] = monotonic()


def was_refused(made: Engine) -> bool:
    """Return whether an act of this station was refused a moment ago."""
    return monotonic() - _refused.get(made, -_AGAIN) < _AGAIN


@contextmanager
def patient(made: Engine, raw: psycopg.Connection[Any]) -> Iterator[bool]:
    """Let ``raw`` be silent for as long as this station waits for its turn; yield whether that is long.

    If so, execute ``STAY`` in the transaction before the act begins.
    """
    if not (was_refused(made) and isinstance(raw, Impatient)):
        yield False
        return
    usual = raw.patience
    raw.patience += 3 * LONG  # it waits in three queues, one after another
    try:
        yield True
        _refused.pop(made, None)
    finally:
        raw.patience = usual
