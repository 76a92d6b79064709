"""A request for the floor, with what is needed to find it by searching."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from wgdesk.model import Lane


class SearchedRequest(NamedTuple):
    """A request for the floor: who, where, and when it began or, failing that, was made (aware UTC)."""

    id: int
    sitting_id: int
    item_id: int | None
    lane: Lane
    delegation_id: int | None
    person_id: int | None
    guest: str
    note: str
    at: datetime
