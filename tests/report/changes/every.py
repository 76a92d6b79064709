"""All changes, for any record: the reference meeting's and the demonstration's."""

from __future__ import annotations

from tests.report.changes import beginning, debate, end, speaking
from tests.report.changes.hand import Change

CHANGES: dict[str, Change] = {
    f"{change.block}: {change.fact}": change
    for module in (beginning, debate, speaking, end)
    for change in module.CHANGES
}
