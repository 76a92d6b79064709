"""A list whose rows can be ticked: a click, Enter or the space bar toggles the tick of a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic

from PySide6.QtCore import Signal

from ui.state.app_context import AppContext
from ui.widgets.rows.row_content import K, RowContent
from ui.widgets.rows.row_list import RowList


@dataclass(frozen=True)
class TickedRow(RowContent[K]):
    """A row; ``can``: it has a tick. ``said``: whether it is ticked, for screen readers."""

    can: bool = True
    said: str = ""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row's text for screen readers, the tick first."""
        return (self.said, *super().spoken)


class TickedList(RowList[TickedRow[K]], Generic[K]):
    """Rows are ticked when first shown; ``ticks_changed``: the user has toggled one."""

    ticks_changed = Signal()

    def __init__(self, app: AppContext, name: str, *, pad: int = 6, most: int = 2) -> None:
        super().__init__(app, name, pad=pad, most=most)
        self._shown: list[TickedRow[K]] = []
        self._unticked: set[K] = set()
        self.chosen.connect(self._turn)
        app.speech.changed.connect(self._show)
        app.theme.changed.connect(self._show)

    def show_choices(self, rows: Sequence[TickedRow[K]]) -> None:
        """Show these rows; those that were unticked stay so."""
        self._shown = list(rows)
        self._show()

    @property
    def ticked(self) -> frozenset[K]:
        """The keys of the ticked rows."""
        return frozenset(row.key for row in self._shown if row.can and row.key not in self._unticked)

    def tick_all(self, on: bool) -> None:
        """Tick all rows, or none."""
        self._unticked = set() if on else {row.key for row in self._shown if row.can}
        self._show()
        self.ticks_changed.emit()

    def untick(self, keys: Iterable[K]) -> None:
        """Untick rows, even before they are shown."""
        self._unticked.update(keys)
        self._show()

    def _turn(self, key: K) -> None:
        row = next((row for row in self._shown if row.key == key), None)
        if row is not None and row.can:
            self._unticked ^= {key}
            self._show()
            self.ticks_changed.emit()

    def _show(self) -> None:
        self.show_rows([self._with_tick(row) for row in self._shown])

    def _with_tick(self, row: TickedRow[K]) -> TickedRow[K]:
        if not row.can:
            return row
        on = row.key not in self._unticked
        said = self._app.speech.say("row-ticked" if on else "row-unticked")
        return replace(
            row, icon="circle-check" if on else "circle", tone="accent" if on else "ink_3", said=said
        )
