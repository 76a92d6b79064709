"""Names in footnotes the delegations that aligned themselves with a statement, whoever made it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wgdesk.phrasing.tree import Note, Paragraph, Say, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.context import Blocks, Context


def aligned(context: Context, blocks: Blocks, rows: Iterable[StatementNow]) -> None:
    """Add the footnotes on ``rows`` to the last paragraph, which names the speakers.

    In a list of speakers each footnote stands at the name it belongs to (``Names.noted``); with a single
    speaker it stands at the end of the sentence.
    """
    also: dict[int | None, dict[int, None]] = {}
    for row in rows:
        also.setdefault(row.delegation_id, {}).update(dict.fromkeys(row.aligned))
    last = blocks[-1]
    assert isinstance(last, Paragraph)
    notes: list[Note[Say]] = []
    for speaker, others in also.items():
        if others:
            own = ""
            if len(also) > 1 and speaker is not None:
                own = f"/{context.record.delegations[speaker].name.code}"
            notes.append(Note(f"{last.key}/note{own}", say("also-on-behalf", names=context.names(others))))
    if notes:
        blocks[-1] = replace(last, notes=(*last.notes, *notes))
