"""The order of rows that the user sees: the next place or number, and a place before another row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from wgdesk.acting.act_context import ActContext
from wgdesk.errors import Refused
from wgdesk.model import RecordRow
from wgdesk.rules.places import between


def next_place(context: ActContext, kind: type[RecordRow], *where: Any) -> float:
    """Return the place after the last row that meets the conditions."""
    last = context.session.scalar(select(func.max(kind.place)).where(*where))  # type: ignore[attr-defined]
    return 1.0 if last is None else float(last) + 1.0


def last_place(
    context: ActContext, kind: type[RecordRow], column: str, beside: Mapping[str, object]
) -> float:
    """Return the place after the last row of an order: of the rows that have the values ``beside``."""
    where = [getattr(kind, name) == value for name, value in beside.items()]
    last = context.session.scalar(select(func.max(getattr(kind, column))).where(*where))
    return 1.0 if last is None else float(last) + 1.0


def next_number(context: ActContext, kind: type[RecordRow], *where: Any) -> int:
    """Return the number after the highest one among the rows that meet the conditions."""
    last = context.session.scalar(select(func.max(kind.number)).where(*where))  # type: ignore[attr-defined]
    return 1 if last is None else int(last) + 1


def place_before(
    context: ActContext, before: RecordRow, *within: str, column: str = "place", moving: int | None = None
) -> float:
    """Return a place just before the row ``before``, among rows equal to it in the columns ``within``.

    ``moving`` is the key of the row that will stand there. If there is no number left between two rows, all
    of them get new places, ``before`` too.
    """
    kind = type(before)
    place = getattr(kind, column)
    same = [getattr(kind, name) == getattr(before, name) for name in within]
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
        return place_before(context, before, *within, column=column, moving=moving)


def move_before(
    context: ActContext, row: RecordRow, before: RecordRow | None, *within: str, column: str = "place"
) -> None:
    """Put ``row`` before another row equal to it in the columns ``within``, or last (None), if needed."""
    kind = type(row)
    place, here = getattr(kind, column), getattr(row, column)
    others = [getattr(kind, name) == getattr(row, name) for name in within] + [kind.id != row.id]
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
        setattr(row, column, place_before(context, before, *within, column=column, moving=row.id))
