"""How words that were changed look in a text of the report: the same on the desk and before the room.

What was inserted has a ground and a line under it, what was deleted a ground and a line through it: never a
colour alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from wgdesk.words.differences import ComparedWords, WordChange

ChangeMark = tuple[WordChange, QRectF]  # how words were changed, and the place of their ground
TONES: dict[WordChange, str] = {"kept": "ink", "inserted": "ok", "deleted": "bad"}
BRACKET = "warn"
_BRACKETS = re.compile(r"([\[\]])")
# These are by whether the text is Arabic. The distance of lines, in sizes of Latin letters: letters of Amiri
# reach high and low.
LEADING = {True: 1.95, False: 1.5}
# From the base line, in sizes of the face: the ground of a mark, above and below it. The line under Arabic
# letters keeps clear of their tails.
_GROUND = {True: (0.92, 0.46), False: (0.88, 0.3)}
_THROUGH = {True: 0.46, False: 0.52}  # of the height of the ground: where what is struck is struck


def toned(stretches: Sequence[ComparedWords]) -> Iterator[tuple[str, str]]:
    """Yield the words piece by piece, each with its colour; square brackets have their own.

    What stands in them is not yet agreed.
    """
    for one in stretches:
        for piece in filter(None, _BRACKETS.split(one.text)):
            bracket = one.change != "deleted" and _BRACKETS.fullmatch(piece)
            yield piece, BRACKET if bracket else TONES[one.change]


def marks(
    layout: QTextLayout, stretches: Sequence[ComparedWords], at: QPointF, size: float, *, arabic: bool
) -> Iterator[ChangeMark]:
    """Yield what was changed, line by line.

    ``layout`` has the words of the ``stretches`` one after the other, and its upper left corner ``at``;
    ``size``: of the face, in pixels.
    """
    places, (above, below) = list(_changed(stretches)), _GROUND[arabic]
    text = "".join(one.text for one in stretches)  # that of a document's layout is empty
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
    """Yield what was changed: how, and from which letter to which, without the blank before it."""
    at = 0
    for one in stretches:
        if one.change != "kept":
            blank = len(one.text) - len(one.text.lstrip())
            yield one.change, at + blank, at + len(one.text)
        at += len(one.text)


def _x(line: QTextLine, at: int) -> float:
    """Return where a letter of a line begins; PySide returns a pair where its types tell of a number."""
    found: Any = line.cursorToX(at)
    return float(found[0])


def strokes(
    found: Iterable[ChangeMark], thick: float, *, arabic: bool
) -> Iterator[tuple[WordChange, QRectF]]:
    """Yield the lines under and through what was changed, ``thick`` pixels each."""
    for change, ground in found:
        under = change == "inserted"
        y = ground.bottom() - thick if under else ground.top() + ground.height() * _THROUGH[arabic]
        yield change, QRectF(ground.x(), y, ground.width(), thick)
