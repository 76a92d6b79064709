"""Turns the lines of a typed text into blocks.

A line that begins with a letter or number in round brackets is a sub-paragraph: (a), (i), (أ), (١). Other
lines continue the one before; an empty line ends the sub-paragraphs, and so does the next of the paragraphs
that a text numbers itself: 2., ٢ -. In a text without a number, such as a recommendation, each line outside
them is a paragraph. In a list each line is a sub-paragraph, with its own mark where it has one; in a table
a row.

Lines of a list that begin with numbers, and those of a text after a colon that are numbered from 1, are items
with sub-items, and each other line between them is a text of its own: so twelve bodies print the provisional
agenda of their next session, with its documentation (A/80/16, 631; E/2025/24; E/2025/31).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from wgdesk.phrasing.tree import (
    Block,
    Body,
    Caption,
    Item,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    Written,
    plain,
)
from wgdesk.words.block_keys import SUB
from wgdesk.words.roman import roman
from wgdesk.words.writing import NOT_LATIN, SILENT

_MARKED = re.compile(
    rf"\((?P<label>[a-z]{{1,2}}|[ivx]{{1,5}}|(?:{NOT_LATIN}){{1,2}}[{SILENT}]?|\d{{1,2}})\)\s+"
)
# With a dash in Arabic, unless that is the dash of a range: 10 – 12 March.
_NUMBERED = re.compile(r"(\d{1,3})(?:\.\s|\s?[-–]\s(?=\D))")
_ROMAN = re.compile(r"[ivx]+\Z")


@dataclass(frozen=True)
class ListLabels:
    """The labels of lines of a list by their number: letters, (a), and numbers, 1."""

    letter: Callable[[int], Text]
    number: Callable[[int], Text]


def is_list_line(line: str) -> bool:
    """Return whether a line of a text begins a sub-paragraph."""
    return _MARKED.match(line) is not None


def unfolded(block: Block[Text], labels: ListLabels) -> tuple[Block[Text], ...]:
    """Return the blocks that the lines of ``block`` make up; most blocks are returned unchanged."""
    if isinstance(block, Written):
        return (_table(block),) if block.form == "table" else tuple(_list(block, labels))
    if isinstance(block, Caption):
        return tuple(_captions(block))
    if isinstance(block, Paragraph | Body) and any("\n" in span.text for span in block.text):
        return tuple(_with_subs(block))
    return (block,)


def _captions(block: Caption[Text]) -> Iterator[Caption[Text]]:
    """Yield the number of a recommendation and its title, which has no source: it is no text of its own."""
    number, *title = lines_in(block.text)
    yield replace(block, text=number, notes=_notes_in(number, block.notes))
    for n, line in enumerate(title, start=1):
        yield Caption(f"{block.key}{SUB}{n}", line, None, _notes_in(line, block.notes))


@dataclass
class _Piece:
    """A part of a text: a sub-paragraph, or text without a label before or after sub-paragraphs."""

    label: str = ""
    level: Literal[1, 2, 3] = 2
    lines: list[Text] = field(default_factory=list)

    @property
    def text(self) -> Text:
        """The lines with line breaks between them."""
        joined: list[Span] = []
        for n, line in enumerate(self.lines):
            joined += [Span("\n")] if n else []
            joined += line
        return _merged(joined)


def _with_subs(block: Paragraph[Text] | Body[Text]) -> Iterator[Block[Text]]:
    pieces = list(_pieces(lines_in(block.text), parted=isinstance(block, Body)))
    if len(pieces) == 1:
        yield block
        return
    for n, piece in enumerate(pieces):
        text = piece.text
        if n == 0:
            others = {span.target for one in pieces[1:] for line in one.lines for span in line}
            kept = tuple(note for note in block.notes if note.key not in others)
            yield replace(block, text=text, notes=kept)
        elif piece.label:
            key, notes = f"{block.key}{SUB}{n}", _notes_in(text, block.notes)
            label = (Span(piece.label),)
            yield Item(key, piece.level, text, label, block.source, notes, inside=piece.level > 1)
        else:
            notes = _notes_in(text, block.notes)
            quoted = isinstance(block, Body) and block.quoted
            yield Body(f"{block.key}{SUB}{n}", text, block.source, notes, quoted)


def _pieces(lines: Sequence[Text], *, parted: bool) -> Iterator[_Piece]:
    """Yield the text before the first sub-paragraph, then each sub-paragraph and the text after it.

    The first line never begins a sub-paragraph, because the number of the paragraph precedes it. ``parted``:
    each line in no sub-paragraph is a text of its own, and may be an item of a list that follows a colon.
    """
    piece, ended, items = _Piece(lines=[lines[0]]), False, False
    number = _number(lines[0]) or 0
    marked = (_MARKED.match(plain(line)) for line in lines[1:])
    levels = iter(_levels([found["label"] for found in marked if found]))
    for line in lines[1:]:
        own = _number(line)
        if own is not None:
            listed, items = items, parted and _next_item(own, piece, number if items else 0)
            # A line that goes on with a sub-paragraph may begin with the number of something else.
            if listed or items or own == number + 1 or not piece.label:
                number, ended = own, True
        found = _MARKED.match(plain(line))
        if found is None and not plain(line).strip():
            ended = True
            if not (piece.label or parted):
                piece.lines.append(line)
            continue
        if found is None and not (ended or items if piece.label else parted):
            piece.lines.append(line)
            continue
        yield piece
        ended = False
        if found is not None:
            piece = _Piece(f"({found['label']})", next(levels), [_without(line, found.end())])
        elif own is not None and items:
            piece = _item(line)
        else:
            piece = _Piece(lines=[line])
    yield piece


def _next_item(own: int, piece: _Piece, number: int) -> bool:
    """Return whether a line with the number ``own`` is an item: the first after a colon, or the next one."""
    return own == number + 1 and (number > 0 or plain(piece.text).rstrip().endswith(":"))


def _item(line: Text) -> _Piece:
    """Return an item of an agenda from a line that begins with its number."""
    found = _NUMBERED.match(plain(line))
    assert found is not None
    return _Piece(found[0].strip(), 1, [_without(line, found.end())])


def _number(line: Text) -> int | None:
    """Return the number of a paragraph that a text numbers itself."""
    found = _NUMBERED.match(plain(line))
    return int(found[1]) if found is not None else None


def _levels(labels: Sequence[str]) -> Iterator[Literal[2, 3]]:
    """Yield 3 for each label that is a Roman or other number, 2 for a letter.

    A label that may be both goes on with the numbers before it or else with the letters: (v) after (u) is a
    letter unless (iv) is between them. After (h), (i) is a number if (ii) follows.
    """
    letter, counted = "", 0  # the last letter, and the Roman numbers since
    for label, after in zip(labels, (*labels[1:], ""), strict=True):
        if label.isdigit():
            yield 3
        elif _ROMAN.match(label) and not _goes_on(letter, label, counted, after):
            counted += 1
            yield 3
        else:
            letter, counted = label, 0
            yield 2


def _goes_on(letter: str, label: str, counted: int, after: str) -> bool:
    """Return whether ``label``, which may be a Roman number, is the letter after ``letter``."""
    if label != len(label) * label[0] or letter != len(label) * chr(ord(label[0]) - 1):
        return False
    return label != roman(counted + 1) or (counted == 0 and after != "ii")


def _list(block: Written[Text], labels: ListLabels) -> Iterator[Block[Text]]:
    """Yield the lines of a list: with their own marks or, where they have none, with letters.

    Lines of an agenda have numbers, and hang as those of the agenda do: those that begin with a number or,
    where none does, lines over lines marked (a), (b).
    """
    lines = [line for line in lines_in(block.text) if plain(line).strip()]
    first = next((number for number in map(_number, lines) if number is not None), None)
    if first is not None:
        yield from _items(block, lines, first - 1)
        return
    found = [_MARKED.match(plain(line)) for line in lines]
    levels = _levels([mark["label"] for mark in found if mark])
    deep: list[Literal[2, 3] | None] = [next(levels) if mark else None for mark in found]
    numbered = bool(deep) and deep[0] is None and 2 in deep
    # Numbers in brackets stand under letters, unless there are none over them.
    top = 3 if found and all(mark and level == 3 for mark, level in zip(found, deep, strict=True)) else 2
    count = 0
    for n, (line, mark, depth) in enumerate(zip(lines, found, deep, strict=True), start=1):
        place = 1 if numbered else 2
        if mark is not None:
            text = _without(line, mark.end())
            own: Text = (Span(f"({mark['label']})"),)
            place = 2 if depth == top else 3
        else:
            text, count = line, count + 1
            own = (labels.number if numbered else labels.letter)(count)
        key, notes = f"{block.key}{SUB}{n}", _notes_in(text, block.notes)
        level = cast(Literal[1, 2, 3], place)
        yield Item(key, level, text, own, block.source, notes, inside=not numbered)


def _items(block: Written[Text], lines: Sequence[Text], number: int) -> Iterator[Block[Text]]:
    """Yield a list that numbers its lines itself: items, their sub-items, and other lines as texts.

    Each number is greater than the one before it, which of the first is ``number``.
    """
    marked = (_MARKED.match(plain(line)) for line in lines)
    levels = iter(_levels([found["label"] for found in marked if found]))
    for n, line in enumerate(lines, start=1):
        key, found = f"{block.key}{SUB}{n}", _MARKED.match(plain(line))
        if found is not None:
            piece = _Piece(f"({found['label']})", next(levels), [_without(line, found.end())])
        elif (own := _number(line)) is not None and own > number:
            piece, number = _item(line), own
        else:
            yield Body(key, line, block.source, _notes_in(line, block.notes))
            continue
        notes = _notes_in(piece.text, block.notes)
        yield Item(key, piece.level, piece.text, (Span(piece.label),), block.source, notes)


def _table(block: Written[Text]) -> Table[Text]:
    rows = [_cells(line) for line in lines_in(block.text) if plain(line).strip()]
    wide = max(map(len, rows), default=1)
    filled = [(*row, *(((),) * (wide - len(row)))) for row in rows] or [((),)]
    return Table(block.key, filled[0], tuple(filled[1:]), block.source)


def _cells(line: Text) -> tuple[Text, ...]:
    return tuple(_stripped(cell) for cell in _split(line, "|"))


def _stripped(text: Text) -> Text:
    spans = list(text)
    if spans:
        spans[0] = replace(spans[0], text=spans[0].text.lstrip())
        spans[-1] = replace(spans[-1], text=spans[-1].text.rstrip())
    return tuple(span for span in spans if span.text)


def lines_in(text: Text) -> list[Text]:
    """Return the lines of a text."""
    return _split(text, "\n")


def _split(text: Text, sign: str) -> list[Text]:
    """Return the parts of a text between the signs; every span keeps its role in each part."""
    parts: list[list[Span]] = [[]]
    for span in text:
        for n, piece in enumerate(span.text.split(sign)):
            if n:
                parts.append([])
            if piece:
                parts[-1].append(replace(span, text=piece))
    return [tuple(part) for part in parts]


def _without(line: Text, count: int) -> Text:
    """Return a line without its first ``count`` characters."""
    kept: list[Span] = []
    for span in line:
        kept.append(replace(span, text=span.text[count:]))
        count = max(0, count - len(span.text))
    return tuple(span for span in kept if span.text)


def _notes_in(text: Text, notes: tuple[Note[Text], ...]) -> tuple[Note[Text], ...]:
    marked = {span.target for span in text if span.role is Role.NOTE}
    return tuple(note for note in notes if note.key in marked)


def _merged(spans: Sequence[Span]) -> Text:
    found: list[Span] = []
    for span in spans:
        alike = found and (found[-1].role, found[-1].target) == (span.role, span.target)
        if alike and span.role is not Role.NOTE:
            found[-1] = replace(span, text=found[-1].text + span.text)
        else:
            found.append(span)
    return tuple(found)
