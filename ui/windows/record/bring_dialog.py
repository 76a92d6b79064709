"""Sends the acts done alone to the server: shows progress, and asks about each act that conflicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ui.dialogs.job_dialog import JobDialog
from ui.look.speech import isolated, symbol
from ui.state.act_text import tell
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from ui.widgets.typed_text import EntryLine
from ui.windows.record.station import Station
from wgdesk.acting.act_subjects import first_words
from wgdesk.bringing.bring_back import Conflict, Fate, Verdict, bring_back, waiting
from wgdesk.bringing.made_alone import AsStruck
from wgdesk.bringing.two_copies import by_another_computer
from wgdesk.errors import UserError
from wgdesk.reads.values.history import Happened
from wgdesk.report.render.output import Cancelled, Progress

WIDE, HIGH = 640, 220  # pixels at 100 %
_SHOWN = 3  # acts of others to show, the newest
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))  # the reason becomes a text of the record
_ICONS = {Fate.STRUCK: "microphone", Fate.LEFT: "x", Fate.WITH_IT: "arrow-back-up"}


class BringDialog(JobDialog):
    """``end`` is called last: it follows the server again and returns where the record is kept.

    No window can be used meanwhile: an act done alone now would not be sent.
    """

    handbook_page = "stations"

    # From the thread; ``_met``: what another computer with this login did in the meantime.
    _asked: ValueSignal[Conflict] = value_signal()
    _told: ValueSignal[Happened, Fate] = value_signal(2)
    _met: ValueSignal[tuple[Happened, ...]] = value_signal()

    def __init__(
        self,
        station: Station,
        session: RecordSession,
        path: Path,
        end: Callable[[], Path],
        parent: QWidget | None,
    ) -> None:
        super().__init__(session.app, "bring-title", parent, width=WIDE)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._station, self._session, self._path, self._end = station, session, path, end
        self._answers: SimpleQueue[Verdict | AsStruck] = SimpleQueue()
        self._counts = dict.fromkeys(Fate, 0)
        self._asked.connect(self._ask)
        self._told.connect(self._note)
        self._met.connect(self._tell_of_other)
        self._lay_out()
        QTimer.singleShot(0, self._begin)

    def _lay_out(self) -> None:
        app = self.app
        self.state = Label(app, "bring-going-on", wrap=True)
        self.body.addWidget(self.state)
        named(app, self.progress, "bring-progress")
        self.body.addWidget(self.progress)
        self.question = self._question()
        self.body.addWidget(self.question)
        self.left: RowList[RowContent[int]] = RowList(app, "bring-left-list", most=3)
        self.left.setMinimumHeight(app.theme.px(HIGH) // 2)
        self.left_title = Label(app, "bring-left-list", face="section", tone="quiet")
        for widget in (self.left_title, self.left):
            self.body.addWidget(widget)
            widget.hide()
        self.kept = Label(app, tone="quiet", wrap=True)
        self.kept.hide()
        put(self.body, self.kept, STRETCH)
        self.leave = self.add_leave(key="bring-later")

    def _question(self) -> QWidget:
        """Make the card that shows an act that was not sent, why, and the choices."""
        app = self.app
        self.act, self.why = Label(app, face="strong", wrap=True), Label(app, tone="warn", wrap=True)
        self.others = Label(app, tone="quiet", wrap=True)
        self.struck_hint = Label(app, "bring-struck-hint", tone="quiet", wrap=True)
        self.reason = EntryLine()
        named(app, self.reason, "speakers-strike-field")
        self.reason.returnPressed.connect(self._strike)
        self.same = Check(app, "bring-struck-same")  # an adjourned sitting has many of them
        self.anyway, self.not_this = Button(app, "bring-anyway"), Button(app, "bring-leave")
        self.struck = Button(app, "bring-keep-struck")
        self.anyway.clicked.connect(lambda: self._answer(Verdict.ANYWAY))
        self.struck.clicked.connect(self._strike)
        self.not_this.clicked.connect(lambda: self._answer(Verdict.LEAVE))
        self.reason.textChanged.connect(lambda text: self.struck.setEnabled(bool(text.strip())))
        buttons = put(row(app, 8), self.anyway, self.struck, self.not_this, STRETCH)
        inside = column(app, 8, (14, 12, 14, 12))
        for widget in (self.act, self.why, self.others, self.struck_hint, self.reason, self.same):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        shown = card(inside)
        shown.hide()
        return shown

    # -- the work ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.run(self._work, self._finished)

    def _work(self, progress: Progress, cancelled: Cancelled) -> bool:
        """Send all acts, in the thread, with a desk and connections of its own."""

        def decide(conflict: Conflict) -> Verdict | AsStruck:
            if cancelled():
                return Verdict.LATER
            self._asked.emit(conflict)
            return self._answers.get()

        def note(act: Happened, fate: Fate) -> None:
            done[0] += 1
            progress(done[0] / count)
            self._told.emit(act, fate)

        done = [0]
        with closing(self._station.joined()) as desk:
            if others := by_another_computer(desk, self._path):
                self._met.emit(others)
                if cancelled() or self._answers.get() is Verdict.LATER:
                    return False
            count = max(len(waiting(self._path, desk)), 1)
            return bring_back(self._path, desk, decide, note)

    def reject(self) -> None:
        """Stop: acts sent stay sent, and the others are offered again next time."""
        if self.job is not None:
            self._answers.put(Verdict.LATER)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """First answer any question of the thread, since closing waits for it."""
        self._answers.put(Verdict.LATER)
        super().closeEvent(event)

    def _finished(self, future: Future[bool]) -> None:
        self.job = None
        self.question.hide()
        try:
            done = future.result()
        except UserError as fault:
            self.banner.show_fault(fault)
            self.leave.say("dialog-close")
            return
        if not done:
            super().reject()
            return
        self.progress.hide()
        try:
            kept = self._end()
        except UserError as fault:
            self.banner.show_fault(fault)
        else:
            left = self._counts[Fate.LEFT] + self._counts[Fate.WITH_IT]
            self.state.say("bring-done", n=self._counts[Fate.BROUGHT], left=left)
            self.kept.say("bring-kept", name=symbol(str(kept)))
            self.kept.show()
        self.fit_height()
        self.leave.say("dialog-close")
        self.leave.setFocus()

    # -- what is shown -------------------------------------------------------------------------------------

    def _tell_of_other(self, acts: Sequence[Happened]) -> None:
        """Say, before anything is sent, that another computer has gone on too, and what it did last."""
        speech, first = self.app.speech, self._session.live.here(acts[0].at)
        self.state.hide()  # nothing is in progress yet
        self.act.say("bring-other-computer", station=self._station.name)
        self.why.say("bring-other-computer-why", n=len(acts), hour=speech.hour(first))
        self.anyway.say("bring-other-computer-go")
        self._show_question(acts[::-1], self.anyway)

    def _ask(self, conflict: Conflict) -> None:
        self.act.show_text(self._line(conflict.act))
        why = self.app.speech.told(conflict.why)
        self.why.show_text(why)
        self.reason.setText(self.app.speech.say("bring-struck-reason", why=why).translate(_ISOLATES))
        self.reason.setCursorPosition(0)
        self.anyway.say("bring-anyway" if conflict.can_be_forced else "bring-again")
        if conflict.can_be_struck and self.same.isChecked():
            self._strike()
        else:
            self._show_question(conflict.others, self.struck if conflict.can_be_struck else self.not_this)

    def _show_question(self, others: Sequence[Happened], first: Button) -> None:
        self.others.show_text("\n".join(map(self._line, others[:_SHOWN])))
        self.others.setVisible(bool(others))
        self.not_this.setVisible(first is not self.anyway)
        for widget in (self.struck_hint, self.reason, self.same, self.struck):
            widget.setVisible(first is self.struck)
        self.question.show()
        self.fit_height()
        first.setFocus()

    def _strike(self) -> None:
        if self.struck.isEnabled():
            self._answer(AsStruck(self.reason.text()))

    def _answer(self, answer: Verdict | AsStruck) -> None:
        self.question.hide()
        self.state.show()
        self._answers.put(answer)

    def _note(self, act: Happened, fate: Fate) -> None:
        self._counts[fate] += 1
        if fate is Fate.BROUGHT:
            return
        key = act.entry
        told = self.app.speech.say(f"bring-{fate}")
        self.left.rows.show([*self.left.rows.rows, RowContent(key, self._line(act), told, icon=_ICONS[fate])])
        for widget in (self.left_title, self.left):
            widget.show()
        self.fit_height()

    def _line(self, act: Happened) -> str:
        """Return who did what, and when."""
        session, speech = self._session, self.app.speech
        facts = {
            "station": self._station.name_of(act.station),
            "hour": speech.hour(session.live.here(act.at)),
            "act": tell(session, act.act, act.args),
        }
        body = act.args.get("body")
        if not isinstance(body, str) or not body:
            return speech.say("bring-act", **facts)
        return speech.say("bring-act-text", **facts, text=isolated(first_words(body)))
