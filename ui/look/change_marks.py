"""How changed words look in a text of the report, on the desk's windows and on the screens alike.

Inserted text has a background and an underline, deleted text a background and a strike-through; moved text
has a double line, through it at the old place and under it at the new one. Colour is never the only sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from wgdesk.words.differences import ComparedWords, WordChange

ChangeMark = tuple[WordChange, QRectF]  # kind of change, and the rectangle of its background
TONES: dict[WordChange, str] = {
    "kept": "ink",
    "inserted": "ok",
    "deleted": "bad",
    "moved-in": "warn",
    "moved-out": "warn",
}
MARKED: tuple[WordChange, ...] = ("inserted", "deleted", "moved-in", "moved-out")  # shown in the legend
BRACKET = "warn"
STEPS = (2.0, 1.75, 1.5, 1.25, 1.0)  # of the smallest size; the largest that fits is used
_BRACKETS = re.compile(r"([\[\]])")
# Keyed by whether the text is Arabic. Line spacing, in sizes of Latin letters: letters of Amiri reach far up
# and down.
LEADING = {True: 1.95, False: 1.5}
# Background of a mark above and below the base line, in font sizes. The line under Arabic letters keeps clear
# of their descenders.
_GROUND = {True: (0.92, 0.46), False: (0.88, 0.3)}
_THROUGH = {True: 0.46, False: 0.52}  # position of the strike-through, as a share of the background's height
_THIN = 0.6  # thickness of each line of a double line, and of the gap, as a share of a single line's


def toned(stretches: Sequence[ComparedWords]) -> Iterator[tuple[str, str, bool]]:
    """Yield the words piece by piece: text, colour, and whether it is a square bracket.

    Text in brackets is not yet agreed and has a colour of its own, unless it has been deleted.
    """
    for stretch in stretches:
        for piece in filter(None, _BRACKETS.split(stretch.text)):
            bracket = stretch.stands and _BRACKETS.fullmatch(piece) is not None
            yield piece, BRACKET if bracket else TONES[stretch.change], bracket


def told(stretches: Sequence[ComparedWords], say: Callable[..., str]) -> str:
    """Return the words for a screen reader, which is told how words were changed."""
    found = []
    for stretch in stretches:
        bare = stretch.text.rstrip()
        changed = stretch.change != "kept"
        found.append(say(f"change-told-{stretch.change}", text=bare.lstrip()) if changed else bare)
        found.append(stretch.text.removeprefix(bare))
    return "".join(found)


def marks(
    layout: QTextLayout, stretches: Sequence[ComparedWords], at: QPointF, size: float, *, arabic: bool
) -> Iterator[ChangeMark]:
    """Yield the changed pieces, line by line.

    ``layout`` holds the words of the ``stretches`` in order, with its upper left corner at ``at``; ``size``:
    font size in pixels.
    """
    places, (above, below) = list(_changed(stretches)), _GROUND[arabic]
    text = "".join(stretch.text for stretch in stretches)  # the layout of a document has no text of its own
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        words = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
        begin, end = line.textStart(), line.textStart() + len(words)
        base = at.y() + line.y() + line.ascent()
        for change, first, last in places:
            if first < end and last > begin:
                here, there = _x(line, max(first, begin)), _x(line, min(last, end))
                x, wide = at.x() + min(here, there), abs(here - there)
                yield change, QRectF(x, base - above * size, wide, (above + below) * size)


def _changed(stretches: Sequence[ComparedWords]) -> Iterator[tuple[WordChange, int, int]]:
    """Yield each change: its kind, and its first and last position, without surrounding blanks."""
    at = 0
    for stretch in stretches:
        if stretch.change != "kept":
            blank = len(stretch.text) - len(stretch.text.lstrip())
            yield stretch.change, at + blank, at + len(stretch.text.rstrip())
        at += len(stretch.text)


def _x(line: QTextLine, at: int) -> float:
    """Return the x position of a letter in a line; PySide returns a pair although its types say a number."""
    found: Any = line.cursorToX(at)
    return float(found[0])


def strokes(
    found: Iterable[ChangeMark], thick: float, *, arabic: bool
) -> Iterator[tuple[WordChange, QRectF]]:
    """Yield the lines under and through changed words: a single one of ``thick`` pixels, or two thin ones."""
    for change, ground in found:
        through = ground.top() + ground.height() * _THROUGH[arabic]
        y = ground.bottom() - thick if change in ("inserted", "moved-in") else through
        if change in ("inserted", "deleted"):
            yield change, QRectF(ground.x(), y, ground.width(), thick)
            continue
        thin, below = max(1, round(thick * _THIN)), round(y + thick)  # whole pixels, or the two merge
        for line in (below - thin, below - 3 * thin):
            yield change, QRectF(ground.x(), line, ground.width(), thin)
