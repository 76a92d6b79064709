"""The joined forms of Arabic letters.

The tables are arabic-reshaper's. Its ``reshape`` looks at every letter anew; a run of joined letters without
marks needs only its first, middle and last forms, so that reads the same tables by ``str.translate``.
"""

from __future__ import annotations

import re
import unicodedata

from arabic_reshaper import ArabicReshaper
from arabic_reshaper.letters import FINAL, INITIAL, ISOLATED, LETTERS_ARABIC, MEDIAL
from arabic_reshaper.ligatures import LIGATURES

MARKS = "".join(
    chr(code) for code in (*range(0x300, 0x370), *range(0x610, 0x900)) if unicodedata.category(chr(code)) == "Mn"
)
"""Marks that stand over or under a letter."""

_ZWJ = "\u200d"
_DUAL = "".join(char for char, forms in LETTERS_ARABIC.items() if forms[INITIAL] and forms[MEDIAL])
_RIGHT = "".join(char for char, forms in LETTERS_ARABIC.items() if forms[FINAL] and not forms[INITIAL])
_SINGLE = "".join(char for char, forms in LETTERS_ARABIC.items() if not forms[FINAL] and forms[ISOLATED])
_DIGITS = "".join(chr(code) for code in range(0x600, 0x6E0) if unicodedata.bidirectional(chr(code)) == "AN")

LETTERS = frozenset(_DUAL + _RIGHT + _SINGLE) - {_ZWJ}
"""The letters whose joined forms are known."""
JOINED = rf"(?:[{_DUAL}][{MARKS}]*)*[{_DUAL}{_RIGHT}{_SINGLE}][{MARKS}]*"
"""A pattern for letters that join with each other and with nothing before or after them, and their marks."""
NUMBER = rf"[{_DIGITS}]+"
"""A pattern for Arabic digits in a row."""

_BARE_DUAL = _DUAL.replace(_ZWJ, "")
_BARE = re.compile(rf"[{_BARE_DUAL}]*[{_BARE_DUAL}{_RIGHT}{_SINGLE}]")
_LETTER = re.compile(rf"[{_DUAL}{_RIGHT}{_SINGLE}]")
_FORMS = {
    form: {ord(char): forms[form] for char, forms in LETTERS_ARABIC.items() if forms[form]}
    for form in (ISOLATED, INITIAL, MEDIAL, FINAL)
}
_LAM = LETTERS_ARABIC["\u0644"]
_LAM_ALEF = {
    _LAM[lam] + LETTERS_ARABIC[alef][FINAL]: chr(code + (lam == MEDIAL))
    for alef, code in (("\u0622", 0xFEF5), ("\u0623", 0xFEF7), ("\u0625", 0xFEF9), ("\u0627", 0xFEFB))
    for lam in (INITIAL, MEDIAL)
}
_LAM_ALEF_PAIR = re.compile("|".join(_LAM_ALEF))


class _Options(dict[str, bool]):
    """The reshaper's options. Its own come from a ConfigParser, asked for each word: 70 % of the time it takes."""

    getboolean = dict.__getitem__


def _reshaper() -> ArabicReshaper:
    """Return a reshaper that keeps tashkil and every letter of a word."""
    reshaper = ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_zwj": True})
    names = (
        "delete_harakat", "delete_tatweel", "support_zwj", "support_ligatures", "shift_harakat_position",
        "use_unshaped_instead_of_isolated", *(name for name, _ in LIGATURES),
    )  # fmt: skip
    options = _Options({name: reshaper.configuration.getboolean(name) for name in names})
    options["ARABIC LIGATURE ALLAH"] = False  # one glyph for a word that is to be copied letter by letter
    reshaper.configuration = options
    return reshaper


_RESHAPER = _reshaper()


def join_letters(cluster: str) -> str:
    """Return ``cluster``, letters that join with nothing outside, in its presentation forms; other text as it is."""
    if _BARE.fullmatch(cluster):
        if len(cluster) == 1:
            return cluster.translate(_FORMS[ISOLATED])
        joined = (
            cluster[0].translate(_FORMS[INITIAL])
            + cluster[1:-1].translate(_FORMS[MEDIAL])
            + cluster[-1].translate(_FORMS[FINAL])
        )
        return _LAM_ALEF_PAIR.sub(lambda pair: _LAM_ALEF[pair[0]], joined)
    if _LETTER.search(cluster):
        shaped: str = _RESHAPER.reshape(cluster)
        return shaped
    return cluster


def base_letters(form: str) -> str:
    """Return the letters that a presentation form stands for; any other character as it is."""
    if "\ufb50" <= form <= "\ufefc":
        return unicodedata.normalize("NFKC", form).strip()
    return form
