"""The line layout of text in both directions: words, shaping, breaking, and the visual order of each line.

A ``Shaper`` sets text in a main face, with a second face for the script the main one lacks or draws badly.
Text becomes glyph points: a string with one character for each glyph drawn. Most points are the character
itself (a letter's presentation form); what is more than that, a glyph of the second face, a mark placed over its
letter, a mirrored bracket, is a private point that stands for a ``Glyph``.

Widths are thousandths of the text's size. Nothing here knows of PDF, pages or fonts files: a face is whatever
answers ``Metrics``.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from bidi.mirror import MIRRORED

from wgdesk.report.bidi_levels import bidi_class, levels, visual_runs
from wgdesk.report.shaping import JOINED, MARKS, NUMBER, base_letters, join_letters
from wgdesk.report.tree import Role, Text

RAISED = 0x100000  # a character of a footnote's mark is written this much higher: plane 16 of Unicode is private
_FIRST_POINT = 0xF0000  # private points count from here, plane 15
_CACHED_WORDS = 40_000

# A word in the other script, with the digits and signs that belong to it: CTOC/COP/WG.4/2019/1, Rev.1, e-mail.
_LATIN = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
_LATIN_RUN = rf"(?:[0-9][0-9./_-]*)?[{_LATIN}](?:[-{_LATIN}{MARKS}0-9./_@&+:]*[{_LATIN}{MARKS}0-9])?\.?"
_CLUSTER_RTL = re.compile(rf"{_LATIN_RUN}|{NUMBER}|{JOINED}|.[{MARKS}]*", re.DOTALL)
_CLUSTER_LTR = re.compile(rf"{JOINED}|.[{MARKS}]*", re.DOTALL)
_IS_LATIN = re.compile(f"[{_LATIN}]")
_BREAKABLE = re.compile(r"[^/\-._]*[/\-._]+|[^/\-._]+")
_WORD = re.compile("[^ ]+")

_MARK_SET = frozenset(MARKS)
_LONGEST_LINE = 400  # more characters are never tried on one line

_MARK_GAP = 40.0  # between a letter and its mark, and between two marks
_MIDDLE = 400.0  # a mark whose top is higher stands above its letter
_LAM = "\u0644"
_LAM_ALEF = frozenset(map(chr, range(0xFEF5, 0xFEFD)))
_NO_WIDTH = "\u200b\u200c\u200d"  # characters whose glyph is empty and without width, where a face has one
IGNORABLE = frozenset("\u061c\u200b\u200c\u200d\u200e\u200f")  # heard by shaping and direction, never drawn

_SPACES = dict.fromkeys((*range(9, 14), 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0x2028, 0x2029, 0x205F, 0x3000), " ")
_SPACES.update(dict.fromkeys(range(0x2000, 0x2007), " ") | dict.fromkeys(range(0x2008, 0x200B), " "))
_SPACES.update({0x2007: "\u00a0", 0x202F: "\u00a0"})
_DROPPED = (
    *range(9), *range(14, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x200B, 0x2060, 0xFEFF,
    *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10),
)  # fmt: skip
_PRESENTATION = {
    code: letters
    for code in (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD))
    if (letters := unicodedata.normalize("NFKC", chr(code)).strip()) != chr(code)
}
_CLEAN = {**_PRESENTATION, **_SPACES, **dict.fromkeys(_DROPPED)}
_UNCLEAN = re.compile("[" + re.escape("".join(map(chr, _CLEAN))) + "]")


def clean(text: str) -> str:
    """Return ``text`` as it is set: NFC, letters instead of presentation forms, no controls, one kind of space.

    Bidi overrides and isolates, zero-width space, soft hyphen and C0 go; no-break spaces stay and hold.
    """
    if _UNCLEAN.search(text):
        text = text.translate(_CLEAN)
    return unicodedata.normalize("NFC", text)


class Metrics(Protocol):
    """What the layout asks of a face; lengths in thousandths of its size."""

    def has(self, char: str) -> bool:
        """Whether the face draws ``char``."""

    def advance(self, char: str) -> float:
        """Return how far the pen moves."""

    def box(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the glyph."""


