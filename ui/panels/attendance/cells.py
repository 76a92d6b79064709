"""The rows of the grid: heads of lists and cells of delegations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import Qt

from ui.widgets.rows.keyed_rows import ModelIndex, Rows

PresenceMark = Literal["", "assumed", "room", "online"]


@dataclass(frozen=True)
class GridCell:
    """A delegation, or the head of a list, whose key is the list's name; ``more`` is in a quieter colour.

    ``present``: "" if not recorded as present, "assumed" if the delegation has only asked for the floor;
    ``unsure``: at present not in the report's list.
    """

    key: int | str
    text: str
    more: str = ""
    present: PresenceMark = ""
    unsure: bool = False
    said: str = ""  # the state in words, for screen readers
    tip: str = ""

    @property
    def head(self) -> bool:
        """Whether this is the head of a list."""
        return isinstance(self.key, str)

    @property
    def delegation_id(self) -> int:
        """The delegation of a cell; a head has none."""
        assert isinstance(self.key, int)
        return self.key

    @property
    def certain(self) -> bool:
        """Whether the delegation is recorded as present, not only assumed to be."""
        return self.present in ("room", "online")

    @property
    def spoken(self) -> tuple[str, ...]:
        """The parts of the cell for screen readers."""
        return (self.text, self.more, self.said)


class GridCells(Rows[GridCell]):
    """Cells and heads. Heads cannot be selected; a cell is checked if its delegation is present."""

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        """Return no flags for a head, so that it cannot be selected."""
        cell = self.row_at(index)
        if cell is None or cell.head:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the check state of a cell; other roles as in other lists."""
        if role == Qt.ItemDataRole.CheckStateRole:
            cell = self.row_at(index)
            if cell is None or cell.head:
                return None
            if cell.present == "assumed":
                return Qt.CheckState.PartiallyChecked
            return Qt.CheckState.Checked if cell.present else Qt.CheckState.Unchecked
        return super().data(index, role)
