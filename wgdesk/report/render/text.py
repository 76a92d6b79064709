"""Writes the report as plain text (UTF-8), one block per line, for reading, comparing and searching.

A label and its text are separated by a space. The footnotes of a paragraph follow it, each on its own line.
An annex has one line for its label and one for its title, as the United Nations print it. The cells of a
table row are separated by " | ". Line breaks inside a block and no-break spaces become spaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wgdesk.phrasing.tree import (
    NO_BREAK,
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Paragraph,
    Role,
    Table,
    Text,
    TitleLine,
    notes_of,
    plain,
)
from wgdesk.report.render.output import UNWATCHED, RenderWatch
from wgdesk.report.render.runs import printable


def to_bytes(document: Document, watch: RenderWatch = UNWATCHED) -> bytes:
    """Return ``document`` as the bytes of a file; raises ``TypeError`` for an unknown block."""
    return to_text(document, watch).encode()


def to_text(document: Document, watch: RenderWatch = UNWATCHED) -> str:
    """Return ``document`` as lines, each with a line end.

    Raises ``TypeError`` for an unknown block.
    """
    blocks = (_with_letter(block, document) for block in watch.over(document.blocks))
    return "".join(f"{line}\n" for block in blocks for line in lines_of(block))


def _with_letter(block: Block[Text], document: Document) -> Block[Text]:
    """Return the block; the job number as on the first page of a United Nations document: V.26-90417 (A)."""
    whole = document.un_page.job_line if document.un_page else None
    if whole is not None and isinstance(block, TitleLine) and block.role is LineRole.JOB:
        return replace(block, text=whole)
    return block


def lines_of(block: Block[Text]) -> Iterator[str]:
    """Yield the lines of a block; raises ``TypeError`` for an unknown one."""
    match block:
        case TitleLine():
            yield _letters(block.text)
        case Heading(apart="line" | "page") | Annex():
            yield _letters(block.label or ())
            if block.text:
                yield _letters(block.text)
        case Heading():
            yield _labelled(block.label, block.text)
        case Caption() | Body():
            yield _letters(block.text)
            yield from _notes(block)
        case Paragraph() | Item():
            yield _labelled(block.label, block.text)
            yield from _notes(block)
        case Table():
            for row in (block.head, *block.rows):
                yield " | ".join(_letters(cell) for cell in row)
        case _:
            raise TypeError(f"a {type(block).__name__} cannot be set as text")


def _notes(block: Block[Text]) -> Iterator[str]:
    for note in notes_of(block):
        yield " ".join(part for part in (_mark(_letters(note.label or ())), _letters(note.text)) if part)


def _labelled(label: Text | None, text: Text) -> str:
    return " ".join(part for part in (_letters(label or ()), _letters(text)) if part)


def _letters(text: Text) -> str:
    marked = (replace(span, text=_mark(span.text)) if span.role is Role.NOTE else span for span in text)
    return printable(plain(tuple(marked))).replace("\n", " ").replace(NO_BREAK, " ")


def _mark(label: str) -> str:
    """Return the mark of a footnote: a bare number gets parentheses, since it cannot be raised here.

    Square brackets would mean that something is in doubt.
    """
    return f"({label})" if label.isdigit() else label
