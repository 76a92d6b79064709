"""What the sittings panel shows: its lists, which of them is in front, and the details beside them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.panels.sittings.agenda_choice import AgendaChoice
from ui.panels.sittings.agenda_line import AgendaLine
from ui.panels.sittings.course_columns import CourseColumns, course_lists
from ui.panels.sittings.course_list import CourseKey
from ui.panels.sittings.course_rows import CourseRows
from ui.panels.sittings.details import BESIDE, Details
from ui.panels.sittings.details_words import DetailsTeller
from ui.panels.sittings.form_side import FormSide
from ui.panels.sittings.present_card import PresentCard
from ui.panels.sittings.programme_view import ProgrammeView
from ui.parts.panel import BasePanel
from ui.state.record_session import RecordSession


class CoursePanel(BasePanel):
    """Five lists, one of them in front; the details show its current row.

    The item with the ring is the one that the next step is about: the one from ``next_step``, unless the user
    has moved to another item of the agenda.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.rows = CourseRows(session)
        self.present_card = PresentCard(session, self.rows, lambda: self._choice.item)
        self.form_side, self.line = FormSide(session), AgendaLine(session)
        self.lists = course_lists(self.app)
        self._choice = AgendaChoice(session, self.lists["items"])
        self.forms = self.form_side.forms
        self.details = Details(session, self.lists, self.form_side)
        self._teller, self._minute = DetailsTeller(session, self.rows), ""
        self._front, self._filled = "items", False  # ``_filled``: the first forms exist
        self._columns = CourseColumns(self.app, self.present_card, self.lists, self.line, self.details)
        self.lay_out(self._columns.whole)

    def fill(self) -> Iterator[None]:
        """Make the forms of items and sittings, the ones opened most often."""
        for name in ("sittings", "items"):
            _ = self.forms[name]
            yield
        self._filled = True
        if not self.form_side.adding:
            self._show_form()

    def fit(self) -> None:
        """Share the room among the parts."""
        self._columns.fit(self.width(), self.height())

    # -- keys and focus -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the list closes what is open."""
        resting = event.key() == Qt.Key.Key_Escape and self.rests_on().hasFocus()
        if resting and self.details.opened and not self.banner.text:
            self.close_details()
        else:
            super().keyPressEvent(event)

    def rests_on(self) -> QWidget:
        """The list in front; if that is empty or hidden, the first visible list with rows."""
        if not self._usable(self._front):
            if BESIDE.get(self.details.opened):  # an empty list has nothing to open
                self.details.open("")
                self.fit()
            self._pointed(next(filter(self._usable, self.lists), self._front))
        return self.lists[self._front].list

    def _usable(self, name: str) -> bool:
        return self.lists[name].chosen is not None and self.lists[name].list.isVisibleTo(self)

    def in_sight(self) -> str:
        return str(self.lists[self._front].chosen or "")

    # -- what is open --------------------------------------------------------------------------------------

    def enter_form(self) -> None:
        """Open the form of the current row, and go into it."""
        self._open(self._front)
        self.form_side.enter()

    def _open(self, name: str) -> None:
        """Open the form of a list; whatever was open there is closed."""
        self.rest.finish()
        self.details.open(name)
        self._front = name
        self.fit()
        self._mark_front()
        self._show_form()

    def _open_and_go(self, name: str) -> None:
        """Open what is behind a heading; for sittings go into the form, for others to the list."""
        if self.details.opened == name:
            self.close_details()
            return
        self._front = name
        if name == "sittings":
            self.enter_form()
        else:
            self._open(name)
            if self.lists[name].chosen is not None:
                self._come_to(name)
            else:
                self.lists[name].add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, name: str) -> None:
        """Show another part of a narrow panel."""
        self.close_details()
        self._come_to(name)

    def close_details(self) -> None:
        """Show the decisions again in place of what is open; the focus goes to a list."""
        self.form_side.leave_gone()
        self.details.open("")
        if self._front in ("officers", "informal"):
            self._front = "items"
        self.fit()
        self.enter()
        self._mark_front()
        self._tell_details()

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the current data in the lists and the form; keep the current rows."""
        if not self.live.ready:
            return
        rows = {name: getattr(self.rows, name)() for name in self.lists}
        undone, back = self.form_side.watch(rows), self.form_side.is_back(rows)
        days = len(self._view.days())
        for name, each in self.lists.items():
            each.show_rows(rows[name])
        if len(self._view.days()) != days:
            self.fit()
        self._choice.settle()
        self._show_step()
        self._mark_front()
        if back:
            self._come_back()
        elif not self.form_side.adding:
            self._show_form()
        else:
            self._tell_details()
        if undone:
            self.enter()

    @property
    def _view(self) -> ProgrammeView:
        view = self.lists["sittings"].list
        assert isinstance(view, ProgrammeView)
        return view

    def _come_back(self) -> None:
        """The row of the form was gone and is back: show it again."""
        if self.form_side.shown is not None:
            self._front, key = self.form_side.shown
            self.lists[self._front].list.point_at(key)
        self._mark_front()
        if self.form_side.leave_gone():
            self.enter_form()

    def _leave_gone(self, held: bool) -> None:
        """Show the selected row; ``held``: the message that a row is gone had the focus."""
        self._show_form()
        if held:
            self.enter()

    def _show_second(self) -> None:
        """Update with the time: the step each second, the programme each minute."""
        self._show_step()
        minute = f"{self.live.now():%H:%M}"
        if minute != self._minute:
            self._minute = minute
            self.lists["sittings"].show_rows(self.rows.sittings())

    def _show_step(self) -> None:
        """Show the next step, and put a ring around the item that it is about."""
        self.present_card.show_step()
        self._choice.show(self.present_card.step, propose=self.details.opened != "items")

    def _move_own(self) -> None:
        self._choice.take()
        self._show_step()

    def _pointed(self, name: str) -> None:
        self._front = name
        if self.details.opened and self.details.opened != name:
            self._open(name)
        self._columns.show_front(name)
        self._mark_front()
        self._show_step()
        self._show_form()

    def _come_to(self, name: str, key: CourseKey | None = None) -> None:
        """Give the focus to a list; with ``key``, select that row."""
        if key is not None:
            self.lists[name].list.point_at(key)
            if name == "items":
                self._choice.take()
        self._pointed(name)
        self.enter()

    def _mark_front(self) -> None:
        """Highlight the current row only in the list in front, as the form shows that row."""
        for name, each in self.lists.items():
            model = each.list.selectionModel()
            if name == self._front:
                model.select(each.list.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            else:
                model.clearSelection()

    def _show_form(self) -> None:
        key = self.lists[self._front].chosen
        if key is not None and self._filled and self.details.opened:
            self.form_side.show_row(self._front, key)
        elif key is None and self.details.opened and not self.form_side.adding:
            self.form_side.show_nothing()
        self._tell_details()

    def _tell_details(self) -> None:
        sitting, item = (self.lists[name].chosen for name in ("sittings", "items"))
        self.details.tell(self._teller.words(self.details.opened, sitting, item), self._front)
