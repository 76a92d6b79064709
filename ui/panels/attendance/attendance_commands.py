"""The commands of the attendance panel: each runs one act on the delegations that the operator saw."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.state.record_session import RecordSession
from wgdesk.acts.attendance import register, set_list, unregister
from wgdesk.acts.delegations import add_delegation
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.live import roll_acts
from wgdesk.live.roll import Roll


class AttendanceCommands:
    """Commands for the sitting shown; each returns whether it was done."""

    def __init__(self, session: RecordSession, roll: Callable[[], Roll]) -> None:
        """``roll`` returns the roll now shown."""
        self._session, self._roll = session, roll

    def toggle(self, keys: Sequence[int]) -> bool:
        """Record delegations as present; if all are already, record them as absent."""
        return self._session.run(roll_acts.toggle(self._roll(), keys))

    def toggle_online(self, keys: Sequence[int]) -> bool:
        """Record delegations as present online; if all are already, as present in the room."""
        return self._session.run(roll_acts.toggle_online(self._roll(), keys))

    def arrive(self, keys: Sequence[int], *, online: bool = False) -> bool:
        """Record delegations as present; the same act registers those not yet registered."""
        return self._session.run(roll_acts.arrive(self._roll(), keys, online=online))

    def return_as_before(self) -> bool:
        """Record all who were present at the previous sitting, in the room or online as they were."""
        return self._session.run(roll_acts.return_as_before(self._roll()))

    def receive(self, code: str, category: Category, names: Mapping[str, str]) -> int | None:
        """Add a delegation and record it as present, in one act; return its key, None if it was refused."""
        sitting = self._roll().sitting
        key: int | None = self._session.made(
            add_delegation,
            code=code,
            category=category,
            names=names,
            arrived=True,
            sitting_id=sitting.id if sitting else None,
        )
        return key

    # -- registration --------------------------------------------------------------------------------------

    def register(self, keys: Sequence[int]) -> bool:
        """Register delegations for the meeting."""
        return bool(keys) and self._session.do(register, delegation_ids=list(keys))

    def unregister(self, key: int) -> bool:
        """Cancel the registration of a delegation."""
        return self._session.do(unregister, delegation_id=key)

    # -- lists and quorum ----------------------------------------------------------------------------------

    def set_list(self, name: str, *, is_open: bool, as_entered: bool) -> bool:
        """Set whether the report's list is open, and whether it is in the order of entry."""
        return self._session.do(set_list, category=name, is_open=is_open, as_entered=as_entered)

    def tell_quorum(self, kind: str) -> bool:
        """Record that the Chair was told the quorum for ``kind``: "debate" or "decision"."""
        call = roll_acts.tell_quorum_at(self._session.live, self._roll().sitting, kind)
        return self._session.run(call)
