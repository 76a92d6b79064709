"""Checks that the report says where the published text of each statement is."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.phrasing.facts import Symbol, Symbols
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Paragraph, Source
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections import PARTS, sections
from wgdesk.report.sections.speakers.speeches import is_made


def text_links(asked: CheckedReport) -> Iterator[Finding]:
    """Texts of statements of which no footnote says where they are, since no sentence names the speaker."""
    if asked.context.options.choice("statement_texts") != "footnote":
        return
    wanted = [row for row in asked.record.statements if row.text_link and is_made(asked.context, row)]
    if not wanted:
        return
    told = frozenset(
        link.text
        for section in sections(asked.record, "draft", PARTS, asked.kept)
        for block in section.blocks
        if isinstance(block, Paragraph)
        for note in block.notes
        for symbols in facts_in(note.text)
        if isinstance(symbols, Symbols)
        for link in symbols.symbols
        if isinstance(link, Symbol)
    )
    for row in wanted:
        if row.text_link not in told:
            yield finding("text-link-not-printed", Source("request", row.id), "speakers", who=asked.who(row))
