"""The meaning of words in lists of participants: headings, ranks, answers, forms of address, aliases."""

from __future__ import annotations

from functools import lru_cache

from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words


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
