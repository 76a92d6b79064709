"""Lines of a form, one for each row of the record; a line keeps its widget while the user works in it."""

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
    """Lines below each other, in the order of their rows; each row gets its widget only once."""

    def __init__(self, app: AppContext, make: Callable[[int], FormLine]) -> None:
        """``make`` returns a new line for the row with the given key."""
        super().__init__()
        self._make = make
        self.lines: dict[int, FormLine] = {}
        self._inside = column(app, 8)
        self.setLayout(self._inside)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show a line for each row; a row has an ``id``. Lines of other rows are deleted."""
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
                line.show()  # the layout would show it later, but Tab must find it now
                moved = True
            line.show_row(row)
        self.setVisible(bool(rows))
        if moved:
            self._order_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the order of Tab now: only when shown is the widget before this one known."""
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Make Tab follow the order on the screen: Qt puts new widgets at the end of the order."""
        if not self.isVisible():
            return  # ``showEvent`` does it
        before = self.previousInFocusChain()
        while before and before is not self and (self.isAncestorOf(before) or not _takes_tab(before)):
            before = before.previousInFocusChain()
        for row in sorted(self.lines.values(), key=self._inside.indexOf):
            for field in row.findChildren(QWidget):
                # The open list of a combo box is a separate window.
                if before and _takes_tab(field) and field.window() is self.window():
                    QWidget.setTabOrder(before, field)
                    before = field


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
