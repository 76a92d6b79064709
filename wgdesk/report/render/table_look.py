"""How tables look: the gaps in their cells, their rules, and how their columns share the width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class TableLook(NamedTuple):
    """Gaps and rules of a table in points; there are no rules between columns.

    Above and below the text of a cell are the gaps of its style, and ``side`` at its sides; ``first_row`` is
    between the rule of the head and the first row. ``flush``: the text of the first column begins at the edge
    of the text column, and that of the last one ends there.
    """

    side: float = 5.0
    first_row: float = 0.0
    top_rule: float = 0.5
    head_rule: float = 0.5
    inner_rule: float = 0.5
    last_rule: float = 0.5
    flush: bool = False

    @property
    def outside(self) -> float:
        """How far the cells at both ends reach out of the text column."""
        return self.side if self.flush else 0.0


PLAIN_TABLE = TableLook()


def shares(spare: float, wishes: Sequence[float]) -> list[float]:
    """Return what each of ``wishes`` gets of ``spare``: small ones all they wish, large ones equal parts.

    What is then left over goes to all in proportion to their wishes.
    """
    given, left = [0.0] * len(wishes), spare
    for done, place in enumerate(sorted(range(len(wishes)), key=lambda place: wishes[place])):
        given[place] = min(wishes[place], left / (len(wishes) - done))
        left -= given[place]
    whole = sum(wishes)
    return [part + left * wish / whole for part, wish in zip(given, wishes, strict=True)]
