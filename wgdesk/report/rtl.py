"""Sets text of both directions in lines and puts each line in visual order.

Lines are broken by the widths of shaped words (``line_breaks``). If each word has a visual order of its own,
the line is these words in the direction of the paragraph. Any other line is ordered by the levels of its
whole paragraph (``bidi_levels``), because the lines around it affect its order too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import combining

from wgdesk.phrasing.tree import NO_BREAK, Role, Text
from wgdesk.report.bidi_levels import levels, visual_runs
from wgdesk.report.glyphs import BOLDENED, RAISED, SLANTED, Shaper, Word
from wgdesk.report.line_breaks import Line, Measured, broken_lines
from wgdesk.report.shaping import clean
from wgdesk.report.word_pieces import Pieces, cut_wide, joined_again, part_at_joints

_WORD = re.compile("[^ ]+")
_SPACES = (" ", NO_BREAK)
_LAST_STROKE = re.compile(r"(?<=[0-9A-Za-z])/(?=[.,;:)]*$)")
_OTHER_FACES = {Role.ITALIC: SLANTED, Role.BOLD: BOLDENED}  # Arabic letters, which join, stay in theirs
_OWN_LETTERS = (Role.NOTE, Role.STRESS, *_OTHER_FACES)  # roles whose letters are marked or moved


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place of a reference, a footnote mark or stressed words on a line: from ``left`` to ``right``.

    Stressed words have no target. ``letters`` are the places in ``visual`` of the symbol of a document, whose
    target is an address.

    Both are measured at the natural width of the line. For justified lines, ``left_gaps`` and ``right_gaps``
    count the spaces to the left of each.
    """

    target: str
    left: float
    left_gaps: int
    right: float
    right_gaps: int
    letters: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: its glyph points from left to right, its natural width and its number of spaces."""

    visual: str
    width: float
    gaps: int
    anchors: tuple[Anchor, ...] = ()


class _Link(NamedTuple):
    """A span with a place on lines: its first and last word and, for a mark, which raised characters.

    ``ahead`` and ``beyond``: how many characters at the beginning of its first word and at the end of its
    last one it does not cover, such as a bracket and a comma. ``coloured``: it is the symbol of a document.
    """

    target: str
    first: int
    last: int
    raised: range | None
    ahead: int
    beyond: int
    coloured: bool


def set_lines(
    shaper: Shaper, text: Text, first: float, full: float, *, justified: bool = False
) -> list[SetLine]:
    """Break ``text`` into lines; an empty text has no lines.

    ``first`` and ``full`` are the widths of the first line and of the others, in thousandths of the text
    size. A word wider than a line is broken after / - . _ or, if need be, anywhere. A line of a ``justified``
    text may be too wide, so that its spaces have to be narrowed.
    """
    words, links = _words(text, rtl=shaper.rtl)
    parted, lines = _broken(shaper, words, first, full, justified)
    shaped = [shaper.word(word) for word in parted.pieces]
    ordered = not parted.later and all(word.visual is not None for word in shaped)
    if ordered and not links:
        return [_plain(shaped[start:end], shaper) for start, end, _ in lines]
    mixed = _Mixed(shaper, parted, links)
    return [
        _plain(shaped[line.start : line.end], shaper)
        if ordered and not mixed.has_links(line)
        else mixed.line(line)
        for line in lines
    ]


def line_starts(
    shaper: Shaper, text: Text, first: float, full: float, *, justified: bool
) -> list[tuple[int, int]]:
    """Return where the lines of ``set_lines`` begin, from the second on: words and letters of the next one.

    The letters are those of a word that is broken.
    """
    parted, lines = _broken(shaper, _words(text, rtl=shaper.rtl)[0], first, full, justified)
    starts = []
    for line in lines[1:]:
        word = bisect_right(parted.places, line.start) - 1
        before = parted.pieces[parted.places[word] : line.start]
        starts.append((word, sum(map(len, before))))
    return starts


def _broken(
    shaper: Shaper, words: list[str], first: float, full: float, justified: bool
) -> tuple[Pieces, list[Line]]:
    """Return the words, some of them in pieces, and the lines they make up."""
    parted = part_at_joints(words, rtl=shaper.rtl)
    widths = _widths(shaper, parted.pieces)
    if words and (widths[0] > first or max(widths) > full):
        parted = cut_wide(shaper, words, first, full)
        widths = _widths(shaper, parted.pieces)
    inner = [piece.count(NO_BREAK) for piece in parted.pieces]
    # Spaces are counted apart from the letters, those inside words too.
    letters = [width - count * shaper.space for width, count in zip(widths, inner, strict=True)]
    measured = Measured(letters, inner, parted.later)
    return joined_again(parted, broken_lines(measured, shaper.space, first, full, narrow=justified))


def _widths(shaper: Shaper, words: Sequence[str]) -> list[float]:
    return [shaper.word(word).width for word in words]


def natural_widths(shaper: Shaper, text: Text) -> tuple[float, float]:
    """Return the width of ``text`` on one line and the width of its widest word."""
    widths = [shaper.word(word).width for word in _words(text, rtl=shaper.rtl)[0]] or [0.0]
    return sum(widths) + shaper.space * (len(widths) - 1), max(widths)


def _words(text: Text, *, rtl: bool) -> tuple[list[str], list[_Link]]:
    """Return the words of a text, with footnote marks raised and other faces moved, and its links."""
    if len(text) == 1 and not text[0].target and text[0].role not in _OWN_LETTERS:
        return _WORD.findall(clean(text[0].text)), []
    parts: list[str] = []
    spans: list[tuple[str, Role, int, int]] = []
    length = 0
    for span in text:
        part = clean(span.text)
        if span.role is Role.NOTE:
            part = "".join(map(_raised, part))
        elif span.role in _OTHER_FACES and not rtl:
            part = "".join([_moved_to(_OTHER_FACES[span.role], char) for char in part])
        if span.target or span.role is Role.STRESS:
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
        exact = role in (Role.STRESS, Role.DOCUMENT)
        beyond = max(0, found[touched[-1]].end() - end) if exact else 0
        ahead = max(0, start - found[touched[0]].start()) if role is Role.DOCUMENT else 0
        coloured = role is Role.DOCUMENT
        links.append(_Link(target, touched[0], touched[-1], raised, ahead, beyond, coloured))
    return [word[0] for word in found], links


def _moved_to(face: int, char: str) -> str:
    """Return the code of a character of another face; spaces and marks on letters have none."""
    unmoved = char in _SPACES or ord(char) > 0xFFFF or combining(char)
    return char if unmoved else chr(ord(char) + face)


def _raised(char: str) -> str:
    """Return the raised code of a character of a footnote mark; characters beyond plane 0 have none."""
    return char if char == " " or ord(char) > 0xFFFF else chr(ord(char) + RAISED)


def _of_address(first: str, piece: str, classes: str) -> str:
    """Return the classes of a piece of a word: the stroke at the end of an address runs as its letters do."""
    stroke = _LAST_STROKE.search(piece) if first.startswith(("http://", "https://", "www.")) else None
    if stroke is None or len(piece) != len(classes):
        return classes
    return classes[: stroke.start()] + "L" + classes[stroke.end() :]


def _plain(shaped: Sequence[Word], shaper: Shaper) -> SetLine:
    """Return a line of words that all have a visual order of their own."""
    parts = [word.visual or "" for word in shaped]
    if shaper.rtl:
        parts.reverse()
    visual = " ".join(parts)
    width = sum([word.width for word in shaped]) + (len(shaped) - 1) * shaper.space
    return SetLine(visual, width, _gaps(visual))


def _gaps(visual: str) -> int:
    """Return the number of spaces that a justified line widens, no-break spaces included."""
    return visual.count(" ") + visual.count(NO_BREAK)


def _moved(link: _Link, places: Sequence[int]) -> _Link:
    """Return a link whose first and last word are counted in pieces."""
    return link._replace(first=places[link.first], last=places[link.last + 1] - 1)


class _Mixed:
    """A paragraph that has links, or whose lines must be ordered by its levels."""

    def __init__(self, shaper: Shaper, parted: Pieces, links: Sequence[_Link]) -> None:
        """Join the pieces to one string."""
        self._shaper = shaper
        self._links = [_moved(link, parted.places) for link in links]
        self._later = parted.later
        self._starts: list[int] = []
        points: list[str] = []
        classes: list[str] = []
        length = 0
        for place, word in enumerate(parted.pieces):
            if place and place not in parted.later:
                points.append(" ")
                classes.append("O")
                length += 1
            self._starts.append(length)
            word_points, word_classes = shaper.logical(word)
            if shaper.rtl and place in parted.later:
                first = parted.pieces[parted.places[bisect_right(parted.places, place) - 1]]
                word_classes = _of_address(first, word, word_classes)
            points.append(word_points)
            classes.append(word_classes)
            length += len(word_points)
        self._starts.append(length + 1)
        self._points = "".join(points)
        self._levels = levels("".join(classes), shaper.rtl)

    def has_links(self, line: Line) -> bool:
        """Whether a link is on a line, or goes on there."""
        return any(link.first < line.end and link.last >= line.start for link in self._links)

    def line(self, line: Line) -> SetLine:
        start, end, _ = line
        left = self._starts[start]
        right = self._starts[end] - (end not in self._later)
        line_levels = self._levels[left:right]
        visual = self._shaper.order(self._points[left:right], line_levels)
        anchors = self._anchors(start, end, line_levels)
        return SetLine(visual, self._shaper.length(visual), _gaps(visual), anchors)

    def _anchors(self, start: int, end: int, line_levels: str) -> tuple[Anchor, ...]:
        """Return the anchors of the line from word ``start`` to ``end``, in the order of the text."""
        here = [link for link in self._links if link.first < end and link.last >= start]
        if not here:
            return ()
        pens = self._pens(self._starts[start], line_levels)
        order = {place: number for number, place in enumerate(pens)}  # from left to right
        anchors = []
        for link in here:
            places = range(self._starts[max(link.first, start)], self._starts[min(link.last, end - 1) + 1])
            seen = [place for place in places if place in pens and self._points[place] not in _SPACES]
            if link.raised is not None:
                seen = [place for place in seen if self._shaper.is_raised(self._points[place])]
                seen = seen[link.raised.start : link.raised.stop]
            elif link.beyond and link.last < end:
                seen = seen[: -link.beyond]
            if link.ahead and link.first >= start:
                seen = seen[link.ahead :]
            if seen:
                left, left_gaps, _ = min(pens[place] for place in seen)
                right, right_gaps, width = max(pens[place] for place in seen)
                letters = order[seen[0]], order[seen[-1]]
                drawn = (min(letters), max(letters) + 1) if link.coloured else None
                anchors.append(Anchor(link.target, left, left_gaps, right + width, right_gaps, drawn))
        return tuple(anchors)

    def _pens(self, offset: int, line_levels: str) -> dict[int, tuple[float, int, float]]:
        """Return, for each place on a line, its x position, the number of spaces left of it, its width."""
        pens: dict[int, tuple[float, int, float]] = {}
        kerning, wide = self._shaper.kerning, self._shaper.width
        pen, gaps, before = 0.0, 0, ""
        for start, end, turned in visual_runs(line_levels, self._shaper.rtl):
            run = range(start + offset, end + offset)
            for place in reversed(run) if turned else run:
                point = self._points[place]
                width = self._shaper.advance(point)
                pen += wide * kerning.get(before + point, 0)
                pens[place] = (pen, gaps, width)
                pen += width
                gaps += point in _SPACES
                before = point
        return pens
