"""The order of English lists of names, as in lists of States in United Nations reports.

The article is ignored (the Sudan is under S), accents do not count (Côte d'Ivoire is sorted as Cote, Türkiye
as Turkiye), names are compared word by word, and text in brackets comes after the name.
"""

from __future__ import annotations

import re
import unicodedata

CollationKey = tuple[tuple[str, ...], str]

# Letters that Unicode does not decompose into a plain letter and an accent.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`.]")
_BREAK = re.compile(r"[\W_]+")


def collation_key(name: str) -> CollationKey:
    """Return the key that sorts ``name`` in an English list, by the form in which it is printed.

    Names that the rule finds equal are sorted by all their characters, so that their order is fixed.
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = _BREAK.split(_APOSTROPHES.sub("", plain.translate(_PLAIN)))
    counting = tuple(word for word in words if word)
    # "the former Yugoslav Republic of Macedonia" is under T in United Nations lists.
    if len(counting) > 1 and counting[0] == "the" and counting[1] != "former":
        counting = counting[1:]
    return counting, name
