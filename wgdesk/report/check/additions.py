"""Checks what people have added to the report and left out of it."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.phrasing.tree import Source, notes_of
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.overrides import short
from wgdesk.report.sections.across_sections.compose import homeless
from wgdesk.words.block_keys import inserted_key, whole_block


def insertions(asked: CheckedReport) -> Iterator[Finding]:
    """Yield additions without text in this language, whose block is gone, or in a part that is left out."""
    composition = asked.record.composition
    if not composition.insertions:
        return
    lost = {one.id for one in homeless(composition, asked.anchors)}
    blocks = asked.printed.values()
    printed = {whole_block(block.key) for block in blocks} | {
        note.key for block in blocks for note in notes_of(block)
    }
    for one in composition.insertions:
        source, key = Source("insertion", one.id), inserted_key(one.id)
        first = next((block.key for block in blocks if whole_block(block.key) == key), one.anchor)
        if asked.lacks(one.body):
            yield finding("insertion-without-text", source, "report", first)
        if one.id in lost:
            yield finding("insertion-homeless", source, "report", first, text=short(asked.name(one.body)))
        elif key not in printed:
            yield finding("insertion-left-out", source, "report", text=short(asked.name(one.body)))


def omissions(asked: CheckedReport) -> Iterator[Finding]:
    """Yield what is left out, with the reason: no fault, but somebody should see it."""
    for one in asked.record.composition.omissions:
        source = Source("omission", one.id)
        text = asked.generated.get(one.block)
        if text is not None:
            yield finding("left-out", source, "report", text=short(text.text), reason=one.reason)
        elif one.block not in asked.every_key:
            yield finding("omission-gone", source, "report", reason=one.reason)
        else:
            yield finding("left-out", source, "report", text="–", reason=one.reason)
