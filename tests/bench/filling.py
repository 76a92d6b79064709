"""Writes rows in bulk, with the journal that acts would have left."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Text, insert

from wgdesk import model as m
from wgdesk.acting import journal as journals
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.journal import RowChange
from wgdesk.acting.plain_values import dumps
from wgdesk.model.declared import NoDefault, declared


@dataclass
class Made:
    """A row to be written."""

    table: str
    values: dict[str, Any]

    @property
    def id(self) -> int:
        return int(self.values["id"])


@dataclass
class Done:
    """An act for the journal; ``undoes`` is the act that it undoes."""

    act: str
    at: datetime
    args: dict[str, Any]
    changes: list[RowChange]
    undoes: Done | None = None


@dataclass
class Filling:
    """Collects rows and acts; the changes of an act are added before it."""

    keys: KeyMaker
    now: datetime
    rows: list[Made] = field(default_factory=list)
    acts: list[Done] = field(default_factory=list)
    pending: list[RowChange] = field(default_factory=list)

    def add(self, kind: type[m.RecordRow], /, **columns: Any) -> Made:
        """Insert a row; other columns are empty."""
        table = kind.__table__
        values: dict[str, Any] = {"id": self.keys(self.now)}
        for column in table.columns:
            if column.key != "id":
                given = column.key in columns
                values[column.key] = columns.pop(column.key) if given else _empty(column)
        assert not columns, f"{kind.__tablename__} has no {columns}"
        made = Made(kind.__tablename__, values)
        self.rows.append(made)
        self.pending.append(RowChange(made.table, made.id, "insert", {}, _plain(values)))
        return made

    def change(self, row: Made, **columns: Any) -> None:
        """Update a row."""
        was = {name: row.values[name] for name in columns}
        row.values.update(columns)
        self.pending.append(RowChange(row.table, row.id, "update", _plain(was), _plain(columns)))

    def text(self, row: Made, name: str, body: str) -> None:
        """Write a text of a row in English and in Arabic."""
        for lang, basis in (("en", None), ("ar", 1)):
            self.add(
                m.Wording,
                table=row.table,
                row=row.id,
                field=name,
                lang=lang,
                body=body,
                revision=1,
                basis=basis,
            )

    def act(self, name: str, seconds: float = 0.0, **args: Any) -> Done:
        """End an act, which has all changes since the previous one, and advance the clock."""
        done = Done(name, self.now, args, self.pending)
        self.acts.append(done)
        self.pending = []
        self.now += timedelta(seconds=seconds)
        return done

    def turn_back(self, name: str, target: Done) -> Done:
        """Undo or redo an act in the journal; the caller must change the rows accordingly."""
        self.pending = [change.inverse() for change in reversed(target.changes)]
        done = self.act(name, act=target.act)
        done.undoes = target
        return done


def _empty(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    if isinstance(column.type, Boolean):
        return False
    if type(column.type) is Text:
        return ""
    usual = declared(column).default
    assert not isinstance(usual, NoDefault), f"{column} has no empty value"
    return usual


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: journals.plain(value) for name, value in values.items()}


def write_rows(connection: Connection, rows: Sequence[Made]) -> None:
    """Write the rows, each table after those it refers to."""
    for table in m.Base.metadata.sorted_tables:
        values = [row.values for row in rows if row.table == table.name]
        if values:
            connection.execute(insert(table), values)


def write_journal(connection: Connection, acts: Sequence[Done], used: int, journal: int) -> None:
    """Write the newest of ``acts`` after the ``used`` rows of the journal, up to ``journal`` rows in all.

    If there are too few acts, acts that change nothing come first.
    """
    room = journal - used
    quiet = [
        Done("tell_quorum", acts[0].at, {"kind": "debate", "present": 74, "required": 28}, [])
        for _ in range(room - len(acts))
    ]
    kept = [*quiet, *acts][-room:] if room > 0 else []
    entries = {id(done): used + n for n, done in enumerate(kept, start=1)}
    rows, changes = [], []
    for entry, done in zip(entries.values(), kept, strict=True):
        rows.append(
            {
                "id": entry,
                "uid": str(uuid.UUID(int=entry)),
                "at": done.at,
                "station": "1",
                "user": "",
                "act": done.act,
                "args": dumps(done.args),
                "tables": " ".join(sorted(journals.tables_of(done.changes))),
                "undoes": entries.get(id(done.undoes)),
                "schema": m.SCHEMA,
            }
        )
        for n, change in enumerate(done.changes):
            told = {"was": _json(change.was), "now": _json(change.now), "kind": change.kind}
            changes.append({"journal_id": entry, "n": n, "table": change.table, "row": change.row, **told})
    for kind, values in ((m.Journal, rows), (m.JournalChange, changes)):
        if values:
            connection.execute(insert(kind.__table__), values)


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, separators=(",", ":"))
