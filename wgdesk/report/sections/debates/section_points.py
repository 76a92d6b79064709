"""Builds the points recorded for a section of the outline, before or after its own sentences."""

from __future__ import annotations

from wgdesk.reads.values.outcome import PointNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.debates.debate_points import in_order, paragraphs_of
from wgdesk.report.sections.debates.persons_in_debate import named_when_opened
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.rules.outline import CLOSING, before, section_of


def section_points(context: Context, kind: str) -> Blocks:
    """Return the points of a section by item; those that share a paragraph are one block.

    ``kind`` says, too, whether they stand before or after the section's own sentences: ``rules/outline.py``.
    """
    rows, blocks = points_of_section(context, kind), Blocks()
    if not rows:
        return blocks
    spoken = sort_out(context, context.record.statements)
    statements = {"opening": spoken.openings, CLOSING: spoken.closings}.get(section_of(kind), ())
    known = set[int]() if kind == before("opening") else named_when_opened(context)
    for _, told in paragraphs_of(context, rows, statements, known):
        blocks += told
    return blocks


def points_of_section(context: Context, kind: str) -> list[PointNow]:
    """Return the points recorded for a section, in the order of the agenda."""
    own = [point for point in context.record.points_in_sections if point.section == kind]
    if not own:
        return own
    found: list[PointNow] = []
    for item in context.top_items:
        wanted = context.record.with_subs([item.id])
        found += in_order(context, item.id, [point for point in own if point.item_id in wanted])
    return found
