"""Text search that ignores vowel marks, forms of hamza, case, and the kind of digits."""

from __future__ import annotations

import re
import unicodedata

from wgdesk.words.digits import TO_EUROPEAN
from wgdesk.words.writing import ALIKE, is_silent

# What ``paper_lines`` puts before a line end in the middle of a text: the first one inside a word, the second
# one in place of a space.
WORD_JOINER, WAS_SPACE = "\u2060", "\u200b"
_SAME = {sign: same for sign, same in ALIKE.items() if same} | {ord("\u00a0"): " "} | TO_EUROPEAN
_IGNORED = frozenset("\u200c\u200d\u200e\u200f\u061c\u200b\u2060\u2066\u2067\u2068\u2069")
_COPIED = {0x2028: "\n", 0x2029: "\n", 0xA0: " "} | dict.fromkeys((0x200B, 0x2060, *range(0x2066, 0x206A)))
_LINE_ENDS = re.compile(f"[{WAS_SPACE}{WORD_JOINER}][\u2028\n]")
_OUTSIDE = re.compile("^\t", re.MULTILINE)  # before a label in the margin


def as_copied(text: str) -> str:
    """Return a text of the preview with ordinary spaces, without what only arranges its lines."""
    return _OUTSIDE.sub("", _LINE_ENDS.sub(_between, text).translate(_COPIED))


def _between(end: re.Match[str]) -> str:
    return " " if end[0][0] == WAS_SPACE else ""


def fold(text: str) -> tuple[str, list[int]]:
    """Return ``text`` normalized for comparison and, for each of its characters, the position in ``text``.

    Positions count UTF-16 units, as Qt does. Removed: vowel marks, kashida, direction marks, accents. Made
    equal: the forms of alif, final ya and alif maqsura, ta marbuta and ha, upper and lower case, Arabic and
    European digits, ordinary and no-break spaces.
    """
    kept: list[str] = []
    places: list[int] = []
    place, before = 0, ""
    for char in text:
        if char == "\n" and before in (WAS_SPACE, WORD_JOINER):
            char, before = (" " if before == WAS_SPACE else WORD_JOINER), ""
        else:
            before = char
        if char not in _IGNORED and not is_silent(char):
            for part in unicodedata.normalize("NFD", char.translate(_SAME)).casefold():
                if not unicodedata.combining(part):
                    kept.append(part)
                    places.append(place)
        place += 2 if ord(char) > 0xFFFF else 1
    return "".join(kept), places


def occurrences(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return start and end of each occurrence of ``wanted`` in ``text``.

    There is none if folding leaves nothing of ``wanted``.
    """
    folded, places = fold(text)
    searched, _ = fold(wanted.strip())
    found: list[tuple[int, int]] = []
    at = folded.find(searched) if searched else -1
    while at >= 0:
        end = at + len(searched)
        found.append((places[at], places[end - 1] + 1))
        at = folded.find(searched, end)
    return found
