"""The vocabulary of lists of participants: headings, ranks, answers, forms of address, aliases of States.

It is in ``resources/roster_words.csv``, in the six official languages.
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
    """Return folded word -> meaning, for one kind of words."""
    return _table()[kind]


@lru_cache(maxsize=5000)
def meaning(kind: str, text: str) -> str:
    """Return the meaning of a word of this kind, empty if unknown; marks such as ✓ count as words."""
    known = words(kind)
    return known.get(text.strip().casefold()) or known.get(fold(text), "")


@lru_cache(maxsize=5000)
def ranked(text: str) -> str:
    """Return the rank in a text, by the longest known word or phrase: "Head of Delegation (Ambassador)"."""
    exact = meaning("rank", text)
    if exact:
        return exact
    padded = f" {fold(text)} "
    inside = [word for word in words("rank") if f" {word} " in padded]
    return words("rank")[max(inside, key=len)] if inside else ""
