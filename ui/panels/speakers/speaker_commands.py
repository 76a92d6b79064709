"""The commands of the speakers panel. Each runs one act on the state that the operator saw."""

from __future__ import annotations

from collections.abc import Callable

from ui.parts.course_step import OWN_KEYS, CourseStep, has_own_key
from ui.state.record_session import RecordSession
from wgdesk.acts.floor import (
    give_time,
)
from wgdesk.acts.programme import take_up
from wgdesk.acts.speakers import (
    call_back,
    defer,
    mark_away,
    remove_request,
    withdraw,
)
from wgdesk.live import floor_acts
from wgdesk.live.floor_state import FloorState, FloorStep
from wgdesk.reads.values.floor import RequestNow

STEP = 30  # seconds that + gives and - takes away


class SpeakerCommands:
    """``floor`` is called for each command, and returns the floor as shown in the panel.

    ``offer`` lets the operator add somebody to the list: the step while the floor is open and nobody waits.
    """

    def __init__(
        self, session: RecordSession, floor: Callable[[], FloorState], offer: Callable[[], object]
    ) -> None:
        self._session, self._floor, self._offer = session, floor, offer
        self._course = CourseStep(session)

    # -- the course of the list ----------------------------------------------------------------------------

    def step(self) -> FloorStep:
        """Return the next step: of the list shown or, failing that, of the meeting."""
        return self._floor().step(self._session.live.now())

    def context(self) -> None:
        """Do the next step, which the large button names, as its key does."""
        self._course.press(self.step(), offer=self._offer)

    def click(self) -> None:
        """Do the next step, even one that has a key of its own."""
        self._course.go_on(self.step(), offer=self._offer)

    def beside(self) -> None:
        """Do what is offered beside the next step."""
        step = self.step()
        if step.name in ("course", "give") and step.course.beside is not None:
            self._course.do(step.course.beside, offer=self._offer)

    def own_key(self, action: str) -> None:
        """Do the next step if ``action`` is that step's own key."""
        step = self.step()
        if has_own_key(step) and OWN_KEYS[step.course.kind] == action:
            self._course.go_on(step, offer=self._offer)

    def next(self) -> None:
        """End the current statement, if any, and call the next speaker."""
        self._session.run(floor_acts.pass_on(self._floor(), self._session.live.now()))

    def end(self) -> None:
        """End the current statement and call nobody."""
        self._session.run(floor_acts.end(self._floor()))

    def pause(self) -> None:
        """Stop the clock, or restart it."""
        self._session.run(floor_acts.pause_or_resume(self._floor()))

    def give_time(self, seconds: int) -> None:
        """Give the current speaker more time, or less if ``seconds`` is negative."""
        request = floor_acts.on_floor(self._floor())
        if request is not None:
            self._session.do(give_time, request_id=request.id, seconds=seconds)

    def take_up(self, item_id: int) -> None:
        """Begin an item at the current sitting."""
        sitting = self._floor().sitting
        if sitting is not None:
            self._session.do(take_up, item_id=item_id, sitting_id=sitting.id)

    # -- one request ---------------------------------------------------------------------------------------

    def call(self, request: RequestNow) -> None:
        """Call a speaker out of turn.

        This ends the current statement; a point of order or the Secretariat only interrupts it.
        """
        self._session.run(floor_acts.call_out_of_turn(self._floor(), request))

    def withdraw(self, request: RequestNow) -> None:
        """Withdraw a request: the delegation no longer asks for the floor."""
        self._session.do(withdraw, request_id=request.id)

    def defer(self, request: RequestNow) -> None:
        """Move a speaker who is absent when called to the end of the list."""
        self._session.do(defer, request_id=request.id)

    def mark_away(self, request: RequestNow) -> None:
        """Take a speaker who is absent when called off the list."""
        self._session.do(mark_away, request_id=request.id)

    def call_back(self, request: RequestNow) -> None:
        """Put a speaker who was absent or had withdrawn back on the list."""
        self._session.do(call_back, request_id=request.id)

    def remove(self, request: RequestNow) -> None:
        """Delete a request entered by mistake. For a request really made, use ``withdraw``."""
        self._session.do(remove_request, request_id=request.id)

    # -- the list ------------------------------------------------------------------------------------------

    def lane_of(self, request: RequestNow) -> tuple[RequestNow, ...]:
        """Return the requests waiting in the same lane, in order."""
        return self._floor().floor.lane(request.lane)

    def move(self, request: RequestNow, before: RequestNow | None) -> None:
        """Move a request before another one of its lane, or to the end of the lane (None).

        If ``before`` is in a lane above, the request goes to the top of its own lane; if below, to the end.
        """
        self._session.run(floor_acts.put_before(self._floor(), request, before))

    def step_by(self, request: RequestNow, way: int) -> None:
        """Move a request one place up (-1) or down (1) in its lane."""
        self._session.run(floor_acts.move_by_one(self._floor(), request, way))

    def turn_list(self) -> None:
        """Close the list of speakers, or open it again."""
        self._session.run(floor_acts.close_or_reopen(self._floor()))
