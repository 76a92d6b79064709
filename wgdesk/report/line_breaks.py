"""Chooses where the lines of a paragraph end.

A paragraph that is not justified takes as many words on each line as fit. A justified one is broken as a
whole, as TeX does it: among all ways that keep its spaces within bounds, the one with the most even spaces
(Knuth and Plass, Breaking Paragraphs into Lines, 1981). Where there is no such way, a line stays ragged.

All widths are in one unit.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple

LOOSEST = 1.6  # a space is widened by at most this many spaces; a line that needs more is set ragged
_TIGHTEST = 0.15  # a space is narrowed by at most this part of its width

_LINE = 0.1  # the cost of a line: of two equally even ways, that with fewer lines wins
_TIGHT = 8.0  # the eye notices narrow spaces sooner than wide ones
_RAGGED = 1000.0  # the cost of a ragged line, a last resort
_PARTED = 1.0  # the cost of breaking a word after a stroke or hyphen
_STUB = 3000.0  # "573." alone on the last line is worse than a ragged line before the whole symbol
STUB_WIDTH = 10  # in spaces: the end of a word narrower than this is not left alone on the last line


class Line(NamedTuple):
    """A line in terms of words: its first word, the word after its last one, and its natural width."""

    start: int
    end: int
    width: float


class Measured(NamedTuple):
    """The words of a justified paragraph: the width of their letters, and the no-break spaces inside each.

    ``pieces`` are the words that follow the word before them without a space.
    """

    widths: Sequence[float]
    inner: Sequence[int]
    pieces: frozenset[int]


def filled_lines(
    widths: Sequence[float], parted: frozenset[int], space: float, first: float, full: float
) -> list[Line]:
    """Return lines with as many words on each as fit; the first is ``first`` wide, the others ``full``.

    A word in ``parted`` always begins a line: it is the rest of a word that is wider than a line.
    """
    lines = []
    start, used, limit = 0, -space, first
    for place, width in enumerate(widths):
        if place > start and (used + space + width > limit or place in parted):
            lines.append(Line(start, place, used))
            start, used, limit = place, width, full
        else:
            used += space + width
    if start < len(widths):
        lines.append(Line(start, len(widths), used))
    return lines


def even_lines(words: Measured, space: float, first: float, full: float) -> list[Line]:
    """Return lines with spaces as even as possible; the first is ``first`` wide, the others ``full``."""
    return _Even(words, space).lines(first, full)


class _Even:
    """The paragraph as running sums over its words, from which the width of any line follows."""

    def __init__(self, words: Measured, space: float) -> None:
        self._pieces = words.pieces
        self._space = space
        self._before = [int(place not in words.pieces) for place in range(len(words.widths))]
        self._widths = list(accumulate(words.widths, initial=0.0))
        self._spaces = list(accumulate(map(int.__add__, self._before, words.inner), initial=0))
        narrow = space * (1 - _TIGHTEST)
        self._narrow = [
            width + spaces * narrow for width, spaces in zip(self._widths, self._spaces, strict=True)
        ]
        self._narrow_space = narrow

    def lines(self, first: float, full: float) -> list[Line]:
        """Return the lines of least cost; for each place where a line can end, only the best way is kept."""
        count = len(self._before)
        costs = [inf] * count + [inf if count else 0.0]
        costs[0] = 0.0
        starts = [0] * (count + 1)
        for start in range(count):
            so_far = costs[start]
            if so_far == inf:
                continue
            for end, cost in self._ends(start, full if start else first):
                if so_far + cost < costs[end]:
                    costs[end] = so_far + cost
                    starts[end] = start
        lines = []
        end = count
        while end:
            start = starts[end]
            lines.append(Line(start, end, self._natural(start, end)))
            end = start
        return lines[::-1]

    def _ends(self, start: int, limit: float) -> Iterator[tuple[int, float]]:
        """Yield where a line from ``start`` can end and what each costs; at least one such place."""
        own = self._before[start]
        most = limit + self._narrow[start] + own * self._narrow_space
        last = max(bisect_right(self._narrow, most, start + 1) - 1, start + 1)
        for end in range(last, start, -1):
            spaces = self._spaces[end] - self._spaces[start] - own
            spare = limit - (self._widths[end] - self._widths[start]) - spaces * self._space
            stretch = spare / (spaces * self._space) if spaces else inf
            if end == len(self._before):
                stretch = min(stretch, 0.0)
            if stretch > LOOSEST:
                if end == last or self._is_stub(last, len(self._before)):
                    yield end, _RAGGED * (1 + spare / limit)
                return
            uneven = stretch if stretch > 0 else stretch * -_TIGHT
            parted = _PARTED if end in self._pieces else 0.0
            yield end, (_LINE + uneven**3) ** 2 + parted + (_STUB if self._is_stub(start, end) else 0.0)

    def _is_stub(self, start: int, end: int) -> bool:
        """Return whether the line is the last one and would have nothing but the short end of a word."""
        alone = end - start == 1 and end == len(self._before) and start in self._pieces
        return alone and self._widths[end] - self._widths[start] < STUB_WIDTH * self._space

    def _natural(self, start: int, end: int) -> float:
        spaces = self._spaces[end] - self._spaces[start] - self._before[start]
        return self._widths[end] - self._widths[start] + spaces * self._space
