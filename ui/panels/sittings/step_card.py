"""The head of the panel: the state of the meeting, the next step, and the alternatives to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu

from ui.panels.sittings.course_rows import CourseRows, sitting_state
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.act_buttons import ActButton
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.acts.programme import open_sitting
from wgdesk.live.next_step import NextStep
from wgdesk.reads.values.programme import SittingNow
from wgdesk.rules.narrative import SUSPENSIONS


class StepCard(QFrame):
    """Shows the state of the meeting; the panel runs the commands of its buttons."""

    suspended = Signal(str)  # the kind of suspension

    def __init__(self, session: RecordSession, rows: CourseRows) -> None:
        super().__init__()
        self._session, self._app, self._live, self._rows = session, session.app, session.live, rows
        app = self._app
        self.setProperty("look", "card")
        self._where = Label(app, face="name", cut=True)
        self.times = Label(app, tone="quiet", cut=True)
        self.go = ActButton(app, "step-add", "context", look="go", widest=200)
        self.suspend = ActButton(app, "step-suspend", "suspend", widest=84)
        self.adjourn = ActButton(app, "step-adjourn", "adjourn", widest=84)
        self.quorum = ActButton(app, "step-quorum", "tell-quorum", widest=96)
        self.meeting = Button(
            app, "meeting-open", icon="building-bank", look="flat", worded=False, action="meeting"
        )
        self.meeting.clicked.connect(lambda: session.wanted.emit("meeting"))
        bar(session, open_sitting, self.go, self.suspend, self.adjourn)
        self._menu = QMenu(self)
        self._fill_menu()
        for label in (self._where, self.times):
            label.setMinimumWidth(1)  # shrinks before the buttons do
        words = column(app, 2)
        words.addStretch(1)
        words.addWidget(self._where)
        words.addWidget(self.times)
        words.addStretch(1)
        inside = row(app, 8, (16, 10, 12, 10))
        inside.addLayout(words, 1)
        for button in (self.quorum, self.adjourn, self.suspend, self.go, self.meeting):
            inside.addWidget(button)
        self.setLayout(inside)
        app.speech.changed.connect(self._fill_menu)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for kind in SUSPENSIONS:
            action = self._menu.addAction(self._app.speech.say(f"suspension-{kind}"))
            action.triggered.connect(lambda _=False, kind=kind: self.suspended.emit(kind))

    def ask_why(self) -> None:
        """Show a menu with the kinds of suspension under the button; Enter takes the first."""
        at = self.suspend.rect().bottomLeft()
        if self._app.speech.rtl:
            at = self.suspend.rect().bottomRight()
            at.setX(at.x() - self._menu.sizeHint().width())
        self._menu.setActiveAction(self._menu.actions()[0])
        self._menu.popup(self.suspend.mapToGlobal(at))

    def show_step(self, step: NextStep) -> None:
        """Show the next step and the state of the sitting."""
        sitting = step.sitting or self._live.sitting
        self._tell_where(sitting)
        if step.item is not None:
            self.go.say(f"step-{step.kind}", item=self._session.names.item_number(step.item))
        elif step.sitting is not None and step.kind == "open":
            self.go.say("step-open", sitting=self._session.names.sitting(step.sitting, inside=True))
        else:
            self.go.say(f"step-{step.kind}")
        self.go.setVisible(not self._live.closed)
        is_open = sitting is not None and sitting.is_open
        suspended = sitting is not None and sitting.suspended is not None
        self.suspend.setVisible(is_open and not suspended)
        self.adjourn.setVisible(is_open and step.kind != "adjourn")
        self.quorum.setVisible(is_open and not suspended)

    def _tell_where(self, sitting: SittingNow | None) -> None:
        if sitting is None:
            self._where.say("no-sittings")
            self.times.say("sittings-empty")
            return
        state = self._app.speech.say(f"sitting-state-{sitting_state(sitting)[0]}")
        self._where.show_text(f"{self._session.names.sitting(sitting)} · {state}")
        say = self._app.speech.say
        parts = [] if sitting.is_open else [self._app.speech.day(sitting.day)]  # the bar tells today
        if sitting.planned_begin is not None and sitting.planned_end is not None:
            hours = self._rows.span(sitting.planned_begin, sitting.planned_end)
            parts.append(say("sittings-planned", hours=hours))
        if sitting.opened_at is not None:
            parts.append(say("sittings-opened", hour=self._rows.hour(sitting.opened_at)))
        if sitting.closed_at is not None:
            parts.append(say("sittings-closed", hour=self._rows.hour(sitting.closed_at)))
        suspension = sitting.suspended
        if suspension is not None:
            kind = say(f"suspension-{suspension.kind}")
            parts.append(say("sittings-suspended", kind=kind, hour=self._rows.hour(suspension.suspended_at)))
        self.times.show_text(" · ".join(parts))
