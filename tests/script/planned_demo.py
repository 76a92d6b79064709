"""The demonstration meeting as planned, without everything that happened."""

from __future__ import annotations

import json
from typing import Any

from wgdesk.paths import resource

# What a row has only once something has happened.
_HAPPENED = {
    *("opened_at", "closed_at", "taken_up_at", "finished_at", "called_at", "begun_at", "ended_at"),
    *("absent_at", "deferred_at", "withdrawn_at", "suspensions", "motions", "ruling", "reservations"),
    *("decisions", "pauses", "statement", "adopted_at", "revision", "versions", "actions"),
    *("present", "closings", "note", "passages", "informal_bodies", "no_issues"),
}


def planned() -> dict[str, Any]:
    """Return the record before its first sitting; its recommendations are agreed."""
    made: dict[str, Any] = json.loads(resource("demo", "meeting.json").read_text("utf-8"))
    made = _before(made)
    for cluster in made["clusters"]:
        cluster["recommendations"] = [
            {"state": "agreed", "body": one["body"]}
            for one in cluster["recommendations"]
            if one["state"] == "adopted"
        ]
    return made


def _before(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _before(one) for key, one in value.items() if key not in _HAPPENED}
    if isinstance(value, list):
        return [_before(one) for one in value if not _unforeseen(one)]
    return value


def _unforeseen(one: Any) -> bool:
    return isinstance(one, dict) and one.get("lane") in ("order", "reply")
