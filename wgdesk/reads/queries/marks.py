"""Marks set by users: uncertain facts, places to be completed later, accepted findings."""

from __future__ import annotations

from sqlalchemy import Connection, select

from wgdesk import model as m
from wgdesk.reads.rows import rows, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.marks import AcceptanceNow, DoubtMarks, DoubtNow, HeldPlaces, PlaceholderNow

_DOUBTS = select(m.Doubt.table, m.Doubt.row, m.Doubt.column, m.Doubt.id)
_PLACES = select(m.Placeholder.table, m.Placeholder.row, m.Placeholder.kind, m.Placeholder.id)


@uses("doubt")
def doubts(connection: Connection) -> DoubtMarks:
    """Return the marks of doubt: (table, row, column) -> key; an empty column means the row itself."""
    return {(table, row, column): key for table, row, column, key in rows(connection, _DOUBTS)}


@uses("placeholder")
def places_held(connection: Connection) -> HeldPlaces:
    """Return the placeholders: (table, row, kind) -> key."""
    return {(table, row, kind): key for table, row, kind, key in rows(connection, _PLACES)}


# -- parts of the whole record -----------------------------------------------------------------------------


@uses("doubt")
def all_doubts(connection: Connection) -> tuple[DoubtNow, ...]:
    """Return every doubt in the order of recording."""
    return values_of(connection, DoubtNow, m.Doubt)


@uses("placeholder")
def placeholders(connection: Connection) -> tuple[PlaceholderNow, ...]:
    """Return every placeholder in the order of recording."""
    return values_of(connection, PlaceholderNow, m.Placeholder)


@uses("acceptance")
def acceptances(connection: Connection) -> tuple[AcceptanceNow, ...]:
    """Return every accepted finding in the order of recording."""
    return values_of(connection, AcceptanceNow, m.Acceptance)
