"""FriBidi, an independent implementation of UAX 9, as the oracle for the visual order of lines."""

from __future__ import annotations

import ctypes
import ctypes.util

from bidi.mirror import MIRRORED

_RTL, _LTR = 0x111, 0x110  # FRIBIDI_PAR_RTL, FRIBIDI_PAR_LTR
_library = ctypes.CDLL(ctypes.util.find_library("fribidi") or "libfribidi.so.0")


def levels(text: str, rtl: bool) -> list[int]:
    """Return the embedding level of each character of a paragraph."""
    count = len(text)
    chars = (ctypes.c_uint32 * count)(*map(ord, text))
    types, brackets = (ctypes.c_uint32 * count)(), (ctypes.c_uint32 * count)()
    found = (ctypes.c_int8 * count)()
    base = ctypes.c_uint32(_RTL if rtl else _LTR)
    _library.fribidi_get_bidi_types(chars, count, types)
    _library.fribidi_get_bracket_types(chars, count, types, brackets)
    assert _library.fribidi_get_par_embedding_levels_ex(types, brackets, count, ctypes.byref(base), found)
    return list(found)


def visual_lines(paragraph: str, lines: list[slice], rtl: bool, *, mirror: bool = True) -> list[str]:
    """Return the lines of a paragraph from left to right (L2), brackets mirrored (L4)."""
    found = levels(paragraph, rtl)
    pairs = MIRRORED if mirror else {}
    return [_reordered(paragraph[line], found[line], pairs) for line in lines]


def _reordered(line: str, line_levels: list[int], pairs: dict[str, str]) -> str:
    order = list(range(len(line)))
    for level in range(max(line_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line_levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return "".join(
        pairs.get(line[place], line[place]) if line_levels[place] % 2 else line[place] for place in order
    )
