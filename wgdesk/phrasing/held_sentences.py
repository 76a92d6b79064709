"""Makes one paragraph of several, and several of it again, for all that treats each sentence by itself.

The sentences are the same either way, with their footnotes, their beginnings and what they come from; only
the marks of paragraphs differ.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from wgdesk.phrasing.tree import Block, HeldSentence, Paragraph, Say, Section, say
from wgdesk.phrasing.typed_notes import texts_in

TOGETHER = "told-together"  # the text of a paragraph that holds sentences
_WHOLE = "/whole"  # after the key of its first sentence: the key of such a paragraph
T = TypeVar("T")


def held(paragraphs: Sequence[Paragraph[Say]], key: str = "") -> Paragraph[Say]:
    """Return the paragraph that holds those given; one alone as it is, unless ``key`` is that of a whole."""
    first, last = paragraphs[0], paragraphs[-1]
    if len(paragraphs) == 1 and not key:
        return first
    return Paragraph(
        key=key or first.key + _WHOLE,
        text=say(TOGETHER, parts=(first.text, *map(_after_another, paragraphs[1:]))),
        notes=tuple(note for one in paragraphs for note in one.notes),
        follows=first.follows,
        source=first.source,
        leads=last.leads,
        holds=tuple(HeldSentence(one.key, one.source, len(one.notes), one.told) for one in paragraphs),
    )


def sentences_of(paragraph: Paragraph[Say]) -> list[Paragraph[Say]]:
    """Return the paragraphs that one holds; itself if it holds none."""
    if not paragraph.holds or paragraph.text.key != TOGETHER:
        return [paragraph]
    found: list[Paragraph[Say]] = []
    at = 0
    for text, one in zip(parts_in(paragraph.text), paragraph.holds, strict=True):
        follows = paragraph.follows if not found else text.key == "following"
        own = cast(Say, text.fact("text")) if found and follows else text
        notes = paragraph.notes[at : at + one.notes]
        at += one.notes
        found.append(Paragraph(one.key, own, notes=notes, follows=follows, source=one.source, told=one.told))
    found[-1] = replace(found[-1], leads=paragraph.leads)
    return found


def generated_whole(paragraph: Paragraph[Say]) -> Paragraph[Say]:
    """Return a paragraph of several sentences as it was before somebody wrote it anew as a whole."""
    return replace(paragraph, text=cast(Say, paragraph.text.fact("text")))


def again_held(
    paragraph: Paragraph[Say], sentences: Sequence[Paragraph[Say]], ends: Container[str] = ()
) -> Iterator[Paragraph[Say]]:
    """Yield a paragraph with its sentences as they have become.

    One that introduces a list, or is followed by lines of its own, ends a paragraph, and the next begins one;
    so do those whose keys are in ``ends``.
    """
    key, group = paragraph.key, list[Paragraph[Say]]()
    for one in sentences:
        group.append(one)
        if one is sentences[-1] or ends_paragraph(one) or one.key in ends:
            yield held(group, key)
            key, group = "", []


def sentence_by_sentence(
    sections: Iterable[Section[Say]],
) -> Iterator[tuple[str, Block[Say], Block[Say] | None]]:
    """Yield each block, with the kind of its section and what comes after; sentences one by one."""
    for section in sections:
        blocks: list[Block[Say]] = []
        for block in section.blocks:
            blocks += sentences_of(block) if isinstance(block, Paragraph) else [block]
        for one, then in zip(blocks, (*blocks[1:], None), strict=False):
            yield section.key, one, then


def parts_in(text: Say) -> tuple[Say, ...]:
    """Return the sentences of a text that tells several together."""
    return cast(tuple[Say, ...], text.fact("parts"))


def ends_paragraph(paragraph: Paragraph[Say]) -> bool:
    """Return whether no sentence can follow in a paragraph: a list does, or lines typed into it."""
    typed = (body for one in texts_in(paragraph.text) for _, body in one.texts)
    return paragraph.leads != "no" or any("\n" in body for body in typed)


def holds_of(block: Block[T]) -> tuple[HeldSentence, ...]:
    """Return the sentences that a block holds."""
    return block.holds if isinstance(block, Paragraph) else ()


def keys_of(block: Block[T]) -> tuple[str, ...]:
    """Return the key of a block, then those of the sentences that it holds."""
    return (block.key, *(one.key for one in holds_of(block)))


def anchors_of(block: Block[T]) -> tuple[str, ...]:
    """Return all keys beside which an addition stands with a block: also of what it tells besides."""
    if not isinstance(block, Paragraph):
        return (block.key,)
    told = (*block.told, *(key for one in block.holds for key in one.told))
    return (*keys_of(block), *told)


def _after_another(paragraph: Paragraph[Say]) -> Say:
    return say("following", text=paragraph.text) if paragraph.follows else paragraph.text
