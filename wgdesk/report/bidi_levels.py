"""Embedding levels of the characters of a paragraph: the Unicode Bidirectional Algorithm, UAX 9.

To put one line in visual order we need the levels of its whole paragraph: a bracket may pair with one on
another line, and a number may follow a letter of the line before. python-bidi reorders whole strings and does
not give out the levels, so we implement the rules here. Overrides, embeddings and isolates (X1 to X8) are
removed from the text earlier; the rest has only the levels 0, 1 and 2.

A text is given as a string of classes, one letter for each character, so that most rules are a regular
expression substitution::

    L  left-to-right                      R        right-to-left, not Arabic
    A  Arabic letter                      E, N     European number, Arabic number
    S, C, T  separators and terminator    M        nonspacing mark
    O  other neutral, space               a bracket that can pair stands for itself
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bidi.mirror import MIRRORED

_LETTER = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N",
    "ES": "S", "CS": "C", "ET": "T", "NSM": "M",
}  # fmt: skip
# As in BidiBrackets.txt: neutral characters that are opening or closing punctuation and have a mirror image.
_CLOSES = {
    char: mirrored
    for char, mirrored in MIRRORED.items()
    if unicodedata.category(char) == "Ps" and unicodedata.bidirectional(char) == "ON"
}
# We also pair quotation marks like brackets, which the standard allows (HL3), so that a Latin name in
# guillemets keeps one on each side.
_CLOSES |= {"«": "»", "‹": "›", "“": "”"}
_OPENS = {close: opens for opens, close in _CLOSES.items()}
_CANONICAL = {"\u232a": "\u3009"}  # BD16: 〉 has two codes, and each closes both codes of 〈
_BRACKET = re.compile("[" + re.escape("".join((*_CLOSES, *_OPENS))) + "]")
_STACK = 63  # BD16: if brackets are nested deeper, none of them pair

_MARKS = re.compile("([^M]?)(M+)", re.DOTALL)
_AFTER_ARABIC = re.compile("A[^LRAE]*E[^LRA]*")  # W2: from an Arabic letter to the next strong type
_EUROPEAN_SEPARATOR = re.compile("(?<=E)[SC](?=E)")
_ARABIC_SEPARATOR = re.compile("(?<=N)C(?=N)")
_TERMINATORS = re.compile("T+(?=E)|(?<=E)T+")
_AFTER_LATIN = re.compile("L[^LRE]*E[^LR]*")
_NEUTRALS_IN_LATIN = re.compile("(?<=L)O+(?=L)")
_NEUTRALS_IN_ARABIC = re.compile("(?<=[REN])O+(?=[REN])")
_AS_R = str.maketrans("A", "R")
_AS_O = str.maketrans("SCT", "OOO")
_LEVELS_RTL = str.maketrans("LREN", "2122")
_LEVELS_LTR = str.maketrans("LREN", "0122")
_RUN_RTL = re.compile("2+|1+")
_BLOCK_LTR = re.compile("0+|[12]+")


@lru_cache(maxsize=4096)
def bidi_class(char: str) -> str:
    """Return the letter for the bidirectional class of ``char``; see the table above."""
    if char in _CLOSES or char in _OPENS:
        return char
    return _LETTER.get(unicodedata.bidirectional(char), "O")


def levels(classes: str, rtl: bool) -> str:
    """Return the level of each character of a paragraph, as a string of 0, 1 and 2.

    ``classes`` has one letter for each character, as in the table above. ``rtl`` is the direction of the
    paragraph.
    """
    return directions(classes, rtl).translate(_LEVELS_RTL if rtl else _LEVELS_LTR)


def directions(classes: str, rtl: bool) -> str:
    """Return the resolved type of each character of a paragraph: L, R or, for numbers, E or N.

    The arguments are those of ``levels``. A European number that follows a Latin letter is L (W7).
    """
    base = "R" if rtl else "L"
    text = _weak(classes, base)
    if _BRACKET.search(text):
        text = _brackets(text, classes, base)
    # N1, N2: neutrals between two characters of the other direction take that direction; all others take the
    # direction of the paragraph.
    if rtl:
        text = _NEUTRALS_IN_LATIN.sub(lambda m: "L" * len(m[0]), text)
        return text.replace("O", "R")
    text = _NEUTRALS_IN_ARABIC.sub(lambda m: "R" * len(m[0]), text)
    return text.replace("O", "L")


def _weak(text: str, base: str) -> str:
    """Apply the rules for weak types, W1 to W7."""
    if "M" in text:

        def like_before(m: re.Match[str]) -> str:
            before = m[1] or base
            return m[1] + ("O" if _BRACKET.match(before) else before) * len(m[2])

        text = _MARKS.sub(like_before, text)
    if "E" in text:
        text = _AFTER_ARABIC.sub(lambda m: m[0].replace("E", "N"), text)
    text = text.translate(_AS_R)
    if "E" in text:
        text = _EUROPEAN_SEPARATOR.sub("E", text)
    if "N" in text:
        text = _ARABIC_SEPARATOR.sub("N", text)
    if "E" in text:
        text = _TERMINATORS.sub(lambda m: "E" * len(m[0]), text)
        # W7 looks back to the last strong type, or to the start of the paragraph.
        text = _AFTER_LATIN.sub(lambda m: m[0].replace("E", "L"), base + text)[1:]
    return text.translate(_AS_O)


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return the places of brackets that pair, in the order of the opening ones (BD16)."""
    open_ones: list[tuple[str, int]] = []
    pairs = []
    for match in _BRACKET.finditer(text):
        char, place = match[0], match.start()
        if char in _CLOSES:
            if len(open_ones) == _STACK:
                return []
            open_ones.append((_CANONICAL.get(_CLOSES[char], _CLOSES[char]), place))
            continue
        for depth in range(len(open_ones) - 1, -1, -1):
            if open_ones[depth][0] == _CANONICAL.get(char, char):
                pairs.append((open_ones[depth][1], place))
                del open_ones[depth:]
                break
    return sorted(pairs)


