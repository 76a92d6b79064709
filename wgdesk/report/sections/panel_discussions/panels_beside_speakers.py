"""Builds the summaries of panels that stand before who spoke on their item, in the item's chapter."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.debates.points_beside_speakers import put_before
from wgdesk.report.sections.panel_discussions.panel_paragraphs import (
    is_before_speakers,
    panel_summary,
    panels_of,
)


def with_panels(context: Context, item_ids: Sequence[int], spoken: Blocks) -> Blocks:
    """Return who spoke under some items, with the summaries of the panels that stand before.

    Where it is told meeting by meeting, a panel whose meeting is named stands before those who spoke there.
    """
    found = list(spoken)
    panels = [panel for item_id in item_ids for panel in panels_of(context, item_id)]
    for panel in reversed([panel for panel in panels if is_before_speakers(context, panel)]):
        put_before(found, panel_summary(context, panel))
    return found
