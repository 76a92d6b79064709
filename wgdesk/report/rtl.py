"""Breaks text of both directions into lines and puts each line in visual order.

Lines are broken by the widths of shaped words. If every word of a line has an order of its own, the line is
these words in the direction of the paragraph. Any other line is ordered by the levels of its whole paragraph
(``bidi_levels``), because the lines before and after it have an influence too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from wgdesk.report.bidi_levels import levels, visual_runs
from wgdesk.report.glyphs import RAISED, Shaper, Word
from wgdesk.report.shaping import MARKS, clean
from wgdesk.report.tree import Role, Text

_WORD = re.compile("[^ ]+")
_BREAKABLE = re.compile(r"[^/\-._]*[/\-._]+|[^/\-._]+")  # a long word may be broken after / - . _
_MARK_SET = frozenset(MARKS)
_LONGEST_LINE = 400  # the most characters that we try to fit on one line


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place of a reference or a footnote mark on a line: from ``left`` to ``right``.

    Both are measured at the natural width of the line. For a line that is stretched, ``left_gaps`` and
    ``right_gaps`` count the spaces to the left of each.
    """

    target: str
    left: float
    left_gaps: int
    right: float
    right_gaps: int


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: its glyph points from left to right, its natural width and its number of spaces."""

    visual: str
    width: float
    gaps: int
    anchors: tuple[Anchor, ...] = ()


class _Link(NamedTuple):
    """A span with a target: its first and last word and, for a footnote mark, which raised characters."""

    target: str
    first: int
    last: int
    raised: range | None


class _Break(NamedTuple):
    """A line in terms of words: its first word, the word after its last one, and its natural width."""

    start: int
    end: int
    width: float


def set_lines(shaper: Shaper, text: Text, first: float, full: float) -> list[SetLine]:
    """Break ``text`` into lines; an empty text has no lines.

    ``first`` and ``full`` are the widths of the first line and of the others, in thousandths of the text
    size. Words stay whole. A word wider than a line is broken after / - . _ or, if it must be, anywhere.
    """
    words, links = _words(text)
    shaped = [shaper.word(word) for word in words]
    glued: frozenset[int] = frozenset()
    if shaped and (shaped[0].width > first or max(map(_width, shaped)) > full):
        words, links, glued = _part(shaper, words, links, first, full)
        shaped = [shaper.word(word) for word in words]
    breaks = _breaks(shaped, glued, shaper.space, first, full)
    if not links and all(word.visual is not None for word in shaped):
        return [_plain(shaped[start:end], width, shaper.rtl) for start, end, width in breaks]
    return list(_Mixed(shaper, words, glued, links).lines(breaks))


def natural_widths(shaper: Shaper, text: Text) -> tuple[float, float]:
    """Return the width of ``text`` on one line and the width of its widest word."""
    widths = [shaper.word(word).width for word in _words(text)[0]] or [0.0]
    return sum(widths) + shaper.space * (len(widths) - 1), max(widths)


def _words(text: Text) -> tuple[list[str], list[_Link]]:
    """Return the words of a text, with footnote marks raised, and its links."""
    if len(text) == 1 and not text[0].target and text[0].role is not Role.NOTE:
        return _WORD.findall(clean(text[0].text)), []
    parts: list[str] = []
    spans: list[tuple[str, Role, int, int]] = []
    length = 0
    for span in text:
        part = clean(span.text)
        if span.role is Role.NOTE:
            part = "".join(map(_raised, part))
        if span.target:
            spans.append((span.target, span.role, length, length + len(part)))
        parts.append(part)
        length += len(part)
    whole = "".join(parts)
    found = list(_WORD.finditer(whole))
    links = []
    for target, role, start, end in spans:
        touched = [n for n, word in enumerate(found) if word.start() < end and word.end() > start]
        if not touched:
            continue
        raised = None
        if role is Role.NOTE:
            before = sum(ord(char) >= RAISED for char in whole[found[touched[0]].start() : start])
            raised = range(before, before + end - start)
        links.append(_Link(target, touched[0], touched[-1], raised))
    return [word[0] for word in found], links


def _width(word: Word) -> float:
    return word.width


def _raised(char: str) -> str:
    """Return a character of a footnote mark in its raised code; above plane 0 it stays unchanged."""
    return char if char == " " or ord(char) > 0xFFFF else chr(ord(char) + RAISED)


def _breaks(
    shaped: Sequence[Word], glued: frozenset[int], space: float, first: float, full: float
) -> list[_Break]:
    """Break words into lines, with as many words on each line as fit."""
    breaks = []
    start, used, limit = 0, -space, first
    for place, word in enumerate(shaped):
        width = word.width
        if place > start and (used + space + width > limit or place in glued):
            breaks.append(_Break(start, place, used))
            start, used, limit = place, width, full
        else:
            used += space + width
    if start < len(shaped):
        breaks.append(_Break(start, len(shaped), used))
    return breaks


def _plain(shaped: Sequence[Word], width: float, rtl: bool) -> SetLine:
    """Return a line of words that all have an order of their own."""
    parts = [word.visual or "" for word in shaped]
    if rtl:
        parts.reverse()
    return SetLine(" ".join(parts), width, len(parts) - 1)


class _Mixed:
    """A paragraph that has links, or whose lines must be ordered by its levels."""

    def __init__(
        self, shaper: Shaper, words: Sequence[str], glued: frozenset[int], links: Sequence[_Link]
    ) -> None:
        """Join the words. A word in ``glued`` follows the word before it without a space."""
        self._shaper = shaper
        self._links = links
        self._glued = glued
        self._starts: list[int] = []
        points: list[str] = []
        classes: list[str] = []
        length = 0
        for place, word in enumerate(words):
            if place and place not in glued:
                points.append(" ")
                classes.append("O")
                length += 1
            self._starts.append(length)
            word_points, word_classes = shaper.logical(word)
            points.append(word_points)
            classes.append(word_classes)
            length += len(word_points)
        self._starts.append(length + 1)
        self._points = "".join(points)
        self._levels = levels("".join(classes), shaper.rtl)

    def lines(self, breaks: Sequence[_Break]) -> Iterator[SetLine]:
        for start, end, width in breaks:
            left = self._starts[start]
            right = self._starts[end] - (end not in self._glued)
            line_levels = self._levels[left:right]
            visual = self._shaper.order(self._points[left:right], line_levels)
            anchors = self._anchors(start, end, line_levels)
            yield SetLine(visual, width, end - start - 1, anchors)

    def _anchors(self, start: int, end: int, line_levels: str) -> tuple[Anchor, ...]:
        """Return the anchors of the line from word ``start`` to ``end``, in the order of the text."""
        here = [link for link in self._links if link.first < end and link.last >= start]
        if not here:
            return ()
        pens = self._pens(self._starts[start], line_levels)
        anchors = []
        for link in here:
            places = range(self._starts[max(link.first, start)], self._starts[min(link.last, end - 1) + 1])
            seen = [place for place in places if place in pens and self._points[place] != " "]
            if link.raised is not None:
                seen = [place for place in seen if self._shaper.is_raised(self._points[place])]
                seen = seen[link.raised.start : link.raised.stop]
            if seen:
                left, left_gaps, _ = min(pens[place] for place in seen)
                right, right_gaps, width = max(pens[place] for place in seen)
                anchors.append(Anchor(link.target, left, left_gaps, right + width, right_gaps))
        return tuple(anchors)

    def _pens(self, offset: int, line_levels: str) -> dict[int, tuple[float, int, float]]:
        """Return, for each place on a line, its x position, the number of spaces left of it, its width."""
        pens: dict[int, tuple[float, int, float]] = {}
        pen, gaps = 0.0, 0
        for start, end, turned in visual_runs(line_levels, self._shaper.rtl):
            run = range(start + offset, end + offset)
            for place in reversed(run) if turned else run:
                point = self._points[place]
                width = self._shaper.advance(point)
                pens[place] = (pen, gaps, width)
                pen += width
                gaps += point == " "
        return pens


def _part(
    shaper: Shaper, words: Sequence[str], links: Sequence[_Link], first: float, full: float
) -> tuple[list[str], list[_Link], frozenset[int]]:
    """Break the words that are wider than a line; return words, links, and the glued words.

    A glued word is a piece that continues the word before it.
    """
    parted: list[str] = []
    glued: set[int] = set()
    where: list[int] = []
    for place, word in enumerate(words):
        where.append(len(parted))
        limit = full if place else first
        if shaper.word(word).width > limit:
            pieces = _pieces(shaper, word, limit, full)
            glued.update(range(len(parted) + 1, len(parted) + len(pieces)))
            parted += pieces
        else:
            parted.append(word)
    where.append(len(parted))
    moved = [_Link(link.target, where[link.first], where[link.last + 1] - 1, link.raised) for link in links]
    return parted, moved, frozenset(glued)


def _pieces(shaper: Shaper, word: str, first: float, full: float) -> list[str]:
    """Break one word into pieces that each fit on a line; the first line is ``first`` wide."""
    pieces: list[str] = []
    piece, limit = "", first
    for part in _BREAKABLE.findall(word):
        if shaper.measure(piece + part).width <= limit:
            piece += part
            continue
        if piece:
            pieces.append(piece)
            limit = full
        *whole, piece = _cut(shaper, part, limit, full)
        if whole:
            pieces += whole
            limit = full
    return [*pieces, piece]


def _cut(shaper: Shaper, part: str, first: float, full: float) -> list[str]:
    """Cut a text into pieces that fit, anywhere but before a mark; a piece has at least one character."""
    pieces = []
    limit = first

    def width(end: int) -> float:
        return shaper.measure(part[:end]).width

    while part:
        end = 1 + bisect_right(range(2, min(len(part), _LONGEST_LINE) + 1), limit, key=width)
        while part[end : end + 1] in _MARK_SET:
            end += 1
        pieces.append(part[:end])
        part, limit = part[end:], full
    return pieces
