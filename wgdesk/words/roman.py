"""Roman numerals, as the labels of lists have them."""

from __future__ import annotations

_SIGNS = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def roman(number: int) -> str:
    """Return a number in small Roman numerals; 0 has none and gives an empty text."""
    said = ""
    for value, sign in _SIGNS:
        said += sign * (number // value)
        number %= value
    return said
