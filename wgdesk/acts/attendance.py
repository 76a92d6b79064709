"""Attendance of many delegations at once: a room that fills, or fills again as it was before."""

from __future__ import annotations

from collections.abc import Collection

from wgdesk.acts.delegations import mark_absent, mark_present, register
from wgdesk.desk import Work


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
