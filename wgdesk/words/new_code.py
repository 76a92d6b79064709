"""Proposes a code for a new delegation, such as an organization invited at the last moment."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from wgdesk.words.known_words import all_known_words

LONGEST = 8
_SHORTEST = 2
_TAKEN_FROM = 3  # letters taken from a name of a single word
_WITHOUT_MEANING = 3  # in names without capitals, words of so few letters do not count: of, the, for
_NO_NAME = "ORG"


def new_code(names: Sequence[str], taken: Collection[str]) -> str:
    """Return a code in Latin letters, not among ``taken``, made from the names of a delegation.

    It has the initials of the capitalized words of a Latin name, else of the words of a name in another
    script, and a number if needed.
    """
    latin_first = sorted(names, key=_is_spelled_anew)
    found = [code for name in latin_first if len(code := _from_name(name)) >= _SHORTEST]
    wanted = next(iter(found), _NO_NAME)
    numbered = (wanted if n == 1 else f"{wanted}{n}" for n in range(1, len(taken) + 2))
    return next(code for code in numbered if code not in taken)


def _is_spelled_anew(name: str) -> bool:
    return any(letter in _initials() for letter in name)


@cache
def _initials() -> Mapping[str, str]:
    return {letter: latin for known in all_known_words() for letter, latin in known.initials.items()}


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
    particles = {word for known in all_known_words() for word in known.particles}
    articles = [one for known in all_known_words() for one in known.joined_articles]
    return [
        next((word.removeprefix(one) for one in articles if word.startswith(one)), word)
        for word in words
        if word not in particles and not (word.isascii() and len(word) <= _WITHOUT_MEANING)
    ]


def _letters(word: str) -> Iterator[str]:
    """Yield the letters of a word as Latin capitals, without accents and hamzas; skip other characters."""
    for letter in unicodedata.normalize("NFKD", word):
        latin = _initials().get(letter, letter.upper())
        if latin.isascii() and latin.isalpha():
            yield latin
