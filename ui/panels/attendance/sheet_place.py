"""The place beside the grid: the cards, or the details of a delegation in front of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.attendance.delegation_details import DelegationDetails
from ui.parts.closed_form import ClosedForm
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.widgets.boxes import row
from wgdesk.acts.delegations import edit_delegation
from wgdesk.live.roll import Roll


class SheetPlace(QWidget):
    """Shows one of them. ``emptied``: the details are closed, and the focus belongs on the grid.

    The details follow the current cell; but while the user works there and the cell only leaves the grid,
    they stay. If the delegation itself is gone, ``RowGone`` stands in their place.
    """

    emptied = Signal()

    def __init__(self, session: RecordSession, cards: QWidget, sheet: DelegationDetails) -> None:
        super().__init__()
        self.cards, self._sheet = cards, sheet
        self._key: int | None = None  # the delegation in the details
        self._roll: Roll | None = None
        ClosedForm(session, sheet, edit_delegation)
        self.gone = RowGone(session)
        self.gone.left.connect(self._leave_gone)
        inside = row(session.app, 0)
        for widget in (cards, sheet, self.gone):
            inside.addWidget(widget)
        sheet.hide()
        self.setLayout(inside)

    def fit(self, cards: int, sheet: int) -> None:
        """Set the widths in pixels of the cards and of the details."""
        self.cards.setFixedWidth(cards)
        for widget in (self._sheet, self.gone):
            widget.setFixedWidth(sheet)

    def open(self, roll: Roll, key: int) -> None:
        """Show the details of a delegation and give them the focus."""
        self._key = key
        self._bring()
        self.show_roll(roll)
        self._sheet.take_focus()

    def begin_newcomer(self, name: str) -> None:
        """Show the form for a delegation that is not in the roster."""
        self._key = None
        self._bring()
        self._sheet.begin_newcomer(name)

    def close_sheet(self) -> None:
        """Show the cards again."""
        self._key = None
        self._sheet.hide()
        self.cards.show()
        self.emptied.emit()

    def _bring(self) -> None:
        self.cards.hide()
        self._sheet.show()

    @property
    def worked_in(self) -> bool:
        """Whether the focus is in the details."""
        held = QApplication.focusWidget()
        return held is not None and self._sheet.isAncestorOf(held)

    def follow(self, key: int | None) -> None:
        """Let the details, if they are open, be those of another cell; None: there is no cell any more."""
        if self._key is None or not self.gone.isHidden():
            return
        self._key = key
        if key is None:
            self.close_sheet()

    def watch(self, roll: Roll) -> None:
        """Before the grid shows a new roll: say if the delegation is gone (``RowGone.lost``)."""
        self._roll = roll
        there = self._key in (None, *roll.delegations)
        if there and not self.gone.isHidden():
            self._leave_gone()  # an undo or redo brought it back
        elif not there and self.gone.isHidden():
            undone = self.gone.lost(self._sheet)
            self._sheet.hide()
            if undone:
                self.close_sheet()

    def show_roll(self, roll: Roll) -> None:
        """Show the details as they are now, if they are open."""
        self._roll = roll
        if self._sheet.isVisibleTo(self) and self._key is not None:
            one = roll.delegations.get(self._key)
            if one is not None:
                self._sheet.show_delegation(roll, one)
            else:
                self.close_sheet()

    def _leave_gone(self) -> None:
        held = self.gone.holds_focus
        self.gone.hide()
        if self._roll is not None and self._key is not None and self._key in self._roll.delegations:
            self.open(self._roll, self._key)
        elif held:
            self.close_sheet()
        else:
            self._key = None
            self.cards.show()
