"""A panel with a list of rows of the record and, beside it, a form for the selected row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.keys.single_keys import SingleKeys
from ui.parts.barred import bar
from ui.parts.delegations_field import DelegationsField
from ui.parts.first_field import enter_first, still_there
from ui.parts.panel import BasePanel
from ui.parts.prepared_form import prepare_form
from ui.parts.row_gone import RowGone
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, boxed, card, column, put, row
from ui.widgets.buttons import KeyButton
from ui.widgets.fields import Pick
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.rows.row_menu import RowOffer
from ui.widgets.scroll_area import ScrollArea
from wgdesk.acting.act import AnyAct
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.uses import uses_of
from wgdesk.rules.places import moved_by_one

# Pixels at 100 %: widths of the form and, beside a wide form, of the list.
FORM = 420  # preferred width if a wide one does not fit
FORM_LEAST = 296
FORM_WIDE, FORM_WIDEST = 560, 760  # texts in two languages side by side
LIST = 480
_ROUND = 3 * 16  # gaps and margins together


class ListPanel(BasePanel):
    """A base class. List and form are updated in place as rows are added, removed and changed.

    Keys on the list: A or / adds a row, Enter goes to the form, Esc comes back, Delete removes, Alt+Up and
    Alt+Down move.
    """

    NAME = ""  # phrases <NAME>-title, -add, -empty-title, -empty-text
    ADDS: AnyAct  # the act that adds a row; the form is shut where it is not allowed
    READS: tuple[Callable[..., Any], ...] = ()  # the reads shown: their changes refresh the panel
    listing = True  # False: something else is shown in the place of the list

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.list: RowList[RowContent[int]] = RowList(self.app, f"{self.NAME}-title", pad=8, most=3)
        self.list.pointed.connect(self._show_form)
        self.list.opened.connect(lambda _: self.enter_form())
        self.list.removed.connect(self._remove)
        self._form, self._filled = ScrollArea(), False  # filled: whether the fields exist
        self._form.hide()
        self._shown: int | None = None  # the row in the form
        self._lay_out()
        keys = {name: partial(self._do_key, deed) for name, deed in self.single_keys().items()}
        self.bound_keys = SingleKeys(self.app, self, keys)
        self.bound_keys.watch([self.list])
        self.bound_keys.ignored.connect(session.press_ignored)
        moves = (RowOffer(f"key-{name}", keys[name], name) for name in ("move-up", "move-down"))
        self.list.offers = (*moves, self.list.removal())
        Follower(session.bridge, uses_of(*self.READS), self.refresh, self, panel=self)
        for signal in (self.app.speech.changed, self.app.changed):  # words of the body; settings
            signal.connect(self.refresh)
        session.faulted.connect(self._refused)
        bar(session, type(self).ADDS, self._add)
        self.refresh()

    # -- for subclasses to override ------------------------------------------------------------------------

    def read(self) -> Sequence[RowContent[int]]:
        """Read the record and return the rows of the list; each key is that of the row in the record."""
        raise NotImplementedError

    def make_form(self) -> QVBoxLayout:
        """Return the fields of the form, once, after the panel was first painted."""
        raise NotImplementedError

    def show_row(self, key: int) -> None:
        """Show a row in the form."""
        raise NotImplementedError

    def add(self) -> None:
        """Add a row to the record and go to its form."""
        raise NotImplementedError

    def remove(self, key: int) -> None:
        """Remove a row from the record."""
        raise NotImplementedError

    def counted(self, rows: Sequence[RowContent[int]]) -> int:
        """Return the number to show beside the title."""
        return len(rows)

    def put_before(self, key: int, before: int | None) -> None:
        """Move a row before another, or to the end (None)."""

    def lacks(self) -> str:
        """Return the phrase for what is missing before a row can be added; empty if nothing is."""
        return ""

    def head(self, line: QHBoxLayout) -> None:
        """Add more widgets to the head of the list, between the title and the add button."""

    def under_head(self) -> QBoxLayout | None:
        """Return what to show between the head and the list; None for nothing."""
        return None

    def below(self) -> QBoxLayout | None:
        """Return what to show below the list; None for nothing."""
        return None

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        columns = row(self.app, 16)
        self._list_side = self._list_card()
        put(columns, (self._list_side, 1), self._form_card())
        self.lay_out(columns)

    def _list_card(self) -> QFrame:
        app = self.app
        self.count = Label(app, face="key", look="chip")
        self._head = FoldingRow(app, 8, (8, 0, 8, 0))
        head = self._head.inside
        put(head, Label(app, f"{self.NAME}-title", face="section", cut=True), self.count, STRETCH)
        self.head(head)
        self._add = KeyButton(app, f"{self.NAME}-add", icon="plus", look="go", action="add", then=self.add)
        head.addWidget(self._add)
        self._what_to_do = Label(app, tone="quiet", wrap=True, centred=True)
        nothing = column(app, 6, (24, 16, 24, 8))
        nothing.addWidget(Label(app, f"{self.NAME}-empty-title", face="strong", wrap=True, centred=True))
        nothing.addWidget(self._what_to_do)
        nothing.addStretch(1)
        self._empty = boxed(nothing)
        inside = column(app, 8, (8, 12, 8, 12))
        inside.addWidget(self._head)
        if (under := self.under_head()) is not None:
            inside.addLayout(under)
        put(inside, (self._empty, 1), (self.list, 1))
        if (below := self.below()) is not None:
            inside.addLayout(below)
        return card(inside)

    def _form_card(self) -> QFrame:
        self.fields = QWidget()
        self.fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._form.setWidget(self.fields)
        self._gone = RowGone(self.session)
        self._gone.left.connect(self._leave_gone)
        inside = put(column(self.app, 0, (8, 8, 8, 8)), self._form, self._gone)
        self._side = card(inside)
        return self._side

    def fill(self) -> Iterator[None]:
        """Make the fields once the form is in place: Qt would style them again with each new ancestor."""
        fields = self.make_form()
        fields.addStretch(1)
        self.fields.setLayout(fields)
        prepare_form(self.session, self.fields, type(self).ADDS)
        for field in self.fields.findChildren(DelegationsField):
            field.left.connect(self.enter)
        yield
        self._filled = True
        self._form.show()  # first, because layouts ignore changes inside a hidden form
        self._show_form()

    def fit(self) -> None:
        """Give the form as much width as it can use if the list has enough room, else less."""
        px = self.app.theme.px
        room = self.width() - px(_ROUND)
        wide = min(px(FORM_WIDEST), room - px(LIST))
        wanted = wide if wide >= px(FORM_WIDE) else px(FORM)
        left = room - self._list_side.minimumSizeHint().width()
        self._side.setFixedWidth(min(wanted, max(px(FORM_LEAST), left)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width of list and form together."""
        width = self._list_side.minimumSizeHint().width() + self.app.theme.px(FORM_LEAST + _ROUND)
        return QSize(width, super().minimumSizeHint().height())

    # -- keys ----------------------------------------------------------------------------------------------

    def single_keys(self) -> Mapping[str, Callable[[], object]]:
        """Return the commands of the single keys on the list, by name of the key."""
        return {
            "add": self.add,
            "context": self.enter_form,
            "move-up": lambda: self._step(-1),
            "move-down": lambda: self._step(1),
        }

    def _do_key(self, deed: Callable[[], object]) -> None:
        """Run the command of a key, which may concern the form."""
        self.rest.finish()
        deed()

    def rests_on(self) -> QWidget:
        """The list; while it is empty, the add button, or the panel itself if that is disabled."""
        if self.list.isVisibleTo(self):
            return self.list
        return self._add if self._add.isEnabled() else self

    def enter_form(self) -> None:
        """Focus the first field of the form if a row is selected; Esc comes back."""
        if self.chosen is None:
            return
        self.rest.finish()
        enter_first(self.fields)

    # -- rows ----------------------------------------------------------------------------------------------

    @property
    def at_work(self) -> bool:
        """Whether the focus is in the form or a box of the panel, where new rows would disturb the user."""
        held = QApplication.focusWidget()
        return held is not None and held not in (self.list, self._add) and self.isAncestorOf(held)

    @property
    def chosen(self) -> int | None:
        """The key of the selected row; None if there is none."""
        found = self.list.current
        return found.key if found else None

    def turn(self, choice: Pick) -> None:
        """Show the rows for a choice made above the list, and focus the list, so that its keys work."""
        self.refresh()
        if not choice.by_key:
            self.enter()

    def in_sight(self) -> str:
        """Return the key of the selected row."""
        return str(self.chosen or "")

    def refresh(self) -> None:
        """Read again and show what has changed.

        The selected row stays selected; if it is gone, its neighbour is selected.
        """
        if not self.live.ready:
            return  # the meeting's creation was undone, so no panel is visible
        held, was_empty = QApplication.focusWidget(), self.list.isHidden()
        rows, lack = self.read(), self.lacks()
        undone = self._watch_gone(rows)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows) and self.listing)
        self._empty.setVisible(not rows and self.listing)
        self._tell_add()
        self._what_to_do.say(lack or f"{self.NAME}-empty-text")
        self.count.setVisible(bool(rows))
        self.count.show_text(self.app.speech.figure(self.counted(rows)))
        self._resume()
        self._show_form()
        if held is not None and self.isAncestorOf(held) and self._gone.isHidden():
            gone = undone or not still_there(held, self)
            if gone or (held is self._add and was_empty and rows):
                self.enter()

    def _tell_add(self) -> None:
        self._add.setEnabled(not self.lacks())

    def _watch_gone(self, rows: Sequence[RowContent[int]]) -> bool:
        """If the row in the form is gone while the user works there, say so (``RowGone.lost``)."""
        there = self._shown is None or any(row.key == self._shown for row in rows)
        undone = not there and self._gone.lost(self.fields)
        self._form.setVisible(self._filled and self._gone.isHidden())
        return undone

    def _leave_gone(self) -> None:
        """Show the selected row in the form again, and give the focus to the list if it had it."""
        held = self._gone.holds_focus
        self._gone.hide()
        self._form.show()
        self._show_form()
        if held:
            self.enter()

    def _resume(self) -> None:
        """Continue with a row that an undo or redo has brought back."""
        if not self._gone.isHidden() and self.list.rows.place(self._shown) is not None:
            self.list.point_at(self._shown)
            held = self._gone.holds_focus
            self._leave_gone()
            if held:
                self.enter_form()

    def _show_form(self) -> None:
        if not self._gone.isHidden():
            return
        key = self.chosen
        self._side.setVisible(key is not None)
        if key is not None and self._filled:
            self.show_row(key)
        if key != self._shown:
            self._shown = key
            self._form.verticalScrollBar().setValue(0)

    def _refused(self) -> None:
        """Show the record again after a refusal, for example to untick a box."""
        if self.isVisible():
            self.refresh()

    def choose(self, key: int | None) -> None:
        """Select a row that was just added, and go to its form."""
        if key is not None:
            self.refresh()
            self.list.point_at(key)
            self.enter_form()

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Select a row, if it is in the list."""
        if self.list.rows.place(row) is not None:
            self.list.point_at(row)

    def _remove(self, key: int) -> None:
        self.remove(key)
        self.refresh()  # now, because the next key press is for this row

    def _step(self, way: int) -> None:
        self.step(way)
        self.refresh()

    def step(self, way: int) -> None:
        """Move the selected row one place up (-1) or down (1)."""
        key = self.chosen
        if key is not None:
            moved_by_one([line.key for line in self.list.rows.rows], key, way, partial(self.put_before, key))
