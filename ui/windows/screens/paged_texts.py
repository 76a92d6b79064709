"""A text of the report in several languages side by side, in type legible from far away.

What does not fit at the smallest size is split into pages, which all languages turn together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from PySide6.QtGui import QColor

from ui.look.change_marks import STEPS
from ui.windows.screens.marked_block import MarkedBlock
from wgdesk.words.differences import ComparedWords

# Pixels of Latin letters in a picture 768 pixels high, whatever the monitor's resolution. A capital of PT
# Serif then takes 2.6 % of the height of the picture. Seen from five and a half picture heights away, the end
# of a room with a large enough picture, that is 16 minutes of arc, the least that ISO 9241-303 requires for
# reading. In larger type, paragraphs of usual length (80 words) would need pages. Arabic letters are matched
# to it.
SMALLEST = 28


@dataclass(frozen=True)
class PagedTexts:
    """The content of one page, by language, without languages that have ended before."""

    blocks: Mapping[str, MarkedBlock]
    page: int
    pages: int


def paged(
    texts: Mapping[str, Sequence[ComparedWords]],
    colour: Callable[[str], QColor],
    *,
    smallest: float,
    width: float,
    height: float,
    page: int,
) -> PagedTexts:
    """Return all of ``texts`` at the largest of ``STEPS`` at which they fit, else one page at the smallest.

    ``smallest``: size in pixels at step 1. ``width``: of each language; wider words are broken only at step
    1. ``page`` counts from 0; if there are fewer pages, the last one is returned.
    """
    make = partial(MarkedBlock, colour=colour, width=width)
    for step in STEPS:
        size = round(smallest * step)
        whole = {lang: make(words, lang, size=size) for lang, words in texts.items()}
        if all(one.fits(height) for one in whole.values()):
            return PagedTexts(whole, 0, 1)
    size = round(smallest)
    broken = {lang: make(words, lang, size=size, anywhere=True) for lang, words in texts.items()}
    pages = max((ceil(one.lines / one.lines_in(height)) for one in broken.values()), default=1)
    page = min(page, pages - 1)
    parts = {lang: _part(texts[lang], one, page, pages) for lang, one in broken.items()}
    return PagedTexts(
        {lang: make(words, lang, size=size, anywhere=True) for lang, words in parts.items() if words},
        page,
        pages,
    )


def _part(
    words: Sequence[ComparedWords], block: MarkedBlock, page: int, pages: int
) -> tuple[ComparedWords, ...]:
    """Return the words of a page, with equal shares of lines, so that the languages keep pace."""
    starts = [*block.line_starts(), len(block.text)]
    first, last = (starts[round(block.lines * at / pages)] for at in (page, page + 1))
    return tuple(_cut(words, first, last))


def _cut(words: Sequence[ComparedWords], first: int, last: int) -> Iterator[ComparedWords]:
    at = 0
    for word in words:
        text = word.text[max(0, first - at) : max(0, last - at)]
        if text:
            yield replace(word, text=text)
        at += len(word.text)
