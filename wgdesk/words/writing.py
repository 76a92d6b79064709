"""The signs of all writing systems together, for texts in any language.

A name in a character class of a pattern stands for its signs: ``rf"[{COMMAS}{SEMICOLONS}]"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wgdesk.language_table import LANGUAGES, LATIN

_SYSTEMS = tuple(dict.fromkeys(one.writing for one in LANGUAGES.values()))


def _all(signs: Iterable[str]) -> str:
    return "".join(dict.fromkeys(signs))


COMMAS = _all(one.comma for one in _SYSTEMS)
SEMICOLONS = _all(one.semicolon for one in _SYSTEMS)
QUESTION_MARKS = _all(one.question for one in _SYSTEMS)
COLONS = _all(one.colon for one in _SYSTEMS)
DECIMAL_POINTS = _all(one.decimal for one in _SYSTEMS)
NOT_LATIN = "|".join(one.span for one in _SYSTEMS if one is not LATIN)  # a pattern of one letter
# Matches a letter of a script in which no spaces separate the words.
UNSPACED = re.compile("|".join(one.span for one in _SYSTEMS if one.breaks) or "(?!)")
SILENT = "".join(one.silent for one in _SYSTEMS)
_SILENT = str.maketrans("", "", SILENT)
ALIKE = {ord(letter): same for one in _SYSTEMS for letter, same in one.alike}


def without_silent(text: str) -> str:
    """Return a text without vowel signs and what else changes no word: tashkil and tatweel in Arabic."""
    return text.translate(_SILENT)


def is_silent(sign: str) -> bool:
    """Return whether a character is one that ``without_silent`` takes out."""
    return ord(sign) in _SILENT
