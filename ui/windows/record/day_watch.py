"""A sitting on another day than planned: the question before it opens, and the banner afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Ask
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from wgdesk.acts.another_day import move_and_open_sitting, move_sitting
from wgdesk.acts.programme import open_sitting
from wgdesk.copies.backup import rehearsal
from wgdesk.errors import UserError
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.history import history
from wgdesk.reads.values.history import Happened
from wgdesk.reads.values.programme import SittingNow


class DayWatch(QObject):
    """Asks what to do, and does it; nothing is written before the answer.

    A sitting is moved to the day on which it is held, or only rehearsed, in a copy that this record knows
    nothing of. ``banner`` reports a sitting that was opened on another day all the same, or came so from a
    file, until it is moved or the user lets it be.
    """

    rehearsal_made = Signal(Path)  # to be opened beside the record

    def __init__(
        self, session: RecordSession, whole_copy: Callable[[], Path], name: str, window: QWidget
    ) -> None:
        """``whole_copy`` returns a file on this machine with the whole record.

        ``name``: what the record is called.
        """
        super().__init__(window)
        self._session, self._app, self._window = session, session.app, window
        self._whole_copy, self._name = whole_copy, name
        self._let_be: set[int] = set()  # sittings about which the user wants no more messages
        self._told: SittingNow | None = None  # the sitting that the banner reports
        self.banner = Banner(session.app)
        self.banner.closed.connect(self._leave)
        session.day_met.connect(self.ask)
        session.mend_wanted.connect(self._show_again)
        for signal in (session.live.programme_changed, session.app.speech.changed):
            signal.connect(self._tell)

    # -- before it opens -----------------------------------------------------------------------------------

    def ask(self, sitting: SittingNow) -> None:
        """Ask what to do with a sitting that would open on another day than planned."""
        if self._window.findChild(Ask) is not None:
            return
        live, speech = self._session.live, self._app.speech
        today = live.programme.day_if_opened(sitting, live.now())
        ways: list[tuple[str, Callable[[], object]]] = [
            ("day-move", lambda: self._move_and_open(sitting)),
            ("day-rehearse", self._rehearse),
        ]
        extends = self._extends(today)
        if extends == "before":  # a rehearsal is likelier, so first
            ways.reverse()
        facts = {
            "sitting": self._session.names.sitting(sitting, inside=True),
            "planned": speech.day(sitting.day),
            "today": speech.day(today),
            "extends": extends,
        }
        Ask(self._app, "day-title", "day-text", dict(ways), self._window, **facts).open()

    def _extends(self, day: date) -> str:
        """Return whether a day is "before" the first day of the meeting, "after" its last, or "no"."""
        course = self._session.live.programme
        return "before" if day < course.first_day else "after" if day > course.last_day else "no"

    def _move_and_open(self, sitting: SittingNow) -> None:
        live = self._session.live
        day = live.programme.day_if_opened(sitting, live.now())  # the question may have stood past midnight
        if day == sitting.day:
            self._session.do(open_sitting, sitting_id=sitting.id)
        else:
            self._session.do(move_and_open_sitting, sitting_id=sitting.id, day=day)

    def _rehearse(self) -> bool:
        word = self._app.speech.say("rehearsal-mark")
        try:
            made = rehearsal(self._whole_copy(), self._name, word, self._app.clock())
        except UserError as fault:
            self._session.faulted.emit(fault)
            return False
        self.rehearsal_made.emit(made)
        return True

    # -- after it has opened -------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Report the last sitting opened on another day than planned, or hide the banner."""
        found = self._found()
        if found is None:
            self._told = None
            self.banner.hide()
            return
        told, self._told = self._told, found
        if told == found and self.banner.text and self.sender() is not self._app.speech:
            return  # already shown; leave the focus where it is
        speech = self._app.speech
        self.banner.say(
            "day-told",
            "warn",
            sitting=self._session.names.sitting(found, inside=True),
            planned=speech.day(found.planned_day),
            held=speech.day(found.day),
            extends=self._extends(found.day),
        )
        self.banner.offer("day-told-move", self._move)
        if self._opening() is not None:
            self.banner.offer("day-told-rehearse", self._keep_apart)

    def _found(self) -> SittingNow | None:
        live = self._session.live
        if self._session.rehearsal or not live.ready or live.closed or not self._session.may(move_sitting):
            return None
        wrong = (
            one
            for one in live.programme.sittings
            if one.planned_for is not None and one.held is not False and one.id not in self._let_be
        )
        return max(wrong, key=lambda one: one.number, default=None)

    def _leave(self) -> None:
        if self._told is not None:
            self._let_be.add(self._told.id)
            self._tell()  # about another one, if there is any

    def _show_again(self, panel: str, kind: str, row: PlaceKey) -> None:
        """Report a sitting again when the user is led to it from the list of what is missing."""
        if kind == "sitting" and row in self._let_be:
            self._let_be = {one for one in self._let_be if one != row}
            self._tell()

    def _move(self) -> None:
        if (found := self._told) is not None:
            self._session.do(move_sitting, sitting_id=found.id, day=found.day, extends=True)
        self._tell()

    def _opening(self) -> Happened | None:
        """Return the opening of the sitting if nothing has happened since, so that it can be undone."""
        found = next(iter(self._session.desk.read(history, limit=1)), None)
        return found if found is not None and found.act == open_sitting.__name__ else None

    def _keep_apart(self) -> None:
        """Continue in a copy as a rehearsal, and undo the opening here."""
        opening = self._opening()
        if opening is not None and self._rehearse():
            try:
                self._session.acts.done(lambda desk: desk.undo(opening.entry))
            except UserError as fault:
                self._session.faulted.emit(fault)
        self._tell()
