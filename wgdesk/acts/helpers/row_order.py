"""The order of rows as the user sees it: the next place or number, and a place before another row."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Float, Table, func, select

from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.model import RecordRow
from wgdesk.model.declared import POSITION, declared
from wgdesk.rules.places import between


@cache
def orders(table: Table) -> Mapping[str, tuple[str, ...]]:
    """Return the columns that order the rows, each with the columns that are equal within one order."""
    places = (column for column in table.columns if isinstance(column.type, Float))
    return {place.key: declared(place).within for place in places if declared(place).default is POSITION}


def last_place(
    context: ActContext,
    kind: type[RecordRow],
    beside: Mapping[str, object],
    *,
    column: str = "place",
    moving: int | None = None,
) -> float:
    """Return the place after the last of the rows that have the values ``beside``.

    ``moving`` is the key of the row to be put there, which does not count.
    """
    where = [getattr(kind, name) == value for name, value in beside.items()]
    others = where if moving is None else [*where, kind.id != moving]
    last = context.session.scalar(select(func.max(getattr(kind, column))).where(*others))
    return 1.0 if last is None else float(last) + 1.0


def next_number(context: ActContext, kind: type[RecordRow], *where: Any) -> int:
    """Return the number after the highest among the rows that meet the conditions."""
    last = context.session.scalar(select(func.max(kind.number)).where(*where))  # type: ignore[attr-defined]
    return 1 if last is None else int(last) + 1


def place_before(
    context: ActContext, before: RecordRow, *, column: str = "place", moving: int | None = None
) -> float:
    """Return a place just before the row ``before``, in its order.

    ``moving`` is the key of the row to be put there. If no number is left between two rows, all rows of the
    order, including ``before``, get new places.
    """
    kind = type(before)
    place = getattr(kind, column)
    same = [getattr(kind, name) == getattr(before, name) for name in orders(before.__table__)[column]]
    others = same if moving is None else [*same, kind.id != moving]
    here = getattr(before, column)
    ahead = context.session.scalar(select(func.max(place)).where(*others, place < here))
    try:
        return between(ahead, here)
    except Refused:  # no room
        rows = context.session.scalars(select(kind).where(*same).order_by(place, kind.id))
        for number, row in enumerate(rows.all(), start=1):
            setattr(row, column, float(number))
        context.session.flush()
        return place_before(context, before, column=column, moving=moving)


def move_before(context: ActContext, row: RecordRow, before: RecordRow | None, column: str = "place") -> None:
    """Put ``row`` before another row of its order, or last (None), if it is not there already."""
    kind = type(row)
    place, here = getattr(kind, column), getattr(row, column)
    same = [getattr(kind, name) == getattr(row, name) for name in orders(row.__table__)[column]]
    others = [*same, kind.id != row.id]
    if before is not None and before.id == row.id:
        return
    if before is None:
        last = context.session.scalar(select(func.max(place)).where(*others))
        if last is not None and last >= here:
            setattr(row, column, last + 1.0)
        return
    after = getattr(before, column)
    ahead = context.session.scalar(select(func.max(place)).where(*others, place < after))
    if not (here < after and (ahead is None or ahead < here)):
        setattr(row, column, place_before(context, before, column=column, moving=row.id))
