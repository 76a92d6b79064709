"""Checks that every character of a document can be drawn, before anything is drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from wgdesk.errors import Trouble
from wgdesk.report.render.pdf_fonts import shaper
from wgdesk.report.render.style import LINE_KINDS, BlockKind, kind_of, sheet
from wgdesk.report.shaping import clean, joined_forms
from wgdesk.report.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    Paragraph,
    Table,
    Text,
    TitleLine,
    notes_of,
    plain,
)

_ARABIC_LETTERS = ("Lo", "AL")


def check_glyphs(document: Document) -> None:
    """Raise ``Trouble('pdf-missing-glyphs')`` if a character of ``document`` would not be drawn.

    Its fact ``characters`` names the missing ones, ``blocks`` the keys of the blocks that have them.
    """
    missing: dict[str, None] = {}
    blocks: dict[str, None] = {}
    good: tuple[set[str], set[str]] = (set(), set())
    for block in document.blocks:
        for text, bold in _texts(block, document.rtl):
            letters = plain(text)
            if not set(letters) - good[bold]:
                continue
            for char in set(clean(letters)) - good[bold]:
                if _drawn(char, document.rtl, bold):
                    good[bold].add(char)
                else:
                    missing[char] = None
                    blocks[block.key] = None
    if missing:
        names = ", ".join(f"U+{ord(char):04X} {unicodedata.name(char, '?')}" for char in sorted(missing))
        raise Trouble("pdf-missing-glyphs", characters=names, blocks=", ".join(blocks))


@lru_cache(maxsize=4096)
def _drawn(char: str, rtl: bool, bold: bool) -> bool:
    """Whether a character can be drawn; an Arabic letter, in all its joined forms."""
    if char == " ":
        return True
    used = shaper(rtl, bold)
    if (unicodedata.category(char), unicodedata.bidirectional(char)) == _ARABIC_LETTERS:
        forms = joined_forms(char)
        return bool(forms) and all(used.draws(form) for form in forms)
    return used.draws(char)


def _texts(block: Block[Text], rtl: bool) -> Iterator[tuple[Text, bool]]:
    """Yield every text of a block and whether it is bold; raises ``TypeError`` for an unknown node."""
    look = sheet(rtl)

    def bold(kind: BlockKind) -> bool:
        return look.style(kind).bold

    for note in notes_of(block):
        yield (note.label or ()) + note.text, bold(BlockKind.NOTE)
    match block:
        case TitleLine():
            yield block.text, bold(LINE_KINDS[block.role])
        case Heading():
            yield (block.label or ()) + block.text, bold(kind_of(block))
        case Paragraph():
            yield (block.label or ()) + block.text, bold(BlockKind.PARAGRAPH)
        case Item():
            yield block.label + block.text, bold(kind_of(block))
        case Caption():
            yield block.text, bold(BlockKind.CAPTION)
        case Body():
            yield block.text, bold(kind_of(block))
        case Table():
            for cell in block.head:
                yield cell, bold(BlockKind.TABLE_HEAD)
            for row in block.rows:
                for cell in row:
                    yield cell, bold(BlockKind.TABLE_CELL)
        case Annex():
            yield block.label, bold(BlockKind.ANNEX_LABEL)
            yield block.text, bold(BlockKind.ANNEX_TITLE)
        case _:
            raise TypeError(f"no such node: {type(block).__name__}")
