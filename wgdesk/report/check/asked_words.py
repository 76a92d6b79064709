"""Asks about words typed into a sentence that can be read in two ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from wgdesk.panel_rows import panel_of
from wgdesk.phrasing.held_sentences import TOGETHER
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections.debates.debate_points import paragraph_of


def asked_words(asked: CheckedReport) -> Iterator[Finding]:
    """Yield a finding for each question about a sentence; a clause without a verb blocks the final report."""
    for key, made in asked.generated.items():
        source = asked.source_of(key)
        if source is None or made.said.key == TOGETHER or not asked.spoken.questions(made.said):
            continue
        for said, row in _sentences(asked, key, made.said, source):
            for question in asked.spoken.questions(said):
                if question == "clause":
                    yield finding("typed-clause-asked", row, panel_of(source.table), key)
                else:
                    yield finding("typed-words-asked", row, panel_of(source.table), key, asked=question)


def _sentences(asked: CheckedReport, block: str, said: Say, source: Source) -> Iterator[tuple[Say, Source]]:
    """Yield the sentences of a block with the row of each; a paragraph may have several points."""
    if block.startswith("reservation/"):
        yield said, Source("reservation", int(block.partition("/")[2]))
        return
    rows = {one.id: one for one in asked.record.points} if said.key == "points" else {}
    first = rows.get(source.row)
    if first is None:
        yield said, source
        return
    together = [one for one in rows.values() if paragraph_of(one) == paragraph_of(first)]
    for part, row in zip(cast(tuple[Say, ...], said.fact("parts")), together, strict=True):
        yield say("points", parts=(part,)), Source("point", row.id)
