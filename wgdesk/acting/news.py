"""News of acts: what a desk announces to its listeners."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, bindparam, select

from wgdesk.acting import journal
from wgdesk.model import Journal


@dataclass(frozen=True)
class News:
    """The announcement that an act was committed at this station, or one or more at others.

    For several acts, ``tables``, ``rows`` and ``texts`` cover them all; the rest is that of the last one.
    """

    entry: int  # id of the journal row
    act: str
    station: str
    tables: frozenset[str]
    written: str = "{}"  # the act's arguments and names as JSON, as the journal has them
    rows: Mapping[str, frozenset[int]] | None = None  # touched rows by table; None: not known
    texts: frozenset[str] | None = frozenset()  # tables whose texts it changed; None: not known

    @property
    def args(self) -> dict[str, Any]:
        """The arguments of the act, and the names needed to describe it in words."""
        told: dict[str, Any] = json.loads(self.written)
        return told


_AFTER = (
    select(Journal.id, Journal.act, Journal.station, Journal.tables, Journal.args)
    .where(Journal.id > bindparam("entry"))
    .order_by(Journal.id)
)


def news_after(connection: Connection, entry: int, station: str) -> list[News]:
    """Return what was done after a journal row: the acts of ``station`` one by one, and what others did
    between two of them as one."""
    found = connection.execute(_AFTER, {"entry": entry}).all()
    changes = journal.changes_after(connection, entry) if found else {}
    told: list[News] = []
    for ours, rows in groupby(found, lambda row: bool(row.station == station)):
        news = [_news(connection, row, changes.get(row.id, ())) for row in rows]
        told += news if ours else [reduce(_joined, news)]
    return told


def _news(connection: Connection, row: Any, changes: Sequence[journal.RowChange]) -> News:
    """Return the news of a journal row; a display cannot read all ``changes``, so they may be incomplete."""
    tables = frozenset(row.tables.split())
    if journal.tables_of(changes) != tables:
        return News(row.id, row.act, row.station, tables, row.args, texts=None)
    texts = journal.owners_of_texts(connection, changes)
    return News(row.id, row.act, row.station, tables, row.args, journal.touched(changes), texts)


def _joined(first: News, then: News) -> News:
    rows = texts = None
    if first.rows is not None and then.rows is not None:
        rows = {
            table: first.rows.get(table, frozenset()) | then.rows.get(table, frozenset())
            for table in first.rows.keys() | then.rows
        }
    if first.texts is not None and then.texts is not None:
        texts = first.texts | then.texts
    return replace(then, tables=first.tables | then.tables, rows=rows, texts=texts)
