"""Converts text typed on the wrong keyboard layout: "lwv" is مصر."""

from __future__ import annotations

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvnm,./"
_ARABIC = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ"  # the same keys, on Arabic keyboards of any country
_TO_ARABIC = str.maketrans({**dict(zip(_LATIN, _ARABIC, strict=True)), "b": "لا"})
_TO_LATIN = str.maketrans(_ARABIC, _LATIN)


def on_other_layout(text: str) -> str:
    """Return what the same keys write on the other layout; empty if that is the same or has no letters."""
    plain = text.casefold()
    other = plain.translate(_TO_ARABIC if plain.isascii() else _TO_LATIN)
    return "" if other == plain or not any(letter.isalpha() for letter in plain) else other
