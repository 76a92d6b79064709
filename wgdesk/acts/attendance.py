"""Attendance: registration, presence at sittings, and the lists in the report."""

from __future__ import annotations

from collections.abc import Collection

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.assumed_presence import confirm, enrol
from wgdesk.acts.helpers.row_changes import change, remove
from wgdesk.errors import Refused
from wgdesk.model import AttendanceList, Delegation, Presence, Registration
from wgdesk.rules.attendance import LISTS


@act
def register(context: ActContext, *, delegation_ids: list[int]) -> None:
    """Register delegations for the meeting, in the order given; those already registered are left alone."""
    enrol(context, delegation_ids)


@act
def unregister(context: ActContext, *, delegation_id: int) -> None:
    """Remove a delegation's registration. Raises ``Refused('not-registered')``."""
    found = context.rows(Registration, Registration.delegation_id == delegation_id)
    if not found:
        raise Refused("not-registered")
    context.names["who"] = context.get(Delegation, delegation_id).code
    remove(context, found[0])


@act
def mark_present(context: ActContext, *, delegation_id: int, sitting_id: int, online: bool = False) -> None:
    """Record that a delegation is present at a sitting; if it already is, only ``online`` changes.

    An assumed presence becomes certain, and the delegation is registered.
    """
    context.names["who"] = context.get(Delegation, delegation_id).code
    where = (Presence.delegation_id == delegation_id, Presence.sitting_id == sitting_id)
    found = context.rows(Presence, *where)
    if found:
        found[0].online = online
        confirm(context, delegation_id, sitting_id)
        return
    context.add(Presence(delegation_id=delegation_id, sitting_id=sitting_id, online=online, assumed=False))


@act
def mark_absent(context: ActContext, *, delegation_id: int, sitting_id: int) -> None:
    """Remove a delegation's presence at a sitting. Raises ``Refused('not-present')``."""
    found = context.rows(Presence, Presence.delegation_id == delegation_id, Presence.sitting_id == sitting_id)
    if not found:
        raise Refused("not-present")
    context.names["who"] = context.get(Delegation, delegation_id).code
    remove(context, found[0])


@act
def set_list(context: ActContext, *, category: str, is_open: bool, as_entered: bool) -> int:
    """Set whether a list of the attendance section is open and whether it keeps its order of entry.

    Returns the key of the row. Raises ``Refused('unknown-list')``.
    """
    return _set_up_list(context, category, is_open=is_open, as_entered=as_entered)


@act
def count_unnamed(context: ActContext, *, category: str, number: int) -> None:
    """Record how many of a kind attended without a name in the record; 0 removes the number.

    Raises ``Refused('unknown-list')``.
    """
    context.names["count"] = str(number)
    _set_up_list(context, category, unnamed=number)


@act
def count_absent(context: ActContext, *, category: str, number: int) -> None:
    """Record how many of a kind were not represented; 0 removes the number.

    Raises ``Refused('unknown-list')``.
    """
    context.names["count"] = str(number)
    _set_up_list(context, category, absent=number)


def _set_up_list(context: ActContext, category: str, **values: bool | int) -> int:
    """Change what is recorded of a list, which may be nothing yet; return the key of the row."""
    if category not in LISTS:
        raise Refused("unknown-list", name=category)
    context.names["word"] = f"list-{category}".replace("_", "-")
    found = context.rows(AttendanceList, AttendanceList.category == category)
    new = AttendanceList(category=category, is_open=False, as_entered=False, unnamed=0, absent=0)
    row = found[0] if found else new
    change(row, values, values)
    return (row if found else context.add(row)).id


# -- many at once ------------------------------------------------------------------------------------------


@act
def attend(
    context: ActContext, *, sitting_id: int, delegation_ids: list[int], online_ids: list[int] | None = None
) -> None:
    """Record many delegations as present at a sitting, those of ``online_ids`` as online.

    Delegations that are not registered yet are registered too. For those already present only ``online``
    changes.
    """
    ways = {**dict.fromkeys(delegation_ids, False), **dict.fromkeys(online_ids or (), True)}
    register(context, delegation_ids=list(ways))
    for delegation_id, online in ways.items():
        mark_present(context, delegation_id=delegation_id, sitting_id=sitting_id, online=online)
    _tell_many(context, ways)


@act
def unattend(context: ActContext, *, sitting_id: int, delegation_ids: list[int]) -> None:
    """Remove the presence of many delegations at a sitting. Raises ``Refused('not-present')``."""
    for delegation_id in dict.fromkeys(delegation_ids):
        mark_absent(context, delegation_id=delegation_id, sitting_id=sitting_id)
    _tell_many(context, dict.fromkeys(delegation_ids))


def _tell_many(context: ActContext, delegation_ids: Collection[int]) -> None:
    """Note for the history how many delegations an act concerns, and which one if it is a single one."""
    if len(delegation_ids) != 1:
        context.names["who"] = "several"
    context.names["count"] = str(len(delegation_ids))
