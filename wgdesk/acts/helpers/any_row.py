"""What acts do with a row of any table: add or upsert it, edit, move, remove it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table, Text

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.row_changes import correct, remove, tidy
from wgdesk.acts.helpers.row_order import last_place, move_before, orders
from wgdesk.acts.helpers.text_writing import write_texts
from wgdesk.errors import Refused
from wgdesk.model import RecordRow
from wgdesk.model.declared import declared


def add_row(context: ActContext, row: RecordRow, **texts: Mapping[str, str] | None) -> int:
    """Add a row with its texts (by language), and return its key.

    It comes last in each of its orders unless it has a place there. Its text columns are put on one line.
    """
    kind = type(row)
    for name in _text_columns(row.__table__):
        if (value := getattr(row, name)) is not None:
            setattr(row, name, tidy(value))
    for name, within in orders(kind.__table__).items():
        if getattr(row, name) is None:
            beside = {column: getattr(row, column) for column in within}
            setattr(row, name, last_place(context, kind, beside, column=name))
    context.add(row)
    for name, bodies in texts.items():
        write_texts(context, row.__tablename__, row.id, name, bodies or {})
    return row.id


def upsert_row(context: ActContext, row: RecordRow, *same: str) -> int:
    """Add a row, or copy its values to the row that is equal in the columns ``same``; return the key."""
    kind = type(row)
    found = context.rows(kind, *(getattr(kind, name) == getattr(row, name) for name in same))
    if not found:
        return context.add(row).id
    for column in row.__table__.columns:
        if not column.primary_key and column.key not in same:
            setattr(found[0], column.key, getattr(row, column.key))
    return found[0].id


def edit_row(context: ActContext, row: RecordRow, changes: Mapping[str, Any], *moments: str) -> None:
    """Change columns of a row. If it moves into another order, it comes last there unless a place is given.

    ``moments`` are the columns with times of past events. Raises ``Refused('time-in-future')`` if one is
    later than now, and TypeError for a column that no edit act changes, which is a bug.
    """
    kind = type(row)
    places = {
        name: last_place(
            context, kind, {column: _then(row, changes, column) for column in within}, column=name
        )
        for name, within in orders(row.__table__).items()
        if name not in changes
        and any(_then(row, changes, column) != getattr(row, column) for column in within)
    }
    correct(context, row, _editable(kind.__table__), changes, *moments)
    for name, place in places.items():
        setattr(row, name, place)


def move_row(
    context: ActContext,
    kind: type[RecordRow],
    key: int,
    before_id: int | None,
    *,
    column: str = "place",
    joins: bool = False,
) -> None:
    """Put a row before another of its order, or last (None).

    If the other row is in another order, ``joins`` moves the row there; without it
    ``Refused('moved-elsewhere')`` is raised.
    """
    row = context.get(kind, key)
    before = context.get(kind, before_id) if before_id is not None else None
    within = orders(kind.__table__)[column]
    for name in within if before is not None else ():
        if joins:
            setattr(row, name, getattr(before, name))
        elif getattr(before, name) != getattr(row, name):
            raise Refused("moved-elsewhere")
    move_before(context, row, before, column)


def remove_row(context: ActContext, kind: type[RecordRow], key: int) -> None:
    """Remove a row with its texts. Raises ``Refused('in-use')`` if another row refers to it."""
    remove(context, context.get(kind, key))


def _then(row: RecordRow, changes: Mapping[str, Any], column: str) -> Any:
    return changes.get(column, getattr(row, column))


@cache
def _text_columns(table: Table) -> tuple[str, ...]:
    return tuple(one.key for one in table.columns if type(one.type) is Text and not declared(one).lines)


@cache
def _editable(table: Table) -> tuple[str, ...]:
    columns = (column for column in table.columns if not column.primary_key)
    return tuple(column.key for column in columns if not declared(column).fixed)
