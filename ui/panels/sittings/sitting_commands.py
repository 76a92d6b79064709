"""The commands of the sittings panel: each runs one act on the rows that the operator saw."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.parts.record_form import by_id
from ui.state.record_session import RecordSession
from wgdesk.acts.actions import move_action, remove_action
from wgdesk.acts.delegations import move_officer, remove_officer
from wgdesk.acts.helpers.argument_kinds import InformalKind, Subject
from wgdesk.acts.informal import add_informal_body, move_informal_body, remove_informal_body
from wgdesk.acts.procedure import take_back_decision
from wgdesk.acts.programme import (
    remove_item,
    remove_sitting,
    suspend_sitting,
    take_up,
)
from wgdesk.errors import Refused
from wgdesk.live import course_acts, roll_acts
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.reads.queries.actions import actions
from wgdesk.reads.values.programme import ItemNow
from wgdesk.rules.places import moved_by_one

# List -> the act that removes one of its rows.
_REMOVALS: Mapping[str, Callable[[int], ActCall]] = {
    "sittings": lambda key: call_of(remove_sitting, sitting_id=key),
    "items": lambda key: call_of(remove_item, item_id=key),
    "officers": lambda key: call_of(remove_officer, officer_id=key),
    "decisions": lambda key: call_of(remove_action, action_id=key),
    "informal": lambda key: call_of(remove_informal_body, informal_body_id=key),
}


class SittingCommands:
    """Commands that return a key return None if the act was refused."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._live = session, session.live

    def add_sitting(self) -> int | None:
        """Add a sitting in the next free half-day, or later on the last day; return its key."""
        wanted = course_acts.new_sitting(self._live.programme)
        key: int | None = self._session.made(wanted.act, **wanted.args)
        return key

    def adjourn(self) -> None:
        """Adjourn the open sitting."""
        self._session.run(course_acts.adjourn(self._live.sitting))

    def end_and_adjourn(self) -> None:
        """End the current statement, which would prevent adjournment, then adjourn: two acts."""
        all(self._session.run(call) for call in course_acts.end_and_adjourn(self._live))  # stops at a refusal

    def suspend(self, kind: str) -> None:
        """Suspend the open sitting; the reason can be written afterwards."""
        sitting = self._live.sitting
        if sitting is not None and sitting.is_open:
            self._session.do(suspend_sitting, sitting_id=sitting.id, kind=kind)

    def tell_quorum(self) -> None:
        """Record that the Chair was told the quorum to decide."""
        self._session.run(roll_acts.tell_quorum_at(self._live, None, "decision"))

    # -- agenda --------------------------------------------------------------------------------------------

    def add_informal_body(self) -> int | None:
        """Add a working group of the whole, to be edited in its form; return its key."""
        sitting = self._live.sitting
        at = sitting.id if sitting is not None and sitting.is_open else None
        return self._session.made(add_informal_body, kind=InformalKind.WORKING_GROUP, established_at_id=at)

    def take_up(self, item: ItemNow) -> None:
        """Take up an item at the open sitting; if none is open, say what comes first."""
        sitting = self._live.sitting
        if sitting is None or not sitting.is_open:
            self._session.faulted.emit(Refused("sitting-not-open"))
        else:
            self._session.do(take_up, item_id=item.id, sitting_id=sitting.id)

    def finish(self, item: ItemNow) -> None:
        """Finish an item under consideration."""
        self._session.run(course_acts.finish(self._live.programme, item))

    def move(self, name: str, key: int | Subject, way: int) -> None:
        """Move a row of a list one place up (-1) or down (1)."""
        if isinstance(key, Subject):
            return
        if name == "items" and (item := by_id(self._live.programme.items, key)) is not None:
            self._session.run(course_acts.move_by_one(self._live.programme, item, way))
        elif name == "officers":
            self._move_officer(key, way)
        elif name == "decisions":
            self._move_action(key, way)
        elif name == "informal":
            self._move_informal_body(key, way)

    def _move_officer(self, key: int, way: int) -> None:
        """Move a member of the Bureau one place up (-1) or down (1)."""

        def put(before: int | None) -> bool:
            return self._session.do(move_officer, officer_id=key, before_id=before)

        moved_by_one([one.id for one in self._live.programme.every_officer], key, way, put)

    def _move_action(self, key: int, way: int) -> None:
        """Move an action one place up (-1) or down (1) among those of its sitting."""
        every = self._session.desk.read(actions)
        at = next((one.sitting_id for one in every if one.id == key), None)
        if at is None:
            return

        def put(before: int | None) -> bool:
            return self._session.do(move_action, action_id=key, before_id=before)

        moved_by_one([one.id for one in every if one.sitting_id == at], key, way, put)

    # -- informal bodies -----------------------------------------------------------------------------------

    def add_to(self, name: str) -> int | None:
        """Add a row to the list of sittings or of informal bodies; return its key."""
        return self.add_sitting() if name == "sittings" else self.add_informal_body()

    def remove(self, name: str, key: int | Subject) -> None:
        """Remove a row of one of the lists; a decision is taken back."""
        if isinstance(key, Subject):
            found = next((one for one in self._live.programme.decisions if one.subject == key), None)
            if found is not None:
                self._session.do(take_back_decision, decision_id=found.id)
        else:
            self._session.run(_REMOVALS[name](key))

    def _move_informal_body(self, key: int, way: int) -> None:
        """Move an informal body one place up (-1) or down (1)."""

        def put(before: int | None) -> bool:
            return self._session.do(move_informal_body, informal_body_id=key, before_id=before)

        moved_by_one([body.id for body in self._live.programme.informal_bodies], key, way, put)
