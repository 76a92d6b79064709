"""Names in a footnote the delegations that aligned themselves with statements on behalf of a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.context import Blocks, Context
from wgdesk.report.tree import Note, Paragraph, Say, say


def aligned(context: Context, blocks: Blocks, rows: Iterable[StatementNow]) -> None:
    """Add the footnote on ``rows`` to the last paragraph, which tells of them."""
    also = dict.fromkeys(one for row in rows for one in row.aligned)
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    if also:
        note: Note[Say] = Note(f"{last.key}/note", say("also-on-behalf", names=context.names(also)))
        blocks[-1] = replace(last, notes=(note,))
