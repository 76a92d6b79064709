"""A table of text from any kind of file, and the limits on its size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from wgdesk.errors import Refused
from wgdesk.words.clean_text import one_line

FILE = 32 << 20  # bytes of a file
ROWS, COLUMNS, CELLS = 20_000, 200, 500_000
CELL = 32_767  # characters of a cell, as in Excel
_LONGEST_SOURCE = 100  # characters of a file's name kept in the history
LETTERS = 2 << 20  # characters of a text that is kept, as it may be a list without columns
TEXT = 16 << 20  # characters of a whole table, which may take four bytes each


@dataclass(frozen=True)
class ListRow:
    """A non-empty row with its number in the file; ``doubt`` is the key of a note on it."""

    number: int
    cells: tuple[str, ...]
    doubt: str = ""

    def cell(self, at: int) -> str:
        """Return a cell, empty beyond the end of the row."""
        return self.cells[at] if at < len(self.cells) else ""


@dataclass(frozen=True)
class ListTable:
    """A table. ``source``: name of the file, empty for pasted text. ``sheets``: those of the workbook.

    ``hidden``: indexes of columns that the workbook hides. ``fields``: meanings of the columns, if the reader
    knows them. ``text``: the text from which the table was made, unless it is long.
    """

    source: str
    lines: tuple[ListRow, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    hidden: frozenset[int] = frozenset()
    fields: tuple[str, ...] = ()
    text: str = field(default="", repr=False)

    def section(self, line: ListRow) -> str:
        """Return the only text of a row, which may head the rows below; empty if the row has several."""
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
    """Return the name of a table for messages; pasted text has none."""
    return " › ".join(one for one in (source, sheet) if one) or "–"


class Gathering:
    """Collects the rows of a table one by one, and refuses a table that grows too large for memory."""

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
        """Return the table made from a text without columns; ``doubts``: number of row -> key of a note."""
        made = self.table()
        lines = tuple(replace(line, doubt=doubts.get(line.number, "")) for line in made.lines)
        return replace(made, lines=lines, fields=fields)


def plain(text: str) -> str:
    """Return the text of a cell cleaned as for the record, on one line, with single spaces."""
    known = text.isascii() and text.isprintable()
    return " ".join((text if known else one_line(text)[0]).split())
