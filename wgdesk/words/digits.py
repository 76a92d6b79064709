"""The digits in which numbers are shown: one table, and functions that convert between them.

Text is stored and computed with European digits; other digits are put in at the very end.
"""

from __future__ import annotations

from typing import NamedTuple

ARABIC, EUROPEAN, PERSIAN = "arabic", "european", "persian"  # as in settings and in options of a record


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
TO_EUROPEAN = {ord(sign): str(at) for one in DIGITS.values() for at, sign in enumerate(one.ten)}


def figures(text: str, digits: str) -> str:
    """Return ``text`` with its European digits replaced. Raises ``KeyError`` for an unknown name."""
    return text.translate(_FROM_EUROPEAN[digits])


def european(text: str) -> str:
    """Return ``text`` with European digits in place of all digits in the table."""
    return text.translate(TO_EUROPEAN)


def plain_digits(text: str) -> str:
    """Return typed text with European digits in place of any other digits in Unicode."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
