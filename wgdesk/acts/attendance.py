"""Attendance: registration, presence at sittings, the lists as they will stand in the report."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from wgdesk.acts.common import remove
from wgdesk.errors import Refused
from wgdesk.model import AttendanceList, Delegation, Presence, Registration
from wgdesk.rules.attendance import LISTS
from wgdesk.work import Work


def register(work: Work, *, delegation_ids: list[int]) -> None:
    """Register delegations for the meeting, in the order given; those registered already stay as they are."""
    known = set(work.session.scalars(select(Registration.delegation_id)))
    for delegation_id in delegation_ids:
        if delegation_id in known:
            continue
        work.get(Delegation, delegation_id)
        known.add(delegation_id)
        work.add(Registration(delegation_id=delegation_id, registered_at=work.now))


def unregister(work: Work, *, delegation_id: int) -> None:
    """Take a delegation's registration back; raises ``Refused('not-registered')``."""
    found = work.rows(Registration, Registration.delegation_id == delegation_id)
    if not found:
        raise Refused("not-registered")
    work.names["who"] = work.get(Delegation, delegation_id).code
    remove(work, found[0])


def mark_present(work: Work, *, delegation_id: int, sitting_id: int, online: bool = False) -> None:
    """Record a delegation's presence at a sitting; recording it again only changes how it takes part."""
    work.names["who"] = work.get(Delegation, delegation_id).code
    where = (Presence.delegation_id == delegation_id, Presence.sitting_id == sitting_id)
    found = work.rows(Presence, *where)
    if found:
        found[0].online = online
        return
    work.add(Presence(delegation_id=delegation_id, sitting_id=sitting_id, online=online))


def mark_absent(work: Work, *, delegation_id: int, sitting_id: int) -> None:
    """Take a delegation's presence at a sitting back; raises ``Refused('not-present')``."""
    found = work.rows(Presence, Presence.delegation_id == delegation_id, Presence.sitting_id == sitting_id)
    if not found:
        raise Refused("not-present")
    work.names["who"] = work.get(Delegation, delegation_id).code
    remove(work, found[0])


def set_list(work: Work, *, category: str, is_open: bool, as_entered: bool) -> int:
    """Say how a list of the attendance section stands; returns its key.

    Raises ``Refused('unknown-list')``.
    """
    if category not in LISTS:
        raise Refused("unknown-list", name=category)
    work.names["word"] = f"list-{category}".replace("_", "-")
    found = work.rows(AttendanceList, AttendanceList.category == category)
    if found:
        found[0].is_open, found[0].as_entered = is_open, as_entered
        return found[0].id
    return work.add(AttendanceList(category=category, is_open=is_open, as_entered=as_entered)).id


# -- many at once ------------------------------------------------------------------------------------------


def attend(
    work: Work, *, sitting_id: int, delegation_ids: list[int], online_ids: list[int] | None = None
) -> None:
    """Record many delegations as present at a sitting at once, those of ``online_ids`` as online.

    Who is not registered yet is. Those present already stay so; only how they take part may change.
    """
    ways = {**dict.fromkeys(delegation_ids, False), **dict.fromkeys(online_ids or (), True)}
    register(work, delegation_ids=list(ways))
    for delegation_id, online in ways.items():
        mark_present(work, delegation_id=delegation_id, sitting_id=sitting_id, online=online)
    _tell_many(work, ways)


def unattend(work: Work, *, sitting_id: int, delegation_ids: list[int]) -> None:
    """Take the presence of many delegations at a sitting back; raises ``Refused('not-present')``."""
    for delegation_id in dict.fromkeys(delegation_ids):
        mark_absent(work, delegation_id=delegation_id, sitting_id=sitting_id)
    _tell_many(work, dict.fromkeys(delegation_ids))


def _tell_many(work: Work, delegation_ids: Collection[int]) -> None:
    """Note for the history how many delegations an act was about, and which one if there is one."""
    if len(delegation_ids) != 1:
        work.names["who"] = "several"
    work.names["count"] = str(len(delegation_ids))
