"""Rows of the floor: a name with its badges, what it is, how long; and what is the same row elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt

from ui.widgets.keyed_rows import ModelIndex, Rows


@dataclass(frozen=True)
class Chip:
    """A badge: words on a ground that has the tone of what they say."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class FloorRow:
    """A row. ``level`` 2 is set in; ``quiet`` ones are greyed; ``movable`` ones have a handle.

    ``number`` and ``hour`` are not here: they change for every row with each act, see ``FloorRowModel``.
    """

    key: str
    name: str
    chips: tuple[Chip, ...] = ()
    kind: str = ""
    time: str = ""
    icon: str = ""
    level: int = 1
    quiet: bool = False
    movable: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row in words."""
        return (self.name, *(chip.text for chip in self.chips), self.kind, self.time)


class FloorRowModel(Rows[FloorRow]):
    """Rows, and beside them what is the same row in another place: its number and when it is expected."""

    def __init__(self, listed: Callable[[Iterable[str]], str], parent: QObject | None = None) -> None:
        super().__init__(listed, parent)
        self.numbers: Mapping[str, str] = {}
        self.expected: Mapping[str, datetime] = {}
        self.spoken_hour: Callable[[datetime], str] = str
        self.armed = ""  # the key of the row that is next

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row with its number and hour, and all else as other lists do."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index)
            if row is None:
                return None
            return self.listed((self.numbers.get(row.key, ""), *row.spoken, self.hour(row.key)))
        return super().data(index, role)

    def hour(self, key: str) -> str:
        """Return when a row is expected; it is told only for the rows in sight."""
        at = self.expected.get(key)
        return self.spoken_hour(at) if at else ""
