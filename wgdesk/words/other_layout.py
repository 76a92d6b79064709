"""Converts text typed on the wrong keyboard layout: "lwv" is مصر."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wgdesk.words.known_words import all_known_words


def on_other_layout(text: str) -> str:
    """Return what the same keys write on the other layout; empty if that is the same or has no letters.

    Latin letters become those of the first language of the table whose keyboards have others.
    """
    plain = text.casefold()
    to_other, to_latin = _layouts()
    other = plain.translate(to_other if plain.isascii() else to_latin)
    return "" if other == plain or not any(letter.isalpha() for letter in plain) else other


@cache
def _layouts() -> tuple[Mapping[int, str], Mapping[int, str]]:
    """Return the keys of Latin letters with the letters of the other layout, and the reverse."""
    layouts = [known.keys for known in all_known_words() if known.keys]
    letters = [(letter, key) for keys in layouts for key, letter in keys.items() if len(letter) == 1]
    return str.maketrans(dict(next(iter(layouts), {}))), str.maketrans(dict(reversed(letters)))
