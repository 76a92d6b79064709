"""Order is a fraction between neighbours, so that a move changes one row."""

from __future__ import annotations

from wgdesk.errors import Refused


def between(before: float | None, after: float | None) -> float:
    """Return a place between two neighbours; None is the open end.

    Raises ``Refused('no-room')`` when fifty moves into one gap have used up the fractions; the list is then
    renumbered by its owner.
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
