"""How words that were changed look in a text of the report: the same on the desk and before the room.

What was inserted has a ground and a line under it, what was deleted a ground and a line through it; what was
moved has two lines, through it where it stood and under it where it is now: never a colour alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from wgdesk.words.differences import ComparedWords, WordChange

ChangeMark = tuple[WordChange, QRectF]  # how words were changed, and the place of their ground
TONES: dict[WordChange, str] = {
    "kept": "ink",
    "inserted": "ok",
    "deleted": "bad",
    "moved-in": "warn",
    "moved-out": "warn",
}
MARKED: tuple[WordChange, ...] = ("inserted", "deleted", "moved-in", "moved-out")  # as they are explained
BRACKET = "warn"
STEPS = (2.0, 1.75, 1.5, 1.25, 1.0)  # of the smallest size: the largest at which all fits is taken
_BRACKETS = re.compile(r"([\[\]])")
# These are by whether the text is Arabic. The distance of lines, in sizes of Latin letters: letters of Amiri
# reach high and low.
LEADING = {True: 1.95, False: 1.5}
# From the base line, in sizes of the face: the ground of a mark, above and below it. The line under Arabic
# letters keeps clear of their tails.
_GROUND = {True: (0.92, 0.46), False: (0.88, 0.3)}
_THROUGH = {True: 0.46, False: 0.52}  # of the height of the ground: where what is struck is struck
_THIN = 0.6  # of the thickness of a single line: each of two, with as much between them


def toned(stretches: Sequence[ComparedWords]) -> Iterator[tuple[str, str, bool]]:
    """Yield the words piece by piece, each with its colour, and whether it is a square bracket.

    What stands in brackets is not yet agreed: they have a colour of their own, unless they stand no more.
    """
    for stretch in stretches:
        for piece in filter(None, _BRACKETS.split(stretch.text)):
            bracket = stretch.stands and _BRACKETS.fullmatch(piece) is not None
            yield piece, BRACKET if bracket else TONES[stretch.change], bracket


def told(stretches: Sequence[ComparedWords], say: Callable[..., str]) -> str:
    """Return the words as a screen reader reads them: of what was changed it says how."""
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
    """Yield what was changed, line by line.

    ``layout`` has the words of the ``stretches`` one after the other, and its upper left corner ``at``;
    ``size``: of the face, in pixels.
    """
    places, (above, below) = list(_changed(stretches)), _GROUND[arabic]
    text = "".join(stretch.text for stretch in stretches)  # that of a document's layout is empty
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
    """Yield what was changed: how, and from which letter to which, without the blanks around it."""
    at = 0
    for stretch in stretches:
        if stretch.change != "kept":
            blank = len(stretch.text) - len(stretch.text.lstrip())
            yield stretch.change, at + blank, at + len(stretch.text.rstrip())
        at += len(stretch.text)


def _x(line: QTextLine, at: int) -> float:
    """Return where a letter of a line begins; PySide returns a pair where its types tell of a number."""
    found: Any = line.cursorToX(at)
    return float(found[0])


def strokes(
    found: Iterable[ChangeMark], thick: float, *, arabic: bool
) -> Iterator[tuple[WordChange, QRectF]]:
    """Yield the lines under and through what was changed: one, ``thick`` pixels, or two thin ones."""
    for change, ground in found:
        through = ground.top() + ground.height() * _THROUGH[arabic]
        y = ground.bottom() - thick if change in ("inserted", "moved-in") else through
        if change in ("inserted", "deleted"):
            yield change, QRectF(ground.x(), y, ground.width(), thick)
            continue
        thin, below = max(1, round(thick * _THIN)), round(y + thick)  # whole pixels, or the two run together
        for line in (below - thin, below - 3 * thin):
            yield change, QRectF(ground.x(), line, ground.width(), thin)
