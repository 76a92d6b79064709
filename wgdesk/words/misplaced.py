"""Tells from its letters whether a text was typed into the field of another language."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence

from wgdesk.language_table import LANGUAGES

_LEAST = 3  # letters: fewer do not tell


def belongs_to(text: str, lang: str, among: Sequence[str]) -> str:
    """Return the language of ``among`` in whose letters a text in the field of ``lang`` is written.

    Empty if it has any letter of ``lang`` or too few letters to tell. Abbreviations in capitals, such as
    "UNODC" or "A/RES/77/1", occur in every language and do not count.
    """
    words = [word for word in text.split() if not _abbreviated(word)]
    scripts = Counter(unicodedata.name(sign, "").split(" ")[0] for sign in "".join(words) if sign.isalpha())
    if scripts[LANGUAGES[lang].writing.letters] or scripts.total() < _LEAST:
        return ""
    most = scripts.most_common(1)[0][0]
    return next((one for one in among if LANGUAGES[one].writing.letters == most), "")


def _abbreviated(word: str) -> bool:
    return word.upper() == word and word.lower() != word
