"""The labels of agenda items: "3", or "3(a)" for the first sub-item of item 3."""

from __future__ import annotations

from string import ascii_lowercase


def item_letter(n: int) -> str:
    """Return the letter of the n-th sub-item: a ... z, then aa, bb from the 27th.

    This is the practice of the United Nations Editorial Manual. Raises ValueError if ``n`` is below one.
    """
    if n < 1:
        raise ValueError(f"numbering begins at one, not {n}")
    times, place = divmod(n - 1, len(ascii_lowercase))
    return ascii_lowercase[place] * (times + 1)


def item_label(number: int, parent: int | str | None) -> str:
    """Return the label of an agenda item in European digits. ``parent`` is the number of the item above."""
    return str(number) if parent is None else f"{parent}({item_letter(number)})"
