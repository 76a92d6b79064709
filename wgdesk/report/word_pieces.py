"""Breaks words over lines: those wider than a line have to be broken, compounds and addresses can be."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from wgdesk.language_table import LANGUAGES
from wgdesk.report.glyphs import Shaper
from wgdesk.report.line_breaks import Line
from wgdesk.report.shaping import MARKS
from wgdesk.words.digits import LATIN_LETTER

_BREAKABLE = re.compile("[^/\\-._\u00a0]*[/\\-._\u00a0]+|[^/\\-._\u00a0]+")
_MARK_SET = frozenset(MARKS)
_LONGEST_LINE = 400  # the most characters that we try to fit on one line

# As in documents of the United Nations: after the hyphen of a compound, but not of "non-" or "re-", after a
# dash, and after a stroke or a hyphen of an address. Symbols, and the two names of an Arabic month, stay
# whole.
_JOINT = re.compile(r"(?<=[^\W\d_]{4}-)(?=\w)|(?<=\w–)(?=\w)")
_ADDRESS = re.compile(r"://|(?:^|\W)www\.|[a-z0-9]\.[a-z]{2,}/")
_ADDRESS_JOINT = re.compile(r"(?<=[a-z]/)(?=\w)|(?<=\w-)(?=\w)")
_BETWEEN_LETTERS = re.compile("|".join(filter(None, (one.writing.breaks for one in LANGUAGES.values()))))


class Pieces(NamedTuple):
    """Words, some of them broken into pieces.

    ``later`` has the places of pieces that continue a word. ``places`` has the place of each word's first
    piece and, at the end, the number of all pieces.
    """

    pieces: list[str]
    later: frozenset[int]
    places: list[int]


def cut_wide(shaper: Shaper, words: Sequence[str], first: float, full: float) -> Pieces:
    """Cut the words that are wider than a line; only the line with the first word is ``first`` wide."""
    limits = chain((first,), repeat(full))
    return in_pieces(
        [word] if shaper.word(word).width <= limit else _cut(shaper, word, limit, full)
        for word, limit in zip(words, limits, strict=False)
    )


def part_at_joints(words: Sequence[str], *, rtl: bool = False) -> Pieces:
    """Break words wherever a line may end inside them. ``rtl``: the lines run from right to left."""
    return in_pieces(map(_lettered, map(_parted, words)) if rtl else map(_parted, words))


def _lettered(parts: list[str]) -> list[str]:
    """Return the pieces of a word with Latin letters so that each has one, or its figures were not Latin."""
    if len(parts) == 1 or LATIN_LETTER.search("".join(parts)) is None:
        return parts
    joined = parts[:1]
    for part in parts[1:]:
        if LATIN_LETTER.search(part) and LATIN_LETTER.search(joined[-1]):
            joined.append(part)
        else:
            joined[-1] += part
    return joined


def _parted(word: str) -> list[str]:
    """Return the pieces of a word between which a line may end."""
    if "/" in word and _ADDRESS.search(word):
        return _ADDRESS_JOINT.split(word)
    if "-" in word or "–" in word:
        return _JOINT.split(word)
    return [word] if word.isascii() else _BETWEEN_LETTERS.split(word)


def joined_again(parted: Pieces, lines: Sequence[Line]) -> tuple[Pieces, list[Line]]:
    """Rejoin pieces that ended up on the same line; return the pieces and the lines in terms of them."""
    if not parted.later:
        return parted, list(lines)
    begun = {line.start for line in lines}
    words: list[str] = []
    moved: list[int] = []  # where each piece is now
    for place, piece in enumerate(parted.pieces):
        if place in parted.later and place not in begun:
            words[-1] += piece
        else:
            words.append(piece)
        moved.append(len(words) - 1)
    moved.append(len(words))
    later = frozenset(moved[place] for place in parted.later & begun)
    places = [moved[place] for place in parted.places]
    return Pieces(words, later, places), [Line(moved[a], moved[b], width) for a, b, width in lines]


def in_pieces(parted: Iterable[list[str]]) -> Pieces:
    """Return ``Pieces`` of words given as lists of their pieces."""
    pieces: list[str] = []
    later: set[int] = set()
    places: list[int] = []
    for word in parted:
        places.append(len(pieces))
        if len(word) > 1:
            later.update(range(len(pieces) + 1, len(pieces) + len(word)))
        pieces += word
    return Pieces(pieces, frozenset(later), [*places, len(pieces)])


def _cut(shaper: Shaper, word: str, first: float, full: float) -> list[str]:
    """Break one word into pieces that each fit on a line; the first line is ``first`` wide."""
    parts = _BREAKABLE.findall(word)
    pieces = _filled(shaper, parts, first, full)
    if shaper.rtl and _lettered(pieces) != pieces:
        return _filled(shaper, _lettered(parts), first, full)
    return pieces


def _filled(shaper: Shaper, parts: Sequence[str], first: float, full: float) -> list[str]:
    """Put as many of the parts of a word on each line as it holds."""
    pieces: list[str] = []
    piece, limit = "", first
    for part in parts:
        if shaper.measure(piece + part).width <= limit:
            piece += part
            continue
        if piece:
            pieces.append(piece)
            limit = full
        *whole, piece = _cut_anywhere(shaper, part, limit, full)
        if whole:
            pieces += whole
            limit = full
    return [*pieces, piece]


def _cut_anywhere(shaper: Shaper, part: str, first: float, full: float) -> list[str]:
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
