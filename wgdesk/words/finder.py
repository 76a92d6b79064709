"""Search by a few letters for anything with names in several languages: delegations, people, items."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from wgdesk.language_table import LANGUAGES
from wgdesk.paths import resource
from wgdesk.words.other_layout import on_other_layout
from wgdesk.words.writing import ALIKE, without_silent

_APART = re.compile(r"[^\w.]+|_+")  # separators of words; the full stop is none, for the sake of U.K.
_ARTICLES = "|".join(one.joined_article for one in LANGUAGES.values() if one.joined_article)
_ARTICLE = re.compile(rf"\b(?:{_ARTICLES})(?=\w)")
_LETTERS = {**ALIKE, ord("."): ""}  # letters that Unicode decomposition leaves different
_END = "\0"  # between names; never part of a name or a query
_ANYWHERE = 5  # the rank of a match inside a word


def fold(text: str) -> str:
    """Return ``text`` in the form for comparison: no case, accents, vowel signs, hamza or joined article.

    Letters that people write for one another become one: ى is ي, and ة is ه. Anything but letters and digits
    separates words; the words are joined by single spaces.
    """
    return _fold(text if text.isascii() else _ARTICLE.sub("", _without_signs(text)))


def has_joined_article(word: str) -> bool:
    """Return whether a word begins with an article that is written as part of it."""
    return _ARTICLE.match(word) is not None


def _fold(text: str) -> str:
    """Fold as ``fold`` does, but keep the article."""
    plain = text.casefold()
    if not plain.isascii():
        # Decomposed, some signs become capital letters: 🄐 is "(A)".
        letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_APART.sub(" ", plain).translate(_LETTERS).split())


def _without_signs(text: str) -> str:
    """Remove marks between the letters of the article, but not hamza, which separates أل from ال."""
    composed = without_silent(unicodedata.normalize("NFC", text))
    return "".join(letter for letter in composed if not unicodedata.combining(letter))


def _forms(text: str) -> tuple[str, ...]:
    """Return the forms under which a text is found: without articles and with them.

    Someone who types البانيا may mean ألبانيا, where the first letters are not an article.
    """
    return tuple(form for form in dict.fromkeys((fold(text), _fold(text))) if form)


class Finder:
    """Finds entries by typed letters. It is built once and used at every key press."""

    def __init__(self, entries: Iterable[tuple[int, Sequence[str], Sequence[str]]]) -> None:
        """Take the entries: (key, names in any languages, codes and aliases). Ties keep this order."""
        self._entries: list[tuple[int, str]] = []
        self._codes: dict[str, list[int]] = {}
        for key, names, codes in entries:
            self.add(key, names, codes)

    def add(self, key: int, names: Sequence[str], codes: Sequence[str] = ()) -> None:
        """Add one more entry; among ties it comes last."""
        folded = dict.fromkeys(form for name in (*names, *codes) for form in _forms(name))
        self._entries.append((key, f"{_END}{_END.join(folded)}{_END}"))
        for form in dict.fromkeys(form for code in codes for form in _forms(code)):
            self._codes.setdefault(form, []).append(key)

    def find(self, text: str, limit: int = 8) -> list[int]:
        """Return the keys of at most ``limit`` entries that ``text`` may mean, the best first.

        The order: a code, a whole name, names that begin with the text, names with a word that begins with
        it, names whose words begin with the words typed, in any order, and names that contain it anywhere.
        Ties keep the order of the entries. An empty text finds nothing. A text that finds nothing is tried
        once more as typed on the other keyboard layout, at the beginning of words only.
        """
        return [key for key, _ in self.ranked(text, limit)]

    def ranked(self, text: str, limit: int = 8) -> list[tuple[int, int]]:
        """Return what ``find`` does, each key with its rank: 0 (a code) is the best, 5 the worst."""
        found = self._ranked(text, limit)
        return found or [one for one in self._ranked(on_other_layout(text), limit) if one[1] != _ANYWHERE]

    def _ranked(self, text: str, limit: int) -> list[tuple[int, int]]:
        found: dict[int, int] = {}
        for query in _forms(text):
            for key in self._codes.get(query, ()):
                found[key] = 0
            words = query.split()
            for key, names in self._entries:
                rank = _rank(query, words, names)
                if rank is not None and rank < found.get(key, rank + 1):
                    found[key] = rank
        order = [key for key, _ in self._entries if key in found]
        return [(key, found[key]) for key in sorted(order, key=found.__getitem__)[:limit]]


def _rank(query: str, words: Sequence[str], names: str) -> int | None:
    """Return the rank of ``query`` in ``names``, separated by ``_END``: 1 is the best, None no match."""
    if query in names:
        if f"{_END}{query}" in names:
            return 1 if f"{_END}{query}{_END}" in names else 2
        return 3 if f" {query}" in names else _ANYWHERE
    if len(words) > 1 and all(word in names for word in words):
        for name in names.split(_END):
            if all(f" {word}" in f" {name}" for word in words):
                return 4
    return None


@cache
def aliases() -> Mapping[str, tuple[str, ...]]:
    """Return code in the roster -> other codes for the delegation: GBR -> GB, UK."""
    known: dict[str, tuple[str, ...]] = {}
    with resource("delegation_aliases.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            known[row["code"]] = (*known.get(row["code"], ()), row["alias"])
    return known
