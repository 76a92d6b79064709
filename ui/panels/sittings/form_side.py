"""The forms beside the lists of sittings; one at a time is in front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.parts.form_area import FormArea
from ui.parts.record_form import RecordForm
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.row_lists import RowContent


class FormSide(QWidget):
    """A form for each list, and forms that add a row; if the row of the form goes, ``RowGone`` stands there.

    ``left``: the user has seen that the row is gone; it carries whether the focus was there.
    """

    left = Signal(bool)

    def __init__(
        self, session: RecordSession, forms: Mapping[str, RecordForm], adding: Sequence[RecordForm]
    ) -> None:
        super().__init__()
        self.shown = ("", "")  # the list and the key of the row in the form
        self._forms = forms
        self._areas = {form: FormArea(form) for form in (*forms.values(), *adding)}
        self._stack = QStackedWidget()
        for area in self._areas.values():
            self._stack.addWidget(area)
        self.gone = RowGone(session)
        self.gone.left.connect(self.leave_gone)
        inside = column(session.app, 0)
        inside.addWidget(self._stack)
        inside.addWidget(self.gone)
        self.setLayout(inside)

    def show_row(self, name: str, key: str) -> None:
        """Show a row in the form of its list, unless the message that a row is gone stands there."""
        if self.gone.isHidden():
            self.shown = (name, key)
            self._forms[name].show_row(key)
            self._stack.setCurrentWidget(self._areas[self._forms[name]])

    def show_adding(self, form: RecordForm) -> None:
        """Bring a form that adds a row to the front."""
        self.leave_gone()
        self._stack.setCurrentWidget(self._areas[form])

    @property
    def adding(self) -> bool:
        """Whether a form that adds a row is in front."""
        return self._stack.currentIndex() >= len(self._forms)

    def enter(self) -> None:
        """Give the focus to the first field of the form."""
        area = self._stack.currentWidget()
        assert isinstance(area, FormArea)
        area.enter()

    # -- a row that goes -----------------------------------------------------------------------------------

    def watch(self, rows: Mapping[str, Sequence[RowContent]]) -> bool:
        """Before the lists show new rows: say if the row in the form is gone (``RowGone.lost``)."""
        name, key = self.shown
        gone = bool(key) and not self.adding and not any(row.key == key for row in rows[name])
        undone = gone and self.gone.lost(self._forms[name])
        self._stack.setVisible(self.gone.isHidden())
        return undone

    def is_back(self, rows: Mapping[str, Sequence[RowContent]]) -> bool:
        """Return whether the row that was gone is there again, because it was undone or redone."""
        name, key = self.shown
        return not self.gone.isHidden() and any(row.key == key for row in rows[name])

    def leave_gone(self) -> bool:
        """Show the form again, not the message that its row is gone; return whether that had focus."""
        held, was = self.gone.holds_focus, not self.gone.isHidden()
        self.gone.hide()
        self._stack.show()
        if was:
            self.left.emit(held)
        return held