def _brackets(text: str, classes: str, base: str) -> str:
    """Give paired brackets the direction of their content (N0); other brackets become neutrals."""
    types = list(text.replace("E", "R").replace("N", "R"))
    other = "L" if base == "R" else "R"
    settled: list[int] = []
    for start, end in _pairs(text):
        inside = types[start + 1 : end]
        if base in inside:
            direction = base
        elif other in inside:
            before = next((kind for kind in reversed(types[:start]) if kind in "LR"), base)
            direction = other if before == other else base
        else:
            continue
        for place in (start, end):
            types[place] = direction
            settled.append(place)
            while classes[place + 1 : place + 2] == "M":  # marks on a bracket take its direction
                place += 1
                types[place] = direction
                settled.append(place)
    result = list(_BRACKET.sub("O", text))
    for place in settled:
        result[place] = types[place]
    return "".join(result)


def visual_runs(line_levels: str, rtl: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield the runs of a line from left to right (L2): start, end, and whether the run is reversed.

    ``line_levels`` is the part of the paragraph's levels for this line. A reversed run is shown from its last
    character to its first, with mirrored brackets (L4).
    """
    if rtl:
        yield from _turned(line_levels, 0)
        return
    for block in _BLOCK_LTR.finditer(line_levels):
        if block[0][0] == "0":
            yield block.start(), block.end(), False
        else:
            yield from _turned(block[0], block.start())


def _turned(block: str, offset: int) -> Iterator[tuple[int, int, bool]]:
    """Yield the runs of a block of levels 1 and 2, from last to first; runs of level 1 are reversed."""
    for run in reversed(list(_RUN_RTL.finditer(block))):
        yield offset + run.start(), offset + run.end(), run[0][0] == "1"
