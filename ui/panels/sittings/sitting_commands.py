"""What is done to the course of the meeting: each is one act, on the rows the operator saw."""

from __future__ import annotations

from ui.state.record_session import RecordSession
from wgdesk.acts.programme import (
    add_item,
    suspend_sitting,
    take_up,
)
from wgdesk.live import course_acts, roll_acts
from wgdesk.live.next_step import NextStep
from wgdesk.reads.values.programme import ItemNow


class SittingCommands:
    """Acts of the panel; those that return a key return None if they were refused."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._live = session, session.live

    def go_on(self, step: NextStep) -> None:
        """Do the next thing."""
        self._session.run(course_acts.act_of(step, self._live.programme))

    def add_sitting(self) -> int | None:
        """Add a sitting in the next half-day, or later on the last day."""
        wanted = course_acts.new_sitting(self._live.programme)
        key: int | None = self._session.made(wanted.act, **wanted.args)
        return key

    def adjourn(self) -> None:
        """Adjourn the sitting that is open."""
        self._session.run(course_acts.adjourn(self._live.sitting))

    def end_and_adjourn(self) -> None:
        """End the statement that stands in the way, then adjourn."""
        all(self._session.run(call) for call in course_acts.end_and_adjourn(self._live))  # up to a refusal

    def suspend(self, kind: str) -> None:
        """Suspend the sitting that is open; the reason can be written afterwards."""
        sitting = self._live.sitting
        if sitting is not None and sitting.is_open:
            self._session.do(suspend_sitting, sitting_id=sitting.id, kind=kind)

    def tell_quorum(self) -> None:
        """Note that the Chair was told of the quorum to decide."""
        self._session.run(roll_acts.tell_quorum_at(self._live, None, "decision"))

    # -- agenda --------------------------------------------------------------------------------------------

    def add_item(self) -> int | None:
        """Add an item at the end of the agenda; its titles are written in its form."""
        return self._session.made(add_item, title={})

    def take_up(self, item: ItemNow) -> None:
        """Take an item up at the sitting that is open, else note it for the next one."""
        sitting = self._live.sitting
        if sitting is not None:
            self._session.do(take_up, item_id=item.id, sitting_id=sitting.id)

    def finish(self, item: ItemNow) -> None:
        """Finish an item that is being considered."""
        self._session.run(course_acts.finish(self._live.programme, item))

    def move_item(self, item: ItemNow, way: int) -> None:
        """Move an item one place up (-1) or down (1) among those of its level."""
        self._session.run(course_acts.move_by_one(self._live.programme, item, way))
