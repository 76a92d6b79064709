"""What is done to the roll: each is one act, on the delegations that the operator saw."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.state.record_session import RecordSession
from wgdesk.acts.attendance import register, set_list, unregister
from wgdesk.live import roll_acts
from wgdesk.live.roll import Roll


class AttendanceCommands:
    """Acts of the panel on the sitting that it shows; each returns whether it was done."""

    def __init__(self, session: RecordSession, roll: Callable[[], Roll]) -> None:
        """``roll``: the one that is shown now."""
        self._session, self._roll = session, roll

    def toggle(self, keys: Sequence[int]) -> bool:
        """Record as present those who are not; if all are, take their presence back."""
        return self._session.run(roll_acts.toggle(self._roll(), keys))

    def toggle_online(self, keys: Sequence[int]) -> bool:
        """Record delegations as present online; if all are, as present in the room."""
        return self._session.run(roll_acts.toggle_online(self._roll(), keys))

    def arrive(self, keys: Sequence[int], *, online: bool = False) -> bool:
        """Record delegations as present; those not registered yet are registered in the same act."""
        return self._session.run(roll_acts.arrive(self._roll(), keys, online=online))

    def return_as_before(self) -> bool:
        """Record everybody who was present at the sitting before, in the way they were."""
        return self._session.run(roll_acts.return_as_before(self._roll()))

    # -- registration --------------------------------------------------------------------------------------

    def register(self, keys: Sequence[int]) -> bool:
        """Register delegations for the meeting."""
        return bool(keys) and self._session.do(register, delegation_ids=list(keys))

    def unregister(self, key: int) -> bool:
        """Take a registration back."""
        return self._session.do(unregister, delegation_id=key)

    # -- lists and quorum ----------------------------------------------------------------------------------

    def set_list(self, name: str, *, is_open: bool, as_entered: bool) -> bool:
        """Say how a list stands in the report."""
        return self._session.do(set_list, category=name, is_open=is_open, as_entered=as_entered)

    def tell_quorum(self, kind: str) -> bool:
        """Note that the Chair was told of the quorum to debate or to decide at the sitting shown."""
        call = roll_acts.tell_quorum_at(self._session.live, self._roll().sitting, kind)
        return self._session.run(call)
