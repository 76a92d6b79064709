"""Marks set by people: facts that are not certain, and places to be completed later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from wgdesk import model as m
from wgdesk.reads.rows import rows, rows_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.marks import DoubtMarks, DoubtNow, HeldPlaces, PlaceholderNow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_DOUBTS = select(m.Doubt.table, m.Doubt.row, m.Doubt.column, m.Doubt.id)
_PLACES = select(m.Placeholder.table, m.Placeholder.row, m.Placeholder.kind, m.Placeholder.id)


@uses("doubt")
def doubts(session: Session) -> DoubtMarks:
    """Return the marks of doubt: (table, row, column) -> key; an empty column means the row itself."""
    return {(table, row, column): key for table, row, column, key in rows(session, _DOUBTS)}


@uses("placeholder")
def places_held(session: Session) -> HeldPlaces:
    """Return the placeholders: (table, row, kind) -> key."""
    return {(table, row, kind): key for table, row, kind, key in rows(session, _PLACES)}


# -- parts of the whole record -----------------------------------------------------------------------------


@uses("doubt")
def all_doubts(session: Session) -> tuple[DoubtNow, ...]:
    """Return every doubt in the order of recording."""
    return tuple(
        DoubtNow(id=row.id, table=row.table, row=row.row, column=row.column, alternative=row.alternative)
        for row in rows_of(session, m.Doubt)
    )


@uses("placeholder")
def placeholders(session: Session) -> tuple[PlaceholderNow, ...]:
    """Return every placeholder in the order of recording."""
    return tuple(
        PlaceholderNow(id=row.id, kind=row.kind, table=row.table, row=row.row)
        for row in rows_of(session, m.Placeholder)
    )
