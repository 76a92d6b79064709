"""Lines of a form that come and go with rows of the record, and stay while they are worked on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import column


class FormLine(QWidget):
    """A line of a form about one row of the record."""

    def show_row(self, row: Any) -> None:
        """Show the row as it is now."""
        raise NotImplementedError


class FormLines(QWidget):
    """Lines one under the other, in the order of their rows; each is made once for its row."""

    def __init__(self, app: AppContext, make: Callable[[int], FormLine]) -> None:
        """``make`` returns the line of the row with a key."""
        super().__init__()
        self._make = make
        self.lines: dict[int, FormLine] = {}
        self._inside = column(app, 8)
        self.setLayout(self._inside)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows that have an ``id``."""
        wanted = {row.id for row in rows}
        for key in [key for key in self.lines if key not in wanted]:
            gone = self.lines.pop(key)
            self._inside.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        moved = False
        for place, row in enumerate(rows):
            line = self.lines.get(row.id)
            if line is None:
                line = self.lines[row.id] = self._make(row.id)
            if self._inside.indexOf(line) != place:
                self._inside.insertWidget(place, line)
                line.show()  # a layout shows it later; Tab is to find it at once
                moved = True
            line.show_row(row)
        self.setVisible(bool(rows))
        if moved:
            self._order_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab come through here, now that there is something before."""
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Have Tab go through the lines where they stand: what is made later Qt puts last in the window."""
        if not self.isVisible():
            return  # it is done when it is shown
        before = self.previousInFocusChain()
        while before and before is not self and (self.isAncestorOf(before) or not _takes_tab(before)):
            before = before.previousInFocusChain()
        for row in sorted(self.lines.values(), key=self._inside.indexOf):
            for field in row.findChildren(QWidget):
                # The list of a choice is a window of its own.
                if before and _takes_tab(field) and field.window() is self.window():
                    QWidget.setTabOrder(before, field)
                    before = field


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
