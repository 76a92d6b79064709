"""Chooses where the lines of a paragraph end, one line after the other, as Microsoft Word does.

A line takes words as long as they fit. A justified one takes one more if its spaces need be narrowed only a
little for it, in themselves and beside how far they would have to be widened without that word. Both limits
were found in documents of the United Nations that Word had made: they explain 97.7 % of 9,465 line ends.

All widths are in one unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import NamedTuple

# To take one word more, a space is narrowed by at most a quarter of its width, and by at most half of what it
# would be widened by without that word.
NARROWEST = 0.25
OF_LOOSE = 0.5


class Line(NamedTuple):
    """A line in terms of words: its first word, the word after its last one, and its natural width."""

    start: int
    end: int
    width: float


class Measured(NamedTuple):
    """The words of a paragraph: the width of their letters, and the no-break spaces inside each.

    ``pieces`` are the words that follow the word before them without a space.
    """

    widths: Sequence[float]
    inner: Sequence[int]
    pieces: frozenset[int]


def broken_lines(words: Measured, space: float, first: float, full: float, *, narrow: bool) -> list[Line]:
    """Return the lines of a paragraph; the first is ``first`` wide, the others ``full``.

    If ``narrow``, a line may be wider than that, so that its spaces have to be narrowed. A word that is wider
    than a line gets one of its own.
    """
    lines: list[Line] = []
    start, limit = 0, first
    letters, spaces = 0.0, 0  # of the line so far
    for place, (width, inner) in enumerate(zip(words.widths, words.inner, strict=True)):
        longer = letters + width
        more = spaces + inner + (place > start and place not in words.pieces)
        over = longer + more * space - limit
        if place == start or over <= 0:
            letters, spaces = longer, more
        elif narrow and _is_taken(over, more, limit - letters - spaces * space, spaces, space):
            lines.append(Line(start, place + 1, longer + more * space))
            start, limit = place + 1, full
            letters, spaces = 0.0, 0
        else:
            lines.append(Line(start, place, letters + spaces * space))
            start, limit = place, full
            letters, spaces = width, inner
    if start < len(words.widths):
        lines.append(Line(start, len(words.widths), letters + spaces * space))
    return lines


def _is_taken(over: float, more: int, spare: float, spaces: int, space: float) -> bool:
    """Return whether a line takes a word with which it is ``over`` too wide and has ``more`` spaces.

    Without that word, ``spare`` would have to be shared among its ``spaces``.
    """
    loose = spare / spaces if spaces else inf
    return over <= more * min(NARROWEST * space, OF_LOOSE * loose)
