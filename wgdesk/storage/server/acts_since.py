"""The acts of a record since one of them, with all that they changed, in a single round trip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import dict_row
from sqlalchemy import Engine

from wgdesk.storage.server.impatient import Silence
from wgdesk.storage.server.round_trip import READING, borrowed
from wgdesk.storage.server.server_faults import told

AT_ONCE = 500  # acts
_ACTS = "SELECT * FROM journal WHERE id BETWEEN %(entry)s AND %(last)s ORDER BY id"
_CHANGES = (
    "SELECT * FROM journal_change WHERE journal_id > %(entry)s AND journal_id <= %(last)s"
    " ORDER BY journal_id, n"
)


class Acts(NamedTuple):
    """Rows of the journal, from the known one on, and of the changes of those after it."""

    acts: list[dict[str, Any]]
    changes: list[dict[str, Any]]


def acts_since(made: Engine, entry: int) -> Acts:
    """Return the acts from ``entry`` on, at most some hundred. Raises ``Trouble`` as ``told`` does."""
    with told(made):
        try:
            return _asked(made, entry)
        except Silence:
            raise
        except psycopg.OperationalError:  # while nobody used it the connection was ended: there is a new one
            return _asked(made, entry)


def _asked(made: Engine, entry: int) -> Acts:
    with borrowed(made) as raw:
        with raw.pipeline():
            raw.execute(READING)
            found = ask(raw, entry)
            raw.execute("COMMIT")
        return found()


def ask(raw: psycopg.Connection[Any], entry: int) -> Callable[[], Acts]:
    """Ask for the acts from ``entry`` on; the returned function gives the answer, once it is there."""
    given = {"entry": entry, "last": entry + AT_ONCE}
    acts, changes = (raw.cursor(row_factory=dict_row).execute(query, given) for query in (_ACTS, _CHANGES))
    return lambda: Acts([{**act, "at": act["at"].replace(tzinfo=UTC)} for act in acts], list(changes))
