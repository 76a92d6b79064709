"""Merges several readings into one report; where they differ, a sentence shows both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from wgdesk.phrasing.tree import Block, Note, Paragraph, Say, Table, say


def merged(
    first: Sequence[Block[Say]], other: Sequence[Block[Say]] | None, unknown: Sequence[Block[Say]] | None
) -> list[Block[Say]]:
    """Return the blocks of ``first``, with the other readings where they differ.

    A block that only one reading has is doubtful as a whole. A block that only ``unknown`` has is not
    printed, since that reading only serves to find the words in doubt.
    """
    found = [_both(block, _by_key(other), _by_key(unknown)) for block in first]
    place = 0
    for block in other or []:
        known = next((n for n, row in enumerate(found) if row.key == block.key), None)
        if known is None:
            found.insert(place, _doubted(block))
            place += 1
        else:
            place = known + 1
    return found


def _by_key(blocks: Sequence[Block[Say]] | None) -> dict[str, Block[Say]] | None:
    return None if blocks is None else {block.key: block for block in blocks}


def _both(
    block: Block[Say], other: dict[str, Block[Say]] | None, unknown: dict[str, Block[Say]] | None
) -> Block[Say]:
    texts: dict[str, Say] = {}
    notes: list[tuple[Note[Say], ...]] = []
    for name, blocks in (("other", other), ("unknown", unknown)):
        if blocks is None:
            continue
        reading = blocks.get(block.key)
        if reading is None:
            return _doubted(block)
        if not isinstance(block, Table) and not isinstance(reading, Table) and reading.text != block.text:
            texts[name] = reading.text
        notes.append(reading.notes if isinstance(reading, Paragraph) else ())
    if isinstance(block, Table):
        return block
    if isinstance(block, Paragraph):
        block = replace(block, notes=_notes(block.notes, notes))
    return replace(block, text=_readings(block.text, texts)) if texts else block


def _readings(first: Say, others: dict[str, Say]) -> Say:
    """Return a sentence with its readings. If all of them are doubtful, they share one pair of brackets."""
    if first.key == "doubted" and all(other.key == "doubted" for other in others.values()):
        bare = {name: cast(Say, other.fact("text")) for name, other in others.items()}
        return say("doubted", text=_readings(cast(Say, first.fact("text")), bare))
    return say("readings", first=first, **others)


def _notes(notes: tuple[Note[Say], ...], others: Sequence[tuple[Note[Say], ...]]) -> tuple[Note[Say], ...]:
    """Return the footnotes of a paragraph; a note is doubtful unless all readings have the same one."""
    sure = [note for note in notes if all(note in other for other in others)]
    doubted = {note.key: replace(note, text=say("doubted", text=note.text)) for note in notes}
    return tuple(note if note in sure else doubted[note.key] for note in notes)


def _doubted(block: Block[Say]) -> Block[Say]:
    if isinstance(block, Table):
        return block
    return replace(block, text=say("doubted", text=block.text))
