"""How many of each kind attended whose names are not known, and how many were absent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.parts.barred import bar
from ui.parts.doubt_mark import DoubtMark
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.fields import Counter
from ui.widgets.labels import Label
from wgdesk.acts.attendance import count_absent, count_unnamed
from wgdesk.rules.attendance import LISTS
from wgdesk.rules.column_values import LARGEST

_DECIDE = "parties"  # the list of those who decide
_FIELD = 80  # width of a number in pixels at 100 %
# Lists with so few that their names are known, or told by their words alone.
_NAMED = ("reio", "associate_member", "other_participants")


class UnnamedDialog(Dialog):
    """A number for each kind of States and organizations. Leaving a field records it; Ctrl+Z undoes it."""

    handbook_page = "attendance"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "unnamed-title", parent)
        self._session = session
        self.numbers: dict[str, Counter] = {}
        self._doubts: dict[str, DoubtMark] = {}
        self.body.addWidget(Label(self.app, "unnamed-told", tone="quiet", wrap=True))
        lines = column(self.app, 6)
        for name in LISTS:
            if name not in _NAMED:
                lines.addLayout(self._line(name))
        self.absent = Counter(self.app, 0, LARGEST)
        self.absent.editingFinished.connect(self._keep_absent)
        lines.addLayout(self._field("unnamed-absent", self.absent, count_absent))
        put(self.body, lines, STRETCH)
        self.add_close().setDefault(True)  # Enter keeps the number and closes
        session.faulted.connect(self.banner.show_fault)
        session.live.attendance_changed.connect(self.refresh)
        self.refresh()
        self.numbers["ngo"].setFocus()  # non-governmental ones are the most often unnamed

    def _line(self, name: str) -> QHBoxLayout:
        phrase = f"attendance-list-{name.replace('_', '-')}"
        number = self.numbers[name] = Counter(self.app, 0, LARGEST)
        number.editingFinished.connect(lambda: self._keep(name))
        line = self._field(phrase, number, count_unnamed)
        mark = self._doubts[name] = DoubtMark(self._session, "attendance_list", "unnamed", phrase)
        line.addWidget(mark)
        return line

    def _field(self, phrase: str, number: Counter, act: Callable[..., object]) -> QHBoxLayout:
        number.setFixedWidth(self.app.theme.px(_FIELD))
        label = Label(self.app, phrase)
        label.setBuddy(number)
        named(self.app, number, phrase)
        bar(self._session, act, number)
        return put(row(self.app, 12), (label, 1), number)

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
        self.absent.show_number(live.absent_of(_DECIDE))

    def _keep(self, name: str) -> None:
        number = self.numbers[name].value()
        if number != self._session.live.attendance.unnamed_of(name):
            self._session.do(count_unnamed, category=name, number=number)

    def _keep_absent(self) -> None:
        number = self.absent.value()
        if number != self._session.live.attendance.absent_of(_DECIDE):
            self._session.do(count_absent, category=_DECIDE, number=number)
