"""Turns a record file of version 1 into one of version 2 that means the same.

A step changes the outermost object in place, so that the order of the file stays. It leaves what it does not
understand as it is: the reader reports it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wgdesk.exchange.roster_codes import CategoryOfCode, roster_codes
from wgdesk.model import Category


def to_version_2(raw: dict[str, Any]) -> dict[str, Any]:
    """Return ``raw``, a file of version 1, as one of version 2."""
    for step in (_states_by_default,):
        step(raw)
    return raw


def _states_by_default(raw: dict[str, Any]) -> None:
    """Say that a delegation without category is a State; version 2 asks it of unknown codes."""
    known = roster_codes()["delegation"] if takes_roster(raw) else frozenset()
    for row in rows(raw.get("delegations")):
        code = str(row.get("code"))
        if "category" not in row and code not in known and CategoryOfCode()(row) is None:
            row["category"] = Category.STATE.value


def takes_roster(raw: dict[str, Any]) -> bool:
    """Return whether a file gets the program's own delegations, so that its own only amend them."""
    said = raw.get("roster")
    return raw.get("delegations") is None if said is None else bool(said)


def rows(found: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list; nothing if it is no list."""
    yield from (row for row in (found if isinstance(found, list) else ()) if isinstance(row, dict))
