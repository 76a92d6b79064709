"""Takes out the typed footnotes of words that a sentence does not print, in one language.

A person's function is told once, and so are the footnotes in it: of "Ms. Lima" there are none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, ClassVar, Protocol, cast

from wgdesk.phrasing.facts import Count, Words
from wgdesk.phrasing.held_sentences import sentences_of
from wgdesk.phrasing.tree import Block, Note, Paragraph, Say, Section, notes_of, say
from wgdesk.phrasing.typed_notes import MARKUP, TYPED

_Sections = tuple[Section[Say], ...]


class NotesSpeaker(Protocol):
    """What is asked of the pack that speaks a report."""

    lang: ClassVar[str]

    def as_typed(self, block: Block[Say]) -> str:
        """Return the text of a block or sentence, with what is typed into it in curly brackets."""


def without_unprinted(sections: _Sections, speaker: NotesSpeaker) -> _Sections:
    """Return the sections without such footnotes, and the others numbered anew if there were any."""
    found = tuple(replace(one, blocks=tuple(_noted(two, speaker) for two in one.blocks)) for one in sections)
    return found if found == sections else _numbered(found)


def _noted(block: Block[Say], speaker: NotesSpeaker) -> Block[Say]:
    if not any(TYPED in note.key for note in notes_of(block)):
        return block
    if not isinstance(block, Paragraph):
        return _with(block, _printed(block, speaker))
    told = [_printed(one, speaker) for one in sentences_of(block)]
    holds = tuple(replace(one, notes=len(own)) for one, own in zip(block.holds, told, strict=False))
    return replace(block, notes=tuple(note for own in told for note in own), holds=holds)


def _printed(block: Block[Say], speaker: NotesSpeaker) -> tuple[Note[Say], ...]:
    """Return the footnotes of a block or sentence that are its own, or typed in what it prints."""
    left = Counter(text.strip() for text in MARKUP.findall(speaker.as_typed(block)))
    kept: list[Note[Say]] = []
    for note in notes_of(block):
        text = cast(Words, note.text.fact("text")).get(speaker.lang) if TYPED in note.key else None
        if text is None or left[text]:
            kept.append(note)
            left[text or ""] -= 1
    return tuple(kept)


def _with(block: Block[Say], notes: Iterable[Note[Say]]) -> Block[Say]:
    return cast(Block[Say], replace(cast(Any, block), notes=tuple(notes)))


def _numbered(sections: _Sections) -> _Sections:
    n = 0
    found: list[Section[Say]] = []
    for section in sections:
        blocks: list[Block[Say]] = []
        for block in section.blocks:
            notes = notes_of(block)
            labels = [say("label-note", n=Count(n + at)) for at in range(1, len(notes) + 1)]
            n += len(notes)
            numbered = [replace(one, label=label) for one, label in zip(notes, labels, strict=True)]
            blocks.append(_with(block, numbered) if notes else block)
        found.append(replace(section, blocks=tuple(blocks)))
    return tuple(found)
