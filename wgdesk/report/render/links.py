"""Finds the targets of links in a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wgdesk.phrasing.tree import Block, Document, Role, Span, Table, Text, notes_of


@dataclass(frozen=True)
class Links:
    """The keys of all blocks, of all footnotes, of footnotes whose mark is in a text, and of targets.

    ``referred`` numbers the blocks to which references lead, from 1, in the order of first mention. ``names``
    has the text of the first link to each target.
    """

    blocks: frozenset[str]
    notes: frozenset[str]
    marked: frozenset[str]
    referred: dict[str, int]
    names: dict[str, str]

    @classmethod
    def of(cls, document: Document) -> Links:
        """Return the links of ``document``; a link without a target in the document is left out."""
        blocks = frozenset(block.key for block in document.blocks)
        notes = frozenset(note.key for block in document.blocks for note in notes_of(block))
        spans = [span for block in document.blocks for span in _spans(block) if span.target]
        marks = frozenset(span.target for span in spans if span.role is Role.NOTE)
        referred = dict.fromkeys(
            span.target for span in spans if span.role is Role.REFERENCE and span.target in blocks
        )
        numbers = {key: number for number, key in enumerate(referred, start=1)}
        names = {span.target: span.text.strip() for span in reversed(spans)}
        return cls(blocks, notes, marks & notes, numbers, names)


def _spans(block: Block[Text]) -> Iterator[Span]:
    """Yield the spans of every text of ``block`` that can have a footnote mark or a reference."""
    if isinstance(block, Table):
        for row in (block.head, *block.rows):
            for cell in row:
                yield from cell
        return
    yield from block.text
    for note in notes_of(block):
        yield from note.text
