"""The order of rows: a place is a number between those of its neighbours, so a move changes only one row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from wgdesk.errors import Refused

T = TypeVar("T")


def between(before: float | None, after: float | None) -> float:
    """Return a place between two neighbours; None means that there is no neighbour on that side.

    Raises ``Refused('no-room')`` if some fifty moves into the same gap have used up the precision of a float.
    The caller must then renumber the list.
    """
    if before is None and after is None:
        return 1.0
    if before is None:
        assert after is not None
        return after - 1.0
    if after is None:
        return before + 1.0
    place = (before + after) / 2
    if not before < place < after:
        raise Refused("no-room")
    return place


def row_after(keys: Sequence[int], place: int, way: int) -> int | None:
    """Return the key of the row that will follow a row moved up (-1) or down (1) to ``place``.

    Returns None at the end. ``place`` counts from 0 in ``keys``, which are in the order before the move.
    """
    follows = place if way < 0 else place + 1
    return keys[follows] if follows < len(keys) else None


def moved_by_one(keys: Sequence[int], key: int, way: int, put: Callable[[int | None], T]) -> T | None:
    """Move the row ``key`` one place up (-1) or down (1) by ``put``; return what ``put`` returns.

    ``put`` gets the key of the row that will follow, None at the end (the ``before_id`` of acts that move
    rows). If the row cannot move that way, ``put`` is not called and None is returned.
    """
    place = keys.index(key) + way if key in keys else -1
    if not 0 <= place < len(keys):
        return None
    return put(row_after(keys, place, way))
