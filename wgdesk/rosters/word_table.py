"""The words of lists of participants: headings, ranks, answers, forms of address, other names of States.

``resources/roster_words.csv`` has them in the six official languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from wgdesk.exchange.roster_codes import table_of
from wgdesk.words.finder import fold


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in table_of("roster_words.csv"):
        found.setdefault(row["kind"], {})[fold(row["word"]) or row["word"]] = row["value"]
    found["gender"] |= found["address"]
    return found


def words(kind: str) -> Mapping[str, str]:
    """Return the meanings of one kind of words, by the word folded."""
    return _table()[kind]


@lru_cache(maxsize=5000)
def meaning(kind: str, text: str) -> str:
    """Return what a word of a kind means, empty if it is none; a mark such as ✓ is a word too."""
    known = words(kind)
    return known.get(text.strip().casefold()) or known.get(fold(text), "")


@lru_cache(maxsize=5000)
def ranked(text: str) -> str:
    """Return the rank that a text names, by the longest words in it: "Head of Delegation (Ambassador)"."""
    exact = meaning("rank", text)
    if exact:
        return exact
    padded = f" {fold(text)} "
    inside = [word for word in words("rank") if f" {word} " in padded]
    return words("rank")[max(inside, key=len)] if inside else ""
