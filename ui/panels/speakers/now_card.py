"""The card in the centre: who has the floor, the time left, and the next step."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout

from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.panels.speakers.timer_column import Timer
from ui.parts.barred import bar
from ui.parts.course_step import CourseStep
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.act_buttons import ActButton
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.labels import Label, on_speech
from wgdesk.acts.floor import give_floor
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.acts.programme import take_up
from wgdesk.acts.statements import note_statement
from wgdesk.live.agenda import to_take_up
from wgdesk.live.floor_state import FloorState, FloorStep, Nudge
from wgdesk.reads.values.floor import RequestNow

OFFERED = 3  # most items offered to be taken up
_MOST_ROOM = 1000  # stretch: the large button takes the room; the empty end of the row only what is left
TAKEN, CONTEXT, OFFER = 290, 200, 158  # pixels at 100 %: clock with margins, large button, item button
_OF_SITTING = {  # why nobody has the floor, where the reason is the sitting, not its list
    "add": "speakers-empty-closed",
    "done": "speakers-empty-closed",
    "open": "speakers-empty-not-open",
    "resume": "speakers-empty-suspended",
}


class NowCard(QFrame):
    """The card; names one request or says why there is none.

    ``opened`` carries the key of the request shown, on Enter; ``left``: the focus goes back to the list;
    ``note_wanted``: the user wants to write a note.
    """

    opened: ValueSignal[int] = value_signal()
    left = Signal()
    note_wanted = Signal()

    def __init__(self, session: RecordSession, commands: SpeakerCommands, floor_text: FloorText) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._commands, self._floor_text = commands, floor_text
        self._course = CourseStep(session)
        self._floor: FloorState | None = None
        self._step: FloorStep | None = None  # the step shown
        self._bar = ""  # colour of the bar at the card's leading edge; empty: no bar
        self.setProperty("look", "now")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = row(self._app, 16, (18, 12, 18, 12))
        inside.addLayout(self._words_side(), 1)
        self.timer = Timer(session, commands, floor_text)
        inside.addWidget(self.timer)
        self.setLayout(inside)
        on_speech(self._app, self._retell)

    # -- layout --------------------------------------------------------------------------------------------

    def _words_side(self) -> QVBoxLayout:
        app = self._app
        self._title = Label(app, face="section", tone="quiet", cut=True)
        self._lane = Label(app, face="small", look="chip", tone="warn")
        self._name = Label(app, face="speaker", shrinks=True)
        self._person = Label(app, tone="quiet", cut=True)
        self._behalf = Label(app, face="small", look="chip", tone="accent", cut=True)
        self._note = Label(app, face="small", tone="hint", cut=True)
        head = put(row(app, 8), self._title, self._lane, STRETCH)
        under = put(row(app, 8), self._person, self._behalf, self._note, STRETCH)
        return put(column(app, 2), head, self._name, under, STRETCH, self._buttons())

    def _buttons(self) -> QHBoxLayout:
        app = self._app
        self.go = ActButton(app, "speakers-step-end", "context", look="go", widest=180, steady=True)
        self.pause = ActButton(app, "speakers-pause", "pause", widest=96, also=["speakers-go-on"])
        self.end = ActButton(app, "speakers-end", "end", widest=96)
        self.note = ActButton(app, "speakers-note", "note", widest=96)
        self.beside = ActButton(app, "step-adjourn", "beside", widest=150)
        self.beside.clicked.connect(self._commands.beside)
        self.pause.clicked.connect(self._commands.pause)
        self.end.clicked.connect(self._commands.end)
        self.note.clicked.connect(self.note_wanted)
        buttons = row(app, 8)
        self.offers = [ActButton(app, "speakers-offer-none", "", widest=150) for _ in range(OFFERED)]
        self._offered: list[int] = []  # key of the item that each button takes up
        for at, offer in enumerate(self.offers):
            offer.clicked.connect(lambda _=False, at=at: self._commands.take_up(self._offered[at]))
        bar(self._session, give_floor, self.go, self.pause, self.end, self.beside)
        bar(self._session, note_statement, self.note)
        bar(self._session, take_up, *self.offers)
        buttons.addWidget(self.go, _MOST_ROOM)
        put(buttons, self.beside, self.pause, self.end, self.note, *self.offers, STRETCH)
        return buttons

    # -- what is going on ----------------------------------------------------------------------------------

    @property
    def request(self) -> RequestNow | None:
        """The request that the card names."""
        return self._floor.front if self._floor else None

    @property
    def text(self) -> str:
        """Title and name, as the card shows them."""
        return f"{self._title.text()} {self._name.text()}"

    def show_floor(self, floor: FloorState, now: datetime) -> None:
        """Show who has the floor and the next step."""
        self._floor = floor
        self._tell_who(floor, floor.step(now))
        self.setAccessibleDescription(self.text)
        self._show_step(floor, now)
        self.tick(floor, now, None)
        bar = self._bar_of(floor)
        if bar != self._bar:
            self._bar = bar
            self.update()

    def _show_step(self, floor: FloorState, now: datetime) -> None:
        """Show the step, what is offered beside it, and the buttons for the current speaker."""
        self._step = step = floor.step(now)
        closed = "record-closed-mark" if self._session.live.closed else ""
        self.go.allow(closed)
        self._course.tell(self.go, step)  # this disables it if everything is done
        self._offer(floor, step)
        other = step.course.beside if step.name in ("course", "give") else None
        self.beside.setVisible(other is not None and not closed)
        if other is not None:
            self._course.tell_course(self.beside, other)
        request = floor.running or floor.interrupted
        for button in (self.pause, self.end, self.note):
            button.setVisible(not self._offered and (other is None or request is not None))
            button.setEnabled(request is not None)
        stopped = request is not None and (request.paused or request.interrupted)
        self.pause.say("speakers-go-on" if stopped else "speakers-pause")

    def _tell_who(self, floor: FloorState, step: FloorStep) -> None:
        request = floor.front
        self._lane.setVisible(
            request is not None and request.lane in (Lane.ORDER, Lane.REPLY, Lane.SECRETARIAT)
        )
        behalf = self._floor_text.behalf(request) if request else ""
        person = self._floor_text.person(floor, request) if request else ""
        if request is not None:
            self._title.show_text(self._floor_text.who(floor, request))
            self._name.show_text(self._session.names.speaker(request))
            self._lane.say(f"speakers-lane-{request.lane}")
        else:
            self._tell_nobody(floor, step)
        for label, text in ((self._person, person), (self._behalf, behalf)):
            label.show_text(text)
            label.setVisible(bool(text))
        note = " ".join(request.note.split()) if request else ""
        if floor.running is not None and floor.interrupted is not None:
            self._note.say("speakers-interrupts", name=self._floor_text.speaker(floor.interrupted))
        else:
            self._note.show_text(note)
        self._note.setVisible(bool(self._note.text()))

    def _tell_nobody(self, floor: FloorState, step: FloorStep) -> None:
        """Show why nobody has the floor and, in the largest type, where the meeting stands."""
        names = self._session.names
        kind = "back" if step.name == "back" else step.course.kind
        if floor.sitting is None:
            self._title.say("speakers-empty-no-sitting")
            self._name.say("speakers-empty-plan")
        elif kind in _OF_SITTING:
            self._title.say(_OF_SITTING[kind])
            self._name.show_text(names.sitting(floor.sitting))
        elif kind == "back":
            self._title.say("speakers-empty-elsewhere")
            self._name.show_text(names.item_label(floor.item) if floor.item else "")
        elif step.entry is not None:
            self._title.say("speakers-empty-next")
            self._name.show_text(names.speaker(step.entry))
        elif floor.item is None:
            self._title.say("speakers-empty-no-item")
            self._name.show_text(names.sitting(floor.sitting))
        else:
            self._title.say("speakers-empty-nobody")
            self._name.say("speakers-empty-list")

    def _offer(self, floor: FloorState, step: FloorStep) -> None:
        """Offer to take up the item shown or, while no item is considered, items other than the next."""
        live = self._session.live
        if step.name == "back":
            items = [floor.item] if floor.item else []
        elif floor.item is None and floor.sitting is not None and step.course.kind in ("take-up", "floor"):
            items = [item for item in to_take_up(live.programme, floor.sitting) if item != step.course.item]
        else:
            items = []
        px = self._app.theme.px
        room = self.width() - px(TAKEN + CONTEXT)
        items = items[: max(1, min(OFFERED, room // px(OFFER)))]
        self._offered = [item.id for item in items]
        for at, button in enumerate(self.offers):
            button.setVisible(at < len(items))
            if at < len(items):
                button.say("speakers-offer", name=self._session.names.item(items[at]))

    def tick(self, floor: FloorState, now: datetime, nudge: Nudge | None) -> None:
        """Update the clock to ``now``, and the step, which depends on the time; show a nudge if due."""
        if floor.step(now) != self._step:
            self._show_step(floor, now)
        self.timer.tick(floor, now, nudge)

    # -- focus ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the request that the card names; Esc and Down go back to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.request is not None:
            self.opened.emit(self.request.id)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and a bar at its leading edge while it names a request."""
        super().paintEvent(event)
        if not self._bar:
            return
        theme = self._app.theme
        painter = QPainter(self)
        bar = QRect(0, theme.px(10), theme.px(5), self.height() - theme.px(20))
        painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), bar), theme.colour(self._bar))

    @staticmethod
    def _bar_of(floor: FloorState) -> str:
        if floor.front is None:
            return ""
        return "warn" if floor.running is None else "accent"

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say("speakers-now-name"))
        if self._floor is not None:
            self.show_floor(self._floor, self._session.live.now())
