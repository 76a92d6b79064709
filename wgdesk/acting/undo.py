"""What undo and redo turn back: the journal read backwards.

Undo appends the inverse of an act, and redo the inverse of an undo; nothing is ever taken out of the journal.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.acting.journal import Change
from wgdesk.errors import Refused
from wgdesk.model import SCHEMA, Journal, JournalChange

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True)
class Entry:
    """What undo and redo need to know of a journal row; ``undone``: it is turned back."""

    entry: int
    act: str
    station: str
    schema: int
    undoes: int | None
    changed: bool
    undone: bool


def _backwards(session: Session) -> Generator[Entry, None, None]:
    """Yield the journal, newest first.

    A row is undone if a row that undoes it is not itself undone. Undoers come later: going backwards, all of
    them have been seen before what they undo, and nothing older than what is looked for is read.
    """
    undone: set[int] = set()
    columns = (Journal.id, Journal.act, Journal.station, Journal.schema, Journal.undoes, Journal.tables)
    query = select(*columns).order_by(Journal.id.desc()).execution_options(yield_per=100)
    with closing(session.execute(query)) as found:
        for row in found:
            if row.undoes is not None and row.id not in undone:
                undone.add(row.undoes)
            changed, turned_back = bool(row.tables), row.id in undone
            yield Entry(row.id, row.act, row.station, row.schema, row.undoes, changed, turned_back)


def undo_target(session: Session, station: str, entry: int | None) -> Entry:
    """Return what an undo turns back: journal row ``entry``, or the station's newest act not yet undone.

    Raises ``Refused``: 'nothing-to-undo', 'undone-already', 'undo-crosses-upgrade'.
    """
    with closing(_backwards(session)) as rows:
        for row in rows:
            if row.act in (UNDO, REDO) or not row.changed:
                continue
            if entry is None and row.station == station and not row.undone:
                return _same_schema(row)
            if entry == row.entry:
                if row.undone:
                    raise Refused("undone-already")
                return _same_schema(row)
    raise Refused("nothing-to-undo")


def redo_target(session: Session, station: str) -> Entry:
    """Return the station's newest undo that is not turned back, if the station has not acted since.

    Raises ``Refused``: 'nothing-to-redo', 'undo-crosses-upgrade'.
    """
    with closing(_backwards(session)) as rows:
        for row in rows:
            if row.station != station or not row.changed:
                continue
            if row.act not in (UNDO, REDO):
                break
            if row.act == UNDO and not row.undone:
                return _same_schema(row)
    raise Refused("nothing-to-redo")


def _same_schema(row: Entry) -> Entry:
    if row.schema != SCHEMA:
        raise Refused("undo-crosses-upgrade")
    return row


def changes_of(session: Session, entry: int) -> list[Change]:
    """Return what the act in journal row ``entry`` changed, in order."""
    found = session.execute(
        select(*JournalChange.__table__.columns)
        .where(JournalChange.journal_id == entry)
        .order_by(JournalChange.n)
    )
    return [Change(c.table, c.row, c.kind, json.loads(c.was), json.loads(c.now)) for c in found]
