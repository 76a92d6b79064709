"""The card at the top: the present item, how it keeps to the programme, the acts, and the sitting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from ui.panels.sittings.course_rows import CourseRows
from ui.panels.sittings.now_words import NowTeller, NowWords, SittingWords
from ui.parts.barred import bar
from ui.parts.course_step import CourseStep
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.act_buttons import ActButton
from ui.widgets.boxes import STRETCH, column, put, row, rule
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label, restyle
from wgdesk.acts.actions import record_action
from wgdesk.acts.programme import open_sitting
from wgdesk.live.floor_state import FloorStep
from wgdesk.live.next_step import NextStep
from wgdesk.live.quorum_now import quorum_known
from wgdesk.reads.values.programme import ItemNow, SittingNow
from wgdesk.rules.narrative import SUSPENSIONS

SIDE, SIDE_WIDE, WIDE = 216, 280, 1500  # pixels at 100 %: the sitting at the end; a wide panel
GO, GO_WIDE, GO_NARROW, COMPACT = 280, 330, 200, 1060  # widths: large button; compact panel
TITLE = 40  # height of the title, including descenders of Arabic letters
ACT = 124  # greatest width for the labels of the other buttons
LINE = 32  # height of the line under the title, reserved so that nothing moves
_EDGE = 5


class PresentCard(QFrame):
    """Shows what is going on and does the next step; the panel runs the commands of the other buttons.

    While a state lasts, its buttons neither move nor change in number: what cannot be done stays, and says
    why. ``chosen`` returns the item that the operator has selected, if any: it takes precedence over the
    planned one.
    """

    suspended = Signal(str)  # the kind of suspension
    opened: ValueSignal[int] = value_signal()  # the key of a sitting

    def __init__(
        self, session: RecordSession, rows: CourseRows, chosen: Callable[[], ItemNow | None]
    ) -> None:
        super().__init__()
        self._chosen = chosen
        self._session, self._app, self._live = session, session.app, session.live
        self._course, self._teller = CourseStep(session), NowTeller(session, rows)
        self.step = FloorStep("course", NextStep("add"))  # the step shown
        app = self._app
        self.setProperty("look", "card")
        self._kicker = Label(app, face="small", tone="accent")
        self._since = Label(app, face="small", tone="quiet", cut=True)
        self.title = Label(app, face="title", shrinks=True)
        self._icon = Icon(app, "clock", "ink_2")
        self.line = Label(app, face="small", cut=True)
        self.go = ActButton(app, "step-add", "context", look="go", widest=GO)
        self.beside = ActButton(app, "step-adjourn", "beside", low=True, widest=220)
        self.suspend = ActButton(app, "step-suspend", "suspend", widest=ACT, also=("step-resume",))
        self.adjourn = ActButton(app, "step-adjourn", "adjourn", widest=ACT)
        self.decide = ActButton(app, "now-decide", "record-action", widest=ACT)
        self.quorum = ActButton(app, "step-quorum", "tell-quorum", low=True, widest=260)
        self.meeting = Button(
            app, "meeting-open", icon="building-bank", look="flat", worded=False, action="meeting"
        )
        self._end = _SittingEnd(app)
        self.beside.clicked.connect(self.do_beside)
        self.meeting.clicked.connect(lambda: session.wanted.emit("meeting"))
        bar(session, open_sitting, self.go, self.beside, self.suspend, self.adjourn)
        bar(session, record_action, self.decide)
        self._menu = QMenu(self)
        self._fill_menu()
        self._lay_out()
        app.speech.changed.connect(self._fill_menu)

    def _lay_out(self) -> None:
        app = self._app
        head, line, acts = row(app, 8), row(app, 6), row(app, 8)
        put(head, self._kicker, (self._since, 1), self.quorum, self.meeting)
        put(line, self._icon, (self.line, 1), self.beside)
        put(acts, self.go, self.suspend, self.adjourn, self.decide, STRETCH)
        self._head, self._line = QWidget(), QWidget()
        self._head.setLayout(head)
        self._line.setLayout(line)
        words = put(column(app, 0), self._head, self.title, self._line)
        words.addSpacing(app.theme.px(4))
        put(words, acts, STRETCH)
        self._rule = rule()
        self.setLayout(put(row(app, 16, (20, 8, 16, 10)), (words, 1), self._rule, self._end))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title.setMinimumWidth(1)

    def fit(self, width: int, *, narrow: bool = False, low: bool = False) -> None:
        """Set the fixed sizes of buttons and lines, for a panel of this width.

        A narrow panel leaves the sitting to the top bar and the decision to its key; a ``low`` one also hides
        the line above the title.
        """
        px = self._app.theme.px
        wide = width >= px(WIDE)
        self.go.setFixedWidth(px(GO_NARROW if width < px(COMPACT) else GO_WIDE if wide else GO))
        self._end.setFixedWidth(px(SIDE_WIDE if wide else SIDE))
        self._end.setVisible(not narrow)
        self._rule.setVisible(not narrow)
        self._head.setFixedHeight(px(LINE))
        self._line.setFixedHeight(px(LINE))
        self._head.setVisible(not low)
        self.decide.setVisible(not narrow)
        self.title.setFixedHeight(px(TITLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card with a strip in the accent colour at its leading edge."""
        super().paintEvent(event)
        px, painter = self._app.theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._app.theme.colour("accent"))
        x = self.width() - px(_EDGE) if self._app.speech.rtl else 0
        edge = QRectF(x, px(10), px(_EDGE), self.height() - 2 * px(10))
        painter.drawRoundedRect(edge, px(2), px(2))

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
        """Do the next step, as its key does; if it has a key of its own, only say so."""
        self._do(self._course.press)

    def go_on(self) -> None:
        """Do the next step, which the large button names."""
        self._do(self._course.go_on)

    def do_beside(self) -> None:
        """Do what is offered beside the next step."""
        other = self._other
        if other is not None:
            self._course.do(other, offer=self._offer)

    def suspend_or_resume(self) -> None:
        """Ask why an open sitting is to be suspended; resume a suspended one."""
        sitting = self._live.sitting
        if sitting is not None and sitting.suspended is not None:
            self.go_on()
        elif sitting is not None and sitting.is_open:
            self.ask_why()

    def _do(self, how: Callable[..., bool]) -> None:
        step = self.step
        if how(step, offer=self._offer) and step.course.kind == "open" and step.course.sitting is not None:
            self.opened.emit(step.course.sitting.id)

    def _offer(self) -> None:
        self._session.wanted.emit("panel-speakers")

    # -- showing -------------------------------------------------------------------------------------------

    @property
    def _other(self) -> NextStep | None:
        return self.step.course.beside if self.step.name in ("course", "give") else None

    def show_step(self) -> None:
        """Show the next step, what is offered beside it, and the state of the sitting."""
        self.step = step = self._course.now(self._chosen())
        sitting = step.course.sitting or self._live.sitting
        self._tell(self._teller.now(sitting))
        self._end.show_words(self._teller.sitting(sitting))
        self._rule.setVisible(sitting is not None and not self._end.isHidden())
        self._tell_acts(sitting)

    def _tell(self, words: NowWords) -> None:
        self._kicker.show_text(words.kicker)
        self._since.show_text(words.since)
        self.title.show_text(words.title)
        self.line.show_text(words.line)
        tone = "warn" if words.warned else "ink_2"
        if self._icon.property("icon_tone") != tone:
            self._icon.show_icon("clock", tone)
        self._icon.setVisible(bool(words.line))
        restyle(self.line, tone="warn" if words.warned else "quiet")

    def _tell_acts(self, sitting: SittingNow | None) -> None:
        closed = "record-closed-mark" if self._live.closed else ""
        is_open = sitting is not None and sitting.is_open
        suspended = sitting is not None and sitting.suspended is not None
        self.go.allow(closed)
        self._course.tell(self.go, self.step)  # this disables it if everything is done
        other = self._other
        self.beside.setVisible(other is not None and not closed)
        if other is not None:
            self._course.tell_course(self.beside, other)
        shut = "" if is_open or closed else "now-not-open"
        self.suspend.say("step-resume" if suspended else "step-suspend")
        self.suspend.allow(shut)
        self.adjourn.allow(shut)
        self.decide.allow("" if sitting is not None or closed else "now-no-sitting")
        self.quorum.setVisible(is_open and not suspended and not closed and quorum_known(self._live))


