"""Text made ready to be set: cleaned, and Arabic letters in their joined forms.

The tables of forms are arabic-reshaper's. Its ``reshape`` looks at every letter anew; a run of
joined letters without marks needs only its first, middle and last forms, so that it is read from
the same tables by ``str.translate``.
"""

from __future__ import annotations

import re
import unicodedata

from arabic_reshaper import ArabicReshaper
from arabic_reshaper.letters import FINAL, INITIAL, ISOLATED, LETTERS_ARABIC, MEDIAL
from arabic_reshaper.ligatures import LIGATURES

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
    *range(9), *range(14, 0x1C), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xAD, 0x200B, 0x2060, 0xFEFF,
    *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10),
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
_SINGLE = "".join(
    char for char, form in LETTERS_ARABIC.items() if form[ISOLATED] and not form[FINAL]
)
_DIGITS = "".join(
    chr(code) for code in range(0x600, 0x6E0) if unicodedata.bidirectional(chr(code)) == "AN"
)

LETTERS = frozenset(_DUAL + _RIGHT + _SINGLE) - {_ZWJ}
"""The letters whose joined forms are known."""
JOINED = rf"(?:[{_DUAL}][{MARKS}]*)*[{_DUAL}{_RIGHT}{_SINGLE}][{MARKS}]*"
"""A pattern for letters that join with each other and with nothing outside, and their marks."""
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
_LIGATURES = {
    _LAM[lam] + LETTERS_ARABIC[alef][FINAL]: chr(code + (lam == MEDIAL))
    for alef, code in (("\u0622", 0xFEF5), ("\u0623", 0xFEF7), ("\u0625", 0xFEF9), ("\u0627", 0xFEFB))
    for lam in (INITIAL, MEDIAL)
}
_LIGATURE = re.compile("|".join(_LIGATURES))
LAM_ALEF = frozenset(_LIGATURES.values())
"""The forms of lam joined with an alef."""


class _Options(dict[str, bool]):
    """The reshaper's options; its own come from a ConfigParser that takes 70 % of its time."""

    getboolean = dict.__getitem__


def _reshaper() -> ArabicReshaper:
    """Return a reshaper that keeps tashkil and every letter of a word."""
    reshaper = ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_zwj": True})
    names = (
        "delete_harakat", "delete_tatweel", "support_zwj", "support_ligatures",
        "shift_harakat_position", "use_unshaped_instead_of_isolated",
        *(name for name, _ in LIGATURES),
    )  # fmt: skip
    options = _Options({name: reshaper.configuration.getboolean(name) for name in names})
    options["ARABIC LIGATURE ALLAH"] = False  # one glyph, but a word to be copied by its letters
    reshaper.configuration = options
    return reshaper


_RESHAPER = _reshaper()


def join_letters(cluster: str) -> str:
    """Return ``cluster`` in presentation forms if it is one match of ``JOINED``, else as it is."""
    if _BARE.fullmatch(cluster):
        if len(cluster) == 1:
            return cluster.translate(_FORMS[ISOLATED])
        joined = (
            cluster[0].translate(_FORMS[INITIAL])
            + cluster[1:-1].translate(_FORMS[MEDIAL])
            + cluster[-1].translate(_FORMS[FINAL])
        )
        return _LIGATURE.sub(lambda pair: _LIGATURES[pair[0]], joined)
    if _LETTER.search(cluster):
        shaped: str = _RESHAPER.reshape(cluster)
        return shaped
    return cluster


def base_letters(form: str) -> str:
    """Return the letters a presentation form stands for; any other character as it is."""
    if "\ufb50" <= form <= "\ufefc":
        return unicodedata.normalize("NFKC", form).strip()
    return form
