"""The order of English lists of names, as in lists of States of United Nations reports.

The article is passed over (the Sudan under S), accents do not count (Côte d'Ivoire as Cote, Türkiye
as Turkiye), words are compared one by one, and what stands in brackets follows the name.
"""

from __future__ import annotations

import re
import unicodedata

CollationKey = tuple[tuple[str, ...], str]

# Letters that are not a plain letter with an accent, so that decomposing leaves them.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`.]")
_BREAK = re.compile(r"[\W_]+")


def collation_key(name: str) -> CollationKey:
    """Return the key that sorts ``name`` in an English list, by the form in which it is printed.

    Names that differ in nothing that counts keep one order, by their characters.
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = _BREAK.split(_APOSTROPHES.sub("", plain.translate(_PLAIN)))
    counting = tuple(word for word in words if word)
    if len(counting) > 1 and counting[0] == "the":
        counting = counting[1:]
    return counting, name
