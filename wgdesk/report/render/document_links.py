"""Finds the symbols of published documents in a report, and links them to where they are published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from urllib.parse import quote

from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.tree import Block, Body, Document, Item, Paragraph, Role, Span, Table, Text
from wgdesk.words.symbol_parts import BRACKETED

_PUBLISHED = "https://docs.un.org"
# A/RES/73/186, CTOC/COP/WG.4/2019/L.1/Rev.1, A/80/6 (Sect. 2); not the middle of an address, nor AND/OR/BOTH.
_SYMBOL = re.compile(
    r"(?a:(?<![\w/.])(?=[A-Za-z./]*[0-9])[A-Z]{1,9}(?:/[A-Z0-9][A-Za-z0-9]*(?:\.[A-Za-z0-9]+|-[0-9]+)*){2,}(?![\w/]))"
    rf"(?:{BRACKETED})?",
)


def with_document_links(document: Document) -> Document:
    """Return ``document`` with links on symbols in its text, in the form of the United Nations only."""
    if document.un_page is None:
        return document
    return replace(document, blocks=tuple(_linked(block, document.lang) for block in document.blocks))


def _linked(block: Block[Text], lang: str) -> Block[Text]:
    # Headings and titles stay black.
    if not isinstance(block, Paragraph | Item | Body | Table) or not _has_stroke(block):
        return block
    made: Block[Text] = every_text(block, partial(_text, lang=lang))
    return made


def _has_stroke(block: Paragraph[Text] | Item[Text] | Body[Text] | Table[Text]) -> bool:
    """Return whether a text of a block may have a symbol: most have not, and are not looked into."""
    if isinstance(block, Table):
        return True
    texts = (block.text, *(note.text for note in block.notes))
    return any("/" in span.text for text in texts for span in text)


def _text(text: Text, lang: str) -> Text:
    return tuple(part for span in text for part in _parts(span, lang))


def _parts(span: Span, lang: str) -> Iterator[Span]:
    """Yield a span in parts, each symbol apart with its address."""
    if span.role is not Role.PLAIN or "/" not in span.text:
        yield span
        return
    done = 0
    for found in _SYMBOL.finditer(span.text):
        if found.start() > done:
            yield replace(span, text=span.text[done : found.start()])
        yield Span(
            found[0], Role.DOCUMENT, f"{_PUBLISHED}/{lang}/{quote(''.join(found[0].split()), safe='/()')}"
        )
        done = found.end()
    if done < len(span.text):
        yield replace(span, text=span.text[done:])
