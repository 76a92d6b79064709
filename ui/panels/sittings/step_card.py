"""The head of the panel: the state of the meeting, the next step, and the alternatives to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu

from ui.keys.single_keys import QUICKLY
from ui.panels.sittings.course_rows import CourseRows, sitting_state
from ui.parts.barred import bar
from ui.parts.course_step import CourseStep
from ui.state.record_session import RecordSession
from ui.widgets.act_buttons import ActButton
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from wgdesk.acts.programme import open_sitting
from wgdesk.live.floor_state import FloorStep
from wgdesk.live.next_step import NextStep
from wgdesk.live.quorum_now import quorum_known
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.rules.narrative import SUSPENSIONS

ROOMY = 1150  # pixels at 100 %: a narrower card shows no button for the quorum beside two choices


class StepCard(QFrame):
    """Shows the state of the meeting and does the next step; the panel runs the commands of other buttons.

    ``chosen`` returns the item that the operator has selected, if any: it comes before the planned one.
    """

    suspended = Signal(str)  # the kind of suspension
    opened = Signal(object)  # the key of a sitting

    def __init__(
        self, session: RecordSession, rows: CourseRows, chosen: Callable[[], ItemNow | None]
    ) -> None:
        super().__init__()
        self._chosen = chosen
        self._session, self._app, self._live, self._rows = session, session.app, session.live, rows
        self._course = CourseStep(session)
        self.step = FloorStep("course", NextStep("add"))  # the one shown
        self._last_click = session.app.clock() - QUICKLY
        app = self._app
        self.setProperty("look", "card")
        self._where = Label(app, face="name", cut=True)
        self.times = Label(app, tone="quiet", cut=True)
        self.go = ActButton(app, "step-add", "context", look="go", widest=200)
        self.beside = ActButton(app, "step-adjourn", "beside", widest=150)
        self.suspend = ActButton(app, "step-suspend", "suspend", widest=84)
        self.adjourn = ActButton(app, "step-adjourn", "adjourn", widest=84)
        self.quorum = ActButton(app, "step-quorum", "tell-quorum", widest=96)
        self.meeting = Button(
            app, "meeting-open", icon="building-bank", look="flat", worded=False, action="meeting"
        )
        self.go.clicked.connect(self._clicked_on)
        self.beside.clicked.connect(self.do_beside)
        self.meeting.clicked.connect(lambda: session.wanted.emit("meeting"))
        bar(session, open_sitting, self.go, self.beside, self.suspend, self.adjourn)
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
        for button in (self.quorum, self.adjourn, self.suspend, self.beside, self.go, self.meeting):
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

    # -- doing ---------------------------------------------------------------------------------------------

    def press(self) -> None:
        """Do the next step by its key; what has a key of its own is only told."""
        self._do(self._course.press)

    def go_on(self) -> None:
        """Do the next step, which the large button names."""
        self._do(self._course.go_on)

    def do_beside(self) -> None:
        """Do what is offered beside the next step."""
        other = self.step.course.beside
        if other is not None:
            self._course.do(other, offer=self._offer)

    def _do(self, how: Callable[..., bool]) -> None:
        step = self.step
        if how(step, offer=self._offer) and step.course.kind == "open" and step.course.sitting is not None:
            self.opened.emit(step.course.sitting.id)

    def _offer(self) -> None:
        self._session.wanted.emit("panel-speakers")

    def _clicked_on(self) -> None:
        """Ignore the second click of a double click: the button then already means the next step."""
        now, before = self._app.clock(), self._last_click
        self._last_click = now
        if now - before >= QUICKLY:
            self.go_on()

    # -- showing -------------------------------------------------------------------------------------------

    def show_step(self) -> None:
        """Show the next step, what is offered beside it, and the state of the sitting."""
        self.step = step = self._course.now(self._chosen())
        sitting = step.course.sitting or self._live.sitting
        self._tell_where(sitting)
        self._course.tell(self.go, step)
        other = step.course.beside if step.name in ("course", "give") else None
        self.beside.setVisible(other is not None and not self._live.closed)
        if other is not None:
            self._course.tell_course(self.beside, other)
        self.go.setVisible(not self._live.closed)
        is_open = sitting is not None and sitting.is_open
        suspended = sitting is not None and sitting.suspended is not None
        self.suspend.setVisible(is_open and not suspended)
        ends = (step.course.kind, other.kind if other else "")
        self.adjourn.setVisible(is_open and not {"adjourn", "close"} & set(ends))
        roomy = other is None or self.width() >= self._app.theme.px(ROOMY)
        self.quorum.setVisible(is_open and not suspended and roomy and quorum_known(self._live))

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
