"""The title of an officer, as a key for phrases."""

from __future__ import annotations

from wgdesk.model import Office
from wgdesk.reads.values.programme import OfficerNow

_RANKS = {1: "first", 2: "second", 3: "third"}


def office_title(officer: OfficerNow) -> str:
    """Return the office as a key for phrases; acting Chairs and ranked Vice-Chairs have keys of their own."""
    if officer.acting:
        return "acting_chair"
    if officer.office == Office.VICE_CHAIR and officer.rank in _RANKS:
        return f"{_RANKS[officer.rank]}_vice_chair"
    return officer.office
