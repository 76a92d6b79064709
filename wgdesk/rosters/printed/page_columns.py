"""Separates the columns of a page that a program wrote with its layout kept: side by side on each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

NumberedText = tuple[int, str]
_FEWEST = 6  # lines at least on a page with columns
_WIDEST = 400  # characters at most in a line of such a page
_GUTTER = 3  # blanks at least between two columns
_CROSSED = 0.04  # the share of lines, such as titles, that may run across the gutter
_BESIDE = 0.12  # the share of lines that must have text after the gutter


def columns_of(lines: Sequence[NumberedText], begins: Callable[[str], bool]) -> list[Sequence[NumberedText]]:
    """Return the lines of each column, or the page unchanged if it has only one.

    A column in which no person begins belongs to the names beside it and is not separated.
    """
    texts = [text for _, text in lines]
    for gutter in _gutters([text for text in texts if text]):
        left, right = _cut(lines, gutter)
        if sum(begins(text.strip()) for _, text in left if text) and sum(
            begins(text.strip()) for _, text in right if text
        ):
            return [left, *columns_of(right, begins)]
    return [lines]


def _gutters(texts: Sequence[str]) -> list[int]:
    """Return the places in the lines at which a column may begin, in order."""
    width = max(map(len, texts), default=0)
    if len(texts) < _FEWEST or width > _WIDEST:
        return []
    crossed = [sum(at < len(text) and text[at] != " " for text in texts) for at in range(width)]
    most = max(1, int(_CROSSED * len(texts)))
    found: list[int] = []
    blank = 0
    for at, count in enumerate(crossed):
        if count <= most:
            blank += 1
            continue
        started = sum(text[:at].endswith("  ") and len(text) > at and text[at] != " " for text in texts)
        if blank >= _GUTTER and at > blank and started >= max(2, _BESIDE * len(texts)):
            found.append(at)
        blank = 0
    return found


def _cut(lines: Sequence[NumberedText], at: int) -> tuple[list[NumberedText], list[NumberedText]]:
    """Cut the lines at a place; a line that runs across it stays whole on the left."""
    left, right = list[NumberedText](), list[NumberedText]()
    for number, text in lines:
        across = len(text) > at and text[max(0, at - 1) : at + 1].strip() != "" and text[at - 1] != " "
        left.append((number, text if across else text[:at].rstrip()))
        right.append((number, "" if across else text[at:]))
    return left, right