class _SittingEnd(QWidget):
    """The sitting at the end of the card: its name, the time left, who presides."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._name = Label(app, face="strong", cut=True)
        self._until = Label(app, face="small", tone="quiet", cut=True)
        self.figure = Label(app, face="speaker")
        self._meaning = Label(app, face="small", tone="quiet", cut=True)
        self._bar = _TimeBar(app)
        self._presides = Label(app, face="small", tone="quiet", cut=True)
        inside = column(app, 2)
        inside.addWidget(self._name)
        inside.addWidget(self._until)
        inside.addStretch(1)
        inside.addWidget(self.figure)
        inside.addWidget(self._meaning)
        inside.addWidget(self._bar)
        inside.addStretch(1)
        inside.addWidget(self._presides)
        self.setLayout(inside)

    def show_words(self, words: SittingWords | None) -> None:
        """Show the texts on the sitting; None: show nothing, but keep the space."""
        told = words or SittingWords("", "", "", "", None, "")
        self._name.show_text(told.name)
        self._until.show_text(told.until)
        self.figure.show_text(told.figure)
        restyle(self.figure, tone=told.tone)
        self._meaning.show_text(told.meaning)
        self._bar.show_share(told.gone)
        self._presides.show_text(told.presides)


class _TimeBar(QWidget):
    """A bar that fills as the time of the sitting elapses; the figure above it says the same."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._gone: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(self._app.theme.px(80), self._app.theme.px(8))

    def show_share(self, gone: float | None) -> None:
        """Show the share of time elapsed; None: show no bar, but keep the space."""
        if gone != self._gone:
            self._gone = gone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole bar and, over it, the time elapsed."""
        if self._gone is None:
            return
        painter, theme = QPainter(self), self._app.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        round_, share = self.height() / 2, min(max(self._gone, 0.0), 1.0)
        whole = QRectF(self.rect())
        painter.setBrush(theme.colour("line_2"))
        painter.drawRoundedRect(whole, round_, round_)
        width = max(whole.width() * share, whole.height())
        x = whole.width() - width if self._app.speech.rtl else 0.0
        painter.setBrush(theme.colour("warn" if self._gone > 1 else "accent"))
        painter.drawRoundedRect(QRectF(x, 0, width, whole.height()), round_, round_)
