"""Builds sentences on delegations by the capacity in which they spoke."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wgdesk.phrasing.facts import Count, Names
from wgdesk.phrasing.tree import Say, Source
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.aligned import aligned
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.speeches import capacity_of

# In which capacity delegations speak, and how the key of their sentence ends.
CAPACITIES = (("representative", ""), ("observer", "/observers"))


def by_capacity(
    context: Context,
    blocks: Blocks,
    sentence: Callable[[str, Count, Names], Say],
    key: str,
    rows: Sequence[StatementNow],
) -> None:
    """Add one sentence for representatives of parties and one for observers."""
    for capacity, suffix in CAPACITIES:
        found = [row for row in rows if capacity_of(context, row) == capacity]
        if found:
            text = sentence(capacity, Count(len(found)), context.speakers(found))
            paragraph(blocks, f"{key}{suffix}", text, Source("request", found[0].id))
            aligned(context, blocks, found)
