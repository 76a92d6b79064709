"""Returns the lines of a printed list in reading order, without page headers and the like."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wgdesk.rosters.printed.line_words import is_furniture, is_page_mark
from wgdesk.rosters.printed.page_columns import NumberedText, columns_of
from wgdesk.rosters.table import plain

_PAGE = "\f"
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACED = re.compile(r"\s{3,}|\t+")
_OFTEN = 0.8  # if more than this share of lines follows an empty line, empty lines mean nothing
_NARROWEST = 60  # characters at least in a full line, unless the page has columns
# A line at the top of so many pages, and of this share of them, is a page header.
_REPEATED, _ON_PAGES = 3, 0.3


@dataclass(frozen=True)
class PrintedLine:
    """A line, with a tab between columns. ``gap``: an empty line is above; ``top``: it is first on a page.

    ``room``: the number of characters by which it is shorter than a full line.
    """

    number: int
    text: str
    gap: bool = False
    top: bool = False
    room: int = 0


def printed_lines(pieces: Iterable[str], begins: Callable[[str], bool]) -> list[PrintedLine]:
    """Return the meaningful lines; ``begins`` tells whether a text begins a person or a title."""
    pages = [columns_of(page, begins) for page in _pages(pieces)]
    whole = (len(text.strip()) for page in pages if len(page) == 1 for _, text in page[0])
    width = max(_NARROWEST, max(whole, default=0))
    found: list[PrintedLine] = []
    for page in pages:
        for lines in page:
            found += _lines(lines, width if len(page) == 1 else 0)
    found = _without_heads(found, max(_REPEATED, int(_ON_PAGES * len(pages))))
    if sum(line.gap for line in found) > _OFTEN * sum(not line.top for line in found):
        found = [replace(line, gap=False) for line in found]
    return found


def _pages(pieces: Iterable[str]) -> list[list[NumberedText]]:
    """Return the lines of each page; a symbol or number alone on a line is the edge of a page."""
    pages: list[list[NumberedText]] = [[]]
    for number, text in enumerate(pieces, start=1):
        if _PAGE in text:
            pages.append([])
            text = text.replace(_PAGE, "")
        text = _MARKS.sub("", text).rstrip().expandtabs(8)
        if is_page_mark(text):
            pages.append([])
        else:
            pages[-1].append((number, text))
    return [page for page in pages if any(text for _, text in page)]


def _lines(raw: Sequence[tuple[int, str]], width: int) -> list[PrintedLine]:
    """Return the lines of a column, the first as ``top``. ``width`` of a full line; 0: the longest in it."""
    found: list[PrintedLine] = []
    room = width or max((len(text.strip()) for _, text in raw), default=0)
    gap = False
    for number, text in raw:
        bare = text.strip()
        if not bare:
            gap = True
            continue
        if is_furniture(bare):
            continue
        kept = "\t".join(plain(piece) for piece in _SPACED.split(bare))
        found.append(PrintedLine(number, kept, gap and bool(found), not found, room - len(bare)))
        gap = False
    return found


def _without_heads(lines: list[PrintedLine], least: int) -> list[PrintedLine]:
    """Return the lines without page headers: lines found at the top of pages ``least`` times or more."""
    often: dict[str, int] = {}
    for at, line in enumerate(lines):
        if line.top or (at and lines[at - 1].top):
            often[line.text] = often.get(line.text, 0) + 1
    heads = {text for text, count in often.items() if count >= least}
    kept: list[PrintedLine] = []
    top = False
    for line in lines:
        if line.text in heads:
            top = top or line.top
            continue
        kept.append(replace(line, top=line.top or top))
        top = False
    return kept
