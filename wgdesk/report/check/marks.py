"""Checks what people have marked (doubts, placeholders), stale translations and mixed spelling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wgdesk.panel_rows import panel_of
from wgdesk.phrasing.tree import Block, Paragraph, Say, Source, Table
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections import PARTS, sections


def doubts(asked: CheckedReport) -> Iterator[Finding]:
    """Every doubt once, with all blocks that would read differently without it."""
    if not asked.record.doubts:
        return
    sure = _said(replace(asked.record, doubts=()))
    for doubt in asked.record.doubts:
        what = f"{doubt.table}-{doubt.column or 'row'}"
        found = finding("doubt", Source(doubt.table, doubt.row), panel_of(doubt.table), what=what)
        yield replace(found, blocks=_changed_by(asked.record, doubt, sure))


_Said = tuple[Say, ...]  # the sentences of a block, without its number


def _changed_by(record: Record, doubt: DoubtNow, sure: dict[str, _Said]) -> tuple[str, ...]:
    unsure = _said(replace(record, doubts=(doubt,)))
    return tuple(key for key, said in unsure.items() if sure.get(key) != said)


def _said(record: Record) -> dict[str, _Said]:
    found = sections(record, "draft", PARTS)
    return {block.key: _sentences(block) for section in found for block in section.blocks}


def _sentences(block: Block[Say]) -> _Said:
    if isinstance(block, Table):
        return ()
    notes = block.notes if isinstance(block, Paragraph) else ()
    return (block.text, *(note.text for note in notes))


def placeholders(asked: CheckedReport) -> Iterator[Finding]:
    """Placeholders: facts marked to be completed later."""
    for mark in asked.record.placeholders:
        source = Source(mark.table, mark.row)
        yield finding("placeholder", source, panel_of(mark.table), kind=mark.kind)


def stale(asked: CheckedReport) -> Iterator[Finding]:
    """Translations older than their originals. They do not block the final report."""
    for text in asked.record.texts:
        if asked.lang in text.stale and text.field != "generated":
            source = Source(text.table, text.row)
            facts = (("field", text.field), ("table", text.table))
            yield Finding("translation-stale", facts, source, panel_of(text.table))


def spelling(asked: CheckedReport) -> Iterator[Finding]:
    """Typed texts whose spelling differs from that of the generated sentences. They are printed as typed."""
    for other, usual in asked.spoken.other_spellings.items():
        found = [one for one in asked.record.texts if other in (one.words.get(asked.lang) or "")]
        found = [one for one in found if one.field != "generated"]
        if found:
            first = Source(found[0].table, found[0].row)
            facts = {"other": other, "usual": usual, "n": str(len(found))}
            yield finding("spelling-mixed", first, panel_of(first.table), **facts)
