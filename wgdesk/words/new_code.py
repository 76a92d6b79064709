"""Proposes a code for a new delegation, such as an organization invited at the last moment."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence

LONGEST = 8
_SHORTEST = 2
_TAKEN_FROM = 3  # letters taken from a name of a single word
_WITHOUT_MEANING = 3  # in names without capitals, words of so few letters do not count: of, the, for
_NO_NAME = "ORG"
# The Latin letter with which the name would begin in English.
_LATIN = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژڤگ", "ABTTJHKDDRZSSSDTZAGFQKLMNHWYPCZVG", strict=True))
_LATIN |= {"ة": "A", "ى": "A"}
_PARTICLES = frozenset({"في", "من", "على", "إلى", "عن", "مع", "أو", "و", "بين", "ضد"})
_ARTICLES = ("وال", "لل", "بال", "ال")  # also joined to a conjunction or preposition


def new_code(names: Sequence[str], taken: Collection[str]) -> str:
    """Return a code in Latin letters, not among ``taken``, made from the names of a delegation.

    It has the initials of the capitalized words of a Latin name, else of the words of an Arabic name, and a
    number if needed.
    """
    found = [code for name in sorted(names, key=_is_arabic) if len(code := _from_name(name)) >= _SHORTEST]
    wanted = next(iter(found), _NO_NAME)
    numbered = (wanted if n == 1 else f"{wanted}{n}" for n in range(1, len(taken) + 2))
    return next(code for code in numbered if code not in taken)


def _is_arabic(name: str) -> bool:
    return any(letter in _LATIN for letter in name)


def _from_name(name: str) -> str:
    written = name.strip()
    if written.isascii() and written.isalnum() and written.isupper() and len(written) <= LONGEST:
        return written  # an abbreviation already
    words = [letters for word in _words(written) if (letters := "".join(_letters(word)))]
    if len(words) == 1:
        return words[0][:_TAKEN_FROM]
    return "".join(word[0] for word in words)[:LONGEST]


def _words(name: str) -> list[str]:
    """Return the words whose initials go into the code."""
    words = name.replace("-", " ").split()
    capitals = [word for word in words if word[:1].isupper()]
    if capitals:
        return capitals
    return [
        next((word.removeprefix(one) for one in _ARTICLES if word.startswith(one)), word)
        for word in words
        if word not in _PARTICLES and not (word.isascii() and len(word) <= _WITHOUT_MEANING)
    ]


def _letters(word: str) -> Iterator[str]:
    """Yield the letters of a word as Latin capitals, without accents and hamzas; skip other characters."""
    for letter in unicodedata.normalize("NFKD", word):
        latin = _LATIN.get(letter, letter.upper())
        if latin.isascii() and latin.isalpha():
            yield latin
