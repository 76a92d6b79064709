"""The digits in which numbers are shown: a table, and functions that convert between them.

Text is stored and processed with European digits; other digits are put in at the very end.
"""

from __future__ import annotations

import re
from typing import NamedTuple

ARABIC, EUROPEAN, PERSIAN = "arabic", "european", "persian"  # the values in settings and options


class Digits(NamedTuple):
    """``ten``: the characters for 0 to 9; ``counter``: their CSS name, for page numbers.

    Source of the names: CSS Counter Styles Level 3, section 6.1.
    """

    ten: str
    counter: str


DIGITS = {
    ARABIC: Digits("٠١٢٣٤٥٦٧٨٩", "arabic-indic"),
    EUROPEAN: Digits("0123456789", "decimal"),
    PERSIAN: Digits("۰۱۲۳۴۵۶۷۸۹", "persian"),
}
_EUROPEAN = DIGITS[EUROPEAN].ten
_FROM_EUROPEAN = {name: str.maketrans(_EUROPEAN, one.ten) for name, one in DIGITS.items()}
# A document symbol, an address or a Latin name: any characters but spaces, Arabic letters, brackets,
# quotation marks, list separators, and the invisible marks of bidirectional text; or a Latin abbreviation
# with its number: "No. 12".
_NAMED = r"[^\s\u0600-\u06ff\u0750-\u077f()\[\]{}<>\"«»“”„;,\u200b-\u200f\u202a-\u202e\u2060-\u2069]+"
_COUNTS = r"(?:[Nn]os?|[Aa]rts?|[Pp]aras?|pp?|[Vv]ols?|[Cc]haps?|[Ss]ects?|[Rr]ev|[Vv]er)\.[ \u00a0](?=\d)"
_TOKEN = re.compile(rf"(?:\b{_COUNTS})?{_NAMED}")
LATIN_LETTER = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]")
TO_EUROPEAN = {ord(sign): str(at) for one in DIGITS.values() for at, sign in enumerate(one.ten)}


def figures(text: str, digits: str) -> str:
    """Return ``text`` with its European digits replaced. Raises ``KeyError`` for an unknown name."""
    return text.translate(_FROM_EUROPEAN[digits])


def european(text: str) -> str:
    """Return ``text`` with all digits of the table converted to European ones."""
    return text.translate(TO_EUROPEAN)


def plain_digits(text: str) -> str:
    """Return typed text with all decimal digits of Unicode converted to European ones."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)


def text_figures(text: str, digits: str) -> str:
    """Return a text with all its digits in one style, a name of ``DIGITS``.

    Tokens with a Latin letter keep European digits: document symbols (CTOC/COP/WG.4/2019/INF/1/Rev.1,
    A/65/L.78) and names stay, and so does the number in 'No. 12', while '7/1' and '2013-2020' are converted.
    'european' converts all other digits in the text, without exception.
    """
    if digits == EUROPEAN:
        return european(text)
    return _TOKEN.sub(
        lambda found: found[0] if LATIN_LETTER.search(found[0]) else figures(found[0], digits), text
    )
