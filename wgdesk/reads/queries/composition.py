"""What users have changed in the generated report."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from wgdesk import model as m
from wgdesk.reads.rows import rows_of, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.composition import Composition, InsertionNow, OmissionNow, OverrideNow
from wgdesk.reads.values.words import Texts
from wgdesk.words.bases import read_bases


@uses("override", "passage", "insertion", "omission")
def composition(connection: Connection, texts: Texts) -> Composition:
    """Return what users have changed; ``texts`` must include those of its tables."""
    edited = {row.block: _override(texts, "override", row) for row in rows_of(connection, m.Override)}
    amended = {
        row.block: _override(texts, "passage", row)
        for row in rows_of(connection, m.Passage)
        if row.state is m.PassageState.AMENDED
    }
    return Composition(
        overrides={**edited, **amended},
        insertions=_insertions(connection, texts),
        omissions=values_of(connection, OmissionNow, m.Omission),
    )


def _insertions(connection: Connection, texts: Texts) -> tuple[InsertionNow, ...]:
    return tuple(
        value_of(InsertionNow, m.Insertion, row, texts, stale=texts.stale("insertion", row.id, "body"))
        for row in rows_of(connection, m.Insertion, m.Insertion.place)
    )


def _override(texts: Texts, table: str, row: Any) -> OverrideNow:
    decided = table == "passage"
    return OverrideNow(
        table=table,
        id=row.id,
        block=row.block,
        decided=decided,
        body=texts.words(table, row.id, "amendment" if decided else "body"),
        generated=texts.words(table, row.id, "generated"),
        bases=read_bases(row.facts),
    )
