"""The forms beside the lists of the sittings panel; one at a time is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.panels.sittings.action_add import ActionAdd
from ui.panels.sittings.course_list import CourseKey
from ui.panels.sittings.decided_form import DecidedForm
from ui.panels.sittings.informal_form import InformalForm
from ui.panels.sittings.item_form import ItemForm
from ui.panels.sittings.officer_add import OfficerAdd
from ui.panels.sittings.officer_form import OfficerForm
from ui.panels.sittings.sitting_form import SittingForm
from ui.parts.form_area import FormArea
from ui.parts.record_form import RecordForm
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import column, put
from ui.widgets.rows.row_content import RowContent

# By the list whose rows they show; the last two add rows.
FORMS: Mapping[str, type[RecordForm]] = {
    "sittings": SittingForm,
    "items": ItemForm,
    "officers": OfficerForm,
    "decisions": DecidedForm,
    "informal": InformalForm,
    "officer-add": OfficerAdd,
    "action-add": ActionAdd,
}


class Forms(dict[str, RecordForm]):
    """Forms by name, each made on first use: making all at once would block the window for too long."""

    def __init__(self, make: Callable[[str], RecordForm]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> RecordForm:
        made = self[name] = self._make(name)
        return made


class FormSide(QWidget):
    """A form for each list, and forms that add a row; ``RowGone`` replaces a form whose row is gone.

    ``left``: the user has seen that the row is gone; carries whether the focus was there. ``row_made``: a
    form has made a row of a list. ``done``: the user is done with a form, and goes back to its list.
    """

    left = Signal(bool)
    row_made: ValueSignal[str, int] = value_signal(2)
    done = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self.shown: tuple[str, CourseKey] | None = None  # the list and the key of the row in the form
        self.forms = Forms(self._make)
        self._areas: dict[RecordForm, FormArea] = {}
        self._stack = QStackedWidget()
        self._stack.hide()  # until the first form has something to show
        self.gone = RowGone(session)
        self.gone.left.connect(self.leave_gone)
        self.setLayout(put(column(session.app, 0), self._stack, self.gone))

    def _make(self, name: str) -> RecordForm:
        form = FORMS[name](self._session)
        self._areas[form] = area = FormArea(form)
        self._stack.addWidget(area)
        self._follow(form)
        return form

    def _follow(self, form: RecordForm) -> None:
        if isinstance(form, DecidedForm | OfficerAdd | ActionAdd):
            form.left.connect(self.done)
        if isinstance(form, OfficerAdd):
            form.elected.connect(lambda key: self.row_made.emit("officers", key))
        elif isinstance(form, ActionAdd):
            form.made.connect(lambda key: self.row_made.emit("decisions", key))
        elif isinstance(form, ItemForm):
            form.made.connect(lambda key: self.row_made.emit("items", key))

    def show_row(self, name: str, key: CourseKey) -> None:
        """Show a row in the form of its list, unless the message that a row is gone is shown."""
        if self.gone.isHidden():
            self.shown = (name, key)
            form = self.forms[name]
            self._stack.show()
            form.show_row(key)
            self._stack.setCurrentWidget(self._areas[form])

    def show_nothing(self) -> None:
        """Show no form: the open list has no row, and the last form belongs to another list.

        The message that a row is gone stays.
        """
        if self.gone.isHidden():
            self.shown = None
            self._stack.hide()

    def show_adding(self, name: str) -> None:
        """Show a form that adds a row, and start it."""
        self.leave_gone()
        form = self.forms[name]
        assert isinstance(form, OfficerAdd | ActionAdd)
        self._stack.setCurrentWidget(self._areas[form])
        form.begin()

    @property
    def adding(self) -> bool:
        """Whether a form that adds a row is shown."""
        area = self._stack.currentWidget()
        shown = isinstance(area, FormArea) and isinstance(area.form, OfficerAdd | ActionAdd)
        return shown and not self._stack.isHidden()

    def enter(self) -> None:
        """Give the focus to the first field of the form."""
        area = self._stack.currentWidget()
        assert isinstance(area, FormArea)
        area.enter()

    def begin_motion(self) -> None:
        """Go to the kinds of motion in the form of a sitting, to add one."""
        form = self.forms["sittings"]
        assert isinstance(form, SittingForm)
        form.motions.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- a row that goes -----------------------------------------------------------------------------------

    def watch(self, rows: Mapping[str, Sequence[RowContent[CourseKey]]]) -> bool:
        """Called before the lists show new rows: say if the row in the form is gone (``RowGone.lost``)."""
        undone = False
        if self.shown is not None and not self.adding and not self._is_there(rows):
            undone = self.gone.lost(self.forms[self.shown[0]])
        self._stack.setVisible(self.gone.isHidden() and (self.shown is not None or self.adding))
        return undone

    def _is_there(self, rows: Mapping[str, Sequence[RowContent[CourseKey]]]) -> bool:
        """Return whether the row in the form is among the lists' new rows."""
        name, key = self.shown or ("", None)
        return any(row.key == key for row in rows.get(name, ()))

    def is_back(self, rows: Mapping[str, Sequence[RowContent[CourseKey]]]) -> bool:
        """Return whether the row that was gone is back, after an undo or redo."""
        return not self.gone.isHidden() and self._is_there(rows)

    def leave_gone(self) -> bool:
        """Replace the message that a row is gone by the form; return whether the message had the focus."""
        held, was = self.gone.holds_focus, not self.gone.isHidden()
        self.gone.hide()
        self._stack.show()
        if was:
            self.left.emit(held)
        return held
