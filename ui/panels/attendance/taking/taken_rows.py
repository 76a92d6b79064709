"""The rows of a list of participants, grouped by what will become of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.panels.attendance.taking.row_words import RowWords
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.rosters.list_preview import Preview, PreviewRow, RowState

_SHOWN = 300  # most rows shown of one kind: nobody reads more, and drawing them would take seconds
_ORDER = (RowState.PROBLEM, RowState.NEW, RowState.CHANGED, RowState.SAME)


class TakenRows(QWidget):
    """``pointed`` carries the selected row; None if there is none."""

    pointed: ValueSignal[PreviewRow | None] = value_signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._app = session.app
        self._words = RowWords(session)
        self._preview: Preview | None = None
        self._kind = RowState.PROBLEM
        self._by_number: dict[int, PreviewRow] = {}
        self.kinds = {kind: Button(self._app, f"roster-state-{kind}", checkable=True) for kind in _ORDER}
        self.list: RowList[RowContent[int]] = RowList(self._app, "taking-rows", pad=6, most=2)
        self.more = Label(self._app, face="small", tone="quiet", wrap=True)
        line = row(self._app, 6)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, kind=kind: self.show_kind(kind))
            line.addWidget(button)
        line.addStretch(1)
        self.setLayout(put(column(self._app, 8), line, (self.list, 1), self.more))
        self.list.pointed.connect(lambda: self.pointed.emit(self.chosen))
        self._app.speech.changed.connect(self._show)

    @property
    def chosen(self) -> PreviewRow | None:
        """The row selected in the list."""
        found = self.list.current
        return self._by_number.get(found.key) if found is not None else None

    def show_preview(self, preview: Preview, *, anew: bool) -> None:
        """Show the rows; ``anew``: of another list, so begin with the first group that has any."""
        self._preview = preview
        if anew:
            there = (kind for kind in _ORDER if preview.counts.get(kind))
            self._kind = next(there, RowState.NEW)
        self._show()

    def show_kind(self, kind: RowState) -> None:
        """Show the rows of one group."""
        self._kind = kind
        self._show()

    def _show(self) -> None:
        if self._preview is None:
            return
        found = [row for row in self._preview.rows if row.state is self._kind]
        for kind, button in self.kinds.items():
            n = self._preview.counts.get(kind, 0)
            button.say(f"taking-kind-{kind}", n=self._app.speech.figure(n))
            button.setChecked(kind is self._kind)
        self._by_number = {row.number: row for row in found}
        self.list.show_rows([self._words.row(row) for row in found[:_SHOWN]])
        self.more.say("taking-more", n=self._app.speech.figure(len(found) - _SHOWN))
        self.more.setVisible(len(found) > _SHOWN)
        self.pointed.emit(self.chosen)
