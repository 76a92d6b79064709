"""Adds sentences on who spoke: by capacity, for others, or whatever sentence was made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wgdesk.phrasing.facts import Count, Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speeches import capacity_of, stands_alone
from wgdesk.report.sections.speakers.wordings import delegation_in_capacity

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
            speaker_notes(context, blocks, found)


def for_group(context: Context, blocks: Blocks, rows: Sequence[StatementNow], beginning: Say) -> None:
    """Add statements on behalf of a group; a footnote names the delegations that aligned themselves.

    One made in a capacity, whether for a group or not, names that too.
    """
    row = rows[0]
    if stands_alone(row):
        text = say("spoke-in-capacity", stated=beginning, who=delegation_in_capacity(context, row))
    else:
        assert row.grouping_id is not None
        text = say(
            "spoke-for-group",
            capacity=capacity_of(context, row),
            speaker=context.speaker(row),
            group=context.record.groupings[row.grouping_id],
            stated=beginning,
        )
    add_for_group(context, blocks, rows, text)


def add_for_group(context: Context, blocks: Blocks, rows: Sequence[StatementNow], text: Say) -> None:
    """Add the sentence on statements of one delegation in a capacity or on behalf of a group."""
    paragraph(blocks, f"statements/group/{rows[0].id}", text, Source("request", rows[0].id))
    speaker_notes(context, blocks, rows)


def spoke(context: Context, blocks: Blocks, key: str, text: Say, rows: Sequence[StatementNow]) -> None:
    """Add a sentence. The first has ``key``; each further one, made by splitting, has a key of its own."""
    first = all(block.key != key for block in blocks)
    own = key if first else f"{key}/{rows[0].id}"
    paragraph(blocks, own, text, Source("request", rows[0].id))
    speaker_notes(context, blocks, rows)
