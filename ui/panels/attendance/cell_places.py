"""Where the cells of a grid stand: sections one under the other, each a head and lines of cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measures:
    """Lengths in pixels: a cell is at least ``least`` wide; heights hold the room round what is drawn."""

    least: int
    cell: int
    head: int
    foot: int  # under the last line of a section


@dataclass(frozen=True)
class CellPlace:
    """Where a row stands: from the beginning of the line, and from the top of everything."""

    x: int
    y: int
    width: int
    height: int


class CellPlaces:
    """Rows laid out in a width: heads over the whole of it, cells side by side."""

    def __init__(self, heads: Sequence[bool], width: int, measures: Measures) -> None:
        """``heads``: for each row whether it is the head of a section."""
        self.columns = max(1, width // measures.least)
        self.places: list[CellPlace] = []
        self.lines: list[list[int]] = []  # of cells, without heads
        self._line_of: dict[int, tuple[int, int]] = {}
        y = 0
        for at, head in enumerate(heads):
            if head:
                y += measures.foot if at else 0
                self.places.append(CellPlace(0, y, width, measures.head))
                y += measures.head
                self.lines.append([])
                continue
            if not self.lines or len(self.lines[-1]) == self.columns:
                self.lines.append([])
            line = self.lines[-1]
            if not line:
                y += measures.cell
            begin, end = (width * (len(line) + n) // self.columns for n in (0, 1))
            self.places.append(CellPlace(begin, y - measures.cell, end - begin, measures.cell))
            line.append(at)
        self.lines = [line for line in self.lines if line]
        for number, line in enumerate(self.lines):
            for column, at in enumerate(line):
                self._line_of[at] = (number, column)
        self.height = y
        self._tops = [place.y for place in self.places]

    # -- finding -------------------------------------------------------------------------------------------

    def between(self, top: int, bottom: int) -> range:
        """Return the rows of which anything is to be seen from ``top`` to ``bottom``."""
        # No row is higher than a head or a cell: those that begin one of them above the top reach into it.
        tallest = max((place.height for place in self.places), default=0)
        return range(bisect_right(self._tops, top - tallest), bisect_left(self._tops, bottom))

    def at(self, x: int, y: int) -> int | None:
        """Return the row at a point, None where there is none."""
        for at in self.between(y, y + 1):
            place = self.places[at]
            if place.x <= x < place.x + place.width and place.y <= y < place.y + place.height:
                return at
        return None

    # -- moving --------------------------------------------------------------------------------------------

    def column_of(self, at: int) -> int:
        """Return in which column a cell stands."""
        return self._line_of[at][1]

    def beside(self, at: int, way: int) -> int:
        """Return the cell after (1) or before (-1), over the ends of lines and sections, or itself."""
        cells = [one for line in self.lines for one in line]
        return cells[max(0, min(len(cells) - 1, cells.index(at) + way))]

    def above_or_below(self, at: int, lines: int, column: int) -> int:
        """Return the cell so many lines below (above if negative) in ``column``, or the last of that line."""
        number = max(0, min(len(self.lines) - 1, self._line_of[at][0] + lines))
        line = self.lines[number]
        return line[min(column, len(line) - 1)]

    def end_of_line(self, at: int, way: int) -> int:
        """Return the first (-1) or last (1) cell of a cell's line."""
        return self.lines[self._line_of[at][0]][0 if way < 0 else -1]
