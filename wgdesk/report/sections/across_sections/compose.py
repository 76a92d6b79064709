"""Applies what people have changed to the generated sections, before they are numbered.

The result is still independent of language: a pack prints the text in its language (``overridden``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, product
from typing import TypeVar, cast

from wgdesk.model import InsertionKind, Side
from wgdesk.phrasing.held_sentences import again_held, anchors_of, ends_paragraph, held, keys_of, sentences_of
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Heading,
    HeadingLevel,
    Item,
    Note,
    Paragraph,
    Say,
    Section,
    Source,
    Table,
    Written,
    say,
)
from wgdesk.phrasing.typed_notes import with_typed_notes
from wgdesk.reads.values.composition import Composition, InsertionNow, OverrideNow
from wgdesk.report.sections.common.lead_ins import LISTED, with_their_lists
from wgdesk.words.block_keys import inserted_key
from wgdesk.words.variants import yes_no

Sections = tuple[Section[Say], ...]
BlockOfSay = TypeVar("BlockOfSay", bound=Block[Say])


def composed(composition: Composition, sections: Sections, *, whole: bool = True) -> Sections:
    """Return the sections with what people have written, added and left out, and with typed footnotes.

    ``whole``: these are all sections, so an addition whose block is missing goes to the end of a section.
    """
    placed = _Placed(composition, sections, whole)
    left_out = _LeftOut(composition)
    edited = {key for key, one in composition.overrides.items() if one.body.texts}
    made: list[Section[Say]] = []
    for section in sections:
        blocks = tuple(placed.blocks(section))
        kept = tuple(left_out.kept(blocks))
        if kept != blocks:
            kept = tuple(with_their_lists(blocks, kept, edited))
        finished = _with_gaps(composition, _finished(composition, kept))
        made.append(replace(section, blocks=tuple(finished)))
    return tuple(made)


def homeless(composition: Composition, keys: Iterable[str]) -> tuple[InsertionNow, ...]:
    """Return the additions whose block is not among ``keys``."""
    known = frozenset(keys)
    return tuple(one for one in composition.insertions if one.anchor not in known)


def can_be_overridden(block: Block[Say]) -> bool:
    """Return whether a block has a text to replace: a table has none, a caption only a number."""
    return not isinstance(block, Table | Caption | Written)


class _Placed:
    """Puts additions beside their block or, if that is gone, at the end of its section."""

    def __init__(self, composition: Composition, sections: Sections, whole: bool) -> None:
        self._left_out = {one.block for one in composition.omissions}
        self._beside: dict[tuple[str, Side], list[InsertionNow]] = {}
        for one in composition.insertions:
            self._beside.setdefault((one.anchor, one.side), []).append(one)
        for block in (block for section in sections for block in section.blocks if self._beside):
            self._settle(block)
        self._at_end: dict[str, list[InsertionNow]] = {}
        keys = {key for section in sections for block in section.blocks for key in anchors_of(block)}
        for one in homeless(composition, keys) if whole else ():
            self._at_end.setdefault(_home(one, sections), []).append(one)

    def _settle(self, block: Block[Say]) -> None:
        """Put additions beside a paragraph of several sentences beside the first or the last of these.

        Those beside what a sentence tells besides go after it.
        """
        if not isinstance(block, Paragraph):
            return
        keys = keys_of(block)
        for key, side in ((keys[1], Side.BEFORE), (keys[-1], Side.AFTER)) if block.holds else ():
            moved = self._beside.pop((block.key, side), [])
            self._beside.setdefault((key, side), []).extend(moved)
        for one in block.holds or (block,):
            for told, side in product(one.told, (Side.AFTER, Side.BEFORE)):
                moved = self._beside.pop((told, side), [])
                self._beside[one.key, Side.AFTER] = [*moved, *self._beside.get((one.key, Side.AFTER), [])]

    def blocks(self, section: Section[Say]) -> Iterator[Block[Say]]:
        """Yield the blocks of a section with its additions.

        A list added directly under a heading comes after the first sentence there, which says what it lists.
        """
        waiting: list[Block[Say]] = []
        bare = False  # nothing is under the heading yet
        begun = False  # the sentence that the list waited for has come
        for block in self._with_additions(section):
            if bare and isinstance(block, Written) and block.form == "list":
                waiting.append(block)
                continue
            sentence = bare and isinstance(block, Paragraph) and block.key not in self._left_out
            if not (sentence or (begun and isinstance(block, LISTED))):
                yield from waiting
                waiting = []
            begun = sentence or (begun and isinstance(block, LISTED))
            bare = isinstance(block, Heading | Annex)
            yield block
        yield from waiting

    def _with_additions(self, section: Section[Say]) -> Iterator[Block[Say]]:
        """Yield the blocks of a section with the additions beside them."""
        if not self._beside:
            yield from section.blocks
            return
        # Nothing may come between a sentence and its list, so additions there wait until the list ends.
        waiting: list[InsertionNow] = []
        blocks = tuple(one for block in section.blocks for one in self._parted(block))
        for earlier, block, then in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
            before, after = self._before(block), self._after(block)
            if self._begins(earlier, block):
                waiting += before
            else:
                yield from map(_inserted, before)
            yield block
            if self._begins(block, then):
                waiting += after
            else:
                yield from map(_inserted, after)
            if not isinstance(then, LISTED):
                yield from map(_inserted, waiting)
                waiting = []
        yield from map(_inserted, self._at_end.get(section.key, ()))

    def _parted(self, block: Block[Say]) -> Iterable[Block[Say]]:
        """Return a block with its footnotes; a paragraph in parts, if texts come between its sentences."""
        if not isinstance(block, Paragraph):
            return (self._footnoted(block),)
        those = [self._footnoted(one) for one in sentences_of(block)]
        if not block.holds:
            return those
        ends = {one.key for one, then in pairwise(those) if self._after(one) or self._before(then)}
        return again_held(block, those, ends)

    def _before(self, block: Block[Say]) -> list[InsertionNow]:
        return self._texts_beside(keys_of(block)[:2][-1], Side.BEFORE, block)

    def _after(self, block: Block[Say]) -> list[InsertionNow]:
        return self._texts_beside(keys_of(block)[-1], Side.AFTER, block)

    def _texts_beside(self, key: str, side: Side, block: Block[Say]) -> list[InsertionNow]:
        found = self._beside.get((key, side), [])
        return [one for one in found if not (one.kind is InsertionKind.FOOTNOTE and _takes(block))]

    def _footnoted(self, block: BlockOfSay) -> BlockOfSay:
        """Return a block with the footnotes that have been added to it, if it can have any."""
        if not isinstance(block, Paragraph | Body):
            return block
        beside = [one for side in Side for one in self._beside.get((block.key, side), [])]
        notes = (
            Note(inserted_key(one.id), _words(one)) for one in beside if one.kind is InsertionKind.FOOTNOTE
        )
        return replace(block, notes=(*block.notes, *notes))

    def _begins(self, block: Block[Say] | None, then: Block[Say] | None) -> bool:
        """Return whether ``block`` is printed and introduces ``then``, the block after it."""
        introduces = isinstance(block, Paragraph) and self._left_out.isdisjoint(
            (block.key, keys_of(block)[-1])
        )
        return introduces and isinstance(then, LISTED)


def _home(one: InsertionNow, sections: Sections) -> str:
    """Return the key of the section at whose end an addition goes when its block is gone."""
    wanted = one.anchor.partition("/")[0]
    if any(section.key == wanted for section in sections):
        return wanted
    return next((s.key for s in reversed(sections) if not any(isinstance(b, Annex) for b in s.blocks)), "")


def _takes(block: Block[Say]) -> bool:
    """Return whether a block can have footnotes."""
    return isinstance(block, Paragraph | Body)


def _words(one: InsertionNow) -> Say:
    return say("words", text=one.body)


def _inserted(one: InsertionNow) -> Block[Say]:
    """Return the block of an addition; a footnote that no block can take becomes a text of its own."""
    key, text, source = inserted_key(one.id), _words(one), Source("insertion", one.id)
    match one.kind:
        case InsertionKind.PARAGRAPH:
            return Paragraph(key, text, source=source)
        case InsertionKind.HEADING:
            level = cast(HeadingLevel, one.level)
            return Heading(key, level, text, source=source, counted=not one.unnumbered)
        case InsertionKind.LIST:
            return Written(key, "list", text, source)
        case InsertionKind.TABLE:
            return Written(key, "table", text, source)
        case InsertionKind.QUOTATION:
            return Body(key, text, source, quoted=True)
        case InsertionKind.TEXT | InsertionKind.FOOTNOTE:
            return Body(key, text, source)
        case InsertionKind.GAP:
            return Paragraph(key, text if one.body else say("to-be-completed"), source=source)


class _LeftOut:
    """Drops blocks left out; with a heading left out as a whole, all up to the next heading as high."""

    def __init__(self, composition: Composition) -> None:
        self._keys = {one.block for one in composition.omissions}
        self._whole = {one.block for one in composition.omissions if one.whole}
        self._under = 0  # level of the heading under which everything is left out

    def kept(self, blocks: Iterable[Block[Say]]) -> Iterator[Block[Say]]:
        """Yield the blocks that stay. Must be called for the sections in their order."""
        for block in blocks:
            if isinstance(block, Annex) or (isinstance(block, Heading) and block.level <= self._under):
                self._under = 0
            if block.key in self._whole and isinstance(block, Heading) and not self._under:
                self._under = block.level
            if not self._under and block.key not in self._keys:
                yield from self._without(block)

    def _without(self, block: Block[Say]) -> Iterable[Block[Say]]:
        """Return a block; a paragraph of several sentences without those left out."""
        if not isinstance(block, Paragraph) or self._keys.isdisjoint(keys_of(block)):
            return (block,)
        return again_held(block, [one for one in sentences_of(block) if one.key not in self._keys])


def _finished(composition: Composition, blocks: Iterable[Block[Say]]) -> Iterator[Block[Say]]:
    def finished(block: Block[Say]) -> Block[Say]:
        return with_typed_notes(_overridden(composition, block) if composition.overrides else block)

    for block in blocks:
        if isinstance(block, Paragraph) and block.holds:
            those = (cast(Paragraph[Say], finished(one)) for one in sentences_of(block))
            yield from (_overridden(composition, one) for one in again_held(block, list(those)))
        else:
            yield finished(block)


def _with_gaps(composition: Composition, blocks: Iterable[Block[Say]]) -> Iterator[Block[Say]]:
    """Yield the blocks; a gap added after a paragraph goes on with it, unless lines end the paragraph."""
    gaps = {
        inserted_key(one.id)
        for one in composition.insertions
        if one.kind is InsertionKind.GAP and one.side is Side.AFTER
    }
    open_: Paragraph[Say] | None = None
    for block in blocks:
        paragraph = block if isinstance(block, Paragraph) else None
        if (
            open_ is not None
            and paragraph is not None
            and paragraph.key in gaps
            and not ends_paragraph(open_)
        ):
            open_ = held([*sentences_of(open_), paragraph], open_.key)
            continue
        if open_ is not None:
            yield open_
        open_ = paragraph
        if paragraph is None:
            yield block
    if open_ is not None:
        yield open_


def _overridden(composition: Composition, block: Block[Say]) -> Block[Say]:
    found = composition.overrides.get(block.key)
    if isinstance(block, Paragraph | Body | Item | Written) and block.notes:
        texts = (
            replace(note, text=_instead(composition.overrides.get(note.key), note.text))
            for note in block.notes
        )
        block = replace(block, notes=tuple(texts))
    if found is None or isinstance(block, Table | Caption | Written):
        return block
    return cast(Block[Say], replace(block, text=_instead(found, block.text)))


def _instead(found: OverrideNow | None, text: Say) -> Say:
    if found is None:
        return text
    return say("overridden", text=text, body=found.body, decided=yes_no(found.decided))
