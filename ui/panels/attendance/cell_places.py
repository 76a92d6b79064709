"""Positions of the cells in the grid: sections one under the other, each a head and lines of cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measures:
    """Lengths in pixels: least width of a cell; heights of a line of cells and of a head, with margins."""

    least: int
    cell: int
    head: int
    foot: int  # space under the last line of a section


@dataclass(frozen=True)
class CellPlace:
    """Rectangle of a row: ``x`` from the leading edge, ``y`` from the top of all rows, in pixels."""

    x: int
    y: int
    width: int
    height: int


class CellPlaces:
    """Lays out rows, which are heads or cells: heads take the whole width, cells stand side by side."""

    def __init__(self, heads: Sequence[bool], width: int, measures: Measures) -> None:
        """``heads``: for each row, whether it is a head; ``width`` in pixels."""
        self.columns = max(1, width // measures.least)
        self.places: list[CellPlace] = []
        self.lines: list[list[int]] = []  # row numbers of the cells in each line
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
        """Return the rows that are visible between ``top`` and ``bottom``, in pixels."""
        # A row that begins above ``top`` may reach into the range, but only one that begins close enough.
        tallest = max((place.height for place in self.places), default=0)
        return range(bisect_right(self._tops, top - tallest), bisect_left(self._tops, bottom))

    def at(self, x: int, y: int) -> int | None:
        """Return the row at a point; None if there is none."""
        for at in self.between(y, y + 1):
            place = self.places[at]
            if place.x <= x < place.x + place.width and place.y <= y < place.y + place.height:
                return at
        return None

    # -- moving --------------------------------------------------------------------------------------------

    def column_of(self, at: int) -> int:
        return self._line_of[at][1]

    def beside(self, at: int, way: int) -> int:
        """Return the next (1) or previous (-1) cell, across sections; at the ends, the cell itself."""
        cells = [one for line in self.lines for one in line]
        return cells[max(0, min(len(cells) - 1, cells.index(at) + way))]

    def above_or_below(self, at: int, lines: int, column: int) -> int:
        """Return the cell ``lines`` below (above if negative) in ``column``, or the last of a short line."""
        number = max(0, min(len(self.lines) - 1, self._line_of[at][0] + lines))
        line = self.lines[number]
        return line[min(column, len(line) - 1)]

    def end_of_line(self, at: int, way: int) -> int:
        """Return the first (-1) or last (1) cell of the line of cell ``at``."""
        return self.lines[self._line_of[at][0]][0 if way < 0 else -1]
