"""Turns words into glyphs: joined letters, faces, marks on letters, widths and directions.

A ``Shaper`` sets text in a main face, and uses a second face for the script that the main one lacks or draws
badly. The result is a string of glyph points, one character for each glyph that is drawn. Most points are the
character itself (the presentation form of a letter). For anything more than that (a glyph of the second face,
a letter with its marks, a mirrored bracket) the point is a private-use character that stands for a ``Glyph``.

Widths are in thousandths of the text size. This module knows neither pages nor font files: a face is any
object with the methods of ``Metrics``.

Left-to-right text may be wider than its face is, tracked and kerned. All this is of the main face: a second
one beside it, whose Arabic letters join, keeps its natural width. Pairs are kerned only inside words, so that
a word is as wide wherever it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from operator import add
from typing import NamedTuple

from bidi.mirror import MIRRORED

from wgdesk.phrasing.tree import NO_BREAK
from wgdesk.report.bidi_levels import bidi_class, levels, visual_runs
from wgdesk.report.glyph import BOLD, ITALIC, MAIN, SECOND, Glyph, Mark, Metrics
from wgdesk.report.latin_runs import HAS_LATIN, LATIN_RUN
from wgdesk.report.shaping import (
    JOINED,
    LAM_ALEF,
    LETTERS,
    MARKS,
    NUMBER,
    base_letters,
    join_letters,
    joined_forms,
)
from wgdesk.words.web_address import IS_ADDRESS

RAISED = 0x100000
"""Added to the code of each character of a footnote mark. Plane 16 of Unicode is for private use."""
SLANTED, BOLDENED = 0x40000, 0x50000
"""Added to the code of each character in italics or in bold. These planes of Unicode have no characters."""
IGNORABLE = frozenset("\u061c\u200b\u200c\u200d\u200e\u200f")
"""Invisible characters, which only affect the joining of letters and the direction of text."""

_FIRST_POINT = 0xF0000  # the first private point: plane 15 is for private use
_CACHED = 40_000  # words or clusters; a report has about 5,000 different words

_CLUSTER_RTL = re.compile(rf"{LATIN_RUN}|{NUMBER}|{JOINED}|.[{MARKS}]*", re.DOTALL)
_CLUSTER_LTR = re.compile(rf"{JOINED}|.[{MARKS}]*", re.DOTALL)
_UNIT = re.compile(f".[{MARKS}]*", re.DOTALL)

_LAM = "\u0644"
_LAM_PLACE = 0.75  # of the width of lam-alef, from the left: the middle of the lam's marks
_FORMS = frozenset().union(*map(joined_forms, LETTERS)) - LAM_ALEF
_JOINERS = "\u200c\u200d"
_NO_WIDTH = "\u200b\u200c\u200d"  # if a face has a glyph for one of these, that glyph is empty
_MARK_GAP = 40.0  # between a letter and its mark, and between two marks
_STACK = 6  # the most marks above each other; more are drawn in the place of the last one
_NEAREST = "\u0654\u0655\u0651"  # marks that stand nearest to their letter: hamza, then shadda
_MIDDLE = 400.0  # a mark whose top is higher than this is drawn above its letter, others below


Moves = Sequence[tuple[int, int]]
"""Places of glyph points after which the pen is moved, and by how much, in thousandths of the size."""


class Word(NamedTuple):
    """A shaped word. ``visual`` is None if the order of its letters depends on the words around it."""

    visual: str | None
    width: float


class _Cluster(NamedTuple):
    """Letters that join with each other but with nothing else: points in logical order, classes, width."""

    points: str
    classes: str
    width: float


class Shaper:
    """Sets words of one direction in two faces, and caches the words that it has set."""

    def __init__(
        self,
        main: Metrics,
        second: Metrics,
        italic: Metrics,
        bold: Metrics,
        *,
        rtl: bool,
        second_scale: float,
        mark_size: float,
        mark_rise: float,
        width: float = 1.0,
        tracking: float = 0.0,
    ) -> None:
        """Take the faces. All sizes are parts of the text size.

        ``second_scale`` is the size of the second face beside the main one. ``mark_size`` and ``mark_rise``
        are for footnote marks. ``width``: how wide the main face is drawn, 1 for its natural width.
        ``tracking``: the space after each of its glyphs, which does not grow with the width.
        """
        self.rtl = rtl
        self.width = width
        self.tracking = tracking
        self.kerning: Mapping[str, int] = {} if rtl else main.kerning
        self.space = main.advance(" ") * width + tracking
        self.glyphs: dict[str, Glyph] = {}
        self._faces = (main, second, italic, bold)
        self._scales = (1.0, second_scale, 1.0, 1.0)
        self._mark_size, self._mark_rise = mark_size, mark_rise * 1000
        self._points: dict[Glyph, str] = {}
        self._mirrored: dict[int, str] = {}
        self._widths: dict[str, float] = {}
        self._clusters: dict[str, _Cluster] = {}
        self._words: dict[str, Word] = {}
        self._moves: dict[str, Moves] = {}
        self._logical: dict[str, tuple[str, str]] = {}
        self._own = frozenset(filter(main.has, _FORMS))  # forms that the main face draws unchanged
        self._pattern = _CLUSTER_RTL if rtl else _CLUSTER_LTR
        for char, pair in MIRRORED.items():
            if main.has(char) and main.has(pair):
                self._mirrored[ord(char)] = self._point(Glyph(pair, char))

    def draws(self, char: str) -> bool:
        """Whether one of the faces has ``char``, or the letter and the marks of which it is composed."""
        return self._has(char) or all(map(self._has, unicodedata.normalize("NFD", char)))

    def _has(self, char: str) -> bool:
        return char in IGNORABLE or self._faces[0].has(char) or self._faces[1].has(char)

    def advance(self, point: str) -> float:
        """Return the width of a glyph point."""
        width = self._widths.get(point)
        if width is None:
            glyph = self.glyphs.get(point)
            if point in IGNORABLE:
                width = 0.0
            elif point == NO_BREAK:
                width = self.space
            elif glyph is None:
                width = self._faces[0].advance(point) * self.width + self.tracking
            else:
                own = self._faces[glyph.face].advance(glyph.char)
                width = (own if glyph.width is None else glyph.width) * glyph.scale
                if glyph.face != SECOND:
                    width = width * self.width + self.tracking
            self._widths[point] = width
        return width

    def moves(self, points: str) -> Moves:
        """Return where glyph points of a word are moved apart: places and distances, from the cache."""
        known = self._moves.get(points)
        if known is None:
            if len(self._moves) >= _CACHED:
                self._moves.clear()
            known = self._moves[points] = self._moved(points)
        return known

    def _moved(self, points: str) -> Moves:
        apart = [*map(self.kerning.get, map(add, points, points[1:]))]
        return [(place, by) for place, by in enumerate(apart) if by] if any(apart) else ()

    def _kern(self, moves: Moves) -> float:
        """Return how much longer points are for being moved apart."""
        return self.width * sum([by for _, by in moves])

    def length(self, visual: str) -> float:
        """Return how long a line of glyph points in visual order is."""
        letters = sum(map(self.advance, visual))
        return letters + self._kern(self._moved(visual)) if self.kerning else letters

    def is_raised(self, point: str) -> bool:
        """Whether a glyph point belongs to a footnote mark."""
        glyph = self.glyphs.get(point)
        return glyph is not None and glyph.rise > 0

    # ---- words ---------------------------------------------------------------------------------

    def word(self, word: str) -> Word:
        """Return ``word`` shaped and measured, from the cache if it is there."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) >= _CACHED:
                self._words.clear()
            known = self._words[word] = self.measure(word)
        return known

    def measure(self, word: str) -> Word:
        """Shape and measure ``word`` without using the cache.

        It has a visual order of its own if that does not depend on the words around it.
        """
        shaped = list(map(self._shape, self._pattern.findall(word)))
        points, classes = _joined(shaped)
        width = sum([part.width for part in shaped])
        if not self.rtl:
            against = "R" in classes or "A" in classes or "N" in classes
            return Word(None if against else points, width + self._kern(self.moves(points)))
        if "L" in classes or "E" in classes:
            return Word(None, width)
        if "N" not in classes:  # every level is 1
            return Word(points[::-1].translate(self._mirrored), width)
        return Word(self.order(points, levels(classes, True)), width)

    def logical(self, word: str) -> tuple[str, str]:
        """Return the glyph points and the bidirectional classes of a word in logical order, cached."""
        known = self._logical.get(word)
        if known is None:
            if len(self._logical) >= _CACHED:
                self._logical.clear()
            known = self._logical[word] = _joined(list(map(self._shape, self._pattern.findall(word))))
        return known

    def order(self, points: str, line_levels: str) -> str:
        """Return points in visual order, left to right; brackets are mirrored in right-to-left runs."""
        mirrored = self._mirrored
        return "".join(
            points[start:end][::-1].translate(mirrored) if turned else points[start:end]
            for start, end, turned in visual_runs(line_levels, self.rtl)
        )

    # ---- glyphs --------------------------------------------------------------------------------

    def _shape(self, cluster: str) -> _Cluster:
        """Return a cluster shaped and measured, from the cache if it is there."""
        known = self._clusters.get(cluster)
        if known is None:
            if len(self._clusters) >= _CACHED:
                self._clusters.clear()
            forms = join_letters(cluster)
            if self._own.issuperset(forms):
                known = _Cluster(forms, "A" * len(forms), sum(map(self.advance, forms)))
            else:
                known = self._compose(cluster)
            self._clusters[cluster] = known
        return known

    def _compose(self, cluster: str) -> _Cluster:
        """Shape and measure a cluster that needs more than joined letters of the main face."""
        raised = ord(cluster[0]) >= RAISED
        other = {SLANTED: ITALIC, BOLDENED: BOLD}.get(ord(cluster[0]) & ~0xFFFF)
        chars = chr(ord(cluster[0]) & 0xFFFF) + cluster[1:] if raised or other else cluster
        if not all(map(self._has, chars)):
            chars = unicodedata.normalize("NFD", chars)
        latin = self.rtl and HAS_LATIN.search(chars) is not None
        points: list[str] = []
        classes: list[str] = []
        units: Iterator[str] = iter(_UNIT.findall(chars))  # letters with their marks
        for form in join_letters("".join([unit[0] for unit in _UNIT.findall(chars)])):
            marks = next(units)[1:]
            if form in _JOINERS:  # joining is done, so we drop them; a mark on one is drawn alone
                points += [self._char(mark, int(not self._faces[0].has(mark)), raised, ()) for mark in marks]
                classes += map(bidi_class, marks)
                continue
            second = (latin and self._faces[1].has(form)) or not self._faces[0].has(form)
            face = other if other and self._faces[other].has(form) else int(second)
            placed = [(marks, 0.5)]
            if form in LAM_ALEF:
                points.append(self._silent(_LAM, face, self._faces[face].advance(form) / 2))
                points += [self._silent(mark, face) for mark in marks]
                classes += map(bidi_class, _LAM + marks)
                placed = [(marks, _LAM_PLACE), (next(units)[1:], 1 - _LAM_PLACE)]
            points.append(self._char(form, face, raised, placed))
            points += [self._silent(mark, face) for mark in placed[-1][0]]
            classes += map(bidi_class, form + placed[-1][0])
        if latin and "L" in classes:  # digits before the first letter take its direction
            before = classes.index("L")
            classes[:before] = "L" * before
            if (whole := IS_ADDRESS.match(chars)) is not None:
                classes[: whole.end()] = "L" * whole.end()
        return _Cluster("".join(points), "".join(classes), sum(map(self.advance, points)))

    def _point(self, glyph: Glyph) -> str:
        """Return the private point for ``glyph``, making one if there is none yet."""
        point = self._points.get(glyph)
        if point is None:
            point = self._points[glyph] = chr(_FIRST_POINT + len(self._points))
            self.glyphs[point] = glyph
        return point

    def _char(self, char: str, face: int, raised: bool, marks: Sequence[tuple[str, float]]) -> str:
        """Return the point of a character with its marks (see ``_placed``), on the base line or raised."""
        plain = not (face or raised or char in LAM_ALEF or any(letters for letters, _ in marks))
        if plain or char in IGNORABLE:
            return char
        scale = self._scales[face] * (self._mark_size if raised else 1.0)
        rise = self._mark_rise if raised else 0.0
        letter = base_letters(char)[-1]  # for lam-alef the alef: the lam has its own silent glyph
        width = self._faces[face].advance(char) / 2 if char in LAM_ALEF else None
        placed = self._placed(char, marks, face)
        point = self._point(Glyph(char, letter, face, scale, rise, placed, width))
        pair = MIRRORED.get(char)
        if pair and self._faces[face].has(pair):
            self._mirrored[ord(point)] = self._point(Glyph(pair, char, face, scale, rise))
        return point

    def _silent(self, letter: str, face: int, width: float = 0.0) -> str:
        """Return an empty glyph that is copied as ``letter``, which is drawn as part of the glyph beside it.

        PDF readers reverse letters one by one, so a glyph must stand for only one letter. They also take the
        same letter twice at one place for a shadow; therefore the lam of lam-alef gets half of the ``width``
        of both.
        """
        for used in (face, MAIN, SECOND):
            for empty in _NO_WIDTH:
                if self._faces[used].has(empty):
                    scale = self._scales[used]
                    return self._point(Glyph(empty, letter, used, scale, width=width))
        raise LookupError("no face has an empty glyph")

    def _placed(self, base: str, marks: Sequence[tuple[str, float]], of: int) -> tuple[Mark, ...]:
        """Return the marks of a glyph with their places above and below it; later marks are farther away.

        ``marks`` has, for each letter in the glyph, its marks and the place of their middle: 0 is the left
        side of the glyph, 1 its right side.
        """
        face = self._faces[of]
        placed = []
        for letter_marks, middle in marks:
            left, low, right, high = face.box(base)
            # NFC has the vowel before the shadda; on the page the shadda is nearer to the letter.
            for number, mark in enumerate(sorted(letter_marks, key=_nearness)):
                mark_left, bottom, mark_right, top = face.box(mark)
                if top > _MIDDLE:
                    up = max(0.0, high + _MARK_GAP - bottom)
                    high = top + up if number < _STACK else high
                else:
                    up = min(0.0, low - _MARK_GAP - top)
                    low = bottom + up if number < _STACK else low
                centre = left + (right - left) * middle - (mark_left + mark_right) / 2
                placed.append(Mark(mark, centre, up))
        return tuple(placed)


def _nearness(mark: str) -> int:
    """Return the rank of a mark above or below a letter: 0 for the nearest (Unicode Technical Report 53)."""
    return _NEAREST.find(mark) % (len(_NEAREST) + 1)


def _joined(shaped: Sequence[_Cluster]) -> tuple[str, str]:
    """Join the points and the classes of clusters."""
    return "".join([part.points for part in shaped]), "".join([part.classes for part in shaped])
