"""The labels of agenda items: "3", "3(a)" for its first sub-item, "3(a)(i)" for the first below that."""

from __future__ import annotations

import re
from string import ascii_lowercase

_INNER = re.compile(r"(\d{1,3})\(([a-z]{1,3})\)(?:\(([ivxlc]+)\))?")


def item_letter(n: int) -> str:
    """Return the letter of the n-th sub-item: a ... z, then aa, bb from the 27th.

    This is the practice of the United Nations Editorial Manual. Raises ValueError if ``n`` is below one.
    """
    if n < 1:
        raise ValueError(f"numbering begins at one, not {n}")
    times, place = divmod(n - 1, len(ascii_lowercase))
    return ascii_lowercase[place] * (times + 1)


def item_numeral(n: int) -> str:
    """Return the n-th small Roman numeral: i, ii, iii, iv. Raises ValueError if ``n`` is below one."""
    if n < 1:
        raise ValueError(f"numbering begins at one, not {n}")
    numeral = ""
    for value, letters in _ROMAN:
        times, n = divmod(n, value)
        numeral += letters * times
    return numeral


_ROMAN = (
    *((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x")),
    *((9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def item_label(number: int, parent: int | str | None) -> str:
    """Return the label of an agenda item in European digits. ``parent`` is the label of the item above."""
    if parent is None:
        return str(number)
    inner = item_numeral(number) if "(" in str(parent) else item_letter(number)
    return f"{parent}({inner})"


def item_place(label: str) -> tuple[str, int, int] | None:
    """Return item number and places of a sub-item: "3(b)(i)" gives ("3", 2, 1). None for other labels."""
    found = _INNER.fullmatch(label)
    if found is None:
        return None
    # After 3(z) comes 3(aa), as ``item_letter`` counts.
    sub = len(ascii_lowercase) * (len(found[2]) - 1) + ascii_lowercase.index(found[2][0]) + 1
    return found[1], sub, next((n for n in range(1, 100) if item_numeral(n) == found[3]), 0)
