"""How many organizations of each kind attended whose names are not known."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.parts.barred import bar
from ui.parts.doubt_mark import DoubtMark
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.fields import Counter
from ui.widgets.labels import Label
from wgdesk.acts.attendance import count_unnamed
from wgdesk.rules.attendance import ORGANIZATIONS
from wgdesk.rules.column_values import LARGEST

_FIELD = 80  # width of a number in pixels at 100 %


class UnnamedDialog(Dialog):
    """A number for each kind of organization. Leaving a field records it; Ctrl+Z undoes it later."""

    handbook_page = "attendance"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "unnamed-title", parent)
        self._session = session
        self.numbers: dict[str, Counter] = {}
        self._doubts: dict[str, DoubtMark] = {}
        self.body.addWidget(Label(self.app, "unnamed-told", tone="quiet", wrap=True))
        lines = column(self.app, 6)
        for name in ORGANIZATIONS:
            lines.addLayout(self._line(name))
        put(self.body, lines, STRETCH)
        self.add_close().setDefault(True)  # Enter keeps the number and closes
        session.faulted.connect(self.banner.show_fault)
        session.live.attendance_changed.connect(self.refresh)
        self.refresh()
        self.numbers[ORGANIZATIONS[-1]].setFocus()  # non-governmental ones are the most often unnamed

    def _line(self, name: str) -> QHBoxLayout:
        phrase = f"attendance-list-{name.replace('_', '-')}"
        number = self.numbers[name] = Counter(self.app, 0, LARGEST)
        number.setFixedWidth(self.app.theme.px(_FIELD))
        number.editingFinished.connect(lambda: self._keep(name))
        label = Label(self.app, phrase)
        label.setBuddy(number)
        named(self.app, number, phrase)
        bar(self._session, count_unnamed, number)
        line = put(row(self.app, 12), (label, 1), number)
        mark = self._doubts[name] = DoubtMark(self._session, "attendance_list", "unnamed", phrase)
        line.addWidget(mark)
        return line

    def refresh(self) -> None:
        """Show the numbers in the record; a field being typed in keeps its text."""
        live = self._session.live.attendance
        for name, number in self.numbers.items():
            recorded = live.unnamed_of(name)
            mark = self._doubts[name]
            if name in live.lists:
                mark.show_row(live.lists[name].id)
            mark.setEnabled(recorded > 0 or mark.isChecked())
            number.show_number(recorded)

    def _keep(self, name: str) -> None:
        number = self.numbers[name].value()
        if number != self._session.live.attendance.unnamed_of(name):
            self._session.do(count_unnamed, category=name, number=number)
