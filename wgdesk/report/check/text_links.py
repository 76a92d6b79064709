"""Checks that the report says where the published text of each statement is."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.phrasing.facts import Symbol, Symbols
from wgdesk.phrasing.tree import Paragraph, Say, Source
from wgdesk.report.build import PARTS, sections
from wgdesk.report.build.speeches import is_made
from wgdesk.report.check.finding import CheckedReport, Finding, finding


def text_links(asked: CheckedReport) -> Iterator[Finding]:
    """Texts of statements of which no footnote says where they are, since no sentence names the speaker."""
    if asked.context.options.choice("statement_texts") != "footnote":
        return
    wanted = [row for row in asked.record.statements if row.text_link and is_made(asked.context, row)]
    if not wanted:
        return
    told = frozenset(
        link
        for section in sections(asked.record, "draft", PARTS, asked.kept)
        for block in section.blocks
        if isinstance(block, Paragraph)
        for note in block.notes
        for link in _links(note.text)
    )
    for row in wanted:
        if row.text_link not in told:
            yield finding("text-link-not-printed", Source("request", row.id), "speakers", who=asked.who(row))


def _links(text: Say) -> Iterator[str]:
    """Yield the symbols and addresses that a sentence lists."""
    for _, value in text.facts:
        if isinstance(value, Symbols):
            yield from (one.text for one in value.symbols if isinstance(one, Symbol))
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Say):
                yield from _links(part)
