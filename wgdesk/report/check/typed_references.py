"""Finds references in typed texts to a part of the report that it does not have, or that has no number."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.panel_rows import panel_of
from wgdesk.phrasing.tree import Block, Paragraph, Say, Source, Table, notes_of
from wgdesk.phrasing.typed_notes import texts_in
from wgdesk.phrasing.typed_places import lost_in, targets_in
from wgdesk.reads.values.words import Words
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections import PARTS, build, sections
from wgdesk.report.sections.across_sections.numbered_parts import named_parts


def typed_references(asked: CheckedReport) -> Iterator[Finding]:
    """Yield each reference that leads nowhere; the report has a gap in its place."""
    named = named_parts(asked.record)
    for action in asked.record.actions:
        target = "".join(action.text_part.split())
        if target and target not in named and not asked.context.has_section(target):
            source = Source("action", action.id)
            yield finding("reference-nowhere", source, "sittings", target=action.text_part)
    made = sections(asked.record, "draft", PARTS, asked.kept)
    changed = asked.record.composition
    added = [one.body for one in changed.insertions] + [one.body for one in changed.overrides.values()]
    typed = (*(words for one in made for block in one.blocks for words in _texts(block)), *added)
    if not any(True for words in typed for _ in targets_in(words)):
        return  # as in most reports, so that it need not be numbered for this
    for block in build(asked.record, "draft", asked.kept).blocks:
        source = getattr(block, "source", None) or asked.context.source
        for words in _texts(block):
            for target in lost_in(words.get(asked.lang) or ""):
                yield finding("reference-nowhere", source, panel_of(source.table), block.key, target=target)


def _texts(block: Block[Say]) -> Iterator[Words]:
    said = [block.text] if not isinstance(block, Table) else [text for row in block.rows for text in row]
    notes = notes_of(block) if isinstance(block, Paragraph) or hasattr(block, "notes") else ()
    for text in (*said, *(note.text for note in notes)):
        yield from texts_in(text)
