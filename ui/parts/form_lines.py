"""Lines of a form, one per row of the record; a line keeps its widget while the user works in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column


class FormLine(QWidget):
    """A line of a form about one row of the record."""

    def show_row(self, row: Any) -> None:
        """Show the current values of the row."""
        raise NotImplementedError


class FormLines(QWidget):
    """Lines one below the other, in the order of their rows; the widget of a row is kept."""

    def __init__(self, session: RecordSession, make: Callable[[int], FormLine]) -> None:
        """``make`` returns a new line for the row with the given key."""
        super().__init__()
        self._make = make
        self.lines: dict[int, FormLine] = {}
        self._of = 0
        self._lost = 0  # the row that ``gone`` is about
        self.gone = RowGone(session)  # shown below the lines if a line vanishes while the user types in it
        self.gone.left.connect(self._go_on)
        self._inside = column(session.app, 8)
        self._inside.addWidget(self.gone)
        self.setLayout(self._inside)

    def show_rows(self, rows: Sequence[Any], of: int = 0) -> None:
        """Show a line for each row, which has an ``id``; delete the lines of other rows.

        ``of``: the row that the form is about. A line that vanishes while this stays the same has lost its
        row.
        """
        wanted = {row.id for row in rows}
        for key in [key for key in self.lines if key not in wanted]:
            self._let_go(key, self.lines.pop(key), lost=of == self._of)
        self._of = of
        if self._lost in wanted and not self.gone.isHidden():
            self._go_on()  # the row is back
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
        self.setVisible(bool(rows) or not self.gone.isHidden())
        if moved:
            self._order_tabs()

    def _let_go(self, key: int, line: FormLine, *, lost: bool) -> None:
        held = QApplication.focusWidget()
        if lost:
            before = self.gone.isHidden()
            self.gone.lost(line)
            if before and not self.gone.isHidden():
                self._lost = key
        elif held is not None and line.isAncestorOf(held):
            held.clearFocus()  # the row still exists, and what was typed is saved in it
        self._inside.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _go_on(self) -> None:
        """Hide the message, once the user has seen that a line is gone."""
        self.gone.hide()
        self.setVisible(bool(self.lines))

    def showEvent(self, event: QShowEvent) -> None:
        """Set the tab order now: the widget before this one is known only once shown."""
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Make Tab follow the order on the screen: Qt puts new widgets at the end."""
        if not self.isVisible():
            return  # ``showEvent`` will do it
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
