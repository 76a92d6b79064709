"""Builds the points recorded to stand under their item before or after who spoke, not with its other points.

What was presented stands before the list of speakers: "A representative of the UNCTAD secretariat presented
the Trade and Development Report 2024 ... The following speakers made statements" (A/80/15, Part II, 11, 12).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf

from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Block, Paragraph, Say
from wgdesk.reads.values.outcome import PointNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.debates.debate_points import in_order, paragraphs_of
from wgdesk.report.sections.debates.persons_in_debate import named_beside_speakers
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.rules.outline import AFTER_SPEAKERS, BEFORE_SPEAKERS


def with_points(context: Context, item_ids: Sequence[int], spoken: Blocks) -> Blocks:
    """Return who spoke under some items, with the points that stand before or after.

    Where it is told meeting by meeting, a point that names its meeting stands beside those who spoke there.
    """
    found = list(spoken)
    for block in reversed(_points(context, item_ids, BEFORE_SPEAKERS)):
        put_before(found, [block])
    for block in _points(context, item_ids, AFTER_SPEAKERS):
        at = _numbers(block)
        earlier = [place for place, (first, _) in enumerate(_meetings(found)) if not at or first <= at[-1]]
        found.insert(max(earlier, default=-1) + 1, block)
    return found


def put_before(spoken: Blocks, told: Blocks) -> None:
    """Put what is told of one matter before who spoke, at the meeting that it names or at all."""
    at = _numbers(told[0])
    later = (place for place, (_, last) in enumerate(_meetings(spoken)) if not at or last >= at[0])
    place = next(later, len(spoken))
    spoken[place:place] = told


def _meetings(blocks: Blocks) -> Iterator[tuple[float, float]]:
    """Yield for each block the numbers of the first and the last meeting that it tells of.

    A block that names none is on those named before it; before any is named it may be on every meeting.
    """
    now: tuple[float, float] = (0, inf)
    for block in blocks:
        numbers = _numbers(block)
        now = (numbers[0], numbers[-1]) if numbers else now
        yield now


def _numbers(block: Block[Say]) -> tuple[int, ...]:
    """Return the numbers of the meetings that a block names first; none if one is in doubt."""
    facts = facts_in(block.text) if isinstance(block, Paragraph) else ()
    named = next((fact for fact in facts if isinstance(fact, Sittings) and not fact.unsaid), Sittings(()))
    return () if named.doubtful else tuple(one.number for one in named.certain)


def _points(context: Context, item_ids: Sequence[int], kind: str) -> Blocks:
    """Return the points under some items and their sub-items that stand before or after who spoke."""
    blocks: Blocks = []
    for item_id in item_ids:
        rows = in_order(context, item_id, _of_kinds(context, item_id, kind))
        if not rows:
            continue
        spoken = sort_out(context, context.statements_under([item_id]))
        known = named_beside_speakers(context, item_id, kind)
        for _, told in paragraphs_of(context, rows, spoken.debate, known):
            blocks += told
    return blocks


def has_points_beside_speakers(context: Context, item_id: int) -> bool:
    """Return whether points under an item or its sub-items stand before or after who spoke."""
    return any(_of_kinds(context, item_id, BEFORE_SPEAKERS, AFTER_SPEAKERS))


def _of_kinds(context: Context, item_id: int, *kinds: str) -> Iterator[PointNow]:
    wanted = context.with_subs([item_id])
    for point in context.record.points_in_sections:
        if point.section in kinds and point.item_id in wanted:
            yield point
