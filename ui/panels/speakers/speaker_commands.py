"""What can be done on the floor, each as one act that names what the operator saw."""

from __future__ import annotations

from collections.abc import Callable

from ui.state.record_session import RecordSession
from wgdesk.acts.floor import (
    call_speaker,
    end_statement,
    give_floor,
    give_time,
    next_speaker,
    pause_statement,
    resume_statement,
)
from wgdesk.acts.programme import open_sitting, resume_sitting, take_up
from wgdesk.acts.speakers import (
    call_back,
    close_list,
    defer,
    mark_away,
    move_request,
    reopen_list,
    suggest_order,
    withdraw,
)
from wgdesk.live.floor_state import INTERPOSED, LISTED, FloorState, FloorStep
from wgdesk.reads.values.floor import RequestNow

STEP = 30  # seconds that + and - give and take


class SpeakerCommands:
    """Acts on the floor as it is shown: ``scene`` is asked for at the moment of the act."""

    def __init__(self, session: RecordSession, scene: Callable[[], FloorState]) -> None:
        self._session, self._scene = session, scene

    # -- the course of the list ----------------------------------------------------------------------------

    def context(self) -> None:
        """Do the next thing, the one that the large button names."""
        self._take(self._scene().step)

    def _take(self, step: FloorStep) -> None:
        sitting, session = self._scene().sitting, self._session
        entry = step.entry
        if step.name in ("plan", "take-up"):
            session.wanted.emit("panel-sittings")
        elif step.name == "back":
            session.live.look_at(None)
        elif sitting is not None and step.name == "open":
            session.do(open_sitting, sitting_id=sitting.id)
        elif sitting is not None and step.name == "unsuspend" and sitting.suspended is not None:
            session.do(resume_sitting, suspension_id=sitting.suspended.id)
        elif entry is not None:
            self._go_on(step.name, entry, step.then)

    def _go_on(self, name: str, entry: RequestNow, then: RequestNow | None) -> None:
        if name == "give":
            self._session.do(call_speaker, request_id=entry.id)
        elif name in ("start", "interpose"):
            self._session.do(give_floor, request_id=entry.id)
        elif name == "next" and then is not None:
            self._session.do(next_speaker, ending_id=entry.id, calling_id=then.id)
        elif name == "resume":
            self._session.do(resume_statement, request_id=entry.id)
        else:
            self._session.do(end_statement, request_id=entry.id)

    def next(self) -> None:
        """End the statement that goes on and call who is next; with nobody speaking only call."""
        step = self._scene().passing_on
        if step.name in ("next", "end", "give", "interpose"):
            self._take(step)

    def end(self) -> None:
        """End the statement that goes on, and call nobody."""
        scene = self._scene()
        entry = scene.running or scene.interrupted
        if entry is not None:
            self._session.do(end_statement, request_id=entry.id)

    def pause(self) -> None:
        """Stop the clock, or let it run again."""
        scene = self._scene()
        entry = scene.running or scene.interrupted
        if entry is not None:
            stopped = entry.paused or entry.interrupted
            self._session.do(resume_statement if stopped else pause_statement, request_id=entry.id)

    def give_time(self, seconds: int) -> None:
        """Give the one who speaks more time, or less."""
        scene = self._scene()
        entry = scene.running or scene.interrupted
        if entry is not None:
            self._session.do(give_time, request_id=entry.id, seconds=seconds)

    def take_up(self, item_id: int) -> None:
        """Take up an item at the sitting."""
        sitting = self._scene().sitting
        if sitting is not None:
            self._session.do(take_up, item_id=item_id, sitting_id=sitting.id)

    # -- one entry -----------------------------------------------------------------------------------------

    def call(self, entry: RequestNow) -> None:
        """Call somebody out of turn: what goes on is ended, but for a point of order or the Secretariat,
        which interrupt it."""
        running = self._scene().running
        if running is None:
            self._session.do(call_speaker, request_id=entry.id)
        elif entry.lane in INTERPOSED and running.lane not in INTERPOSED:
            self._session.do(give_floor, request_id=entry.id)
        else:
            self._session.do(next_speaker, ending_id=running.id, calling_id=entry.id)

    def withdraw(self, entry: RequestNow) -> None:
        """The delegation no longer asks for the floor."""
        self._session.do(withdraw, request_id=entry.id)

    def defer(self, entry: RequestNow) -> None:
        """Put somebody off to the end of the list: absent when called."""
        self._session.do(defer, request_id=entry.id)

    def mark_away(self, entry: RequestNow) -> None:
        """Take somebody off the list who was absent when called."""
        self._session.do(mark_away, request_id=entry.id)

    def call_back(self, entry: RequestNow) -> None:
        """Let one wait again who was absent or had withdrawn."""
        self._session.do(call_back, request_id=entry.id)

    # -- the list ------------------------------------------------------------------------------------------

    def lane_of(self, entry: RequestNow) -> tuple[RequestNow, ...]:
        """Return who waits in an entry's lane, in order."""
        return self._scene().floor.lane(entry.lane)

    def move(self, entry: RequestNow, before: RequestNow | None) -> None:
        """Put somebody before another of the lane, or at its end; before one of another lane: at its head."""
        lane = self.lane_of(entry)
        if before is not None and before.lane != entry.lane:
            ahead = _LANES.index(before.lane) < _LANES.index(entry.lane)
            before = next((one for one in lane if one.id != entry.id), None) if ahead else None
        self._session.do(move_request, request_id=entry.id, before_id=before.id if before else None)

    def step(self, entry: RequestNow, way: int) -> None:
        """Move somebody one place up (-1) or down (1) in the lane."""
        lane = self.lane_of(entry)
        keys = [one.id for one in lane]
        to = keys.index(entry.id) + way if entry.id in keys else -1
        if 0 <= to < len(lane):
            after = to if way < 0 else to + 1
            self.move(entry, lane[after] if after < len(lane) else None)

    def suggest_order(self) -> None:
        """Put the list in the order that practice suggests."""
        scene = self._scene()
        if scene.sitting is not None:
            item = scene.item.id if scene.item else None
            self._session.do(suggest_order, sitting_id=scene.sitting.id, item_id=item)

    def turn_list(self) -> None:
        """Close the list of speakers, or open it again."""
        item = self._scene().item
        if item is not None:
            self._session.do(reopen_list if item.closed_at else close_list, item_id=item.id)


_LANES = (*INTERPOSED, *LISTED, "reply")
