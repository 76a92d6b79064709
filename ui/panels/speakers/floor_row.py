"""Rows of the floor: name, badges, kind, time; and separately the data that depends on position."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt

from ui.widgets.rows.keyed_rows import ModelIndex, Rows
from ui.widgets.rows.row_content import RowContent


@dataclass(frozen=True)
class Chip:
    """A badge: a text and the tone of its colours."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class FloorRow(RowContent[int]):
    """The row of a request; its text is the name.

    Number and hour are kept elsewhere, in ``FloorRowModel``: each act changes them in every row.
    """

    chips: tuple[Chip, ...] = ()
    kind: str = ""
    time: str = ""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The parts of the row for screen readers and tooltips."""
        return (self.text, *(chip.text for chip in self.chips), self.kind, self.time)


class FloorRowModel(Rows[FloorRow]):
    """Rows and, separately, what depends on their position: number and expected time."""

    def __init__(self, listed: Callable[[Iterable[str]], str], parent: QObject | None = None) -> None:
        super().__init__(listed, parent)
        self.numbers: Mapping[int, str] = {}
        self.expected: Mapping[int, datetime] = {}
        self.spoken_hour: Callable[[datetime], str] = str
        self._hours: dict[datetime, str] = {}  # a cache: most rows are redrawn with the same hour
        self.armed: int | None = None  # key of the next speaker's row

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text with its number and hour; other roles as in other lists."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index)
            if row is None:
                return None
            return self.listed((self.numbers.get(row.key, ""), *row.spoken, self.hour(row.key)))
        return super().data(index, role)

    def hour(self, key: int) -> str:
        """Return the expected time of a row as text; called only for visible rows."""
        at = self.expected.get(key)
        if at is None:
            return ""
        minute = at.replace(second=0, microsecond=0)
        found = self._hours.get(minute)
        if found is None:
            found = self._hours[minute] = self.spoken_hour(at)
        return found

    def forget_hours(self) -> None:
        """Clear the cached hours: the language, its digits or the time zone may have changed."""
        self._hours.clear()
