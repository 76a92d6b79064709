"""The digits that numbers are shown in: the one table of them, and the ways from one row to another.

Text is kept and reckoned with in European digits; others are put in at the very end.
"""

from __future__ import annotations

from dataclasses import dataclass

ARABIC, EUROPEAN, PERSIAN = "arabic", "european", "persian"  # as settings and options of a record keep them


@dataclass(frozen=True)
class Digits:
    """``ten``: the signs from zero to nine; ``counter``: their name in CSS, for numbers of pages.

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
    """Return text with its European digits in others; raises ``KeyError`` for a name not in the table."""
    return text.translate(_FROM_EUROPEAN[digits])


def european(text: str) -> str:
    """Return text with European digits in place of those in the table."""
    return text.translate(TO_EUROPEAN)


def plain_digits(text: str) -> str:
    """Return what was typed with European digits in place of any others that there are."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text)
