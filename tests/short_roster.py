"""The delegations that a record file names, in place of the whole roster.

To copy two hundred delegations with their names in six languages takes half the time of a small import.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into, to_json


@cache
def _roster(instrument: str | None, first_day: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the groups and delegations that a new record gets, as its export writes them."""
    meeting = {"ordinal": 1, "first_day": first_day, "last_day": first_day}
    if instrument is not None:
        meeting["instrument"] = instrument
    file = {"format": "wgdesk-record", "version": 1, "meeting": meeting}
    with TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "roster.wgdesk")
        try:
            import_into(desk, json.dumps(file).encode(), source="roster.json")
            written = json.loads(desk.read(to_json))
        finally:
            desk.close()
    return written["groupings"], written["delegations"]


def with_named_delegations(file: dict[str, Any]) -> dict[str, Any]:
    """Return the file with the delegations and groups that it names.

    One with its own, or with ``"roster": true`` (as whoever counts all States needs), is returned as it is.
    """
    if not {"delegations", "groupings", "roster"}.isdisjoint(file):
        return file
    meeting = file["meeting"]
    groups, delegations = _roster(meeting.get("instrument"), meeting["first_day"])
    named = set(_strings(file))
    kept = [one for one in delegations if one["code"] in named]
    named.update(one["grouping"] for one in kept if "grouping" in one)
    return {**file, "groupings": [one for one in groups if one["code"] in named], "delegations": kept}


def _strings(value: Any) -> Iterator[str]:
    """Yield all texts in a record file, also those that are keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
