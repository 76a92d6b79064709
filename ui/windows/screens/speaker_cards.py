"""The next speakers on the Chair's screen: a card each, with kind and the group spoken for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from ui.windows.screens.canvas import Canvas
from ui.windows.screens.chair_screen import COMING, Coming
from ui.windows.screens.pieces import Box, Piece, TextPiece
from ui.windows.screens.type_setting import ColouredRun, TextBlock, largest

# Lengths for a window 768 pixels high.
SIDE = 72
_HIGH, _FOOT, _BETWEEN, _RADIUS = 126, 24, 16, 10
_NUMBER, _NAME, _CHIP, _NOBODY = 14, 24, 13, 16
_LEAST_CHIP = 60


def cards_top(canvas: Canvas) -> float:
    """Return the upper edge of the cards, in pixels."""
    return canvas.height() - canvas.u(_HIGH + _FOOT)


def cards(canvas: Canvas, coming: Sequence[Coming], nobody: str) -> dict[str, Piece]:
    """Return the cards at the bottom of the screen; if nobody is waiting, the first card says ``nobody``."""
    pieces: dict[str, Piece] = {}
    side, between = canvas.u(SIDE), canvas.u(_BETWEEN)
    width = (canvas.width() - 2 * side - (COMING - 1) * between) / COMING
    for number in range(max(1, len(coming))):
        start = side + number * (width + between)
        left = canvas.width() - start - width if canvas.rtl else start
        place = QRectF(left, cards_top(canvas), width, canvas.u(_HIGH))
        ground, line = canvas.colour("card"), canvas.colour("line")
        pieces[f"card-{number}"] = Box(place, ground, line=line, radius=canvas.u(_RADIUS))
        inside = place.adjusted(canvas.u(18), canvas.u(10), -canvas.u(18), -canvas.u(12))
        if number < len(coming):
            pieces.update(_card(canvas, number, coming[number], inside))
        else:
            words = canvas.line(nobody, "ink_2", _NOBODY, inside.width())
            pieces["nobody"] = _begin(canvas, words, inside, inside.top())
    return pieces


def _begin(canvas: Canvas, block: TextBlock, inside: QRectF, top: float, taken: float = 0.0) -> TextPiece:
    """Return a block at the start of the line, indented by ``taken`` pixels."""
    x = inside.right() - taken - block.room if canvas.rtl else inside.left() + taken
    return TextPiece(QPointF(x, top), block)


def _card(canvas: Canvas, number: int, coming: Coming, inside: QRectF) -> dict[str, Piece]:
    label = canvas.line(coming.number, "ink_2", _NUMBER, inside.width())
    most = round(canvas.u(_NAME))
    make = canvas.maker([ColouredRun(coming.name, "ink")], 700, pitch=1.4)
    name = largest(make, inside.width(), most * 1.4 * 1.5, most)
    below = inside.top() + label.height + canvas.u(2)
    return {
        f"number-{number}": _begin(canvas, label, inside, inside.top()),
        f"name-{number}": _begin(canvas, name, inside, below),
        **_chips(canvas, number, coming, inside),
    }


def _chips(canvas: Canvas, number: int, coming: Coming, inside: QRectF) -> dict[str, Piece]:
    """Return labels side by side: the group spoken for, the lane, the kind of speaker."""
    pieces: dict[str, Piece] = {}
    wanted = (
        (coming.behalf, "accent", "accent_soft"),
        (coming.lane, "warn", "warn_soft"),
        (coming.kind, "ink_2", "line_2"),
    )
    chips = [chip for chip in wanted if chip[0]]
    pad, taken = canvas.u(10), 0.0
    for at, (text, tone, ground) in enumerate(chips):
        kept = (len(chips) - at - 1) * canvas.u(_LEAST_CHIP)
        block = canvas.line(text, tone, _CHIP, inside.width() - taken - 2 * pad - kept)
        wide, high = block.room + 2 * pad, block.height + canvas.u(2)
        left = inside.right() - taken - wide if canvas.rtl else inside.left() + taken
        place = QRectF(left, inside.bottom() - high, wide, high)
        pieces[f"chip-{number}-{at}-ground"] = Box(place, canvas.colour(ground), radius=high / 2)
        pieces[f"chip-{number}-{at}"] = _begin(canvas, block, inside, place.top() + canvas.u(1), taken + pad)
        taken += wide + canvas.u(6)
    return pieces
