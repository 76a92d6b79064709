"""Finds characters that no face of a PDF has, and prints their code points in their place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.tree import (
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
from wgdesk.report.render.shapers import shaper
from wgdesk.report.render.style import LINE_KINDS, BlockKind, Lettering, kind_of, sheet
from wgdesk.report.shaping import clean, joined_forms

_ARABIC_LETTERS = ("Lo", "AL")


def not_drawn(block: Block[Text], rtl: bool) -> set[str]:
    """Return the characters of ``block`` that no face of a PDF has.

    Raises ``TypeError`` for an unknown node.
    """
    return {
        char
        for text, bold in _texts(block, rtl)
        for char in set(clean(plain(text)))
        if not _drawn(char, rtl, bold)
    }


def drawable(document: Document) -> Document:
    """Return ``document`` with its code point in place of every character that cannot be drawn: [U+1F600].

    An empty box would lose it without a trace. Raises ``TypeError`` for an unknown node.
    """
    blocks = tuple(_drawable(block, not_drawn(block, document.rtl)) for block in document.blocks)
    missing = {char for char in clean(document.symbol) if not _drawn(char, document.rtl, True)}
    symbol = _numbered(document.symbol, missing) if missing else document.symbol
    return replace(document, blocks=blocks, symbol=symbol)


def _drawable(block: Block[Text], missing: set[str]) -> Block[Text]:
    if not missing:
        return block
    made: Block[Text] = every_text(
        block, lambda text: tuple(replace(span, text=_numbered(span.text, missing)) for span in text)
    )
    return made


def _numbered(text: str, missing: set[str]) -> str:
    return "".join(f"[U+{ord(char):04X}]" if char in missing else char for char in clean(text))


@lru_cache(maxsize=4096)
def _drawn(char: str, rtl: bool, bold: bool) -> bool:
    """Whether a character can be drawn; for an Arabic letter, all of its joined forms."""
    if char == " ":
        return True
    used = shaper(Lettering(rtl, bold))
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
            yield (block.label or ()) + block.text, bold(kind_of(block))
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
