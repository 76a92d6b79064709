"""Checks what people have added to the report and left out of it."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import InsertionKind
from wgdesk.phrasing.held_sentences import keys_of
from wgdesk.phrasing.tree import Source, notes_of
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.overrides import short
from wgdesk.report.sections.across_sections.compose import homeless
from wgdesk.words.block_keys import inserted_key, whole_block


def insertions(asked: CheckedReport) -> Iterator[Finding]:
    """Yield gaps, and additions without text in this language, without their block, or in a part left out."""
    composition = asked.record.composition
    if not composition.insertions:
        return
    lost = {one.id for one in homeless(composition, asked.anchors)}
    blocks = asked.printed.values()
    first: dict[str, str] = {}  # addition or footnote -> the first block that has it
    for block in blocks:
        for key in (*keys_of(block), *(note.key for note in notes_of(block))):
            first.setdefault(whole_block(key), block.key)
    for one in composition.insertions:
        source, key = Source("insertion", one.id), inserted_key(one.id)
        at, gap = first.get(key, one.anchor), one.kind is InsertionKind.GAP
        if gap and key in first:
            yield finding("insertion-gap", source, "report", at)
        elif asked.lacks(one.body) and not gap:
            yield finding("insertion-without-text", source, "report", at)
        if one.id in lost:
            yield finding("insertion-homeless", source, "report", at, text=short(asked.name(one.body)))
        elif key not in first:
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