class Glyph(NamedTuple):
    """What a private point stands for."""

    char: str  # whose glyph is drawn
    text: str  # what is copied from the page
    second: bool = False  # in the second face
    scale: float = 1.0  # of the text's size
    rise: float = 0.0  # in thousandths of the text's size
    shift: float | None = None  # a mark: drawn this far from the pen, in thousandths of its own size; the pen stays


class Word(NamedTuple):
    """A shaped word. ``visual`` is None if its order depends on its neighbours."""

    visual: str | None
    width: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where on a line a link or the mark of a note stands: from ``left`` to ``right`` at the line's natural width.

    ``left_gaps`` and ``right_gaps`` count the spaces left of either, for a line that is stretched.
    """

    target: str
    left: float
    left_gaps: int
    right: float
    right_gaps: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line from left to right, ready to be drawn, with its natural width and number of spaces."""

    visual: str
    width: float
    gaps: int
    anchors: tuple[Anchor, ...] = ()


class _Link(NamedTuple):
    """A span with a target: the words it touches and, for a note's mark, which of the raised characters it is."""

    target: str
    first: int
    last: int
    raised: range | None


class Shaper:
    """Sets text in one direction with a main and a second face. Lives as long as the faces; keeps words it has met."""

    def __init__(
        self, main: Metrics, second: Metrics, *, rtl: bool, second_scale: float, mark_size: float, mark_rise: float
    ) -> None:
        """Take two faces. ``second_scale`` sizes the second beside the main one; marks are of the text's size."""
        self.rtl = rtl
        self.space = main.advance(" ")
        self.glyphs: dict[str, Glyph] = {}
        self._faces = (main, second)
        self._scales = (1.0, second_scale)
        self._mark = (mark_size, mark_rise * 1000)
        self._points: dict[Glyph, str] = {}
        self._mirrored: dict[int, str] = {}
        self._words: dict[str, Word] = {}
        self._clusters: dict[str, tuple[str, str, float]] = {}
        self._widths: dict[str, float] = {}
        self._cluster = _CLUSTER_RTL if rtl else _CLUSTER_LTR
        for char in MIRRORED:
            if main.has(char) and main.has(MIRRORED[char]):
                self._mirrored[ord(char)] = self._point(Glyph(MIRRORED[char], char))

    # ---- glyphs -------------------------------------------------------------------------------------------

    def draws(self, char: str) -> bool:
        """Whether one of the faces has ``char``."""
        return char in IGNORABLE or self._faces[0].has(char) or self._faces[1].has(char)

    def advance(self, point: str) -> float:
        """Return the width of a glyph point."""
        width = self._widths.get(point)
        if width is None:
            glyph = self.glyphs.get(point)
            if point in IGNORABLE:
                width = 0.0
            elif glyph is None:
                width = self._faces[0].advance(point)
            elif glyph.shift is not None:
                width = 0.0
            else:
                width = self._faces[glyph.second].advance(glyph.char) * glyph.scale
            self._widths[point] = width
        return width

    def _point(self, glyph: Glyph) -> str:
        """Return the private point of ``glyph``, a new one if it is new."""
        point = self._points.get(glyph)
        if point is None:
            point = self._points[glyph] = chr(_FIRST_POINT + len(self._points))
            self.glyphs[point] = glyph
        return point

    def _char(self, char: str, second: bool, raised: bool) -> str:
        """Return the point of one character in the main or second face, on the line or raised."""
        if char in IGNORABLE or not (second or raised):
            return char
        scale = self._scales[second] * (self._mark[0] if raised else 1.0)
        rise = self._mark[1] if raised else 0.0
        point = self._point(Glyph(char, base_letters(char), second, scale, rise))
        pair = MIRRORED.get(char)
        if pair and self._faces[second].has(pair):
            self._mirrored[ord(point)] = self._point(Glyph(pair, char, second, scale, rise))
        return point

    # ---- words --------------------------------------------------------------------------------------------

    def _shape(self, cluster: str) -> tuple[str, str, float]:
        """Return points in logical order, classes and width of a cluster that joins with nothing outside."""
        known = self._clusters.get(cluster)
        if known is not None:
            return known
        raised = ord(cluster[0]) >= RAISED
        chars = "".join(chr(ord(char) - RAISED) for char in cluster) if raised else cluster
        latin = self.rtl and _IS_LATIN.search(chars) is not None
        points: list[str] = []
        classes: list[str] = []
        base = ""
        second = False
        stack: tuple[float, float] | None = None
        for char in join_letters(chars):
            kind = bidi_class(char)
            if char in "\u200c\u200d":  # joiners have acted
                continue
            if kind == "M" and base:
                point, stack = self._placed(char, base, second, stack, before=bidi_class(base) in "RA")
            else:
                second = (latin and self._faces[1].has(char)) or not self._faces[0].has(char)
                base, stack = char, None
                if char in _LAM_ALEF:
                    points.append(self._lam(second))
                    classes.append("A")
                    point = self._point(Glyph(char, base_letters(char)[1:], second, self._scales[second]))
                else:
                    point = self._char(char, second, raised)
            points.append(point)
            classes.append(kind)
        if len(self._clusters) > _CACHED_WORDS:
            self._clusters.clear()
        width = sum(map(self.advance, points))
        known = self._clusters[cluster] = ("".join(points), "".join(classes), width)
        return known

    def _lam(self, second: bool) -> str:
        """Return an empty glyph that is copied as a lam: the ligature beside it is copied as its alef only."""
        empty = next(char for char in _NO_WIDTH if self._faces[second].has(char))
        return self._point(Glyph(empty, _LAM, second))

    def _placed(
        self, mark: str, base: str, second: bool, stack: tuple[float, float] | None, *, before: bool
    ) -> tuple[str, tuple[float, float]]:
        """Return the point of ``mark`` over or under ``base``, and bottom and top of what stands there now.

        ``before``: the mark is drawn before its letter, as in text that runs to the left.
        """
        face, scale = self._faces[second], self._scales[second]
        left, bottom, right, top = face.box(base)
        low, high = stack or (bottom, top)
        mark_left, mark_bottom, mark_right, mark_top = face.box(mark)
        shift = (left + right - mark_left - mark_right) / 2 - (0 if before else face.advance(base))
        if mark_top > _MIDDLE:
            rise = max(0.0, high + _MARK_GAP - mark_bottom)
            high = mark_top + rise
        else:
            rise = min(0.0, low - _MARK_GAP - mark_top)
            low = mark_bottom + rise
        return self._point(Glyph(mark, mark, second, scale, rise * scale, shift)), (low, high)

    def _logical(self, word: str) -> tuple[str, str]:
        """Return points and classes of a word in logical order."""
        shaped = [self._shape(cluster) for cluster in self._cluster.findall(word)]
        return "".join([part[0] for part in shaped]), "".join([part[1] for part in shaped])

    def word(self, word: str) -> Word:
        """Return ``word`` shaped and measured."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) > _CACHED_WORDS:
                self._words.clear()
            known = self._words[word] = self._measure(word)
        return known

    def _measure(self, word: str) -> Word:
        """Shape and measure a word. It can be ordered by itself if nothing in it runs against the paragraph."""
        shaped = [self._shape(cluster) for cluster in self._cluster.findall(word)]
        width = sum([part[2] for part in shaped])
        points = "".join([part[0] for part in shaped])
        classes = "".join([part[1] for part in shaped])
        if not self.rtl:
            against = "R" in classes or "A" in classes or "N" in classes
            return Word(None if against else points, width)
        if "L" in classes or "E" in classes:
            return Word(None, width)
        if "N" not in classes:  # every level is 1
            return Word(points[::-1].translate(self._mirrored), width)
        return Word(self._order(points, levels(classes, True)), width)

    def _order(self, points: str, line_levels: str) -> str:
        """Return points from left to right."""
        mirrored = self._mirrored
        return "".join(
            points[start:end][::-1].translate(mirrored) if turned else points[start:end]
            for start, end, turned in visual_runs(line_levels, self.rtl)
        )

    # ---- lines --------------------------------------------------------------------------------------------

    def lines(self, text: Text, first: float, full: float) -> list[Line]:
        """Break ``text`` into lines.

        ``first`` and ``full`` are the widths of the first and of the other lines in thousandths of the text's
        size. Words hold together unless one is wider than a line: it is parted after / - . _, then anywhere.
        """
        words, links = _words(text)
        shaped = [self.word(word) for word in words]
        glued: frozenset[int] = frozenset()
        if shaped and (shaped[0].width > first or max([word.width for word in shaped]) > full):
            words, links, glued = self._part(words, links, first, full)
            shaped = [self.word(word) for word in words]
        breaks = self._breaks(shaped, first, full, glued)
        if not links and all([word.visual is not None for word in shaped]):
            return [self._plain(shaped[start:end], width) for start, end, width in breaks]
        return list(self._mixed(words, glued, links, breaks))

    def width(self, text: str) -> float:
        """Return the width of ``text`` on one line."""
        words = [self.word(word) for word in _WORD.findall(clean(text))]
        return sum(word.width for word in words) + self.space * max(0, len(words) - 1)

    def natural(self, text: Text) -> tuple[float, float]:
        """Return the width of ``text`` on one line and of its widest word."""
        widths = [self.word(word).width for word in _words(text)[0]] or [0.0]
        return sum(widths) + self.space * (len(widths) - 1), max(widths)

    def _breaks(
        self, shaped: Sequence[Word], first: float, full: float, glued: frozenset[int]
    ) -> list[tuple[int, int, float]]:
        """Return first word, word after the last and width of each line, as much on each as fits."""
        breaks = []
        start, used, limit, space = 0, -self.space, first, self.space
        for place, word in enumerate(shaped):
            width = word.width
            if place > start and (used + space + width > limit or place in glued):
                breaks.append((start, place, used))
                start, used, limit = place, width, full
            else:
                used += space + width
        if start < len(shaped):
            breaks.append((start, len(shaped), used))
        return breaks

    def _plain(self, shaped: Sequence[Word], width: float) -> Line:
        """Return a line all of whose words are ordered by themselves."""
        parts = [word.visual or "" for word in shaped]
        if self.rtl:
            parts.reverse()
        return Line(" ".join(parts), width, len(parts) - 1)

    def _mixed(
        self, words: Sequence[str], glued: frozenset[int], links: Sequence[_Link], breaks: Sequence[tuple[int, int, float]]
    ) -> Iterator[Line]:
        """Yield the lines of a paragraph whose order its levels decide."""
        points = []
        classes = []
        starts = []
        length = 0
        for place, word in enumerate(words):
            if place and place not in glued:
                points.append(" ")
                classes.append("O")
                length += 1
            starts.append(length)
            word_points, word_classes = self._logical(word)
            points.append(word_points)
            classes.append(word_classes)
            length += len(word_points)
        starts.append(length + 1)
        text = "".join(points)
        all_levels = levels("".join(classes), self.rtl)
        for start, end, width in breaks:
            left = starts[start]
            right = starts[end] - (end not in glued)
            line_levels = all_levels[left:right]
            anchors = self._anchors(text, line_levels, left, starts, start, end, links) if links else ()
            yield Line(self._order(text[left:right], line_levels), width, end - start - 1, anchors)

    def _anchors(
        self, text: str, line_levels: str, offset: int, starts: Sequence[int], first: int, end: int, links: Sequence[_Link]
    ) -> tuple[Anchor, ...]:
        """Return where on a line its links stand, in the order of the text."""
        here = [link for link in links if link.first < end and link.last >= first]
        if not here:
            return ()
        places: dict[int, tuple[float, int, float]] = {}
        pen, gaps = 0.0, 0
        for start, stop, turned in visual_runs(line_levels, self.rtl):
            run = range(start + offset, stop + offset)
            for place in reversed(run) if turned else run:
                width = self.advance(text[place])
                places[place] = (pen, gaps, width)
                pen += width
                gaps += text[place] == " "
        anchors = []
        for link in here:
            span = range(starts[max(link.first, first)], starts[min(link.last, end - 1) + 1])
            if link.raised is not None:
                raised = [place for place in span if place in places and self._is_raised(text[place])]
                chosen = raised[link.raised.start : link.raised.stop]
            else:
                chosen = [place for place in span if place in places and text[place] != " "]
            if chosen:
                low = min(chosen, key=lambda place: places[place][0])
                high = max(chosen, key=lambda place: places[place][0])
                left, left_gaps, _ = places[low]
                right, right_gaps, width = places[high]
                anchors.append(Anchor(link.target, left, left_gaps, right + width, right_gaps))
        return tuple(anchors)

    def _is_raised(self, point: str) -> bool:
        """Whether a point belongs to the mark of a note."""
        glyph = self.glyphs.get(point)
        return glyph is not None and glyph.rise == self._mark[1]

    def _part(
        self, words: Sequence[str], links: Sequence[_Link], first: float, full: float
    ) -> tuple[list[str], list[_Link], frozenset[int]]:
        """Part the words that are wider than a line; return words, links and the words glued to the one before."""
        parted: list[str] = []
        glued: set[int] = set()
        where = []
        for place, word in enumerate(words):
            where.append(len(parted))
            limit = full if place else first
            if self.word(word).width > limit:
                pieces = self._pieces(word, limit, full)
                glued.update(range(len(parted) + 1, len(parted) + len(pieces)))
                parted += pieces
            else:
                parted.append(word)
        where.append(len(parted))
        moved = [_Link(link.target, where[link.first], where[link.last + 1] - 1, link.raised) for link in links]
        return parted, moved, frozenset(glued)

    def _pieces(self, word: str, first: float, full: float) -> list[str]:
        """Part one word into pieces that each fit a line."""
        pieces: list[str] = []
        piece, limit = "", first
        for part in _BREAKABLE.findall(word):
            if self._measure(piece + part).width <= limit:
                piece += part
                continue
            if piece:
                pieces.append(piece)
                piece, limit = "", full
            if self._measure(part).width <= limit:
                piece = part
                continue
            while part:
                ends = range(2, min(len(part), _LONGEST_LINE) + 1)
                end = 1 + bisect_right(ends, limit, key=lambda end, part=part: self._measure(part[:end]).width)
                while part[end : end + 1] in _MARK_SET:
                    end += 1
                piece, part = part[:end], part[end:]
                if part:
                    pieces.append(piece)
                    piece, limit = "", full
        return [*pieces, piece] if piece else pieces


def _words(text: Text) -> tuple[list[str], list[_Link]]:
    """Return the words of spoken text, marks of notes raised, and its links."""
    if len(text) == 1 and not text[0].target and text[0].role is not Role.NOTE:
        return _WORD.findall(clean(text[0].text)), []
    parts = []
    spans = []
    length = 0
    for span in text:
        part = clean(span.text)
        if span.role is Role.NOTE:
            part = "".join(char if char == " " else chr(ord(char) + RAISED) for char in part if ord(char) < 0x10000)
        if span.target:
            spans.append((span.target, span.role is Role.NOTE, length, length + len(part)))
        parts.append(part)
        length += len(part)
    whole = "".join(parts)
    found = list(_WORD.finditer(whole))
    links = []
    for target, is_note, start, end in spans:
        touched = [place for place, word in enumerate(found) if word.start() < end and word.end() > start]
        if touched:
            raised = None
            if is_note:
                before = sum(ord(char) >= RAISED for char in whole[found[touched[0]].start() : start])
                raised = range(before, before + end - start)
            links.append(_Link(target, touched[0], touched[-1], raised))
    return [word[0] for word in found], links
