"""What each column of a list contains: guessed, and corrected here if the guess is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, put
from ui.widgets.choices import ValuePick
from ui.widgets.labels import Label
from wgdesk.rosters.columns import ColumnMeanings, ListField
from wgdesk.rosters.table import ListTable

_LOOKED_AT = 50  # rows searched for an example


class ColumnPick(ValuePick):
    """The choice for one column; its name for screen readers contains ``heading``."""

    def __init__(self, app: AppContext, heading: str) -> None:
        self._heading = heading
        super().__init__(app, "roster-field", list(ListField))

    def _retell(self) -> None:
        super()._retell()
        self.setAccessibleName(self._app.speech.say("taking-column", name=self._heading))


class ColumnChoices(QWidget):
    """``changed`` carries the columns after a choice."""

    changed: ValueSignal[ColumnMeanings] = value_signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._columns: ColumnMeanings | None = None
        self.picks: list[ColumnPick] = []
        self._inside = column(app, 10, (14, 10, 14, 10))
        self.setLayout(self._inside)

    def show_columns(self, table: ListTable, columns: ColumnMeanings) -> None:
        """Show a choice for each column, labelled with its heading or one of its cells."""
        self._columns = columns
        while len(self.picks) != len(columns.fields):
            self._begin(table, columns)
        for pick, field in zip(self.picks, columns.fields, strict=True):
            pick.show_value(field)

    def order_tabs(self, before: QWidget) -> None:
        """Make Tab go from ``before`` to the columns: Qt puts new widgets at the end of the order."""
        for pick in self.picks:
            QWidget.setTabOrder(before, pick)
            before = pick

    def begin_anew(self) -> None:
        """Forget the columns of the previous list."""
        self.picks = []
        while (item := self._inside.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _begin(self, table: ListTable, columns: ColumnMeanings) -> None:
        self.begin_anew()
        for at in range(len(columns.fields)):
            shown = isolated(self._heading(table, columns, at) or self._app.speech.figure(at + 1))
            if at in table.hidden:
                shown = self._app.speech.say("roster-column-hidden", heading=shown)
            pick = ColumnPick(self._app, shown)
            pick.picked.connect(lambda value, at=at: self._choose(at, ListField(value)))
            label = Label(self._app, face="small", tone="quiet", cut=True)
            label.show_text(shown)
            label.setBuddy(pick)
            put(self._inside, label, pick)
            self.picks.append(pick)
        self._inside.addStretch(1)

    def _heading(self, table: ListTable, columns: ColumnMeanings, at: int) -> str:
        """Return the heading of a column, or an example from it; a printed list is headed by its fields."""
        if table.fields:
            return self._app.speech.say(f"roster-field-{table.fields[at]}")
        return columns.heading(table, at) or self._example(table, columns, at)

    @staticmethod
    def _example(table: ListTable, columns: ColumnMeanings, at: int) -> str:
        return next((text for line in columns.rows(table)[:_LOOKED_AT] if (text := line.cell(at))), "")

    def _choose(self, at: int, field: ListField) -> None:
        if self._columns is not None:
            self._columns = self._columns.but(at, field)
            self.changed.emit(self._columns)
