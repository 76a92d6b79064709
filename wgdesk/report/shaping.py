"""Text made ready to be set: cleaned, and Arabic letters in their joined forms.

The tables of forms are arabic-reshaper's. Its ``reshape`` looks at every letter anew and asks a
configuration file for each word; letters that join have only a first, middle ones and a last, which
``str.translate`` reads from the same tables, a word at a time.
"""

from __future__ import annotations

import re
import unicodedata

from arabic_reshaper.letters import FINAL, INITIAL, ISOLATED, LETTERS_ARABIC, MEDIAL

MARKS = "".join(
    chr(code)
    for code in (*range(0x300, 0x370), *range(0x610, 0x900))
    if unicodedata.category(chr(code)) == "Mn"
)
"""Marks that stand over or under a letter."""

# ---- cleaning ----------------------------------------------------------------------------------

_NO_BREAK = "\u00a0"
_SPACES = dict.fromkeys((*range(9, 14), *range(0x1C, 0x20), 0x85, 0x2028, 0x2029, 0x205F, 0x3000), " ")
_SPACES |= dict.fromkeys(range(0x2000, 0x200B), " ")
_SPACES |= {0x2007: _NO_BREAK, 0x202F: _NO_BREAK}
_DROPPED = dict.fromkeys((
    *range(9), *range(14, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x200B, 0x2060,
    0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10),
))  # fmt: skip
_PRESENTATION = {
    code: letters
    for code in (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD))
    if (letters := unicodedata.normalize("NFKC", chr(code)).strip()) != chr(code)
}
_CLEAN: dict[int, str | None] = {**_PRESENTATION, **_SPACES, **_DROPPED}
_UNCLEAN = re.compile("[" + re.escape("".join(map(chr, _CLEAN))) + "]")


def clean(text: str) -> str:
    """Return ``text`` as it is set: NFC, letters for presentation forms, no controls, one space.

    Bidi overrides and isolates, zero-width space, soft hyphen, variation selectors and C0 go;
    no-break spaces stay.
    """
    if _UNCLEAN.search(text):
        text = text.translate(_CLEAN)
    return unicodedata.normalize("NFC", text)


# ---- joining -----------------------------------------------------------------------------------

_ZWJ = "\u200d"
_DUAL = "".join(char for char, form in LETTERS_ARABIC.items() if form[INITIAL] and form[MEDIAL])
_RIGHT = "".join(char for char, form in LETTERS_ARABIC.items() if form[FINAL] and not form[INITIAL])
_SINGLE = "".join(char for char, form in LETTERS_ARABIC.items() if form[ISOLATED] and not form[FINAL])
_DIGITS = "".join(chr(code) for code in range(0x600, 0x6E0) if unicodedata.bidirectional(chr(code)) == "AN")

LETTERS = frozenset(_DUAL + _RIGHT + _SINGLE) - {_ZWJ}
"""The letters whose joined forms are known."""
JOINED = rf"(?:[{_DUAL}][{MARKS}]*)*[{_DUAL}{_RIGHT}][{MARKS}]*|[{_SINGLE}][{MARKS}]*"
"""A pattern for letters that join with each other and with nothing outside, and their marks."""
NUMBER = rf"[{_DIGITS}]+"
"""A pattern for Arabic digits in a row."""

_BARE = re.compile(rf"[{_DUAL}]*[{_DUAL}{_RIGHT}]|[{_SINGLE}]")
_FORMS = {
    form: {ord(char): forms[form] for char, forms in LETTERS_ARABIC.items() if forms[form]}
    for form in (ISOLATED, INITIAL, MEDIAL, FINAL)
}
_LAM = LETTERS_ARABIC["\u0644"]
_LIGATURES = {
    _LAM[lam] + LETTERS_ARABIC[alef][FINAL]: chr(code + (lam == MEDIAL))
    for alef, code in (
        ("\u0622", 0xFEF5),
        ("\u0623", 0xFEF7),
        ("\u0625", 0xFEF9),
        ("\u0627", 0xFEFB),
    )
    for lam in (INITIAL, MEDIAL)
}
_LIGATURE = re.compile("|".join(_LIGATURES))
LAM_ALEF = frozenset(_LIGATURES.values())
"""The forms of lam joined with an alef."""


def join_letters(cluster: str) -> str:
    """Return letters that join with nothing outside in presentation forms; other text as it is.

    ``cluster`` is a match of ``JOINED`` without its marks, which joining does not see.
    """
    if not _BARE.fullmatch(cluster):
        return cluster
    if len(cluster) == 1:
        return cluster.translate(_FORMS[ISOLATED])
    first, last = cluster[0].translate(_FORMS[INITIAL]), cluster[-1].translate(_FORMS[FINAL])
    joined = first + cluster[1:-1].translate(_FORMS[MEDIAL]) + last
    return _LIGATURE.sub(lambda pair: _LIGATURES[pair[0]], joined)


def joined_forms(letter: str) -> frozenset[str]:
    """Return the forms of a letter alone and joined, none if it is not one of ``LETTERS``."""
    return frozenset(form for form in LETTERS_ARABIC.get(letter, ()) if form)


def base_letters(form: str) -> str:
    """Return the letters a presentation form stands for; any other character as it is."""
    if "\ufb50" <= form <= "\ufefc":
        return unicodedata.normalize("NFKC", form).strip()
    return form
