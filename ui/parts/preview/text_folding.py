"""Text search that ignores vowel marks, forms of hamza, case, and the kind of digits."""

from __future__ import annotations

import unicodedata

from wgdesk.words.digits import TO_EUROPEAN
from wgdesk.words.writing import ALIKE, is_silent

_SAME = {sign: same for sign, same in ALIKE.items() if same} | {ord("\u00a0"): " "} | TO_EUROPEAN
_IGNORED = frozenset("\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")


def fold(text: str) -> tuple[str, list[int]]:
    """Return ``text`` normalized for comparison and, for each of its characters, the position in ``text``.

    Positions count UTF-16 units, as Qt does. Removed: vowel marks, kashida, direction marks, accents. Made
    equal: the forms of alif, final ya and alif maqsura, ta marbuta and ha, upper and lower case, Arabic and
    European digits, ordinary and no-break spaces.
    """
    kept: list[str] = []
    places: list[int] = []
    place = 0
    for char in text:
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
