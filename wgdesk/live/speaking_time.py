"""How long somebody may speak."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.floor import LimitCase, limit_of


def delegation_of(roster: Roster, entry: RequestNow) -> int | None:
    """Return the delegation of a request: its own, else that of its person."""
    if entry.delegation_id is not None or entry.person_id is None:
        return entry.delegation_id
    member = roster.people.get(entry.person_id)
    return member.delegation_id if member else None


def limit_case(roster: Roster, entry: RequestNow) -> LimitCase:
    """Return the facts on which the time limit of a request depends."""
    one = roster.delegations.get(delegation_of(roster, entry) or 0)
    listed_in = one.listed_in if one else None
    return LimitCase(entry.lane, listed_in, entry.grouping_id is not None, entry.kind)


def seconds_for(entry: RequestNow, roster: Roster, options: Mapping[str, str]) -> int | None:
    """Return the seconds that a statement has or, before it begins, will have; None: no limit."""
    if entry.begun_at is not None:
        return entry.allotted
    return limit_of(options, **limit_case(roster, entry)._asdict())
