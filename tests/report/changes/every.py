"""All changes, for any record: the reference meeting's and the demonstration's."""

from __future__ import annotations

from tests.report.changes import (
    acted,
    attending,
    debate,
    front,
    moved,
    opening,
    papers,
    recommended,
    reserved,
    speaking,
)
from tests.report.changes.hand import Change

CHANGES: dict[str, Change] = {
    f"{change.block}: {change.fact}": change
    for module in (front, recommended, reserved, acted, moved, debate, opening, speaking, papers, attending)
    for change in module.CHANGES
}
