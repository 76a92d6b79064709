"""The order of rows: a place is a fraction between its neighbours, so a move changes only one row."""

from __future__ import annotations

from wgdesk.errors import Refused


def between(before: float | None, after: float | None) -> float:
    """Return a place between two neighbours; None means that there is no neighbour on that side.

    Raises ``Refused('no-room')`` if some fifty moves into the same gap have used up the precision of a float.
    The owner of the list must then number it again.
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
