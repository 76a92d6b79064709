"""Proposes the code of a delegation that has none yet, such as an organization invited at the last moment."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence

LONGEST = 8
_SHORTEST = 2
_TAKEN_FROM = 3  # letters of a name of one word
_WITHOUT_MEANING = 3  # no word of so few letters counts where a name has no capitals: of, the, for
_NO_NAME = "ORG"
# The Latin letter under which a reader of English looks for a name that begins so.
_LATIN = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژڤگ", "ABTTJHKDDRZSSSDTZAGFQKLMNHWYPCZVG", strict=True))
_LATIN |= {"ة": "A", "ى": "A"}
_PARTICLES = frozenset({"في", "من", "على", "إلى", "عن", "مع", "أو", "و", "بين", "ضد"})
_ARTICLES = ("وال", "لل", "بال", "ال")  # with the conjunction or the preposition before them


def new_code(names: Sequence[str], taken: Collection[str]) -> str:
    """Return a code in Latin letters that is not among ``taken``, from the names of a delegation.

    The initials of the capitalized words of a Latin name, else those of the words of an Arabic one; a number
    follows them if need be.
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
    """Return the words that give an initial."""
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
    """Yield the letters of a word as Latin capitals, without accents and hamzas; others are left out."""
    for letter in unicodedata.normalize("NFKD", word):
        latin = _LATIN.get(letter, letter.upper())
        if latin.isascii() and latin.isalpha():
            yield latin
