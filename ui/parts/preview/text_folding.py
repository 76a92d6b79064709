"""Text search that ignores vowel marks, forms of hamza, case, and which digits are used."""

from __future__ import annotations

import unicodedata

from wgdesk.words.digits import TO_EUROPEAN

_SAME = str.maketrans("أإآٱىة\u00a0", "اااايه ") | TO_EUROPEAN
_IGNORED = frozenset("\u0640\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")


def fold(text: str) -> tuple[str, list[int]]:
    """Return ``text`` in the form in which it is compared, and for each character its place in ``text``.

    Places count UTF-16 units, as Qt does. Removed: vowel marks, kashida, direction characters, accents. Made
    equal: the forms of alif, final ya and alif maqsura, ta marbuta and ha, capitals and small letters, Arabic
    and European digits, spaces that break and those that do not.
    """
    kept: list[str] = []
    places: list[int] = []
    place = 0
    for char in text:
        if char not in _IGNORED:
            for part in unicodedata.normalize("NFD", char.translate(_SAME)).casefold():
                if not unicodedata.combining(part):
                    kept.append(part)
                    places.append(place)
        place += 2 if ord(char) > 0xFFFF else 1
    return "".join(kept), places


def occurrences(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return start and end of each place where ``wanted`` occurs in ``text``.

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
