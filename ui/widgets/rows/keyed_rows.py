"""The model of all lists: rows with keys, updated row by row and never all at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

# The types of index that Qt passes to a model.
ModelIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)


class Keyed(Protocol):
    """A row of a list: a value with its own key, and its text for screen readers."""

    @property
    def key(self) -> Hashable:
        """Identifies the row; it stays the same when the row changes."""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row's text for screen readers, in parts, some of which may be empty."""


R = TypeVar("R", bound=Keyed)


class Rows(QAbstractListModel, Generic[R]):
    """A list model. ``show`` reports only differences to the views, so that selection and scrolling stay."""

    def __init__(self, listed: Callable[[Iterable[str]], str], parent: QObject | None = None) -> None:
        """``listed`` joins the parts of a row with the comma of the interface's language."""
        super().__init__(parent)
        self.listed = listed
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows; remove, insert, move and update only where something differs."""
        wanted = {row.key for row in rows}
        for at in reversed([n for n, row in enumerate(self._rows) if row.key not in wanted]):
            self._remove(at)
        known = {row.key for row in self._rows}
        for at, row in enumerate(rows):
            place = at
            if at >= len(self._rows) or self._rows[at].key != row.key:
                place = (self.place(row.key) or 0) if row.key in known else -1
            if place < 0:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
                continue
            if place > at:  # it is further down
                self._move_up(place, at)
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def place(self, key: Hashable) -> int | None:
        """Return the index of the row with ``key``; None if there is none."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), None)

    def row_at(self, index: ModelIndex) -> R | None:
        """Return the row at ``index``; None if there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: ModelIndex = _ROOT) -> int:
        """Return the number of rows; no row has child rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return, by role: the row itself (``ROW``, for delegates), its text, its text for screen readers."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.listed(row.spoken)
        return None

    def _move_up(self, place: int, to: int) -> None:
        """Move a row up; unlike removing and inserting, this keeps it selected."""
        self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(place))
        self.endMoveRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._rows[at]
        self.endRemoveRows()
