"""The acts of a record since a given one, with all that they changed, in a single round trip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import dict_row, scalar_row
from sqlalchemy import Engine

from wgdesk.storage.server.impatient import Silence
from wgdesk.storage.server.round_trip import READING, borrowed
from wgdesk.storage.server.server_faults import told

AT_ONCE = 500  # acts
MOST_BYTES = 16_000_000  # of their arguments and changes, unless the first act alone has more
# The last of the acts read at once: those before it are below the limit of bytes.
_LAST = (
    "WITH sized AS (SELECT id, octet_length(args) + coalesce("
    "(SELECT sum(octet_length(was) + octet_length(now)) FROM journal_change"
    " WHERE journal_id = journal.id), 0) AS size"
    " FROM journal WHERE id > %(entry)s ORDER BY id LIMIT %(acts)s),"
    " summed AS (SELECT id, sum(size) OVER (ORDER BY id) - size AS before FROM sized)"
    " SELECT max(id) FROM summed WHERE before < %(bytes)s"
)
_ACTS = f"SELECT * FROM journal WHERE id = %(entry)s OR (id > %(entry)s AND id <= ({_LAST})) ORDER BY id"
_CHANGES = (
    f"SELECT * FROM journal_change WHERE journal_id > %(entry)s AND journal_id <= ({_LAST})"
    " ORDER BY journal_id, n"
)
_NEWEST = "SELECT max(id) FROM journal"


class Acts(NamedTuple):
    """Rows of the journal from the known act on, and the changes of the acts after it."""

    acts: list[dict[str, Any]]
    changes: list[dict[str, Any]]
    newest: int | None  # the number of the newest act, which may not be among them

    @property
    def are_all(self) -> bool:
        """Whether these are all acts until now."""
        return not self.acts or self.acts[-1]["id"] == self.newest


def acts_since(made: Engine, entry: int) -> Acts:
    """Return the acts from ``entry`` on, at most ``AT_ONCE`` of them and ``MOST_BYTES``.

    Without limits a login could fill the memory of all stations. Raises ``Trouble`` as ``told`` does.
    """
    with told(made):
        try:
            return _asked(made, entry)
        except Silence:
            raise
        except psycopg.OperationalError:  # the idle connection had been closed: the next one is new
            return _asked(made, entry)


def _asked(made: Engine, entry: int) -> Acts:
    with borrowed(made) as raw:
        with raw.pipeline():
            raw.execute(READING)
            found = ask(raw, entry)
            raw.execute("COMMIT")
        return found()


def ask(raw: psycopg.Connection[Any], entry: int, most: int = MOST_BYTES) -> Callable[[], Acts]:
    """Request the acts from ``entry`` on; the returned function gives the answer once it has arrived."""
    given = {"entry": entry, "acts": AT_ONCE, "bytes": most}
    # Prepared statements would fail after an upgrade of the record that adds a column.
    acts, changes = (
        raw.cursor(row_factory=dict_row).execute(query, given, prepare=False) for query in (_ACTS, _CHANGES)
    )
    newest = raw.cursor(row_factory=scalar_row).execute(_NEWEST)

    def found() -> Acts:
        in_utc = [{**act, "at": act["at"].replace(tzinfo=UTC)} for act in acts]
        return Acts(in_utc, list(changes), newest.fetchone())

    return found
