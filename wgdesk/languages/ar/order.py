"""The order of Arabic lists of names.

We derived the rule from lists of States printed by the United Nations, and it reproduces all of them: the
article does not count; a letter with hamza counts as the letter that carries it; names are compared word by
word; text in brackets comes after the name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

ArticleRule = Literal["all", "first"]
CollationKey = tuple[tuple[tuple[int, ...], ...], str]

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_RANKS = {letter: rank for rank, letter in enumerate(_LETTERS)}
_FOLDED = str.maketrans("أإآٱىئؤةپچژگڤکی", "ااااييوهبجزكفكي", "ء")

# Vowel signs, tatweel and the invisible marks of bidirectional text do not count.
_IGNORED = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_BREAK = re.compile(r"[\s()\[\]\-\u2010-\u2015،,؛/]+")
_SHORTEST_WITH_ARTICLE = 4  # letters: ال and a word of at least two letters

_BEFORE_LETTERS = -100
_AFTER_LETTERS = 1000


@lru_cache(maxsize=1024)
def collation_key(name: str, article: ArticleRule = "all") -> CollationKey:
    """Return the key that sorts ``name`` in an Arabic list, by the form in which it is printed.

    ``article`` says whether ال is ignored in 'all' words or only in the 'first'. Digits come before Arabic
    letters, other scripts after them. Names that the rule finds equal are sorted by all their characters, so
    that their order is fixed.
    """
    # NFKC also splits ligatures, and composes an alif and a separate hamza into one letter.
    words = _BREAK.split(_IGNORED.sub("", unicodedata.normalize("NFKC", name)).strip())
    counting = [
        _without_article(word) if article == "all" or place == 0 else word
        for place, word in enumerate(word for word in words if word)
    ]
    return tuple(tuple(_ranks(word)) for word in counting), name


def _without_article(word: str) -> str:
    """Return ``word`` without its article.

    This must be done before the hamza is removed: ألمانيا begins with أ, not with the article.
    """
    if word.startswith("ال") and len(word) >= _SHORTEST_WITH_ARTICLE:
        return word[2:]
    return word


def _ranks(word: str) -> list[int]:
    return [rank for letter in word.translate(_FOLDED) for rank in _rank(letter)]


def _rank(letter: str) -> list[int]:
    if letter in _RANKS:
        return [_RANKS[letter]]
    if letter.isdecimal():
        return [_BEFORE_LETTERS + unicodedata.decimal(letter)]
    plain = unicodedata.normalize("NFKD", letter.casefold())
    return [_AFTER_LETTERS + ord(part) for part in plain if part.isalnum()]
