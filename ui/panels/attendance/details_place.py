"""The place beside the grid: the cards, or the details of a delegation in front of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.attendance.delegation_details import DelegationDetails
from ui.parts.closed_form import ClosedForm
from ui.parts.row_gone import RowGone
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from wgdesk.acts.delegations import edit_delegation
from wgdesk.live.roll import Roll


class DetailsPlace(QWidget):
    """Shows one of the two. ``emptied``: the details are closed, and the focus belongs on the grid.

    The details follow the current cell. But if the cell only leaves the grid while the user works in them,
    they stay; if the delegation itself is gone, ``RowGone`` replaces them. They are made on first use, as
    they take longer to make than all the rest of the panel.
    """

    emptied = Signal()

    def __init__(self, session: RecordSession, cards: QWidget, make: Callable[[], DelegationDetails]) -> None:
        super().__init__()
        self._session, self.cards, self._make = session, cards, make
        self._made: DelegationDetails | None = None
        self._wide = 0  # current width of the place
        self._key: int | None = None  # the delegation in the details
        self._roll: Roll | None = None
        self.gone = RowGone(session)
        self.gone.left.connect(self._leave_gone)
        self._inside = put(row(session.app, 0), cards, self.gone)
        self.setLayout(self._inside)

    @property
    def details(self) -> DelegationDetails:
        """The details, made on first use."""
        if self._made is None:
            self._made = self._make()
            ClosedForm(self._session, self._made, edit_delegation)
            self._made.hide()
            self._made.setFixedWidth(self._wide)
            self._inside.insertWidget(1, self._made)
        return self._made

    @property
    def shows_details(self) -> bool:
        """Whether the details are in front."""
        return self._made is not None and self._made.isVisibleTo(self)

    def fit(self, width: int) -> None:
        """Set the width in pixels, for cards and details alike."""
        self._wide = width
        for widget in (self.cards, self._made, self.gone):
            if widget is not None:
                widget.setFixedWidth(width)

    def open(self, roll: Roll, key: int) -> None:
        """Show the details of a delegation and give them the focus."""
        self._key = key
        self._bring()
        self.show_roll(roll)
        self.details.take_focus()

    def begin_newcomer(self, name: str) -> None:
        """Show the form for a delegation that is not in the roster yet."""
        self._key = None
        self._bring()
        self.details.begin_newcomer(name)

    def close_details(self) -> None:
        """Show the cards again."""
        self._key = None
        if self._made is not None:
            self._made.hide()
        self.cards.show()
        self.emptied.emit()

    def _bring(self) -> None:
        self.cards.hide()
        self.details.show()

    @property
    def worked_in(self) -> bool:
        """Whether the focus is in the details."""
        held = QApplication.focusWidget()
        return held is not None and self._made is not None and self._made.isAncestorOf(held)

    def follow(self, key: int | None) -> None:
        """If the details are open, show those of another cell; ``key`` None: no cell is left."""
        if self._key is None or not self.gone.isHidden():
            return
        self._key = key
        if key is None:
            self.close_details()

    def watch(self, roll: Roll) -> None:
        """Called before the grid shows a new roll: say so if the delegation is gone (``RowGone.lost``)."""
        self._roll = roll
        there = self._key in (None, *roll.delegations)
        if there and not self.gone.isHidden():
            self._leave_gone()  # an undo or redo brought it back
        elif not there and self.gone.isHidden():
            undone = self.gone.lost(self.details)
            self.details.hide()
            if undone:
                self.close_details()

    def show_roll(self, roll: Roll) -> None:
        """Show the details as they are now, if open."""
        self._roll = roll
        if self.shows_details and self._key is not None:
            delegation = roll.delegations.get(self._key)
            if delegation is not None:
                self.details.show_delegation(roll, delegation)
            else:
                self.close_details()

    def _leave_gone(self) -> None:
        held = self.gone.holds_focus
        self.gone.hide()
        if self._roll is not None and self._key is not None and self._key in self._roll.delegations:
            self.open(self._roll, self._key)
        elif held:
            self.close_details()
        else:
            self._key = None
            self.cards.show()
