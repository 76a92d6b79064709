"""What is done to the roll: each is one act, on the delegations that the operator saw."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ui.state.record_session import RecordSession
from wgdesk.acts.attendance import attend, mark_absent, mark_present, register, set_list, unattend, unregister
from wgdesk.acts.podium import tell_quorum
from wgdesk.live.quorum_now import quorum_now
from wgdesk.live.roll import Roll


class AttendanceCommands:
    """Acts of the panel on the sitting that it shows; each returns whether it was done."""

    def __init__(self, session: RecordSession, roll: Callable[[], Roll]) -> None:
        """``roll``: the one that is shown now."""
        self._session, self._roll = session, roll

    def toggle(self, keys: Sequence[int]) -> bool:
        """Record as present those who are not; if all are, take their presence back."""
        roll = self._roll()
        absent = [key for key in keys if key not in roll.here]
        if absent:
            return self.arrive(absent)
        if roll.sitting is None or not keys:
            return False
        if len(keys) == 1:
            return self._session.do(mark_absent, delegation_id=keys[0], sitting_id=roll.sitting.id)
        return self._session.do(unattend, sitting_id=roll.sitting.id, delegation_ids=list(keys))

    def toggle_online(self, keys: Sequence[int]) -> bool:
        """Record delegations as present online; if all are, as present in the room."""
        here = self._roll().here
        return self.arrive(keys, online=not all(here.get(key) for key in keys))

    def arrive(self, keys: Sequence[int], *, online: bool = False) -> bool:
        """Record delegations as present; those not registered yet are registered in the same act.

        Without a sitting they are registered only.
        """
        roll, do = self._roll(), self._session.do
        if not keys:
            return False
        if roll.sitting is None:
            return do(register, delegation_ids=list(keys))
        if len(keys) == 1 and keys[0] in roll.registered:
            return do(mark_present, delegation_id=keys[0], sitting_id=roll.sitting.id, online=online)
        return self._attend(dict.fromkeys(keys, online))

    def return_as_before(self) -> bool:
        """Record everybody who was present at the sitting before, in the way they were."""
        return self._attend(self._roll().returning)

    def _attend(self, ways: Mapping[int, bool]) -> bool:
        sitting = self._roll().sitting
        if sitting is None or not ways:
            return False
        return self._session.do(
            attend,
            sitting_id=sitting.id,
            delegation_ids=[key for key, online in ways.items() if not online],
            online_ids=[key for key, online in ways.items() if online],
        )

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
        sitting = self._roll().sitting
        now = quorum_now(self._session.live, sitting.id if sitting else None)
        required = now.debate_required if kind == "debate" else now.decision_required
        return self._session.do(tell_quorum, kind=kind, present=now.present, required=required)
