"""Prepares text for setting: cleans it, and replaces Arabic letters by their joined forms.

arabic-reshaper joins the letters, one cluster at a time; callers cache each distinct cluster. We do not give
it marks, because the page places them, nor joiners: it fails on a joiner before lam-alef.
"""

from __future__ import annotations

import re
import unicodedata
from configparser import SectionProxy

from arabic_reshaper import ArabicReshaper
from arabic_reshaper.letters import FINAL, INITIAL, ISOLATED, LETTERS_ARABIC, MEDIAL

from wgdesk.phrasing.tree import NO_BREAK

MARKS = "".join(
    chr(code)
    for code in (*range(0x300, 0x370), *range(0x610, 0x900))
    if unicodedata.category(chr(code)) == "Mn"
)
"""Marks that are drawn above or below a letter."""

# ---- cleaning ----------------------------------------------------------------------------------

_SPACES = dict.fromkeys((*range(9, 14), *range(0x1C, 0x20), 0x85, 0x2028, 0x2029, 0x205F, 0x3000), " ")
_SPACES |= dict.fromkeys(range(0x2000, 0x200B), " ")
_SPACES |= {0x2007: NO_BREAK, 0x202F: NO_BREAK}
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
    """Return ``text`` as it is set: in NFC, without presentation forms and control characters.

    Bidi overrides and isolates, zero-width spaces, soft hyphens, variation selectors and control characters
    are removed. All kinds of spaces become a plain space; no-break spaces stay.
    """
    if _UNCLEAN.search(text):
        text = text.translate(_CLEAN)
    return unicodedata.normalize("NFC", text)


# ---- joining -----------------------------------------------------------------------------------

_ZWJ, _TATWEEL = "\u200d", "\u0640"
_DUAL = "".join(char for char, form in LETTERS_ARABIC.items() if form[INITIAL] and form[MEDIAL])
_RIGHT = "".join(char for char, form in LETTERS_ARABIC.items() if form[FINAL] and not form[INITIAL])
_SINGLE = "".join(char for char, form in LETTERS_ARABIC.items() if form[ISOLATED] and not form[FINAL])
_DIGITS = "".join(chr(code) for code in range(0x600, 0x6E0) if unicodedata.bidirectional(chr(code)) == "AN")

LETTERS = frozenset(_DUAL + _RIGHT + _SINGLE) - {_ZWJ}
"""The letters with known joined forms."""
JOINED = rf"(?:[{_DUAL}][{MARKS}]*)*[{_DUAL}{_RIGHT}][{MARKS}]*|[{_SINGLE}][{MARKS}]*"
"""A pattern for letters, with their marks, that join with each other and with nothing else."""
NUMBER = rf"[{_DIGITS}]+"
"""A pattern for a row of Arabic digits."""

_BARE = re.compile(rf"[{_DUAL}]*[{_DUAL}{_RIGHT}]|[{_SINGLE}]")


class _Frozen:
    """The reshaper's options, each read once: parsing them takes most of the time that a word needs."""

    def __init__(self, parser: SectionProxy) -> None:
        self._parser = parser
        self._values: dict[str, bool] = {}

    def getboolean(self, name: str) -> bool:
        """Return an option; the reshaper calls this method."""
        value = self._values.get(name)
        if value is None:
            value = self._values[name] = bool(self._parser.getboolean(name))
        return value


_RESHAPER = ArabicReshaper(
    {"delete_harakat": False, "delete_tatweel": False, "support_zwj": True, "ARABIC LIGATURE ALLAH": False}
)
_RESHAPER.configuration = _Frozen(_RESHAPER.configuration)
LAM_ALEF = frozenset(map(chr, range(0xFEF5, 0xFEFD)))
"""The joined forms of lam with an alef."""


def join_letters(cluster: str) -> str:
    """Return letters that join with nothing else as presentation forms; any other text unchanged.

    ``cluster`` is a match of ``JOINED`` without its marks, which do not affect joining.
    """
    if not _BARE.fullmatch(cluster):
        return cluster
    if _ZWJ not in cluster:
        return str(_RESHAPER.reshape(cluster))
    # A tatweel stands in for each joiner: it also joins on both sides, and keeps its form.
    joiners = iter([char for char in cluster if char in (_ZWJ, _TATWEEL)])
    shaped = _RESHAPER.reshape(cluster.replace(_ZWJ, _TATWEEL))
    return "".join(next(joiners) if char == _TATWEEL else char for char in shaped)


def joined_forms(letter: str) -> frozenset[str]:
    """Return the isolated and joined forms of a letter; none if it is not in ``LETTERS``."""
    return frozenset(form for form in LETTERS_ARABIC.get(letter, ()) if form)


def base_letters(form: str) -> str:
    """Return the letters of a presentation form; any other character unchanged."""
    if "\ufb50" <= form <= "\ufefc":
        return unicodedata.normalize("NFKC", form).strip()
    return form
