"""What stands in the grid: heads of lists and cells of delegations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt

from ui.widgets.keyed_rows import ModelIndex, Rows

PresenceMark = Literal["", "room", "online"]


@dataclass(frozen=True)
class GridCell:
    """The head of a list, or a delegation: its key, what is read, what is said of it more quietly.

    ``present``: '' for one not recorded; ``unsure``: it will not stand in the report as things are.
    """

    key: str
    text: str
    more: str = ""
    head: bool = False
    present: PresenceMark = ""
    unsure: bool = False
    said: str = ""  # in what state, for a screen reader
    tip: str = ""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The cell in words."""
        return (self.text, self.more, self.said)


class GridCells(Rows[GridCell]):
    """Cells with their heads, which cannot be chosen; a cell is checked while its delegation is present."""

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Heads are there to be read only."""
        cell = self.row_at(index)
        if cell is None or cell.head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the cell for delegates, its words, and whether it is checked."""
        if role == Qt.ItemDataRole.CheckStateRole:
            cell = self.row_at(index)
            if cell is None or cell.head:
                return None
            return Qt.CheckState.Checked if cell.present else Qt.CheckState.Unchecked
        return super().data(index, role)
