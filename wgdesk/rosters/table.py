"""A table as text, whatever file it came from, and how large it may be at most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from wgdesk.errors import Refused
from wgdesk.words.clean_text import one_line

FILE = 32 << 20  # bytes of a file
ROWS, COLUMNS, CELLS = 20_000, 200, 500_000
CELL = 32_767  # characters of a cell, as in Excel
_LONGEST_SOURCE = 100  # characters of a file's name in the history
LETTERS = 2 << 20  # characters of a text that may be a list without columns
TEXT = 16 << 20  # characters of a whole table: four bytes each, if one letter of a text needs them


@dataclass(frozen=True)
class ListRow:
    """A row that is not empty, with its number in the file; ``doubt`` is the key of a note on it."""

    number: int
    cells: tuple[str, ...]
    doubt: str = ""

    def cell(self, at: int) -> str:
        """Return a cell; a row that is shorter has empty ones."""
        return self.cells[at] if at < len(self.cells) else ""


@dataclass(frozen=True)
class ListTable:
    """``source``: the name of the file, empty if it was pasted; ``sheets``: those of a workbook.

    ``hidden``: places of columns that the workbook does not show. ``fields``: what the columns say, if
    whoever made the table knows it. ``text``: that of which it was made, unless it is long.
    """

    source: str
    lines: tuple[ListRow, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: frozenset[int] = frozenset()
    fields: tuple[str, ...] = ()
    text: str = field(default="", repr=False)

    def section(self, line: ListRow) -> str:
        """Return the only text of a row, which heads the rows below it; empty if the row has several."""
        texts = {text for text in line.cells if text}
        return texts.pop() if len(texts) == 1 and self.width > 1 else ""

    @property
    def kept_source(self) -> str:
        """The name of the file as the history keeps it."""
        return one_line(self.source)[0][:_LONGEST_SOURCE]

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(line.cells) for line in self.lines), default=0)


def place(source: str, sheet: str = "") -> str:
    """Return how messages name a table; what was pasted has no name."""
    return " › ".join(one for one in (source, sheet) if one) or "–"


class Gathering:
    """Takes the rows of a table one by one, and refuses what is too large before it is in memory."""

    def __init__(self, source: str, sheet: str = "") -> None:
        self._source, self._sheet = source, sheet
        self._place = place(source, sheet)
        self._cells = self._text = 0
        self.lines: dict[int, list[str]] = {}

    def take(self, number: int, cells: Sequence[str]) -> None:
        """Take a row.

        Raises ``Refused``: 'roster-too-many-rows', 'roster-too-many-columns', 'roster-too-large'.
        """
        last = next((at for at in range(len(cells) - 1, -1, -1) if cells[at]), -1)
        if last < 0:
            return
        if len(self.lines) >= ROWS:
            raise Refused("roster-too-many-rows", most=str(ROWS), name=self._place)
        if last >= COLUMNS:
            raise Refused("roster-too-many-columns", row=str(number), most=str(COLUMNS), name=self._place)
        kept = list(cells[: last + 1])
        self.count(number, len(kept), sum(map(len, kept)))
        self.lines[number] = kept

    def count(self, number: int, cells: int, text: int) -> None:
        """Count cells and characters. Raises ``Refused('roster-too-large')``."""
        self._cells += cells
        self._text += text
        if self._cells > CELLS or self._text > TEXT:
            raise Refused("roster-too-large", row=str(number), name=self._place)

    def table(self, sheets: tuple[str, ...] = (), hidden: frozenset[int] = frozenset()) -> ListTable:
        """Return the table. Raises ``Refused('roster-empty')``."""
        if not self.lines:
            raise Refused("roster-empty", name=self._place)
        lines = tuple(ListRow(number, tuple(cells)) for number, cells in sorted(self.lines.items()))
        return ListTable(self._source, lines, self._sheet, sheets, hidden)

    def printed(self, fields: tuple[str, ...], doubts: Mapping[int, str]) -> ListTable:
        """Return the table of a text that has no columns; ``doubts``: the keys of notes, by row."""
        made = self.table()
        lines = tuple(replace(line, doubt=doubts.get(line.number, "")) for line in made.lines)
        return replace(made, lines=lines, fields=fields)


def plain(text: str) -> str:
    """Return the text of a cell as the record would keep it, on one line, with single spaces."""
    known = text.isascii() and text.isprintable()
    return " ".join((text if known else one_line(text)[0]).split())
