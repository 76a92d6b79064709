"""The commands of the roll. Each function returns one act to run, or None if there is nothing to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wgdesk.acts.attendance import attend, mark_absent, mark_present, register, unattend
from wgdesk.acts.podium import tell_quorum
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.live.meeting_reads import MeetingReads
from wgdesk.live.quorum_now import quorum_known, quorum_now
from wgdesk.live.roll import Roll
from wgdesk.reads.values.programme import SittingNow


def toggle(roll: Roll, keys: Sequence[int]) -> ActCall | None:
    """Return the act that records the absent ones as present; if all are present, as absent."""
    absent = [key for key in keys if key not in roll.here]
    if absent:
        return arrive(roll, absent)
    if roll.sitting is None or not keys:
        return None
    if len(keys) == 1:
        return call_of(mark_absent, delegation_id=keys[0], sitting_id=roll.sitting.id)
    return call_of(unattend, sitting_id=roll.sitting.id, delegation_ids=list(keys))


def toggle_online(roll: Roll, keys: Sequence[int]) -> ActCall | None:
    """Return the act that records delegations as online; if all are online, as in the room."""
    return arrive(roll, keys, online=not all(roll.here.get(key) for key in keys))


def arrive(roll: Roll, keys: Sequence[int], *, online: bool = False) -> ActCall | None:
    """Return the act that records delegations as present and registers those not registered yet.

    Without a sitting it only registers them.
    """
    if not keys:
        return None
    if roll.sitting is None:
        return call_of(register, delegation_ids=list(keys))
    if len(keys) == 1 and keys[0] in roll.registered:
        return call_of(mark_present, delegation_id=keys[0], sitting_id=roll.sitting.id, online=online)
    return _attend(roll.sitting, dict.fromkeys(keys, online))


def return_as_before(roll: Roll) -> ActCall | None:
    """Return the act that records those present at the previous sitting as present, online or in the room."""
    return _attend(roll.sitting, roll.returning)


def _attend(sitting: SittingNow | None, ways: Mapping[int, bool]) -> ActCall | None:
    if sitting is None or not ways:
        return None
    return call_of(
        attend,
        sitting_id=sitting.id,
        delegation_ids=[key for key, online in ways.items() if not online],
        online_ids=[key for key, online in ways.items() if online],
    )


def tell_quorum_at(live: MeetingReads, sitting: SittingNow | None, kind: str) -> ActCall | None:
    """Return the act that notes that the Chair was informed of the quorum; ``kind``: debate, decision.

    ``sitting`` None: the sitting shown. Returns None if there is no quorum to speak of.
    """
    if not quorum_known(live):
        return None
    now = quorum_now(live, sitting.id if sitting else None)
    required = now.debate_required if kind == "debate" else now.decision_required
    return call_of(tell_quorum, kind=kind, present=now.present, required=required)
