"""The details of a delegation beside the grid: sittings attended, participants, status, names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from ui.look.speech import isolated, symbol
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.panels.attendance.delegation_names import DelegationNames
from ui.panels.attendance.delegation_status import DelegationStatus
from ui.panels.attendance.new_delegation import NewDelegation
from ui.panels.attendance.participants import Participants
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import STRETCH, boxed, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, restyle
from ui.widgets.scroll_area import scrolled
from wgdesk.live.roll import Roll, listed
from wgdesk.reads.values.roster import DelegationNow

_TABS = ("people", "standing", "naming")


class DelegationDetails(QWidget):
    """Replaces the cards until Esc; never a dialog, which would cover the grid.

    Signals: ``left``: show the cards again and give the focus to the grid; ``added`` carries the key of a
    delegation just added to the roster.
    """

    left = Signal()
    added: ValueSignal[int] = value_signal()

    def __init__(self, session: RecordSession, commands: AttendanceCommands) -> None:
        super().__init__()
        self._session, self._app, self._commands = session, session.app, commands
        self._delegation: DelegationNow | None = None
        app = self._app
        self.people, self.standing, self.naming = (
            Participants(session),
            DelegationStatus(session),
            DelegationNames(session),
        )
        self.newcomer = NewDelegation(session, commands)
        self.people.left.connect(self.left)
        self.newcomer.left.connect(self.left)
        self.newcomer.added.connect(self.added)
        self.name = Label(app, face="name", cut=True)
        self._more = Label(app, face="small", tone="quiet", wrap=True)
        self._when = Label(app, face="small", tone="quiet", wrap=True)
        self.state = Label(app, face="small", look="chip")
        self.register = Button(app, "attendance-register", look="link", then=self._turn_registration)
        self._tabs = QButtonGroup(self)
        self._bar = boxed(self._make_tabs())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.people)
        for widget in (self.standing, self.naming, self.newcomer):
            self._stack.addWidget(scrolled(widget))
        inside = put(column(app, 8, (14, 10, 10, 10)), self._head(), self._more, self._when)
        put(inside, self._bar, (self._stack, 1))
        self.setLayout(put(column(app, 0), card(inside)))

    def _head(self) -> QHBoxLayout:
        close = Button(
            self._app, "attendance-details-close", icon="x", look="flat", worded=False, shortcut="Esc"
        )
        close.setProperty("shows", True)
        close.clicked.connect(self.left)
        return put(row(self._app, 8), (self.name, 1), self.state, close)

    def _make_tabs(self) -> QHBoxLayout:
        bar = row(self._app, 4)
        for at, name in enumerate(_TABS):
            button = Button(self._app, f"attendance-tab-{name}", look="link", checkable=True)
            button.setProperty("shows", True)
            self._tabs.addButton(button, at)
            bar.addWidget(button)
        put(bar, STRETCH, self.register)
        self._tabs.button(0).setChecked(True)
        self._tabs.idClicked.connect(self._turn_to)
        return bar

    def _turn_to(self, tab: int) -> None:
        self._tabs.button(tab).setChecked(True)
        self._stack.setCurrentIndex(tab)

    # -- one delegation ------------------------------------------------------------------------------------

    def show_delegation(self, roll: Roll, delegation: DelegationNow) -> None:
        """Show a delegation, in the tab that is open."""
        self._delegation = delegation
        say = self._app.speech.say
        self.name.show_text(isolated(listed(delegation, self._session.names.lang)))
        of = say(f"attendance-one-{delegation.listed_in.replace('_', '-')}")
        group = self._session.names.group(delegation.grouping_id)
        self._more.show_text(" · ".join(part for part in (symbol(delegation.code), of, group) if part))
        self._when.show_text(self._sittings())
        state = roll.state_of(delegation.id)
        self.state.say(f"attendance-{state}")
        restyle(self.state, tone={"missing": "", "assumed": "warn"}.get(state, "ok"))
        self.state.setVisible(roll.sitting is not None)
        self.register.say("attendance-unregister" if delegation.registered else "attendance-register")
        self.people.show_delegation(delegation.id)
        self.standing.show_delegation(delegation)
        self.naming.show_delegation(delegation)
        self._show_parts(new=False)
        if self._stack.currentIndex() >= len(_TABS):
            self._turn_to(0)

    def _sittings(self) -> str:
        """Return a text with the numbers of the sittings that the delegation attended."""
        assert self._delegation is not None
        live, speech = self._session.live, self._app.speech
        at: Mapping[int, Mapping[int, bool]] = live.attendance.present
        numbers = [
            speech.figure(one.number)
            for one in live.programme.sittings
            if self._delegation.id in at.get(one.id, {})
        ]
        if not numbers:
            return speech.say("attendance-was-nowhere")
        return speech.say("attendance-was-at", sittings=speech.listed(numbers), n=len(numbers))

    def begin_newcomer(self, name: str) -> None:
        """Show the form for a delegation that is not in the roster yet."""
        self._delegation = None
        self.name.say("attendance-newcomer-title")
        self._show_parts(new=True)
        self._stack.setCurrentIndex(len(_TABS))
        self.newcomer.begin(name)

    def _show_parts(self, *, new: bool) -> None:
        for widget in (self._more, self._when, self._bar):
            widget.setVisible(not new)
        if new:
            self.state.hide()

    @property
    def shown(self) -> DelegationNow | None:
        """The delegation shown; None while the form for a new one is open."""
        return self._delegation

    def take_focus(self) -> None:
        """Give the focus to the participants or, on another tab, to the tab's button."""
        if self._stack.currentIndex() == 0:
            self.people.take_focus()
        else:
            self._tabs.button(self._tabs.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, participant_id: int | None = None) -> None:
        """Show the participants; select one if its key is given."""
        self._turn_to(0)
        if participant_id is not None:
            self.people.point_at(participant_id)

    def _turn_registration(self) -> None:
        if self._delegation is not None and self._delegation.registered:
            self._commands.unregister(self._delegation.id)
        elif self._delegation is not None:
            self._commands.register([self._delegation.id])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, unless the widget with the focus has used it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
