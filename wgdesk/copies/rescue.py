"""Saves what can be saved of a record that does not open: a copy without what no act could have written.

Faults are mended as gently as possible: a value that may be missing is removed, a place in a list is moved to
the end, days are extended. Only if nothing else helps is a row deleted, with everything that refers to it.
The history stays that of the record; mending adds nothing to it.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from wgdesk.acting.looked_through import look_through
from wgdesk.errors import Trouble, why_of
from wgdesk.language_table import COMMON
from wgdesk.model import SCHEMA
from wgdesk.model.base import record_kinds
from wgdesk.rules.column_values import as_written
from wgdesk.rules.combinators import Violation
from wgdesk.rules.journal_values import ODD
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.whole_record import BrokenRecord
from wgdesk.storage import store
from wgdesk.storage.as_found import to_read
from wgdesk.storage.beside import drop_beside

# Violations by values that the program cannot read; they may not name a row.
_OF_VALUES = ("value-unreadable", "number-out-of-range", "day-out-of-range", "reference-gone")
_ROUNDS = 50  # mending one fault may reveal another
# Mending is not an act: earlier acts can no longer be undone, and the rows are no longer compared with them.
_NOT_TOLD = "UPDATE journal SET schema = 0"
_LAST_NUMBER = 'UPDATE "{table}" SET number = (SELECT max(number) + 1 FROM "{table}") WHERE id = :row'
_WIDER = """UPDATE meeting SET first_day = min(first_day, (SELECT day FROM sitting WHERE id = :row)),
    last_day = max(last_day, (SELECT day FROM sitting WHERE id = :row))"""
_ENDED = {
    "request": "UPDATE request SET ended_at = begun_at WHERE id = :row",
    "suspension": "UPDATE suspension SET resumed_at = suspended_at WHERE id = :row",
}
_TURNED = 'UPDATE "{table}" SET first_day = last_day, last_day = first_day WHERE id = :row'
_REOPENED = "UPDATE recommendation SET state = 'agreed' WHERE id = :row"
_UNDER_ITEM = "UPDATE point SET section = '' WHERE id = :row"
# How violations are mended with little or no loss, by key and, where it matters, by table.
_GENTLY: Mapping[str, str | Mapping[str, str]] = {
    "place-taken": 'UPDATE "{table}" SET place = (SELECT max(place) + 1 FROM "{table}") WHERE id = :row',
    "item-number-taken": _LAST_NUMBER,
    "number-below-one": {"sitting": _LAST_NUMBER, "agenda_item": _LAST_NUMBER},
    "sitting-outside-meeting": _WIDER,
    "statement-open": _ENDED,
    "sitting-closed": _ENDED,
    "sitting-not-open": _ENDED,
    "suspension-open": _ENDED,
    "two-sittings-open": "UPDATE sitting SET closed_at = opened_at WHERE id = :row",
    "interrupted-idle": "UPDATE request SET interrupted = 0 WHERE id = :row",
    "struck-unfinished": "UPDATE request SET struck = '' WHERE id = :row",
    "adopted-without-sitting": _REOPENED,
    "adopted-with-brackets": "UPDATE recommendation SET state = 'agreed' WHERE id = "
    "(SELECT row FROM wording WHERE id = :row)",
    "bad-outline": {
        "outline_section": "UPDATE outline_section SET parent = '' WHERE id = :row",
        "point": _UNDER_ITEM,
    },
    "point-in-two-places": _UNDER_ITEM,
    "empty-text": {"delegation": "UPDATE delegation SET code = 'X' || id WHERE id = :row"},
    "days-reversed": {"meeting": _TURNED, "previous_meeting": _TURNED, "recess": _TURNED},
    "unknown-zone": "UPDATE meeting SET zone = 'UTC' WHERE id = :row",
    "unknown-language": {"meeting": f"UPDATE meeting SET original_language = '{COMMON}' WHERE id = :row"},
}


def rescue(path: Path, target: Path) -> tuple[Violation, ...]:
    """Write the record at ``path`` into the new file ``target``, without what no act could have written.

    Returns the violations that were mended. The record itself is not changed. Raises ``Trouble``:
    'file-exists', 'cannot-write', as ``to_read`` does, and 'damaged-record' if the facts of the meeting
    cannot be read.
    """
    if target.exists():
        raise Trouble("file-exists", name=target.name)
    part = target.with_name(f".{target.name}.part")
    try:
        with to_read(path, SCHEMA, upgraded=True) as ready:
            store.copy(ready.path, part, name=target.name)
        mended = _mended(part, path.name)
        target.open("xb").close()  # fails if the file was made meanwhile, so nothing is overwritten
        part.replace(target)
    except FileExistsError as fault:
        raise Trouble("file-exists", name=target.name) from fault
    except OSError as fault:
        raise Trouble("cannot-write", name=target.name, why=why_of(fault)) from fault
    finally:
        part.unlink(missing_ok=True)
        drop_beside(part)
    return mended


def _mended(part: Path, name: str) -> tuple[Violation, ...]:
    found: dict[tuple[str, str, int, str], Violation] = {}
    for _ in range(_ROUNDS):
        now = _asked(part)
        if not now:
            return tuple(found.values())
        with closing(sqlite3.connect(store.url(part), uri=True, isolation_level=None)) as raw:
            for pragma in (*store.GUARDS, "foreign_keys=OFF"):
                raw.execute(f"PRAGMA {pragma}")
            raw.execute("BEGIN IMMEDIATE")
            for violation in now:
                _mend(raw, violation, again=_place(violation) in found)
            _let_go(raw)
            if raw.execute("SELECT 1 FROM meeting").fetchone() is None:
                break  # without a meeting the rest is of no use
            raw.execute(_NOT_TOLD)
            raw.execute("COMMIT")
        found |= {_place(violation): violation for violation in now}
    raise Trouble("damaged-record", name=name)


def _place(violation: Violation) -> tuple[str, str, int, str]:
    return violation.key, violation.table, violation.row, violation.column


def _asked(part: Path) -> tuple[Violation, ...]:
    made = store.engine(part, reading=True)
    try:
        look_through(made, part.name)
    except BrokenRecord as broken:
        return broken.violations
    finally:
        made.dispose()
    return ()


def _mend(raw: sqlite3.Connection, violation: Violation, *, again: bool) -> None:
    """Mend a violation; ``again``: it was mended gently before, which did not help."""
    table, row, column = violation.table, violation.row, violation.column
    gently = _GENTLY.get(violation.key, "")
    said = gently if isinstance(gently, str) else gently.get(table, "")
    if table in ODD:
        _drop_acts(raw)
    elif violation.key == "text-too-long":
        cut = f'UPDATE "{table}" SET "{column}" = substr("{column}", 1, ?) WHERE id = ?'
        raw.execute(cut, (int(violation.facts["most"]), row))
    elif violation.key in _OF_VALUES:
        _drop_odd(raw, table)
    elif said and not again:
        raw.execute(said.format(table=table), {"row": row})
    elif violation.key == "no-identity":
        raw.execute("UPDATE meeting SET uid = ? WHERE id = ?", (str(uuid.uuid4()), row))
    elif violation.key == "one-original" and not again:
        _name_original(raw, table, row, column)
    elif column in FIELDS.get(table, ()):
        raw.execute('DELETE FROM wording WHERE "table" = ? AND row = ? AND field = ?', (table, row, column))
    elif column in _may_lack(raw, table) and not again:
        raw.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE id = ?', (row,))
    else:
        raw.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))


def _drop_odd(raw: sqlite3.Connection, name: str) -> None:
    """Remove the values of a table that the program cannot read, and whole rows if a value is required."""
    kind = record_kinds().get(name)
    if kind is None:
        raw.execute(f"DELETE FROM \"{name}\" WHERE NOT typeof(data) = 'blob'")
        return
    for column in kind.__table__.columns:
        if column.nullable:
            raw.execute(f'UPDATE "{name}" SET "{column.name}" = NULL WHERE NOT {as_written(column)}')
    odd = " AND ".join(map(as_written, kind.__table__.columns))
    raw.execute(f'DELETE FROM "{name}" WHERE NOT ({odd})')


def _drop_acts(raw: sqlite3.Connection) -> None:
    for odd in ODD.values():
        raw.execute(f"DELETE {odd}")


def _name_original(raw: sqlite3.Connection, table: str, row: int, field: str) -> None:
    """Make the first text of a field the original, and the others its translations."""
    of = '"table" = ? AND row = ? AND field = ?'
    texts = raw.execute(
        f"SELECT id, revision FROM wording WHERE {of} ORDER BY basis IS NOT NULL, id", (table, row, field)
    ).fetchall()
    for n, (key, _) in enumerate(texts):
        basis = texts[0][1] if n else None
        raw.execute("UPDATE wording SET basis = ? WHERE id = ?", (basis, key))


def _let_go(raw: sqlite3.Connection) -> None:
    """Remove references to missing rows: the reference alone if it may be empty, otherwise the whole row."""
    while lost := raw.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, _, number in lost:
            columns = {key[0]: key[3] for key in raw.execute(f'PRAGMA foreign_key_list("{table}")')}
            if columns[number] in _may_lack(raw, table):
                raw.execute(f'UPDATE "{table}" SET "{columns[number]}" = NULL WHERE rowid = ?', (row,))
            else:
                raw.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))


def _may_lack(raw: sqlite3.Connection, table: str) -> frozenset[str]:
    """Return the columns of a table that may be empty."""
    return frozenset(row[1] for row in raw.execute(f'PRAGMA table_info("{table}")') if not row[3])
