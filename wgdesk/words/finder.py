"""Finding by a few letters: delegations, people, items, whatever has names in several languages."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from wgdesk.paths import resource

_APART = re.compile(r"[^\w.]+|_+")  # what stands between words; a full stop only stands within them: U.K.
_ARTICLE = re.compile(r"\b[اٱ]ل(?=\w)")  # the bare article; أل (ألبانيا) is part of a word
# What decomposition does not bring together: alif wasla, alif maqsura, ta marbuta, the letters of Persian and
# Urdu keyboards, the lone hamza, tatweel; and Latin and Cyrillic letters with strokes.
_LETTERS = str.maketrans(
    {
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "ء": "",
        "ـ": "",
        ".": "",
        "ø": "o",
        "ł": "l",
        "đ": "d",
    }
)
_END = "\0"  # between names; no name and no query holds one


def fold(text: str) -> str:
    """Return ``text`` as it is compared: case, accents, tashkil, hamza and the Arabic article do not count.

    ى is ي and ة is ه; what is neither letter nor digit parts words, and words are parted by one blank.
    """
    return _fold(text if text.isascii() else _ARTICLE.sub("", _without_tashkil(text)))


def _fold(text: str) -> str:
    """Fold all but the article."""
    plain = text.casefold()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_APART.sub(" ", plain).translate(_LETTERS).split())


def _without_tashkil(text: str) -> str:
    """Take away what may stand between the letters of the article, but no hamza: that tells أل from ال."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in composed if letter != "ـ" and not unicodedata.combining(letter))


def _forms(text: str) -> tuple[str, ...]:
    """Return what a text is found by: without its articles, and with them.

    Whoever types البانيا may mean ألبانيا, which has none.
    """
    return tuple(form for form in dict.fromkeys((fold(text), _fold(text))) if form)


class Finder:
    """Finds entries by what somebody types; built once, asked at every key pressed."""

    def __init__(self, entries: Iterable[tuple[int, Sequence[str], Sequence[str]]]) -> None:
        """Take entries as (key, names in whatever languages, codes and aliases), in the order of a tie."""
        self._entries: list[tuple[int, str]] = []
        self._codes: dict[str, list[int]] = {}
        for key, names, codes in entries:
            self.add(key, names, codes)

    def add(self, key: int, names: Sequence[str], codes: Sequence[str] = ()) -> None:
        """Take one more entry, behind the others in the order of a tie."""
        folded = dict.fromkeys(form for name in (*names, *codes) for form in _forms(name))
        self._entries.append((key, f"{_END}{_END.join(folded)}{_END}"))
        for form in dict.fromkeys(form for code in codes for form in _forms(code)):
            self._codes.setdefault(form, []).append(key)

    def find(self, text: str, limit: int = 8) -> list[int]:
        """Return the keys of at most ``limit`` entries that ``text`` may mean, the best first.

        A code comes before a whole name, then names that begin with the text, names in which a word does,
        names in which its words begin words in whatever order, and names that hold it anywhere. Entries as
        good as each other stay in their order. Nothing typed finds nothing.
        """
        return [key for key, _ in self.ranked(text, limit)]

    def ranked(self, text: str, limit: int = 8) -> list[tuple[int, int]]:
        """Return what ``find`` does, each key with how well it fits: 0, a code, is best and 5 least."""
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
    """Return how well a query fits names that are parted by ``_END``: 1 best, None not at all."""
    if query in names:
        if f"{_END}{query}" in names:
            return 1 if f"{_END}{query}{_END}" in names else 2
        return 3 if f" {query}" in names else 5
    if len(words) > 1 and all(word in names for word in words):
        for name in names.split(_END):
            if all(f" {word}" in f" {name}" for word in words):
                return 4
    return None


@cache
def aliases() -> Mapping[str, tuple[str, ...]]:
    """Return by what else delegations are known, by their code in the roster: GB and UK for GBR."""
    known: dict[str, tuple[str, ...]] = {}
    with resource("delegation_aliases.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            known[row["code"]] = (*known.get(row["code"], ()), row["alias"])
    return known
