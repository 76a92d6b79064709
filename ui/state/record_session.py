"""What every panel gets: how to run acts, the current state, names, language and theme."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.state.act_runner import ActRunner
from ui.state.app_context import AppContext
from ui.state.bridge import Bridge
from ui.state.company import Company
from ui.state.drafts import Drafts
from ui.state.known_texts import KnownTexts
from ui.state.live_state import LiveState
from ui.state.room_view import RoomView
from ui.state.screen_names import ScreenNames
from ui.state.sentence_reading import SentenceReading
from ui.state.text_clash import TextClash
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.acting.act import Act, AnyAct, name_of
from wgdesk.acting.desk import Desk
from wgdesk.acts.programme import open_sitting
from wgdesk.errors import Refused, Trouble, UserError
from wgdesk.live.act_call import ActCall
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.values.programme import SittingNow
from wgdesk.storage.server.stations import may, may_write

P = ParamSpec("P")
R = TypeVar("R")

_OF_CLOSED = ("close_record", "reopen_record")  # acts that remain possible in a closed record


class RecordSession(QObject):
    """The open record at ``path``, as this station works on it.

    ``text_wanted``: which texts of the row just shown may be missing in a language, to go to the first.
    ``faulted``: an act was refused or could not be saved. ``acted``: an act was done. ``wanted``: the name of
    a window action to run, such as ``panel-attendance`` or ``export``. ``sought``: a row of the record to
    show, as the parts of a ``PanelPlace``; ``mend_wanted``: one to correct. ``clashed``: two changes of one
    text, for the user to merge. ``keeper_met``: another window keeps the clocks; carries what to do once the
    user has taken them over. ``day_met``: a sitting would be opened on another day than planned; nothing is
    written before the answer.
    ``press_ignored``: the next step was asked for twice in quick succession, and done once.
    """

    faulted: ValueSignal[UserError] = value_signal()
    acted = Signal()
    wanted = Signal(str)
    mend_wanted: ValueSignal[str, str, PlaceKey] = value_signal(3)
    text_wanted: ValueSignal[Collection[str], str] = value_signal(2)
    sought: ValueSignal[str, str, PlaceKey] = value_signal(3)
    clashed: ValueSignal[TextClash] = value_signal()
    keeper_met: ValueSignal[Callable[[], object]] = value_signal()
    day_met: ValueSignal[SittingNow] = value_signal()
    press_ignored = Signal()

    def __init__(
        self,
        app: AppContext,
        desk: Desk,
        bridge: Bridge,
        path: Path,
        near: Path,
        parent: QObject | None = None,
        *,
        kind: str = "",
        rehearsal: bool = False,
    ) -> None:
        """``near``: the file in which the desk works, which may be a copy of the one at ``path``.

        ``kind``: this station of a shared record, as in ``stations.STATIONS``. ``rehearsal``: the record is a
        practice copy, in which times do not matter.
        """
        super().__init__(parent)
        self.kind, self.rehearsal = kind, rehearsal
        self.app, self.desk, self.bridge, self.path = app, desk, bridge, path
        self.drafts = Drafts(near, self)
        self.drafts.failed.connect(self.faulted)
        self.acts = ActRunner(desk, self)
        self._was_busy = False
        self.company = Company(desk.clock, self)
        self.live = LiveState(desk, bridge, self)
        self.names = ScreenNames(app, self.live)
        self.texts = KnownTexts(app, desk, bridge, self)
        self.sentences = SentenceReading(desk, bridge, self)
        self.room = RoomView(self)

    def do(self, act: Act[P, Any], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Run an act; return whether it was done. If not, ``faulted`` says why."""
        return self._run(act, kwargs)[0]

    def made(self, act: Act[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Run an act and return its result, for example a key; None if it was not done."""
        return self._run(act, kwargs)[1]

    def run(self, call: ActCall | None) -> bool:
        """Run a prepared act as ``do`` does; None means that there is nothing to do."""
        return call is not None and self.do(call.act, **call.args)

    def done_aside(self, act: AnyAct) -> None:
        """Announce to all panels an act done by ``desk.aside`` in a thread."""
        with suppress(Trouble):  # it is saved; the next catch-up announces it
            self.desk.catch_up()
        self.company.done(act)
        self.acted.emit()

    def may(self, act: AnyAct) -> bool:
        """Return whether this station may do an act, at least on some rows."""
        return may(self.kind, name_of(act))

    def why_not(self, act: AnyAct | None) -> str:
        """Return the phrase for why an act cannot be done here now; empty if it can, at least on some rows.

        ``act`` None: any act at all.
        """
        if self.live.closed and (act is None or name_of(act) not in _OF_CLOSED):
            return "refused-record-closed"
        return "" if act is None or self.may(act) else "refused-not-this-station"

    def why_not_write(self, table: str, field: str) -> str:
        """Return the phrase for why such a text cannot be written now; empty if it can."""
        if self.live.closed:
            return "refused-record-closed"
        return "" if may_write(self.kind, table, field) else "refused-not-this-station"

    def _on_another_day(self, sitting_id: int) -> SittingNow | None:
        """Return the sitting if opening it now would hold it on another day than planned."""
        if self.rehearsal or not self.live.ready or self.live.closed:
            return None
        course, now = self.live.programme, self.live.now()
        found = (one for one in course.sittings if one.id == sitting_id and one.opened_at is None)
        return next((one for one in found if course.day_if_opened(one, now) != one.day), None)

    def _run(self, act: Act[..., R], args: dict[str, Any]) -> tuple[bool, R | None]:
        if not self.may(act):
            self.faulted.emit(Refused("not-this-station"))
            return False, None
        if self.company.must_ask(act):
            self.keeper_met.emit(lambda: self._run(act, args))
            return False, None
        if act is open_sitting and (sitting := self._on_another_day(**args)) is not None:
            self.day_met.emit(sitting)
            return False, None
        try:
            # A file may take long to reach a server.
            sends = bool(self.kind) and any(isinstance(one, bytes) for one in args.values())
            value = self.acts.done(lambda desk: desk.do(act, **args), long=sends or self._was_busy)
            self._was_busy = False
        except UserError as fault:
            self._was_busy = fault.key == "server-busy"  # the next act waits longer for its turn
            self.faulted.emit(fault)
            return False, None
        self.company.done(act)
        self.acted.emit()
        return True, value
